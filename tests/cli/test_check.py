import json
from pathlib import Path
from typing import Any

import pytest

from aidie import Captures, Lexicon, RuleSet, rule
from aidie.cli import main
from aidie.pattern import literal, one_of, optional
from strategies import Low

Capture = pytest.CaptureFixture[str]
ROLES = Lexicon("roles", ["书记", "市长"])


@rule(
    ROLES + optional("们" | one_of("一行", "等")),
    examples=["[书记]到会", "[书记们]到会"],
    counterexamples=["秘书记录"],
    name="posts",
)
def posts(found: Captures) -> Low:
    return Low(found.text)


@rule(literal("县") + "城", examples=["到[县城: 城]"], counterexamples=["去县城", "县里"], name="towns")
def towns(found: Captures) -> Low:
    return Low(found.text)


@rule(literal("省") + "城", examples=["到[省城: 省城]"], counterexamples=["省里", "县城"], name="capitals")
def capitals(found: Captures) -> Low:
    return Low(found.text)


def never(text: str, start: int, end: int) -> bool:
    return False


@rule(literal("州").where(never), name="nowhere")
def nowhere(found: Captures) -> Low:
    return Low(found.text)


@rule(literal("郡") + optional("里"), examples=["[郡]"], counterexamples=["君"], name="shires")
def shires(found: Captures) -> Low:
    return Low(found["place"])


REFUSING = RuleSet("refusing", [nowhere])
GOOD = RuleSet("good", [capitals])
WARNED = RuleSet("warned", [capitals.with_pattern("省城" + optional("里"))])
UNCLEAN = RuleSet("unclean", [capitals.with_pattern("省城" + optional(one_of("里", "裡")))])
RAISING = RuleSet("raising", [shires, towns])
BAD = RuleSet("bad", [posts, towns])
MISSING = RuleSet("missing", [capitals.with_pattern("首府")])


def check(*arguments: str, rules: str = "BAD", properties: str = "none") -> int:
    return main(["check", "--rules", f"{__name__}:{rules}", "--property", properties, *arguments])


def records(capsys: Capture) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_all_holds(capsys: Capture) -> None:
    assert check(rules="GOOD") == 0
    assert capsys.readouterr().out == "1 rules, 3 examples, 0 failures\n"


def test_failures_are_told_and_counted(capsys: Capture) -> None:
    assert check() == 1
    out = capsys.readouterr().out
    assert "towns example[0]" in out
    assert "found:    到[县城: 县城] by towns" in out
    assert "to paste: examples=['到[县城: 县城]']" in out
    assert out.endswith("2 rules, 6 examples, 3 failures\n")


def test_one_rule_alone(capsys: Capture) -> None:
    assert check("--rule", "posts", "--format", "jsonl") == 1
    failure, *findings, summary = records(capsys)
    assert [(finding["lint"], finding["rule"]) for finding in findings] == [
        ("no-counterexample", "posts"),
        ("unreached-part", "posts"),
    ]
    assert (failure["kind"], failure["rule"], failure["check"]) == ("failure", "posts", "counterexample[0]")
    assert summary == {"kind": "summary", "rules": 1, "examples": 3, "failures": 1, "warnings": 2}


def test_a_rule_that_is_not_there(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        check("--rule", "nope")
    assert "argument --rule: rule set 'bad' has no rule 'nope'; it has: posts, towns\n" in capsys.readouterr().err


def test_coverage_by_examples_and_by_a_corpus(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.txt").write_text("市长一行到县城", encoding="utf-8")
    check("--coverage", str(tmp_path))
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["rules", "2", "2", "2"] in lines
    assert ["alternatives", "1", "1", "2"] in lines
    assert ["words", "of", "roles", "1", "1", "2"] in lines
    assert ["等", "of", "one_of('一行',", "'等')"] in lines


def test_what_no_example_misses(capsys: Capture) -> None:
    check("--mutate", "--format", "jsonl")
    unnoticed = [record["name"] for record in records(capsys) if record["kind"] == "unnoticed"]
    assert unnoticed == ["posts alternative 2 of 2 at 1/0/1"]


def test_warnings_are_failures_where_they_are_to_be(capsys: Capture) -> None:
    assert check(rules="WARNED") == 0
    out = capsys.readouterr().out
    assert "warning: capitals: no example reaches the optional part '里'" in out
    assert "\n    add an example that needs it, or delete it\n" in out
    assert out.endswith("1 warnings\n1 rules, 3 examples, 0 failures\n")
    assert check("--strict", rules="WARNED") == 1
    assert "1 rules, 3 examples, 1 failures" in capsys.readouterr().out


def test_an_error_of_lint_is_a_failure(capsys: Capture) -> None:
    assert check(rules="UNCLEAN") == 1
    out = capsys.readouterr().out
    assert "error: capitals: '裡' of a one_of() stands in no clean text" in out
    assert "1 failures" in out


def test_properties_are_tried(capsys: Capture) -> None:
    assert check(rules="REFUSING", properties="drawable") == 1
    out = capsys.readouterr().out
    assert "nowhere drawable (" in out
    assert out.endswith("1 rules, 0 examples, 1 failures\n")
    assert check(rules="REFUSING", properties="found-whole") == 0


def test_a_property_that_is_not_there(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        check(properties="nope")
    assert "argument --property: no property nope; there are: alignment, " in capsys.readouterr().err


def test_what_finds_nothing_says_how_to_ask_why(capsys: Capture) -> None:
    assert check(rules="MISSING") == 1
    asked = f"ask why:  aidie explain '到省城' --rules {__name__}:MISSING --rule capitals"
    assert asked in capsys.readouterr().out


def test_a_rule_that_raises_costs_no_other(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.txt").write_text("郡", encoding="utf-8")
    assert check("--mutate", "--coverage", str(tmp_path), rules="RAISING") == 1
    out, err = capsys.readouterr()
    assert f"found:    UnknownNameError: the pattern has no capture 'place'; it has: none ({__file__}:" in out
    assert "towns example[0]" in out
    assert out.endswith("2 rules, 5 examples, 3 failures\n")
    assert "error: a text of the corpus counts for nothing: UnknownNameError" in err
