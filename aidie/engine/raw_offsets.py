"""Spans of the clean text as spans of the raw text."""

from __future__ import annotations

from typing import Any

from aidie.spans import Span
from aidie.text import Alignment


def in_raw(raw: str, alignment: Alignment | None, spans: list[Span[Any]]) -> list[Span[Any]]:
    """The spans with the offsets and the text of the raw text; the same list where nothing was repaired."""
    if alignment is None:
        return spans
    raw_span = alignment.raw_span
    moved: list[Span[Any]] = []
    for span in spans:
        first, last = span.start, span.end
        start, end = raw_span(first, last)
        by, fields = start - first, span.fields
        if fields:
            whole = end - last == by  # nothing was deleted inside
            fields = {
                name: (a + by, b + by) if whole and first <= a and b <= last else raw_span(a, b)
                for name, (a, b) in fields.items()
            }
        moved.append(Span(start, end, raw[start:end], span.label, span.value, span.rule, fields))
    return moved
