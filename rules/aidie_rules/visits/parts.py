"""A long text in parts: what is told far away, or behind many other journeys, is of another article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aidie import Document, Span
from aidie_rules.visits.values import Visit

Phrases = tuple[Span[Visit], ...]

_LONGEST = 20_000
"""The phrases of an article stand within so many characters,"""
_MOST = 40
"""and are so many at most: each is compared with all others of its part."""
_REACH = 10_000
"""So much of the text around them can tell what they leave open: which place 我市 is."""


class Part(NamedTuple):
    """Some phrases of a document, and the text around them as a document of its own."""

    document: Document
    phrases: Phrases
    start: int
    """Where the text stands in the whole."""


def parts_of(document: Document) -> Iterator[Part]:
    """The parts of a document, in order; most have one. Each has the text up to where those beside it end."""
    phrases = document.of(Visit)
    rows = list(_rows(phrases))
    for at, (first, stop) in enumerate(rows):
        begins = phrases[rows[at - 1][0]].start if at else 0
        ends = phrases[rows[at + 1][1] - 1].end if stop < len(phrases) else len(document.text)
        begins, ends = max(begins, phrases[first].start - _REACH), min(ends, phrases[stop - 1].end + _REACH)
        part = document.part(begins, ends)
        yield Part(part, part.of(Visit, phrases[first].start - begins, phrases[stop - 1].end - begins), begins)


def _rows(phrases: Phrases) -> Iterator[tuple[int, int]]:
    """The first and the last phrase of each part, that exclusive; a long row is cut where most stands between."""
    first = 0
    while first < len(phrases):
        stop = first + 1
        while stop < len(phrases) and stop - first < _MOST and phrases[stop].start < phrases[first].start + _LONGEST:
            stop += 1
        if stop < len(phrases):
            half = first + (stop - first + 1) // 2
            stop = max(range(stop, half - 1, -1), key=lambda at: phrases[at].start - phrases[at - 1].end)
        yield first, stop
        first = stop
