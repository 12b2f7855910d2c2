"""Names and posts that a page sets in columns: side by side in a line, or in turns one line below the other.

县长　余家驹　副县长　周大川 is such a line; 县长 and 余家驹 in lines of their own tell as much where more follow.
"""

from __future__ import annotations

from aidie import Document, Span, needs_spans
from aidie_rules.people.cells import BLANKS, BLANKS_AND_BREAKS, lines_at
from aidie_rules.people.rows import begins_with_name, people_in_rows, people_in_turns
from aidie_rules.people.values import Official
from aidie_rules.titles.values import Title


@needs_spans
def posts_of_columns(document: Document) -> Document:
    """The document with the officials that its columns tell of, in place of those that were read across them."""
    text = document.text
    titles = {span.start: span for span in document.of(Title)}
    beside = [
        at
        for at, title in titles.items()
        if text[at - 1] in BLANKS_AND_BREAKS or text[title.end : title.end + 1] in BLANKS_AND_BREAKS
    ]
    lines = list(lines_at(text, beside, titles)) if beside else []
    if not lines:
        return document
    told = {span.start: span for span in document.of(Official)}
    people = (*people_in_rows(lines), *people_in_turns(text, lines))
    officials = (document.span(one.start, one.end, Official(one.name, one.posts), "people.columns") for one in people)
    found = [span for span in officials if not _is_told(span, told)]
    misread = {at for line in lines if begins_with_name(line) for at in range(line.start, line.end)}
    if not found and not misread:
        return document
    covered = {at for span in found for at in range(span.start, span.end)}
    wrong = {start for start, span in told.items() if _crosses(span, covered, misread)}
    spans = (span for span in document.spans if not (span.start in wrong and isinstance(span.value, Official)))
    return document.evolve(spans=tuple(spans)).with_spans(found)


def _is_told(span: Span[Official], told: dict[int, Span[Official]]) -> bool:
    """A rule read the same."""
    return span.start in told and (told[span.start].end, told[span.start].value) == (span.end, span.value)


def _crosses(span: Span[Official], covered: set[int], misread: set[int]) -> bool:
    """An official is told again, or takes the name behind a gap for the holder of the post before it."""
    if not covered.isdisjoint(range(span.start, span.end)):
        return True
    gap = any(blank in span.text for blank in BLANKS) and span.text.endswith(span.value.name)
    return gap and span.start in misread
