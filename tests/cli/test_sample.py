"""`aidie sample`: what it writes, and what it says where nothing can be drawn."""

import json

import pytest

from aidie import Captures, Lexicon, RuleSet, rule
from aidie.cli import main
from aidie.pattern import literal, words
from engine import small_rules

Capture = pytest.CaptureFixture[str]


def never(text: str, start: int, end: int) -> bool:
    return False


@rule(literal("甲").where(never), name="never")
def refused(found: Captures) -> small_rules.Day:
    return small_rules.Day(1, 1)


@rule("甲" + words(Lexicon("none", {})), name="unmade")
def unmade(found: Captures) -> small_rules.Day:
    return small_rules.Day(1, 1)


@rule("乙", name="raising")
def raising(found: Captures) -> small_rules.Day:
    return small_rules.Day(int(found["month"]), 1)


RULES = RuleSet("some", [*small_rules.RULES, refused, unmade, raising])


def sample(*arguments: str) -> int:
    return main(["sample", *arguments, "--rules", "cli.test_sample:RULES"])


def test_each_line_holds_what_must_come_out(capsys: Capture) -> None:
    assert sample("small_rules.post", "--count", "5", "--format", "jsonl") == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(records) == 5
    for record in records:
        (span,) = record["spans"]
        assert record["text"][span["start"] : span["end"]] == span["text"]
        assert set(record["captures"]) == {"place", "role"}


def test_the_same_seed_gives_the_same(capsys: Capture) -> None:
    written = []
    for seed in ("1", "1", "2"):
        assert sample("small_rules.day", "--seed", seed, "--format", "pretty") == 0
        written.append(capsys.readouterr().out)
    assert written[0] == written[1] != written[2]
    assert all(line.count("[") == 1 for line in written[0].splitlines())


@pytest.mark.parametrize(("name", "said"), [("never", "refused"), ("unmade", "has no words")])
def test_what_cannot_be_drawn(name: str, said: str, capsys: Capture) -> None:
    assert sample(name) == 1
    assert said in capsys.readouterr().err


def test_a_rule_that_is_not_there(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        sample("nope")
    assert "has no rule 'nope'" in capsys.readouterr().err


@pytest.mark.parametrize("count", ["0", "-1", "many"])
def test_how_many_is_a_number(count: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        sample("never", "--count", count)
    assert "--count" in capsys.readouterr().err


def test_a_rule_that_raises_is_told(capsys: Capture) -> None:
    assert sample("raising") == 1
    assert "error: UnknownNameError: the pattern has no capture 'month'; it has: none (" in capsys.readouterr().err
