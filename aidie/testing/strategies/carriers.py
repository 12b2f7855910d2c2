"""Sentences of official news around a sample."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from aidie.rule_set import RuleSet
from aidie.rules import Rule
from aidie.testing.samples import Sample
from aidie.testing.strategies.matching import matching

CARRIERS: tuple[tuple[str, str], ...] = (
    ("。", "。"),
    ("\n", "\n"),
    ("据悉。", "。大家表示赞同。"),
    ("大家认为。\n", "\n大家鼓掌。"),
    ("会场气氛热烈。\n\n", "\n\n大家踊跃发言。"),
)
"""What can stand before and behind a sample whatever its rule: whole sentences, which begin and end at a mark."""


def embedded(rule: Rule[Any], rule_set: RuleSet | None = None) -> st.SearchStrategy[Sample]:
    """Samples of a rule as `matching` draws them, between other sentences."""
    pairs = st.tuples(matching(rule, rule_set), st.sampled_from(CARRIERS))
    return pairs.map(lambda pair: pair[0].within(*pair[1]))
