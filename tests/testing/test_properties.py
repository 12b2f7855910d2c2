"""Every property holds of a small sound rule set, and answers alike for the same seed."""

import pytest

from aidie import Captures, RuleSet, rule
from aidie.pattern import integer, one_of
from aidie.testing.properties import PROPERTIES, Property
from engine import small_rules


def tried(prop: Property, rules: RuleSet, **options: int) -> list[str]:
    subjects = list(rules) if prop.scope == "rule" else [None]
    return [str(failure) for subject in subjects if (failure := prop.run(rules, subject, **options))]


def test_names_are_unique_and_said_in_words() -> None:
    names = [prop.name for prop in PROPERTIES]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() and " " not in name for name in names)
    assert [prop.name for prop in PROPERTIES if prop.description[-1] != "."] == []


@pytest.mark.parametrize("prop", PROPERTIES, ids=lambda prop: prop.name)
def test_a_sound_rule_set_is_not_reported(prop: Property) -> None:
    assert tried(prop, small_rules.RULES, max_examples=30) == []


def late(found: Captures) -> small_rules.Day | None:
    return small_rules.Day(1, found.integer("day")) if found.start else None


LATE = RuleSet("late", [rule(integer("day", 1, 31) + one_of("日", "号"), name="late", examples=["[1日]"])(late)])


def test_a_failure_is_shrunk_and_the_same_for_the_same_seed() -> None:
    embedding = next(prop for prop in PROPERTIES if prop.name == "drawable")
    first = embedding.run(LATE, LATE["late"])
    assert first is not None
    assert first == embedding.run(LATE, LATE["late"])
    assert first.check == "drawable"


def test_a_rule_is_given_just_where_one_is_needed() -> None:
    of_rules = next(prop for prop in PROPERTIES if prop.scope == "rule")
    with pytest.raises(ValueError, match="give a rule"):
        of_rules.run(LATE)
