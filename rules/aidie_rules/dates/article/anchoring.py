"""The article's own date, where nobody gave one."""

from __future__ import annotations

from aidie import Document
from aidie_rules.dates.article.publication import Stamp, dateline, day_of


def anchored(document: Document, main: Stamp | None) -> Document:
    """The document with its main stamp, or the day of its dateline, as its anchor; a given anchor stays."""
    if document.anchor is not None:
        return document
    anchor = day_of(main, None) if main else dateline(document)
    return document.evolve(anchor=anchor) if anchor else document
