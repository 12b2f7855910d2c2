"""How long and how deep a match can be: every pattern has bounds, which keep time linear in the text."""

from __future__ import annotations

from aidie.pattern.nodes import (
    Capture,
    Chars,
    Choice,
    Integer,
    Literal,
    Node,
    NoSpanOf,
    OneOf,
    Raw,
    Repeat,
    Sequence,
    SpanOf,
    Where,
    Words,
    children,
)
from aidie.pattern.numerals import MAX_CHINESE_DIGITS

Known = dict[int, tuple[int, int]]
"""The bounds of nodes by their id(); of use while the nodes live."""


def reach(node: Node, known: Known | None = None) -> tuple[int, int]:
    """The fewest and the most characters that a node can match.

    `known` takes down the same of every node inside, so that nothing is worked out twice.
    """
    known = {} if known is None else known
    bounds = known.get(id(node))
    if bounds is None:
        bounds = known[id(node)] = _reach(node, known)
    return bounds


def _reach(node: Node, known: Known) -> tuple[int, int]:
    match node:
        case Literal(text=text):
            return len(text), len(text)
        case OneOf(words=words):
            return min(map(len, words)), max(map(len, words))
        case Words(lexicon=lexicon):
            return lexicon.length_bounds
        case Integer(digits=digits, chinese=chinese, arabic=arabic):
            low, high = digits if arabic else (1, 1)
            return (1, max(high, MAX_CHINESE_DIGITS)) if chinese else (low, high)
        case Chars(low=low, high=high):
            return low, high
        case Sequence(parts=parts):
            bounds = [reach(part, known) for part in parts]
            return sum(low for low, _ in bounds), sum(high for _, high in bounds)
        case Choice(alternatives=alternatives):
            bounds = [reach(alternative, known) for alternative in alternatives]
            return min(low for low, _ in bounds), max(high for _, high in bounds)
        case Repeat(node=inner, low=low, high=high):
            fewest, most = reach(inner, known)
            return fewest * low, most * high
        case Capture(node=inner) | Where(node=inner):
            return reach(inner, known)
        case NoSpanOf():
            return 0, 0
        case SpanOf(reach=most):
            return 1, most
        case Raw(reach=most):
            return 0, most
        case _:
            raise TypeError(f"no reach for {type(node).__name__}")


def depth(node: Node) -> int:
    """The most steps that a match of a node nests, one inside the call of another."""
    inside = children(node)
    if not inside:
        return 1
    match node:
        case Sequence():
            return sum(map(depth, inside))
        case Choice():
            return 1 + max(map(depth, inside))
        case Repeat(node=inner, high=high):
            return high * (depth(inner) + 2)
        case _:
            return 2 + sum(map(depth, inside))
