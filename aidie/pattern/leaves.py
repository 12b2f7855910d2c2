"""The steps of the nodes that have no others inside: each matches some text and calls the next step.

A leaf that is captured, guarded, or both does this itself, which saves the calls of steps around it.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from functools import lru_cache
from typing import NamedTuple

from aidie.guards import Guard
from aidie.pattern.characters import members
from aidie.pattern.nodes import Chars, Integer, Literal, Node, NoSpanOf, OneOf, Raw, SpanOf, Words
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer
from aidie.pattern.ways import Allowed, State, Step, Ways
from aidie.word_index import WordIndex


class Held(NamedTuple):
    """What is asked of a leaf's range, and where it is kept."""

    guard: Guard | None = None
    """Asked of the leaf's range."""
    slot: int = -1
    """Where the range is kept once all has matched, -1 where it is not captured."""
    begins: tuple[int, ...] = ()
    """Where it is noted that guarded and captured parts begin with this leaf."""


NOTHING_HELD = Held()
_ARABIC, _CHINESE = "".join(ARABIC_DIGITS), "".join(CHINESE_DIGITS)

Onward = Callable[[list[str], int, int, State], int]
"""Goes on behind a leaf, given where it was entered and where it ends; it returns what a step returns."""


def leaf_step(node: Node, then: Ways, backward: bool, held: Held) -> Step:
    """The step of a leaf, which is only entered where the character of its edge stands."""
    onward = _onward(then, held)
    match node:
        case Literal(text=text) if len(text) == 1:
            return _character_step(then, held)
        case OneOf(words=words) if all(len(word) == 1 for word in words):
            return _character_step(then, held)
        case Literal(text=text):
            return _words_step(frozenset({text}), _index((text,), backward), onward, backward)
        case OneOf(words=words):
            return _words_step(frozenset(words), _index(words, backward), onward, backward)
        case Words(lexicon=lexicon):
            index = lexicon.by_end if backward else lexicon.by_start
            return _words_step(lexicon.known, index, onward, backward)
        case Chars():
            return _chars_step(node, then.allowed, onward, backward)
        case SpanOf(label=label, reach=reach):
            return _span_step(label, reach, onward, backward)
        case NoSpanOf(label=label):
            return _no_span_step(label, onward)
        case Integer():
            return _integer_step(node, onward, backward)
        case Raw():
            return _raw_step(node, onward, backward)
        case _:
            raise TypeError(f"no step for {type(node).__name__}")


def _onward(then: Ways, held: Held) -> Onward:
    """How the match goes on behind a leaf: what is asked of its range is asked, and what is kept of it kept."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(then.backward)

    def plain(chars: list[str], at: int, stop: int, state: State) -> int:
        for way in allowed[chars[stop - back]]:
            end = way(chars, stop, state)
            if end >= 0:
                return end
        return -1

    def holding(chars: list[str], at: int, stop: int, state: State) -> int:
        ways = allowed[chars[stop - back]]
        if not ways:
            return -1
        if guard is not None and not (guard(state.text, stop, at) if back else guard(state.text, at, stop)):
            return -1
        for part in begins:
            state.begun[part] = at
        for way in ways:
            end = way(chars, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return plain if held == NOTHING_HELD else holding


@lru_cache(maxsize=1_024)
def _index(words: tuple[str, ...], backward: bool) -> WordIndex:
    """Each round of a repetition compiles the same words."""
    return WordIndex(words, backward=backward)


def _character_step(then: Ways, held: Held) -> Step:
    """One character; that it is one of the leaf's is known. Most leaves are, so this one goes on by itself."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(then.backward)
    ahead = -1 if back else 1

    def step(chars: list[str], at: int, state: State) -> int:
        stop = at + ahead
        ways = allowed[chars[stop - back]]
        if not ways:
            return -1
        if guard is not None and not (guard(state.text, stop, at) if back else guard(state.text, at, stop)):
            return -1
        if begins:
            for part in begins:
                state.begun[part] = at
        for way in ways:
            end = way(chars, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _words_step(known: Set[str], index: WordIndex, onward: Onward, backward: bool) -> Step:
    """A word, the longest that fits first."""

    def forward(chars: list[str], at: int, state: State) -> int:
        rows = index[chars[at]]
        for length in rows.get(chars[at + 1]) or rows[""]:
            stop = at + length
            if length > 2:
                word = state.text[at:stop]
                if word not in known or len(word) < length:
                    continue
            end = onward(chars, at, stop, state)
            if end >= 0:
                return end
        return -1

    def back(chars: list[str], at: int, state: State) -> int:
        rows = index[chars[at - 1]]
        for length in rows.get(chars[at - 2]) or rows[""]:
            stop = at - length
            if length > 2 and (stop < 0 or state.text[stop:at] not in known):
                continue
            end = onward(chars, at, stop, state)
            if end >= 0:
                return end
        return -1

    return back if backward else forward


def _chars_step(node: Chars, allowed: Allowed, onward: Onward, backward: bool) -> Step:
    """A run of characters, the longest first, or the shortest."""
    inside = members(node.ranges, node.without)
    low, high, lazy = node.low, node.high, node.lazy
    back = int(backward)
    sign = -1 if backward else 1

    def step(chars: list[str], at: int, state: State) -> int:
        least, most, limit = at + sign * low, at, at + sign * high
        while most != limit and inside[chars[most - back]]:
            most += sign
        for stop in range(least, most + sign, sign) if lazy else range(most, least - sign, -sign):
            if allowed[chars[stop - back]]:
                end = onward(chars, at, stop, state)
                if end >= 0:
                    return end
        return -1

    return step


def _integer_step(node: Integer, onward: Onward, backward: bool) -> Step:
    """A whole numeral in a range."""
    back = int(backward)
    sign = -1 if backward else 1
    arabic = node.digits if node.arabic else (1, 0)
    chinese = (1, MAX_CHINESE_DIGITS) if node.chinese else (1, 0)
    low, high = node.low, node.high
    exact = arabic[1] if backward and arabic[0] == arabic[1] else 0
    """Backwards, a number of just so many digits is told by its first one and what stands before that."""

    def step(chars: list[str], at: int, state: State) -> int:
        is_arabic = chars[at - back] in ARABIC_DIGITS
        digits, (fewest, most) = (ARABIC_DIGITS, arabic) if is_arabic else (CHINESE_DIGITS, chinese)
        if chars[at - 1 + back] in digits:
            return -1
        if exact and is_arabic and (at < exact or chars[at - exact] not in digits or chars[at - exact - 1] in digits):
            return -1
        stop, last = at + sign, at + sign * (most + 1)
        while stop != last and chars[stop - back] in digits:
            stop += sign
        if stop == last or abs(stop - at) < fewest:
            return -1
        numeral = state.text[stop:at] if back else state.text[at:stop]
        value = int(numeral) if is_arabic else parse_integer(numeral)
        return onward(chars, at, stop, state) if value is not None and low <= value <= high else -1

    return step


def _span_step(label: str, reach: int, onward: Onward, backward: bool) -> Step:
    """A span of a lower layer."""

    def step(chars: list[str], at: int, state: State) -> int:
        stop = (state.ends if backward else state.starts).get((label, at), -1)
        return onward(chars, at, stop, state) if stop >= 0 and abs(stop - at) <= reach else -1

    return step


def _no_span_step(label: str, onward: Onward) -> Step:
    """Here, where no span of a lower layer begins."""
    return lambda chars, at, state: -1 if (label, at) in state.starts else onward(chars, at, at, state)


def _raw_step(node: Raw, onward: Onward, backward: bool) -> Step:
    """What a regular expression matches, under a time budget."""
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    reach, timeout = node.reach, node.timeout

    def step(chars: list[str], at: int, state: State) -> int:
        if backward:
            found = pattern.match(state.text, max(0, at - reach), at, timeout=timeout)
            return onward(chars, at, found.start(), state) if found else -1
        found = pattern.match(state.text, at, at + reach, timeout=timeout)
        return onward(chars, at, found.end(), state) if found else -1

    return step
