"""Where a match starts: the rarest words that a pattern must contain, found from its tree.

A pattern is laid out as flat items. One item is the anchor, and a capture around it is a pair of marks; the items on
its right are matched forwards from it, and then those on its left backwards. One multi-literal pass over the text finds
all anchors of all rules, so a rule whose words do not occur costs nothing.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import count
from typing import NamedTuple

from aidie.errors import PatternError
from aidie.frozen import Frozen
from aidie.guards import Guard
from aidie.pattern.nodes import (
    Capture,
    Choice,
    Integer,
    Literal,
    Node,
    OneOf,
    Repeat,
    Sequence,
    SpanOf,
    Where,
    Words,
    remembered,
)
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS

_MAX_CROSSED = 600
"""So many words at most are made of digits and anchors: the automaton holds each of them."""


class Mark(Frozen):
    """The start or the end of a capture; stands in for a Capture node around an anchor.

    The name is empty where the range is only asked for by a Check.
    """

    name: str
    opens: bool
    pair: int
    """The same for the two marks of one capture, and for no others."""


class Check(Frozen):
    """A guard on the range between the two marks of a pair; stands in for a Where node around an anchor.

    It is asked on the left of the anchor, when both ends are known: the right side is matched first.
    """

    guard: Guard
    pair: int


Item = Node | Mark | Check

_PAIRS = count()


class Plan(Frozen):
    """One way to find a pattern: an anchor and what must stand on both sides of it.

    `words` are what the gate looks for: the anchor's own words, each behind `lead` characters that must stand before
    them. Where the anchor is a span of a lower layer, `label` names it and there are no words.
    """

    left: tuple[Item, ...]
    anchor: Node
    right: tuple[Item, ...]
    words: Set[str]
    lead: int = 0
    label: str = ""


def needs_span(node: Node) -> bool:
    """Whether no text matches without a span of a lower layer."""
    match node:
        case SpanOf():
            return True
        case Sequence(parts=parts):
            return any(map(needs_span, parts))
        case Choice(alternatives=alternatives):
            return all(map(needs_span, alternatives))
        case Capture(node=inner) | Where(node=inner):
            return needs_span(inner)
        case Repeat(node=inner, low=low):
            return low > 0 and needs_span(inner)
        case _:
            return False


def flatten(node: Node) -> tuple[Node, ...]:
    """A node as a flat row of nodes."""
    return tuple(inner for part in node.parts for inner in flatten(part)) if isinstance(node, Sequence) else (node,)


def plans(pattern: Node) -> list[Plan]:
    """All the ways to find a pattern, one for each alternative that has an anchor of its own.

    Raises PatternError where some way through the pattern has no word that must be there.
    """
    found = [_crossed(plan) for plan in _plans(flatten(pattern))]
    if not found:
        raise PatternError(
            "no word that every match must contain, so nothing can find it; add a literal, one_of(), a lexicon or "
            "span_of() that is not optional"
        )
    return found


def _plans(items: tuple[Node, ...], behind: Node | None = None) -> list[Plan]:
    """The plans of a row of items; `behind` is what stands right before the first."""
    index = _rarest(items, behind)
    if index is None:
        return []
    before = items[index - 1] if index else behind
    return [_within(items[:index], way, items[index + 1 :]) for way in _anchored(items[index], before)]


def _within(left: tuple[Item, ...], way: Plan, right: tuple[Item, ...]) -> Plan:
    """A way with more items on both sides."""
    return Plan(left + way.left, way.anchor, way.right + right, way.words, way.lead, way.label)


def _anchored(item: Node, behind: Node | None) -> list[Plan]:
    match item:
        case Literal(text=text):
            return [Plan((), item, (), frozenset([text]))]
        case OneOf(words=words):
            return [Plan((), item, (), frozenset(words))]
        case Words(lexicon=lexicon):
            return [Plan((), item, (), lexicon.known)]
        case SpanOf(label=label):
            return [Plan((), item, (), frozenset(), 0, label)]
        case Choice(alternatives=alternatives):
            return [plan for alternative in alternatives for plan in _plans(flatten(alternative), behind)]
        case Capture(name=name, node=inner):
            pair = next(_PAIRS)
            opens, closes = (Mark(name, True, pair),), (Mark(name, False, pair),)
            return [_within(opens, way, closes) for way in _plans(flatten(inner), behind)]
        case Where(node=inner, guard=guard):
            pair = next(_PAIRS)
            left, right = (Check(guard, pair), Mark("", True, pair)), (Mark("", False, pair),)
            return [_within(left, way, right) for way in _plans(flatten(inner), behind)]
        case Repeat(node=inner, low=low, high=high, lazy=lazy):
            rest = (Repeat(inner, low - 1, high - 1, lazy),) if high > 1 else ()
            return [_within((), way, rest) for way in _plans(flatten(inner), behind)]
        case _:
            raise TypeError(f"no anchor for {type(item).__name__}")


class _Rarity(NamedTuple):
    """How rare the words are that a node must contain; longer words are rarer, and of equal length the fewer."""

    length: float
    """That of the shortest word."""
    fewness: int
    spans: bool
    """Whether they are only spans of lower layers."""


_RARITY_OF_SPANS = _Rarity(1.5, 0, True)
"""Spans of a lower layer are rarer than words of one character, and more frequent than longer ones."""


def _rarest(items: tuple[Node, ...], behind: Node | None = None) -> int | None:
    """The place of the item with the rarest words, None where no item has any.

    Of several spans in a row the last is best, since what stands on the right of it is tried first. Words between two
    numerals are rarer than others: 3、8日 is found by its 、 and not by each 日.
    """
    best: _Rarity | None = None
    place = None
    for index, item in enumerate(items):
        rarity = _rarity(item)
        if (
            rarity
            and _ends_in_numeral(items[index - 1] if index else behind)
            and _begins_with_numeral(items, index + 1)
        ):
            rarity = rarity._replace(length=rarity.length + 1)
        if rarity and (best is None or rarity[:2] > best[:2] or (rarity.spans and best.spans)):
            best, place = rarity, index
    return place


@remembered
def _rarity(node: Node) -> _Rarity | None:
    """How rare the words are that stand in every match of a node, None where none need."""
    match node:
        case Literal(text=text):
            return _Rarity(len(text), -1, False)
        case OneOf(words=words):
            return _Rarity(min(map(len, words)), -len(words), False)
        case Words(lexicon=lexicon) if lexicon.words:
            return _Rarity(lexicon.length_bounds[0], -len(lexicon.words), False)
        case SpanOf():
            return _RARITY_OF_SPANS
        case Sequence(parts=parts):
            rarest = _rarest(parts)
            return None if rarest is None else _rarity(parts[rarest])
        case Choice(alternatives=alternatives):
            ways = [rarity for alternative in alternatives if (rarity := _rarity(alternative))]
            if len(ways) < len(alternatives):
                return None
            return _Rarity(min(w.length for w in ways), sum(w.fewness for w in ways), all(w.spans for w in ways))
        case Capture(node=inner) | Where(node=inner):
            return _rarity(inner)
        case Repeat(node=inner, low=low) if low:
            return _rarity(inner)
        case _:
            return None


def _crossed(plan: Plan) -> Plan:
    """A short anchor right after a numeral is found as digit and anchor together: `8月`, not every `月`."""
    before = next((_last(item) for item in reversed(plan.left) if isinstance(item, Node)), None)
    if not isinstance(before, Integer) or not plan.words or min(map(len, plan.words)) > 1:
        return plan
    digits = (ARABIC_DIGITS if before.arabic else frozenset()) | (CHINESE_DIGITS if before.chinese else frozenset())
    if len(digits) * len(plan.words) > _MAX_CROSSED:
        return plan
    return plan.evolve(words=frozenset([d + w for d in digits for w in plan.words]), lead=1)


def _ends_in_numeral(node: Node | None) -> bool:
    return node is not None and isinstance(_last(node), Integer)


def _begins_with_numeral(items: tuple[Node, ...], index: int) -> bool:
    """Whether a numeral stands first from an index on, as it does behind an optional part that begins with one."""
    if index == len(items):
        return False
    match items[index]:
        case Integer():
            return True
        case Capture(node=inner) | Where(node=inner):
            return _begins_with_numeral(flatten(inner), 0)
        case Repeat(node=inner, low=low):
            return _begins_with_numeral(flatten(inner), 0) and (low > 0 or _begins_with_numeral(items, index + 1))
        case _:
            return False


def _last(node: Node) -> Node:
    match node:
        case Capture(node=inner) | Where(node=inner):
            return _last(inner)
        case Sequence(parts=parts):
            return _last(parts[-1])
        case _:
            return node
