"""Spans of the clean text as spans of the raw text."""

from __future__ import annotations

from typing import Any

from aidie.spans import Span
from aidie.text import CleanText


def in_raw(cleaned: CleanText, spans: list[Span[Any]]) -> list[Span[Any]]:
    """The spans with the offsets and the text of the raw text; the same list where nothing was mended."""
    raw, raw_span = cleaned.raw, cleaned.alignment.raw_span
    if raw is cleaned.text:
        return spans
    moved: list[Span[Any]] = []
    for span in spans:
        first, last = span.start, span.end
        start, end = raw_span(first, last)
        by, fields = start - first, span.fields
        if fields:
            whole = end - last == by  # nothing was deleted inside
            fields = {
                name: (a + by, b + by) if whole and first <= a and b <= last else _field(cleaned, (a, b), start, end)
                for name, (a, b) in fields.items()
            }
        moved.append(Span(start, end, raw[start:end], span.label, span.value, span.rule, fields))
    return moved


def _field(cleaned: CleanText, place: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """A field's place in the raw text; one of no characters stays in its span, behind what was deleted before it."""
    first, last = cleaned.alignment.raw_span(*place)
    return (first, last) if place[0] < place[1] else (min(max(first, start), end),) * 2
