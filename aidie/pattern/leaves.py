"""The steps of the nodes that have no others inside: each matches some text and calls the next step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import define, field

from aidie.lexicon import Lexicon
from aidie.pattern.characters import members
from aidie.pattern.nodes import Chars, Integer, Raw
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer
from aidie.pattern.reach import SPAN_REACH

Ends = Mapping[tuple[str, int], int]


@define
class State:
    """What a running match carries: the spans below, where the match and its anchor stand, and the captures' slots."""

    starts: Ends
    """(label, start) → end of each span of the lower layers."""
    ends: Ends
    """(label, end) → start of each span of the lower layers."""
    anchor_start: int = 0
    start: int = 0
    end: int = 0
    slots: list[int] = field(factory=list)
    failed: set[tuple[int, ...]] = field(factory=set)
    """Where the rounds of long repetitions failed in this match, so that none is tried there twice."""


Step = Callable[[str, int, State], int]


def literal_step(word: str, then: Step, backward: bool) -> Step:
    """Exactly this word."""
    length = len(word)

    def forward(text: str, at: int, state: State) -> int:
        return then(text, at + length, state) if text.startswith(word, at) else -1

    def back(text: str, at: int, state: State) -> int:
        return then(text, at - length, state) if at >= length and text.startswith(word, at - length) else -1

    return back if backward else forward


def words_step(lexicon: Lexicon, then: Step, backward: bool) -> Step:
    """A word of a lexicon, the longest that fits first."""
    lengths = lexicon.lengths_by_last if backward else lexicon.lengths_by_first
    known = lexicon.words

    def forward(text: str, at: int, state: State) -> int:
        for length in lengths.get(text[at : at + 1], ()):
            word = text[at : at + length]
            if len(word) == length and word in known:
                end = then(text, at + length, state)
                if end >= 0:
                    return end
        return -1

    def back(text: str, at: int, state: State) -> int:
        if at > 0:
            for length in lengths.get(text[at - 1], ()):
                if length <= at and text[at - length : at] in known:
                    end = then(text, at - length, state)
                    if end >= 0:
                        return end
        return -1

    return back if backward else forward


def one_of_step(words: tuple[str, ...], then: Step, backward: bool) -> Step:
    """One of a few words."""
    if any(len(word) > 1 for word in words):
        return words_step(Lexicon("one_of", dict.fromkeys(words, "")), then, backward)
    known = frozenset(words)

    def forward(text: str, at: int, state: State) -> int:
        return then(text, at + 1, state) if text[at : at + 1] in known else -1

    def back(text: str, at: int, state: State) -> int:
        return then(text, at - 1, state) if at > 0 and text[at - 1] in known else -1

    return back if backward else forward


def integer_step(node: Integer, then: Step, backward: bool) -> Step:
    """A whole numeral in a range."""
    scripts: list[tuple[frozenset[str], int, int]] = []
    if node.arabic:
        scripts.append((ARABIC_DIGITS, *node.digits))
    if node.chinese:
        scripts.append((CHINESE_DIGITS, 1, MAX_CHINESE_DIGITS))
    low, high = node.low, node.high

    def forward(text: str, at: int, state: State) -> int:
        for digits, fewest, most in scripts:
            if text[at : at + 1] not in digits:
                continue
            if at > 0 and text[at - 1] in digits:
                return -1
            end, last = at + 1, min(len(text), at + most + 1)
            while end < last and text[end] in digits:
                end += 1
            if not fewest <= end - at <= most:
                return -1
            value = parse_integer(text[at:end])
            return then(text, end, state) if value is not None and low <= value <= high else -1
        return -1

    def back(text: str, at: int, state: State) -> int:
        if at <= 0:
            return -1
        for digits, fewest, most in scripts:
            if text[at - 1] not in digits:
                continue
            if text[at : at + 1] in digits:
                return -1
            start, first = at - 1, max(0, at - most - 1)
            while start > first and text[start - 1] in digits:
                start -= 1
            if not fewest <= at - start <= most:
                return -1
            value = parse_integer(text[start:at])
            return then(text, start, state) if value is not None and low <= value <= high else -1
        return -1

    # `"" in frozenset` is False, so both ends of the text are handled by the slices above.
    return back if backward else forward


def chars_step(node: Chars, then: Step, backward: bool) -> Step:
    """A run of characters, the longest first, or the shortest."""
    inside = members(node.ranges, node.without)
    low, high, lazy = node.low, node.high, node.lazy

    def step(text: str, at: int, state: State) -> int:
        most = min(high, at if backward else len(text) - at)
        run = 0
        if backward:
            while run < most and inside[text[at - run - 1]]:
                run += 1
        else:
            while run < most and inside[text[at + run]]:
                run += 1
        sign = -1 if backward else 1
        for count in range(low, run + 1) if lazy else range(run, low - 1, -1):
            end = then(text, at + sign * count, state)
            if end >= 0:
                return end
        return -1

    return step


def span_of_step(label: str, then: Step, backward: bool) -> Step:
    """A span of a lower layer."""

    def forward(text: str, at: int, state: State) -> int:
        end = state.starts.get((label, at), -1)
        return then(text, end, state) if 0 <= end <= at + SPAN_REACH else -1

    def back(text: str, at: int, state: State) -> int:
        start = state.ends.get((label, at), -1)
        return then(text, start, state) if start >= 0 and at <= start + SPAN_REACH else -1

    return back if backward else forward


def no_span_of_step(label: str, then: Step) -> Step:
    """Nothing, where no span of a lower layer begins."""

    def step(text: str, at: int, state: State) -> int:
        return -1 if (label, at) in state.starts else then(text, at, state)

    return step


def raw_step(node: Raw, then: Step, backward: bool) -> Step:
    """A regular expression under a time budget."""
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    reach, timeout = node.reach, node.timeout

    def step(text: str, at: int, state: State) -> int:
        if backward:
            found = pattern.match(text, max(0, at - reach), at, timeout=timeout)
            return then(text, found.start(), state) if found else -1
        found = pattern.match(text, at, min(len(text), at + reach), timeout=timeout)
        return then(text, found.end(), state) if found else -1

    return step
