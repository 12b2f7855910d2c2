"""Near misses: a sample of a rule with one leaf of its tree broken, so that the tree no longer describes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen
from hypothesis import assume
from hypothesis import strategies as st

from aidie.guards import NotAfter, NotBefore
from aidie.pattern.drawing import Choose, Leaf
from aidie.pattern.nodes import Integer, Literal, OneOf, Words
from aidie.rule_set import RuleSet
from aidie.rules import Rule
from aidie.testing.bench import Bench, bench_of
from aidie.testing.samples import Sample, from_left
from aidie.testing.strategies.choices import choices
from aidie.testing.strategies.matching import alone, matching


@frozen
class NearMiss:
    """A text whose range `start:end` a rule must not match, and what was broken in it."""

    rule: str
    text: str
    start: int
    end: int
    broken: str
    """dropped, swapped, out of range, wrong unit or guard violated"""


def near_misses(rule: Rule[Any], rule_set: RuleSet | None = None) -> st.SearchStrategy[NearMiss]:
    """Samples of a rule with one thing broken: what the tree still describes is not among them."""
    rules = rule_set or alone(rule)
    bench = bench_of(rules)

    @st.composite
    def misses(draw: st.DrawFn) -> NearMiss:
        sample = draw(matching(rule, rules))
        choose = choices(draw)
        kinds = list(_KINDS)
        miss = _KINDS[kinds[choose(len(kinds))]](rule, sample, choose)
        assume(miss is not None)
        assert miss is not None
        assume(miss.start < miss.end and not _described(bench, rule, miss))
        return miss

    return misses()


def _described(bench: Bench, rule: Rule[Any], miss: NearMiss) -> bool:
    lower = tuple((span.label, span.start, span.end) for span in bench.below(rule.layer, miss.text))
    return from_left(rule, miss.text, miss.start, miss.end, lower) is not None


def _replaced(sample: Sample, leaf: Leaf, text: str, broken: str) -> NearMiss:
    grown = len(text) - (leaf.end - leaf.start)
    changed = sample.text[: leaf.start] + text + sample.text[leaf.end :]
    return NearMiss(sample.rule, changed, sample.start, sample.end + grown, broken)


def _dropped(rule: Rule[Any], sample: Sample, choose: Choose) -> NearMiss | None:
    """A leaf is left out."""
    if not sample.leaves:
        return None
    return _replaced(sample, sample.leaves[choose(len(sample.leaves))], "", "dropped")


def _swapped(rule: Rule[Any], sample: Sample, choose: Choose) -> NearMiss | None:
    """Two neighbours have changed places."""
    if len(sample.leaves) < 2:
        return None
    at = choose(len(sample.leaves) - 1)
    one, two = sample.leaves[at : at + 2]
    text = sample.text[two.start : two.end] + sample.text[one.start : one.end]
    return _replaced(sample, Leaf(one.node, one.start, two.end), text, "swapped")


def _out_of_range(rule: Rule[Any], sample: Sample, choose: Choose) -> NearMiss | None:
    """A numeral is one more than the most, or one less than the least."""
    numerals = [leaf for leaf in sample.leaves if isinstance(leaf.node, Integer)]
    if not numerals:
        return None
    leaf = numerals[choose(len(numerals))]
    node = leaf.node
    assert isinstance(node, Integer)
    number = (node.high + 1, max(node.low - 1, 0))[choose(2)]
    return _replaced(sample, leaf, str(number).rjust(node.digits[0], "0"), "out of range")


def _wrong_unit(rule: Rule[Any], sample: Sample, choose: Choose) -> NearMiss | None:
    """A word stands where another leaf's word belongs."""
    fixed = [leaf for leaf in sample.leaves if isinstance(leaf.node, Literal | OneOf | Words)]
    if len(fixed) < 2:
        return None
    leaf, other = fixed[choose(len(fixed))], fixed[choose(len(fixed))]
    return _replaced(sample, leaf, sample.text[other.start : other.end], "wrong unit")


def _guard_violated(rule: Rule[Any], sample: Sample, choose: Choose) -> NearMiss | None:
    """A word that a guard refuses stands right beside the match."""
    guards = [guard for guard in rule.guards if isinstance(guard, NotBefore | NotAfter)]
    if not guards:
        return None
    guard = guards[choose(len(guards))]
    word = guard.words[choose(len(guard.words))]
    before, after = sample.text[: sample.start], sample.text[sample.end :]
    if isinstance(guard, NotBefore):
        return NearMiss(sample.rule, before + sample.matched + word + after, sample.start, sample.end, "guard violated")
    by = len(word)
    return NearMiss(
        sample.rule, before + word + sample.matched + after, sample.start + by, sample.end + by, "guard violated"
    )


_KINDS: dict[str, Callable[[Rule[Any], Sample, Choose], NearMiss | None]] = {
    "dropped": _dropped,
    "swapped": _swapped,
    "out of range": _out_of_range,
    "wrong unit": _wrong_unit,
    "guard violated": _guard_violated,
}
