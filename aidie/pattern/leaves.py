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
from aidie.pattern.ways import State, Step, Ways
from aidie.word_index import WordIndex


class Held(NamedTuple):
    """What is asked of a leaf's range, and where it is kept."""

    guard: Guard | None = None
    """Asked of the leaf's range."""
    slot: int = -1
    """Where the range is kept once all has matched, -1 where it is not captured."""
    begins: tuple[int, ...] = ()
    """Where it is noted that guarded and captured parts begin with this leaf."""


def leaf_step(node: Node, then: Ways, backward: bool, held: Held) -> Step:
    """The step of a leaf, which is only entered where the character of its edge stands."""
    match node:
        case Literal(text=text):
            return _words_step((text,), then, backward, held)
        case OneOf(words=words):
            return _words_step(words, then, backward, held)
        case Words(lexicon=lexicon):
            index = lexicon.by_end if backward else lexicon.by_start
            return _long_words_step(lexicon.known, index, then, backward, held)
        case Chars():
            return _chars_step(node, then, backward, held)
        case SpanOf(label=label, reach=reach):
            return _span_step(label, reach, then, backward, held)
        case NoSpanOf(label=label):
            return _step(_no_span(label), then, held)
        case Integer():
            return _integer_step(node, then, backward, held)
        case Raw():
            return _step(_raw(node, backward), then, held)
        case _:
            raise TypeError(f"no step for {type(node).__name__}")


def _words_step(words: tuple[str, ...], then: Ways, backward: bool, held: Held) -> Step:
    if all(len(word) == 1 for word in words):
        return _character_step(then, backward, held)
    return _long_words_step(frozenset(words), _index(words, backward), then, backward, held)


@lru_cache(maxsize=1_024)
def _index(words: tuple[str, ...], backward: bool) -> WordIndex:
    """Each round of a repetition compiles the same words."""
    return WordIndex(words, backward=backward)


def _character_step(then: Ways, backward: bool, held: Held) -> Step:
    """One character; that it is one of the leaf's is known."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(backward)
    ahead = -1 if backward else 1

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


def _long_words_step(known: Set[str], index: WordIndex, then: Ways, backward: bool, held: Held) -> Step:
    """A word, the longest that fits first."""
    guard, slot, begins = held
    allowed = then.allowed

    def forward(chars: list[str], at: int, state: State) -> int:
        rows = index[chars[at]]
        for length in rows.get(chars[at + 1]) or rows[""]:
            stop = at + length
            if length > 2:
                word = state.text[at:stop]
                if word not in known or len(word) < length:
                    continue
            ways = allowed[chars[stop]]
            if not ways or (guard is not None and not guard(state.text, at, stop)):
                continue
            if begins:
                for part in begins:
                    state.begun[part] = at
            for way in ways:
                end = way(chars, stop, state)
                if end >= 0:
                    if slot >= 0:
                        state.kept[slot] = at, stop
                    return end
        return -1

    def back(chars: list[str], at: int, state: State) -> int:
        rows = index[chars[at - 1]]
        for length in rows.get(chars[at - 2]) or rows[""]:
            stop = at - length
            if length > 2 and (stop < 0 or state.text[stop:at] not in known):
                continue
            ways = allowed[chars[stop - 1]]
            if not ways or (guard is not None and not guard(state.text, stop, at)):
                continue
            if begins:
                for part in begins:
                    state.begun[part] = at
            for way in ways:
                end = way(chars, stop, state)
                if end >= 0:
                    if slot >= 0:
                        state.kept[slot] = stop, at
                    return end
        return -1

    return back if backward else forward


def _chars_step(node: Chars, then: Ways, backward: bool, held: Held) -> Step:
    """A run of characters, the longest first, or the shortest."""
    guard, slot, begins = held
    inside = members(node.ranges, node.without)
    low, high, lazy = node.low, node.high, node.lazy
    allowed, back = then.allowed, int(backward)
    sign = -1 if backward else 1

    def step(chars: list[str], at: int, state: State) -> int:
        least, most, limit = at + sign * low, at, at + sign * high
        while most != limit and inside[chars[most - back]]:
            most += sign
        for stop in range(least, most + sign, sign) if lazy else range(most, least - sign, -sign):
            ways = allowed[chars[stop - back]]
            if not ways:
                continue
            if guard is not None and not (guard(state.text, stop, at) if back else guard(state.text, at, stop)):
                continue
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


def _span_step(label: str, reach: int, then: Ways, backward: bool, held: Held) -> Step:
    """A span of a lower layer."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(backward)

    def step(chars: list[str], at: int, state: State) -> int:
        stop = (state.ends if back else state.starts).get((label, at), -1)
        if stop < 0 or abs(stop - at) > reach:
            return -1
        if guard is not None and not (guard(state.text, stop, at) if back else guard(state.text, at, stop)):
            return -1
        if begins:
            for part in begins:
                state.begun[part] = at
        for way in allowed[chars[stop - back]]:
            end = way(chars, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _integer_step(node: Integer, then: Ways, backward: bool, held: Held) -> Step:
    """A whole numeral in a range."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(backward)
    sign = -1 if backward else 1
    arabic = node.digits if node.arabic else (1, 0)
    chinese = (1, MAX_CHINESE_DIGITS) if node.chinese else (1, 0)
    low, high = node.low, node.high

    def step(chars: list[str], at: int, state: State) -> int:
        is_arabic = chars[at - back] in ARABIC_DIGITS
        digits, (fewest, most) = (ARABIC_DIGITS, arabic) if is_arabic else (CHINESE_DIGITS, chinese)
        if chars[at - 1 + back] in digits:
            return -1
        stop, last = at + sign, at + sign * (most + 1)
        while stop != last and chars[stop - back] in digits:
            stop += sign
        ways = allowed[chars[stop - back]]
        if not ways or stop == last or abs(stop - at) < fewest:
            return -1
        numeral = state.text[stop:at] if back else state.text[at:stop]
        value = int(numeral) if is_arabic else parse_integer(numeral)
        if value is None or not low <= value <= high:
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


def _step(end_of: Callable[[list[str], int, State], int], then: Ways, held: Held) -> Step:
    """A leaf that can end in one place only, or nowhere: -1."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(then.backward)

    def step(chars: list[str], at: int, state: State) -> int:
        stop = end_of(chars, at, state)
        if stop < 0:
            return -1
        if guard is not None and not (guard(state.text, stop, at) if back else guard(state.text, at, stop)):
            return -1
        if begins:
            for part in begins:
                state.begun[part] = at
        for way in allowed[chars[stop - back]]:
            end = way(chars, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _no_span(label: str) -> Callable[[list[str], int, State], int]:
    """Here, where no span of a lower layer begins."""
    return lambda chars, at, state: -1 if (label, at) in state.starts else at


def _raw(node: Raw, backward: bool) -> Callable[[list[str], int, State], int]:
    """Where a regular expression ends, under a time budget."""
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    reach, timeout = node.reach, node.timeout

    def end_of(chars: list[str], at: int, state: State) -> int:
        if backward:
            found = pattern.match(state.text, max(0, at - reach), at, timeout=timeout)
            return found.start() if found else -1
        found = pattern.match(state.text, at, at + reach, timeout=timeout)
        return found.end() if found else -1

    return end_of
