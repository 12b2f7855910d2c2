"""Words that are a post only beside a person."""

from __future__ import annotations

from attrs import evolve

from aidie import Document
from aidie_rules.people.values import Official
from aidie_rules.titles.values import Title


def titles_with_people(document: Document) -> Document:
    """Drop the titles that need a person and have none: a bare 市领导, 队长 or 全国政协委员."""
    held: set[int] = set()
    for span in document.spans:
        if isinstance(span.value, Official):
            held.update(range(span.start, span.end))
    kept = (
        span
        for span in document.spans
        if not (isinstance(span.value, Title) and span.value.needs_person and span.start not in held)
    )
    return evolve(document, spans=tuple(kept))
