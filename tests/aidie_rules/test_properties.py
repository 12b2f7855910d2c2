"""The shipped rules are held to every property; `aidie check` tries more examples than these."""

from typing import Any

import pytest

from aidie import Rule
from aidie.testing.properties import PROPERTIES, Property
from aidie_rules import RULES

TRIALS: list[tuple[Property, Rule[Any] | None]] = [
    (prop, rule) for prop in PROPERTIES for rule in (RULES if prop.scope == "rule" else [None])
]


@pytest.mark.parametrize("prop", PROPERTIES, ids=lambda prop: prop.name)
def test_it_holds_of_every_rule(prop: Property) -> None:
    failures = [prop.run(RULES, rule, max_examples=4) for tried, rule in TRIALS if tried is prop]
    assert [str(failure) for failure in failures if failure] == []
