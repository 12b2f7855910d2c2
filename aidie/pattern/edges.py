"""The characters that a node can begin or end with: what lets a match skip a branch after one look at the text."""

from __future__ import annotations

from collections.abc import Iterable

from aidie.pattern.anchors import Item, flatten
from aidie.pattern.characters import parse_ranges
from aidie.pattern.nodes import Capture, Chars, Choice, Integer, Literal, Node, OneOf, Repeat, Sequence, Where, Words
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS

_MOST = 2_000
"""A larger class of characters is no edge worth looking at."""

Edge = tuple[frozenset[str] | None, bool]
"""The characters, None where there are too many to say, and whether the node can match nothing."""


def row_edge(items: Iterable[Item], backward: bool) -> Edge:
    """The edge of a row of items: its first characters, or with `backward` its last."""
    ordered = list(items)
    chars: frozenset[str] | None = frozenset()
    for item in reversed(ordered) if backward else ordered:
        if not isinstance(item, Node):
            continue
        more, empty = edge(item, backward)
        chars = None if chars is None or more is None else chars | more
        if not empty:
            return chars, False
    return chars, True


def edge(node: Node, backward: bool) -> Edge:
    """The edge of a node."""
    at = -1 if backward else 0
    match node:
        case Literal(text=text):
            return frozenset(text[at]), False
        case OneOf(words=words):
            return frozenset(word[at] for word in words), False
        case Words(lexicon=lexicon):
            return frozenset(lexicon.lengths_by_last if backward else lexicon.lengths_by_first), False
        case Integer(arabic=arabic, chinese=chinese):
            empty: frozenset[str] = frozenset()
            return (ARABIC_DIGITS if arabic else empty) | (CHINESE_DIGITS if chinese else empty), False
        case Chars(ranges=ranges, without=without, low=low):
            return _class_edge(ranges, without), low == 0
        case Sequence() | Capture():
            return row_edge(flatten(node), backward)
        case Where(node=inner):
            return edge(inner, backward)
        case Repeat(node=inner, low=low):
            chars, nothing = edge(inner, backward)
            return chars, nothing or low == 0
        case Choice(alternatives=alternatives):
            edges = [edge(alternative, backward) for alternative in alternatives]
            known = [chars for chars, _ in edges if chars is not None]
            union = frozenset[str]().union(*known) if len(known) == len(edges) else None
            return union, any(nothing for _, nothing in edges)
        case _:
            return None, True


def _class_edge(ranges: str, without: str) -> frozenset[str] | None:
    bounds = parse_ranges(ranges)
    if sum(ord(high) - ord(low) + 1 for low, high in bounds) > _MOST:
        return None
    return frozenset(chr(code) for low, high in bounds for code in range(ord(low), ord(high) + 1)) - frozenset(without)
