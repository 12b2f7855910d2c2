"""The same answer in every process, whatever the hash seed, and after pickling."""

import os
import pickle
import subprocess
import sys
from typing import Any

import pytest

from aidie import Captures, Extractor, Lexicon, RuleSet, rule
from aidie.pattern import literal
from aidie.pattern.nodes import walk
from engine import small_rules
from engine.small_rules import RULES, TEXT, day, post, report


def answers(rules: RuleSet) -> dict[str, Any]:
    return Extractor(rules).extract(TEXT).to_dict()


def test_other_processes_and_hash_seeds_say_the_same() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    said = {
        subprocess.run(
            [sys.executable, "-c", "from engine import small_rules; print(small_rules.report(), end='')"],
            env=environment | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert said == {report()}
    assert report().count('"label"') > 10


@pytest.mark.parametrize(
    "rules",
    [
        RULES,
        RULES.with_words("places", {"山南": "city"}),
        RULES.replace(post.evolve(priority=-3)),
        RULES.replace(day.with_pattern("8月7日")),
        RULES.without("small_rules.posts"),
        RULES | RuleSet("more", [rule("主任到", name="more")(small_rules.arrival)]),
    ],
)
def test_changed_rule_sets_survive_pickling(rules: RuleSet) -> None:
    again = pickle.loads(pickle.dumps(rules))
    assert again.fingerprint == rules.fingerprint
    assert [(r.name, r.pattern, r.where, r.description) for r in again] == [
        (r.name, r.pattern, r.where, r.description) for r in rules
    ]
    if rules.without("small_rules.day").rules != rules.rules and "8月7日" not in str(rules["small_rules.day"].pattern):
        assert answers(again) == answers(rules)
        assert pickle.loads(pickle.dumps(Extractor(rules, repairs=()))).matches(TEXT) == Extractor(
            rules, repairs=()
        ).matches(TEXT)


def test_lexicons_survive_pickling_with_their_source() -> None:
    lexicon = Lexicon("roles", {"书记": "head"}, "posts", "a list")
    again = pickle.loads(pickle.dumps(lexicon))
    assert (again, again.meaning, again.source) == (lexicon, "posts", "a list")
    assert any(
        getattr(node, "lexicon", None) == small_rules.PLACES for node in walk(pickle.loads(pickle.dumps(post)).pattern)
    )


def test_a_rule_that_no_process_could_find_again_is_refused_by_pickle() -> None:
    def local(found: Captures) -> small_rules.Day:
        return small_rules.Day(1, 1)

    with pytest.raises(pickle.PicklingError, match=r"'here' \(.*test_processes.py:\d+\).*top of a module"):
        pickle.dumps(rule(literal("a"), name="here")(local))


def _twice(found: Captures) -> small_rules.Day:
    return small_rules.Day(1, 1)


_FIRST = rule(literal("a"), name="first")(_twice)


def _twice(found: Captures) -> small_rules.Day:  # type: ignore[no-redef]
    return small_rules.Day(2, 2)


def test_a_rule_whose_function_lost_its_name_is_refused_by_pickle() -> None:
    with pytest.raises(pickle.PicklingError, match="under a name that nothing else there has"):
        pickle.dumps(_FIRST)
