"""How long and how deep a match can be, which keeps time linear in the text, and what spans it is made of."""

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
    remembered,
)
from aidie.pattern.numerals import MAX_CHINESE_DIGITS

MAX_REACH = 2_000
"""The longest match that a pattern may have, in characters."""
MAX_DEPTH = 700
"""The most steps that a match may nest. Each is a call, of which Python allows about 1,000."""

Bounds = tuple[int, int, int, tuple[str, ...]]
"""The fewest and the most characters of a match, the most steps that it nests, one inside the call of another, and the
labels of the spans of lower layers that it asks for."""


def check_bounds(node: Node) -> Bounds:
    """The bounds of a whole pattern. Raises PatternError where a match could be too long or nest too deeply."""
    found = bounds(node)
    _, most, depth, _ = found
    if most > MAX_REACH:
        raise PatternError(f"it can match {most} characters, the bound is {MAX_REACH}; lower a repeat's upper bound")
    if depth > MAX_DEPTH:
        raise PatternError(f"it nests {depth} steps, the bound is {MAX_DEPTH}; lower a repeat's upper bound")
    return found


def reach(node: Node) -> tuple[int, int]:
    """The fewest and the most characters that a node can match. Raises PatternError as `bounds()` does."""
    return bounds(node)[:2]


@remembered
def bounds(node: Node) -> Bounds:
    """How long and how deep a match of a node can be.

    Raises PatternError where what is repeated can match nothing, since it would go round without end, and where a range
    of characters runs backwards.
    """
    match node:
        case Sequence(parts=parts):
            fewest = most = depth = 0
            labels: tuple[str, ...] = ()
            for part in parts:
                shortest, longest, deepest, asked = bounds(part)
                fewest, most, depth = fewest + shortest, most + longest, depth + deepest
                labels += asked
            return fewest, most, depth, _each_once(labels)
        case Capture(node=inner) | Where(node=inner):
            fewest, most, depth, labels = bounds(inner)
            return fewest, most, depth + 2, labels
        case Repeat(node=inner, low=low, high=high):
            fewest, most, depth, labels = bounds(inner)
            if fewest == 0:
                raise PatternError("a repeated or optional part can match nothing; make something in it mandatory")
            return fewest * low, most * high, high * (depth + 2), labels
        case Integer(digits=digits, chinese=chinese, arabic=arabic):
            low, high = digits if arabic else (1, 1)
            return (1, max(high, MAX_CHINESE_DIGITS), 1, ()) if chinese else (low, high, 1, ())
        case Literal(text=text):
            return len(text), len(text), 1, ()
        case Choice(alternatives=alternatives):
            rows = [bounds(alternative) for alternative in alternatives]
            labels = tuple([label for row in rows for label in row[3]])
            fewest, most, depth = min([r[0] for r in rows]), max([r[1] for r in rows]), max([r[2] for r in rows])
            return fewest, most, 1 + depth, _each_once(labels)
        case OneOf(words=words):
            lengths = [*map(len, words)]
            return min(lengths), max(lengths), 1, ()
        case Words(lexicon=lexicon):
            return *lexicon.length_bounds, 1, ()
        case Chars(ranges=ranges, without=without, low=low, high=high):
            members(ranges, without)
            return low, high, 1, ()
        case SpanOf(label=label, reach=most):
            return 1, most, 1, (label,)
        case NoSpanOf(label=label):
            return 0, 0, 1, (label,)
        case Raw(reach=most):
            return 0, most, 1, ()
        case _:
            raise TypeError(f"no bounds for {type(node).__name__}")


def _each_once(labels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels)) if labels else ()
