"""Texts that a rule must match."""

from __future__ import annotations

from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from aidie.rule_set import RuleSet
from aidie.rules import Rule
from aidie.testing.bench import bench_of
from aidie.testing.samples import Sample, build
from aidie.testing.strategies.choices import choices

_TRIES = 4


def alone(rule: Rule[Any]) -> RuleSet:
    """A rule set of one rule."""
    return RuleSet(rule.name, [rule])


def matching(rule: Rule[Any], rule_set: RuleSet | None = None) -> st.SearchStrategy[Sample]:
    """Texts that a rule must match, with the captures and the values that must come out.

    They are drawn from the rule's tree, so that every word of a lexicon and every alternative has its turn. `rule_set`
    holds the rules of lower layers whose spans the rule refers to; it is not needed where there are none.
    """
    rules = rule_set or alone(rule)

    @st.composite
    def samples(draw: st.DrawFn) -> Sample:
        choose = choices(draw)
        for _ in range(_TRIES):
            sample = build(bench_of(rules), rule, choose)
            if sample:
                break
        assume(sample)
        assert sample is not None
        return sample

    return samples()
