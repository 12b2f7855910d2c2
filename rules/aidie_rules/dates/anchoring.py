"""Document rule: the article's own date, where nobody gave one."""

from __future__ import annotations

from aidie import Document
from aidie_rules.dates.publication import dateline, day_of, main_stamp, stamps


def find_anchor(document: Document) -> Document:
    """The document with its stamp, or the day of its dateline, as its anchor; a given anchor stays."""
    if document.anchor is not None:
        return document
    stamp = main_stamp(document, stamps(document))
    anchor = day_of(stamp, None) if stamp else dateline(document)
    return Document(document.text, document.spans, anchor) if anchor else document
