"""The steps of the nodes that have no others inside: each matches some text and calls the next step.

A leaf that is captured, guarded, or both does this itself, which saves the calls of steps around it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from aidie.guards import Guard
from aidie.lexicon import lengths_by_edge
from aidie.pattern.characters import members
from aidie.pattern.nodes import Chars, Integer, Literal, Node, NoSpanOf, OneOf, Raw, SpanOf, Words
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer
from aidie.pattern.reach import SPAN_REACH
from aidie.pattern.ways import State, Step, Ways


class Held(NamedTuple):
    """What is asked of a leaf's range, and where it is kept."""

    guard: Guard | None = None
    """Asked with the text, where the leaf was entered and where it ends: backwards, when the match goes that way."""
    slot: int = -1
    """Where the range is kept once all has matched, -1 where it is not captured."""
    begins: int = -1
    """Where it is noted that a guarded or captured part begins with this leaf, -1 where none does."""


def leaf_step(node: Node, then: Ways, backward: bool, held: Held) -> Step:
    """The step of a leaf."""
    match node:
        case Literal(text=text):
            return _literal_step(text, then, backward, held)
        case OneOf(words=words) if all(len(word) == 1 for word in words):
            return _character_step(frozenset(words), then, backward, held)
        case OneOf(words=words):
            known = frozenset(words)
            return _words_step(known, lengths_by_edge(known, backward=backward), then, backward, held)
        case Words(lexicon=lexicon):
            lengths = lexicon.lengths_by_end if backward else lexicon.lengths_by_start
            return _words_step(lexicon.known, lengths, then, backward, held)
        case Chars():
            return _chars_step(node, then, backward, held)
        case Integer():
            return _step(_integer(node, backward), then, held)
        case SpanOf(label=label):
            return _span_step(label, then, backward, held)
        case NoSpanOf(label=label):
            return _step(_no_span(label), then, held)
        case Raw():
            return _step(_raw(node, backward), then, held)
        case _:
            raise TypeError(f"no step for {type(node).__name__}")


def _literal_step(word: str, then: Ways, backward: bool, held: Held) -> Step:
    guard, slot, begins = held
    allowed, back = then.allowed, int(backward)
    behind = len(word) if backward else 0
    ahead = -len(word) if backward else len(word)

    def step(text: str, at: int, state: State) -> int:
        if at < behind or not text.startswith(word, at - behind):
            return -1
        stop = at + ahead
        ways = allowed[text[stop - back : stop - back + 1]]
        if not ways or (guard is not None and not guard(text, at, stop)):
            return -1
        if begins >= 0:
            state.begun[begins] = at
        for way in ways:
            end = way(text, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _character_step(known: frozenset[str], then: Ways, backward: bool, held: Held) -> Step:
    guard, slot, begins = held
    allowed, back = then.allowed, int(backward)
    ahead = -1 if backward else 1

    def step(text: str, at: int, state: State) -> int:
        if text[at - back : at - back + 1] not in known:
            return -1
        stop = at + ahead
        ways = allowed[text[stop - back : stop - back + 1]]
        if not ways or (guard is not None and not guard(text, at, stop)):
            return -1
        if begins >= 0:
            state.begun[begins] = at
        for way in ways:
            end = way(text, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _words_step(
    known: frozenset[str], lengths: Mapping[str, tuple[int, ...]], then: Ways, backward: bool, held: Held
) -> Step:
    """A word, the longest that fits first."""
    guard, slot, begins = held
    allowed = then.allowed

    def forward(text: str, at: int, state: State) -> int:
        for length in lengths.get(text[at : at + 2]) or lengths.get(text[at : at + 1], ()):
            stop = at + length
            word = text[at:stop]
            if word not in known or len(word) < length:
                continue
            ways = allowed[text[stop : stop + 1]]
            if not ways or (guard is not None and not guard(text, at, stop)):
                continue
            if begins >= 0:
                state.begun[begins] = at
            for way in ways:
                end = way(text, stop, state)
                if end >= 0:
                    if slot >= 0:
                        state.kept[slot] = (at, stop)
                    return end
        return -1

    def back(text: str, at: int, state: State) -> int:
        for length in lengths.get(text[at - 2 : at]) or lengths.get(text[at - 1 : at], ()):
            stop = at - length
            if stop < 0 or text[stop:at] not in known:
                continue
            ways = allowed[text[stop - 1 : stop]]
            if not ways or (guard is not None and not guard(text, at, stop)):
                continue
            if begins >= 0:
                state.begun[begins] = at
            for way in ways:
                end = way(text, stop, state)
                if end >= 0:
                    if slot >= 0:
                        state.kept[slot] = (stop, at)
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

    def step(text: str, at: int, state: State) -> int:
        run = 0
        for char in reversed(text[max(0, at - high) : at]) if back else text[at : at + high]:
            if not inside[char]:
                break
            run += 1
        for count in range(low, run + 1) if lazy else range(run, low - 1, -1):
            stop = at + sign * count
            ways = allowed[text[stop - back : stop - back + 1]]
            if not ways or (guard is not None and not guard(text, at, stop)):
                continue
            if begins >= 0:
                state.begun[begins] = at
            for way in ways:
                end = way(text, stop, state)
                if end >= 0:
                    if slot >= 0:
                        state.kept[slot] = (stop, at) if back else (at, stop)
                    return end
        return -1

    return step


def _span_step(label: str, then: Ways, backward: bool, held: Held) -> Step:
    """A span of a lower layer."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(backward)

    def step(text: str, at: int, state: State) -> int:
        stop = (state.ends if back else state.starts).get((label, at), -1)
        if stop < 0 or abs(stop - at) > SPAN_REACH or (guard is not None and not guard(text, at, stop)):
            return -1
        if begins >= 0:
            state.begun[begins] = at
        for way in allowed[text[stop - back : stop - back + 1]]:
            end = way(text, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _step(end_of: Callable[[str, int, State], int], then: Ways, held: Held) -> Step:
    """A leaf that can end in one place only, or nowhere: -1."""
    guard, slot, begins = held
    allowed, back = then.allowed, int(then.backward)

    def step(text: str, at: int, state: State) -> int:
        stop = end_of(text, at, state)
        if stop < 0 or (guard is not None and not guard(text, at, stop)):
            return -1
        if begins >= 0:
            state.begun[begins] = at
        for way in allowed[text[stop - back : stop - back + 1]]:
            end = way(text, stop, state)
            if end >= 0:
                if slot >= 0:
                    state.kept[slot] = (stop, at) if back else (at, stop)
                return end
        return -1

    return step


def _no_span(label: str) -> Callable[[str, int, State], int]:
    """Here, where no span of a lower layer begins."""
    return lambda text, at, state: -1 if (label, at) in state.starts else at


def _integer(node: Integer, backward: bool) -> Callable[[str, int, State], int]:
    """Where a whole numeral in a range ends."""
    scripts: list[tuple[str, int, int]] = []
    if node.arabic:
        scripts.append(("".join(ARABIC_DIGITS), *node.digits))
    if node.chinese:
        scripts.append(("".join(CHINESE_DIGITS), 1, MAX_CHINESE_DIGITS))
    low, high = node.low, node.high

    def forward(text: str, at: int, state: State) -> int:
        for digits, fewest, most in scripts:
            near = text[at : at + most + 1]
            count = len(near) - len(near.lstrip(digits))
            if not count:
                continue
            if not fewest <= count <= most or (at > 0 and text[at - 1] in digits):
                return -1
            value = parse_integer(near[:count])
            return at + count if value is not None and low <= value <= high else -1
        return -1

    def back(text: str, at: int, state: State) -> int:
        for digits, fewest, most in scripts:
            near = text[max(0, at - most - 1) : at]
            count = len(near) - len(near.rstrip(digits))
            if not count:
                continue
            if not fewest <= count <= most or (at < len(text) and text[at] in digits):
                return -1
            value = parse_integer(near[-count:])
            return at - count if value is not None and low <= value <= high else -1
        return -1

    return back if backward else forward


def _raw(node: Raw, backward: bool) -> Callable[[str, int, State], int]:
    """Where a regular expression ends, under a time budget."""
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    reach, timeout = node.reach, node.timeout

    def end_of(text: str, at: int, state: State) -> int:
        if backward:
            found = pattern.match(text, max(0, at - reach), at, timeout=timeout)
            return found.start() if found else -1
        found = pattern.match(text, at, min(len(text), at + reach), timeout=timeout)
        return found.end() if found else -1

    return end_of
