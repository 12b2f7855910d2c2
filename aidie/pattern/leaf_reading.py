"""Where each leaf of a pattern can end in a text, read slowly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aidie.pattern.characters import members
from aidie.pattern.nodes import Chars, Integer, Literal, Node, NoSpanOf, OneOf, Raw, SpanOf, Words
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer

Lower = Sequence[tuple[str, int, int]]
"""The spans of the lower layers: label, start, end."""

NO_NUMERAL = "none stands here"


def ends(leaf: Node, text: str, lower: Lower, at: int, backward: bool) -> Iterator[int]:
    """Where a leaf that begins at a place can end, or backwards begin, the preferred first."""
    match leaf:
        case Literal(text=word):
            yield from _words(text, at, backward, [len(word)], {word})
        case OneOf(words=words):
            yield from _words(text, at, backward, sorted({*map(len, words)}, reverse=True), words)
        case Words(lexicon=lexicon):
            shortest, longest = lexicon.length_bounds
            yield from _words(text, at, backward, range(longest, shortest - 1, -1), lexicon.words)
        case Integer():
            stop = numeral(leaf, text, at, backward)
            if isinstance(stop, int):
                yield stop
        case Chars(low=low, high=high, lazy=lazy):
            run = run_of(leaf, text, at, backward)
            for count in range(low, min(run, high) + 1) if lazy else range(min(run, high), low - 1, -1):
                yield at - count if backward else at + count
        case SpanOf(label=label, reach=reach):
            for found, start, end in lower:
                if found == label and end - start <= reach and at == (end if backward else start):
                    yield start if backward else end
        case NoSpanOf(label=label):
            if not any(found == label and start == at for found, start, _ in lower):
                yield at
        case Raw():
            yield from _raw(leaf, text, at, backward)
        case _:
            raise TypeError(f"cannot read {type(leaf).__name__}")


def _words(text: str, at: int, backward: bool, lengths: Iterable[int], words: Iterable[str]) -> Iterator[int]:
    for length in lengths:
        stop = at - length if backward else at + length
        if 0 <= stop <= len(text) and text[min(at, stop) : max(at, stop)] in words:
            yield stop


def numeral(node: Integer, text: str, at: int, backward: bool) -> int | str:
    """Where a numeral ends, or in words why none stands here."""

    def char(place: int) -> str:
        return text[place] if 0 <= place < len(text) else ""

    sign, first = (-1, at - 1) if backward else (1, at)
    digits = ARABIC_DIGITS if char(first) in ARABIC_DIGITS else CHINESE_DIGITS
    if char(first) not in digits or not (node.arabic if digits is ARABIC_DIGITS else node.chinese):
        return NO_NUMERAL
    if char(first - sign) in digits:
        return "a part of a longer numeral"
    stop = first
    while char(stop) in digits:
        stop += sign
    word = text[min(first, stop - sign) : max(first, stop - sign) + 1]
    fewest, most = node.digits if digits is ARABIC_DIGITS else (1, MAX_CHINESE_DIGITS)
    if not fewest <= len(word) <= most:
        return f"the numeral {word} has {len(word)} digits"
    value = parse_integer(word)
    if value is None:
        return f"{word} is no number"
    if not node.low <= value <= node.high:
        return f"{word} is not from {node.low} to {node.high}"
    return at + sign * len(word)


def run_of(node: Chars, text: str, at: int, backward: bool) -> int:
    """How many characters of a class stand side by side from a place on."""
    inside = members(node.ranges, node.without)
    beside = text[:at][::-1] if backward else text[at:]
    return next((count for count, char in enumerate(beside) if not inside[char]), len(beside))


def _raw(node: Raw, text: str, at: int, backward: bool) -> Iterator[int]:
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    start, end = (max(0, at - node.reach), at) if backward else (at, at + node.reach)
    found = pattern.match(text, start, end, timeout=node.timeout)
    if found:
        yield found.start() if backward else found.end()
