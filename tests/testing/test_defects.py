"""Every seeded defect is caught by what should catch it, and shown by the shortest text that it found."""

from itertools import chain

import pytest

from aidie import RuleError, check_examples
from aidie.linting import LINTS, lint
from aidie.testing.properties import PROPERTIES
from testing.defects import bounds, guards, places, values, writing
from testing.defects.defect import Defect

DEFECTS: list[Defect] = list(chain.from_iterable(m.DEFECTS for m in (bounds, guards, places, values, writing)))
BY_NAME = {prop.name: prop for prop in PROPERTIES}
LINTS_BY_NAME = {one.name: one for one in LINTS}
SEEN_ELSEWHERE = {"alignment", "explanation-agrees"} | {name for name in BY_NAME if name.startswith("survives-")}
"""Laws of the engine, which no rule can break; the tests of the engine and of the text layer try them."""


def shown(defect: Defect) -> str | None:
    """What its catcher says of a defect: the shortest text that was found, or what a lint or a refusal says."""
    try:
        rules = defect.seeded()
    except RuleError as error:
        return str(error) if defect.caught_by == "refused" else None
    if defect.caught_by == "examples":
        return next((failure.text for failure in check_examples(rules)), None)
    if defect.caught_by in LINTS_BY_NAME:
        return next((found.message for found in lint(rules, lints=[LINTS_BY_NAME[defect.caught_by]])), None)
    prop = BY_NAME[defect.caught_by]
    tried = [prop.run(rules, rule) for rule in (rules if prop.scope == "rule" else [None])]
    return next((failure.text for failure in tried if failure), None)


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.kind.replace(" ", "-"))
def test_it_is_caught(defect: Defect) -> None:
    found = shown(defect)
    assert found is not None
    if defect.caught_by in BY_NAME or defect.caught_by == "examples":
        assert found == defect.shown_by
    else:
        assert defect.shown_by in found


def test_there_are_enough_and_each_is_of_a_kind_of_its_own() -> None:
    kinds = [defect.kind for defect in DEFECTS]
    assert len(set(kinds)) == len(kinds) >= 40


def test_every_property_can_fail() -> None:
    assert BY_NAME.keys() - SEEN_ELSEWHERE - {defect.caught_by for defect in DEFECTS} == set()
