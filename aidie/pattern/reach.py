"""How long and how deep a match can be: every pattern has bounds, which keep time linear in the text."""

from __future__ import annotations

from aidie.errors import PatternError
from aidie.pattern.characters import members
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
)
from aidie.pattern.numerals import MAX_CHINESE_DIGITS

Bounds = tuple[int, int, int]
"""The fewest and the most characters of a match, and the most steps that it nests, one inside the call of another."""
Known = dict[int, Bounds]
"""The bounds of nodes by their id(); of use while the nodes live."""


def reach(node: Node) -> tuple[int, int]:
    """The fewest and the most characters that a node can match. Raises PatternError as `bounds()` does."""
    fewest, most, _ = bounds(node)
    return fewest, most


def bounds(node: Node, known: Known | None = None) -> Bounds:
    """How long and how deep a match of a node can be; `known` has the same of every node that was met.

    Raises PatternError where what is repeated can match nothing, since it would go round without end, and where a range
    of characters runs backwards.
    """
    known = {} if known is None else known
    found = known.get(id(node))
    if found is None:
        found = known[id(node)] = _bounds(node, known)
    return found


def _bounds(node: Node, known: Known) -> Bounds:
    match node:
        case Capture(node=inner) | Where(node=inner):
            fewest, most, depth = bounds(inner, known)
            return fewest, most, depth + 2
        case Sequence(parts=parts):
            fewest = most = depth = 0
            for part in parts:
                inside = bounds(part, known)
                fewest, most, depth = fewest + inside[0], most + inside[1], depth + inside[2]
            return fewest, most, depth
        case Repeat(node=inner, low=low, high=high):
            fewest, most, depth = bounds(inner, known)
            if fewest == 0:
                raise PatternError("a repeated or optional part can match nothing; make something in it mandatory")
            return fewest * low, most * high, high * (depth + 2)
        case Choice(alternatives=alternatives):
            rows = [bounds(alternative, known) for alternative in alternatives]
            return min(r[0] for r in rows), max(r[1] for r in rows), 1 + max(r[2] for r in rows)
        case OneOf(words=words):
            lengths = [*map(len, words)]
            return min(lengths), max(lengths), 1
        case Integer(digits=digits, chinese=chinese, arabic=arabic):
            low, high = digits if arabic else (1, 1)
            return (1, max(high, MAX_CHINESE_DIGITS), 1) if chinese else (low, high, 1)
        case Words(lexicon=lexicon):
            return *lexicon.length_bounds, 1
        case Literal(text=text):
            return len(text), len(text), 1
        case Chars(ranges=ranges, without=without, low=low, high=high):
            members(ranges, without)
            return low, high, 1
        case SpanOf(reach=most):
            return 1, most, 1
        case NoSpanOf():
            return 0, 0, 1
        case Raw(reach=most):
            return 0, most, 1
        case _:
            raise TypeError(f"no bounds for {type(node).__name__}")
