"""A pattern drawn: a text that it describes, put together choice by choice, with what each part of it became."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from attrs import define, field

from aidie.errors import PatternError
from aidie.pattern.characters import members, parse_ranges
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
    SpanOf,
    Where,
    Words,
)
from aidie.pattern.nodes import Sequence as Row
from aidie.pattern.numerals import CHINESE_DIGITS, MAX_CHINESE_DIGITS, spellings

Choose = Callable[[int], int]
"""One of so many ways, by number: 0 is the simplest, and what draws decides how often which."""

_GUARD_TRIES = 20
_NUMBER_TRIES = 200
_MOST_MEMBERS = 300
_SPREAD = 64
_LONG_RUN = 8
_OF_WHICH_HIGHEST = 4


class Leaf(NamedTuple):
    """What a leaf of the pattern became: a half-open range of the text."""

    node: Node
    start: int
    end: int


def _no_spans(label: str, drawing: Drawing) -> None:
    raise PatternError(f"span_of({label!r}) cannot be sampled: its text is another rule's; sample that rule")


@define
class Drawing:
    """A text as far as it is drawn. Guards on parts and neighbouring numerals may still refuse it.

    `span` draws a span of a lower layer; `usual` are characters that long classes, such as all Han, are drawn from.
    """

    choose: Choose
    span: Callable[[str, Drawing], None] = _no_spans
    usual: str = ""
    text: str = ""
    captures: list[tuple[str, int, int]] = field(factory=list)
    leaves: list[Leaf] = field(factory=list)
    spans: list[tuple[str, int, int]] = field(factory=list)
    """The spans of lower layers that were drawn: label, start, end."""
    in_vain: set[int] = field(factory=set)
    """The nodes that all tries were in vain for, by identity: their conditions need what stands behind. Drawn again, in
    a node around them that is tried again, they get one try, or the tries would multiply with each node around."""

    def draw(self, node: Node) -> None:
        """Draw a node behind what is drawn already. Raises PatternError where nothing can be drawn for it."""
        start = len(self.text)
        match node:
            case Row(parts=parts):
                for part in parts:
                    self.draw(part)
            case Choice(alternatives=alternatives):
                self.draw(alternatives[self.choose(len(alternatives))])
            case Repeat(node=inner, low=low, high=high):
                times = 0
                while times < low or (times < high and self.choose(3) == 2):
                    self.draw(inner)
                    times += 1
            case Capture(name=name, node=inner):
                self.draw(inner)
                self.captures.append((name, start, len(self.text)))
            case Where(node=inner, guard=guard):
                self.draw_where(inner, lambda text: guard(text, start, len(text)))
            case SpanOf(label=label):
                leaves = len(self.leaves), len(self.captures)
                self.span(label, self)
                del self.leaves[leaves[0] :], self.captures[leaves[1] :]
                self._leaf(node, start)
                self.spans.append((label, start, len(self.text)))
            case NoSpanOf():
                pass
            case _:
                self.text += self._word(node)
                self._leaf(node, start)

    def draw_where(self, node: Node, holds: Callable[[str], bool]) -> None:
        """Draw a node again, a few times, where a condition on the text so far does not hold.

        What needs the text behind the node is content only later, so that the last try stands whatever is said of it.
        """
        before = self.text, len(self.captures), len(self.leaves), len(self.spans)
        for tried in range(1 if id(node) in self.in_vain else _GUARD_TRIES):
            if tried:
                self.text = before[0]
                del self.captures[before[1] :], self.leaves[before[2] :], self.spans[before[3] :]
            self.draw(node)
            if holds(self.text):
                return
        self.in_vain.add(id(node))

    def _leaf(self, node: Node, start: int) -> None:
        self.leaves.append(Leaf(node, start, len(self.text)))

    def _word(self, leaf: Node) -> str:
        match leaf:
            case Literal(text=text):
                return text
            case OneOf(words=words):
                return self._one(words)
            case Words(lexicon=lexicon):
                if not lexicon.words:
                    raise PatternError(f"lexicon {lexicon.name!r} has no words, so none can be drawn; add one")
                return self._one(lexicon.by_length)
            case Integer():
                return self._numeral(leaf)
            case Chars(low=low, high=high):
                known = characters_of(leaf, self.usual)
                count = low + self.choose(min(high - low, _LONG_RUN) + 1)
                return "".join(self._one(known) for _ in range(count))
            case Raw(pattern=pattern):
                raise PatternError(
                    f"raw({pattern!r}) cannot be sampled: a regular expression is opaque; use other nodes"
                )
            case _:
                raise TypeError(f"cannot sample {type(leaf).__name__}")

    def _one(self, words: Sequence[str]) -> str:
        return words[self.choose(len(words))]

    def _numeral(self, node: Integer) -> str:
        count = node.high - node.low + 1
        # Bounds are where mistakes stand, so that the highest number is drawn more often than any other.
        first = self.choose(count)
        first = count - 1 if self.choose(_OF_WHICH_HIGHEST) == 1 else first
        for more in range(min(count, _NUMBER_TRIES)):
            fits = numerals(node, node.low + (first + more) % count)
            if fits:
                return self._one(fits)
        low, high = node.digits
        raise PatternError(f"no numeral from {node.low} to {node.high} has {low} to {high} digits; widen digits=")


def numerals(node: Integer, number: int) -> list[str]:
    """The ways to write a number that a node takes, the plainest first."""
    fewest, most = node.digits
    fits: list[str] = []
    for text in spellings(number):
        if text[0] in CHINESE_DIGITS:
            fits += [text] if node.chinese and len(text) <= MAX_CHINESE_DIGITS else []
        elif node.arabic:
            zero = "0" if text.isascii() else "０"
            fits += [text.rjust(width, zero) for width in range(max(fewest, len(text)), most + 1)]
    return fits


def characters_of(node: Chars, usual: str = "") -> str:
    """The characters that a class is drawn from: all of a small one, of a large one the usual that it has, or some."""
    known = _characters(node.ranges, node.without, usual)
    if not known:
        raise PatternError(f"no character of {node.ranges!r} without {node.without!r} was found; leave out fewer")
    return known


@lru_cache(maxsize=1_000)
def _characters(ranges: str, without: str, usual: str) -> str:
    inside = members(ranges, without)
    bounds = [(ord(low), ord(high)) for low, high in parse_ranges(ranges)]
    if sum(high - low + 1 for low, high in bounds) > _MOST_MEMBERS:
        known = "".join(dict.fromkeys(char for char in usual if inside[char]))
        if known:
            return known
        codes = [low + (high - low) * n // _SPREAD for low, high in bounds for n in range(_SPREAD + 1)]
    else:
        codes = [code for low, high in bounds for code in range(low, high + 1)]
    found = dict.fromkeys(chr(code) for code in codes if not 0xD800 <= code <= 0xDFFF)
    return "".join(char for char in found if inside[char])
