"""Hypothesis strategies made from rules: samples of a rule, near misses of it, and whole articles of a rule set.

What shrinks is the number of each choice, so that samples shrink to the shortest words, the first alternatives and
nothing that is optional.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from hypothesis import assume
from hypothesis import strategies as st

from aidie.pattern.drawing import Choose
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.testing import articles as _articles
from aidie.testing import carriers, misses, samples
from aidie.testing.articles import Article
from aidie.testing.bench import Bench, bench_of
from aidie.testing.choices import RefusedError
from aidie.testing.expected import Sample
from aidie.testing.misses import NearMiss

T = TypeVar("T")

__all__ = ["Article", "NearMiss", "Sample", "articles", "embedded", "matching", "near_misses"]

# Hypothesis now and then draws an integer that it read in the code of the modules at hand; no code has these, so that
# a seed gives the same draws whatever else is imported. So far from 0 it draws evenly, too.
_FAR = 10**30 + 7919


@cache
def _numbers(count: int) -> st.SearchStrategy[int]:
    return st.integers(_FAR, _FAR + count - 1)


@st.composite
def _drawn(draw: st.DrawFn, make: Callable[[Choose], T]) -> T:
    def choose(count: int) -> int:
        return draw(_numbers(count)) - _FAR if count > 1 else 0

    try:
        return make(choose)
    except RefusedError:
        assume(False)
        raise


def _bench(rule: Rule[Any], rule_set: RuleSet | None) -> Bench:
    return bench_of(rule_set or RuleSet(rule.name, [rule]))


def matching(rule: Rule[Any], rule_set: RuleSet | None = None) -> st.SearchStrategy[Sample]:
    """Texts that a rule must match, with the captures and the values that must come out.

    They are drawn from the rule's tree, so that every word of a lexicon and every alternative has its turn. `rule_set`
    holds the rules of lower layers whose spans the rule refers to; it is not needed where there are none.
    """
    bench = _bench(rule, rule_set)
    return _drawn(lambda choose: samples.matching(bench, rule, choose))


def embedded(rule: Rule[Any], rule_set: RuleSet | None = None) -> st.SearchStrategy[Sample]:
    """Samples of a rule as `matching` draws them, between sentences of official news."""
    bench = _bench(rule, rule_set)
    return _drawn(lambda choose: carriers.embedded(bench, rule, choose))


def near_misses(rule: Rule[Any], rule_set: RuleSet | None = None) -> st.SearchStrategy[NearMiss]:
    """Samples of a rule with one thing broken; what the tree still describes is not among them."""
    bench = _bench(rule, rule_set)
    return _drawn(lambda choose: misses.near_miss(bench, rule, choose))


def articles(rule_set: RuleSet) -> st.SearchStrategy[Article]:
    """Documents of one to four paragraphs, each with a sample of one of the rule set's own rules."""
    bench = bench_of(rule_set)
    return _drawn(lambda choose: _articles.article(bench, choose))
