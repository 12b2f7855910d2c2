"""A pattern sampled: random texts that it matches from end to end."""

from __future__ import annotations

import random

from aidie.errors import PatternError
from aidie.pattern.characters import members, parse_ranges
from aidie.pattern.matcher import Compiler
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
from aidie.pattern.numerals import CHINESE_DIGITS, MAX_CHINESE_DIGITS, spellings
from aidie.pattern.ways import State, Way, Ways

MAX_TRIES = 200
"""How often a sample is drawn anew before the sampler gives up."""
_GUARD_TRIES = 20


def sample(node: Node, rng: random.Random) -> str:
    """A random text that the node matches whole; the same for the same state of `rng`.

    Raises PatternError where the node holds `raw()` or `span_of()`, which say nothing of it, and where
    no text was found in 200 tries: a guard refuses nearly everything, or numerals stand side by side.
    """
    whole = Way(lambda chars, at, state: at if at == len(state.text) else -1, None)
    ways = Compiler().node(node, Ways.of(whole, backward=False), backward=False)
    for _ in range(MAX_TRIES):
        text = _draw(node, rng)
        state = State(text, {}, {})
        if any(step(state.spell(), 0, state) >= 0 for step in ways.allowed[text[:1]]):
            return text
    raise PatternError(
        f"no sample in {MAX_TRIES} tries; loosen the guards of where(…), or put a word between two numerals"
    )


def _draw(node: Node, rng: random.Random) -> str:
    """A text for a node as if it stood alone: guards and neighbouring numerals may still refuse it."""
    match node:
        case Literal(text=text):
            return text
        case OneOf(words=words):
            return rng.choice(words)
        case Words(lexicon=lexicon):
            if not lexicon.words:
                raise PatternError(f"lexicon {lexicon.name!r} has no words, so none can be drawn; add one")
            return rng.choice(list(lexicon.words))
        case Integer():
            return _draw_integer(node, rng)
        case Chars():
            return "".join(_draw_char(node, rng) for _ in range(rng.randint(node.low, node.high)))
        case Sequence(parts=parts):
            return "".join(_draw(part, rng) for part in parts)
        case Choice(alternatives=alternatives):
            return _draw(rng.choice(alternatives), rng)
        case Repeat(node=inner, low=low, high=high):
            return "".join(_draw(inner, rng) for _ in range(rng.randint(low, high)))
        case Capture(node=inner):
            return _draw(inner, rng)
        case Where(node=inner, guard=guard):
            text = _draw(inner, rng)
            for _ in range(_GUARD_TRIES):
                if guard(text, 0, len(text)):
                    break
                text = _draw(inner, rng)
            # A guard that needs the text around it is content only later, so a miss here decides nothing.
            return text
        case NoSpanOf():
            return ""
        case SpanOf(label=label):
            raise PatternError(f"span_of({label!r}) cannot be sampled: its text is another rule's; sample that rule")
        case Raw(pattern=pattern):
            raise PatternError(f"raw({pattern!r}) cannot be sampled: a regular expression is opaque; use other nodes")
        case _:
            raise TypeError(f"cannot sample {type(node).__name__}")


def _draw_char(node: Chars, rng: random.Random) -> str:
    inside = members(node.ranges, node.without)
    bounds = parse_ranges(node.ranges)
    for _ in range(MAX_TRIES):
        low, high = rng.choice(bounds)
        char = chr(rng.randint(ord(low), ord(high)))
        if inside[char] and not "\ud800" <= char <= "\udfff":
            return char
    raise PatternError(f"no character of {node.ranges!r} without {node.without!r} was found; leave out fewer")


def _draw_integer(node: Integer, rng: random.Random) -> str:
    fewest, most = node.digits
    for _ in range(MAX_TRIES):
        fits: list[str] = []
        for text in spellings(rng.randint(node.low, node.high)):
            if text[0] in CHINESE_DIGITS:
                fits += [text] if node.chinese and len(text) <= MAX_CHINESE_DIGITS else []
            elif node.arabic and len(text) <= most:
                zero = "0" if text.isascii() else "０"
                fits.append(text.rjust(rng.randint(max(fewest, len(text)), most), zero))
        if fits:
            return rng.choice(fits)
    raise PatternError(f"no numeral from {node.low} to {node.high} has {fewest} to {most} digits; widen digits=")
