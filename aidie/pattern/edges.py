"""The characters that a node can begin or end with: what lets a match skip a branch after one look at the text."""

from __future__ import annotations

from collections.abc import Iterable

from aidie.pattern.anchors import Item, flatten
from aidie.pattern.characters import Members, members
from aidie.pattern.nodes import (
    Capture,
    Chars,
    Choice,
    Integer,
    Literal,
    Node,
    OneOf,
    Repeat,
    Sequence,
    Where,
    Words,
)
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS

_MOST = 2_000
"""A larger class of characters is asked by its ranges."""


class Characters:
    """Some characters one by one, and some by classes: `char in characters`."""

    def __init__(self, single: frozenset[str], classes: tuple[Members, ...] = ()) -> None:
        self.single = single
        self.classes = classes

    def __contains__(self, char: str) -> bool:
        return char in self.single or (char != "" and any(members[char] for members in self.classes))

    def __or__(self, other: Characters) -> Characters:
        return Characters(self.single | other.single, tuple(dict.fromkeys(self.classes + other.classes)))


Edge = tuple[Characters | None, bool]
"""The characters, None where any can stand, and whether the node can match nothing."""


def row_edge(items: Iterable[Item], backward: bool) -> Edge:
    """The edge of a row of items: its first characters, or with `backward` its last."""
    ordered = list(items)
    chars: Characters | None = Characters(frozenset())
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
            return Characters(frozenset(text[at])), False
        case OneOf(words=words):
            return Characters(frozenset(word[at] for word in words)), False
        case Words(lexicon=lexicon):
            return Characters(frozenset(lexicon.lengths_by_last if backward else lexicon.lengths_by_first)), False
        case Integer(arabic=arabic, chinese=chinese):
            empty: frozenset[str] = frozenset()
            digits = (ARABIC_DIGITS if arabic else empty) | (CHINESE_DIGITS if chinese else empty)
            return Characters(digits), False
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
            return _either([edge(alternative, backward) for alternative in alternatives])
        case _:
            return None, True


def _either(edges: list[Edge]) -> Edge:
    chars: Characters | None = Characters(frozenset())
    for more, _ in edges:
        chars = None if chars is None or more is None else chars | more
    return chars, any(nothing for _, nothing in edges)


def _class_edge(ranges: str, without: str) -> Characters:
    inside = members(ranges, without)
    if sum(ord(high) - ord(low) + 1 for low, high in inside.bounds) > _MOST:
        return Characters(frozenset(), (inside,))
    codes = (code for low, high in inside.bounds for code in range(ord(low), ord(high) + 1))
    return Characters(frozenset(char for code in codes if inside[char := chr(code)]))
