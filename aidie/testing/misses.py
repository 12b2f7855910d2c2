"""Near misses: a sample of a rule with one leaf of its tree broken, so that the tree no longer describes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from aidie.guards import NotAfter, NotBefore
from aidie.pattern.drawing import Choose, Leaf
from aidie.pattern.nodes import Integer, Literal, OneOf, Words
from aidie.rules import Rule
from aidie.testing.bench import Bench
from aidie.testing.choices import RefusedError
from aidie.testing.expected import Sample, described
from aidie.testing.samples import matching


@frozen
class NearMiss:
    """A text whose range `start:end` a rule must not match, and what was broken in it."""

    rule: str
    text: str
    start: int
    end: int
    broken: str
    """dropped, swapped, out of range, wrong unit or guard violated"""


def near_miss(bench: Bench, rule: Rule[Any], choose: Choose) -> NearMiss:
    """A sample of a rule with one thing broken. Raises RefusedError where the tree describes it even so."""
    sample = matching(bench, rule, choose)
    miss = _KINDS[choose(len(_KINDS))](rule, sample, choose)
    if (
        miss is None
        or miss.start >= miss.end
        or described(rule, miss.text, miss.start, miss.end, bench.below(rule.layer, miss.text))
    ):
        raise RefusedError
    return miss


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


_KINDS: tuple[Callable[[Rule[Any], Sample, Choose], NearMiss | None], ...] = (
    _dropped,
    _swapped,
    _out_of_range,
    _wrong_unit,
    _guard_violated,
)
