"""Which words come nearest to what stands in a text, and which can never stand there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache

from aidie.text import Cleaner

NEAREST = 4
UNCLEAN = ", but clean text has"
_MOST = 300_000
"""So many comparisons of a word with a place are made at most."""


def nearest(words: Collection[str], text: str, at: int, backward: bool) -> str:
    """The words that share most characters with what stands at a place; empty where none shares any."""
    beside = text[:at][::-1] if backward else text[at : at + 40]
    shared = [(_common(word[::-1] if backward else word, beside), word) for word in words]
    most = max((count for count, _ in shared), default=0)
    for word, clean in _unclean(words):
        count = _common(clean[::-1] if backward else clean, beside)
        if count == len(clean) > most:
            return f"{UNCLEAN} {clean} for its {word}: write that"
    near = sorted((word for count, word in shared if count == most), key=lambda word: (len(word), word))
    return f", nearest {'、'.join(near[:NEAREST])}" if most else ""


def similar(words: Collection[str], text: str) -> str:
    """The place of a text that is most like one of the words none of which stands in it; empty where none is."""
    for word, clean in _unclean(words):
        if clean in text:
            return f"{UNCLEAN} {clean} for its {word}: write that"
    if len(words) * len(text) > _MOST:
        return ""
    most, found = 0.5, ""
    for word in words:
        for at in range(len(text)):
            stands = text[at : at + len(word)]
            alike = sum(a == b for a, b in zip(word, stands, strict=False)) / len(word)
            if alike >= most and (alike > most or not found):
                most, found = alike, f"; nearest to {word} is {stands!r}"
    return found


def _unclean(words: Collection[str]) -> Iterator[tuple[str, str]]:
    """The words that no clean text has, each with what it has in their place."""
    for word in words:
        if not word.isascii() and (clean := _cleaned(word)) and clean != word:
            yield word, clean


_clean = Cleaner().clean


@lru_cache(maxsize=100_000)
def _cleaned(word: str) -> str:
    return _clean(word).text  # the same words of the same lexicons are asked for at place after place


def _common(one: str, other: str) -> int:
    return next(
        (count for count, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
