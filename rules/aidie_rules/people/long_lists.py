"""Lists of more people than one rule reaches: the names behind hold what those before them do."""

from __future__ import annotations

from collections.abc import Iterator

from aidie import Document, Span
from aidie_rules.names.han_endings import han_name_ends
from aidie_rules.names.lexicons import NAME_PARTS, SINGLE_SURNAMES
from aidie_rules.names.of_parts import parts_end
from aidie_rules.people.values import Official

_RULE = "people.long_lists"
_LONG = 10
"""A list that a rule could not read to its end has more names than this."""
_AND = ("、", "和", "及", "以及")
_REMARK_ENDS = frozenset("）)")
_LONGEST_REMARK = 14


def names_of_long_lists(document: Document) -> Document:
    """The document with the officials of long lists that follow the last one found: …、余家腾、|周大川和周大湖出席."""
    officials = document.of(Official)
    if len(officials) <= _LONG:
        return document
    found = list(_further(document, officials))
    return document.with_spans(found) if found else document


def _further(document: Document, officials: list[Span[Official]]) -> Iterator[Span[Official]]:
    text = document.text
    starts = {span.start for span in officials}
    listed = 0
    for span in officials:
        listed = listed + 1 if span.text == span.value.name else 0
        if listed < _LONG:
            continue
        at = _next_name(text, span.end)
        while at and at not in starts and (end := _name_ends(text, at)):
            yield document.span(at, end, Official(text[at:end], span.value.posts), _RULE)
            at = _next_name(text, end)


def _next_name(text: str, end: int) -> int:
    """Where the next name of the list begins, behind a remark such as （藏族） and a link; 0 where the list ends."""
    if text[end : end + 1] in ("（", "("):
        close = next((at for at in range(end, min(end + _LONGEST_REMARK, len(text))) if text[at] in _REMARK_ENDS), -1)
        end = close + 1
    link = next((link for link in _AND if end and text.startswith(link, end)), "")
    return end + len(link) if link else 0


def _name_ends(text: str, start: int) -> int:
    """Where a Han name or one of known parts ends that begins here; 0 where none does."""
    if text[start : start + 1] in SINGLE_SURNAMES.known:
        for end in (start + 3, start + 2):
            if end <= len(text) and han_name_ends(text, start, end):
                return end
    end = start
    while length := NAME_PARTS.longest_at(text, end):
        end += length
    return end if end > start and parts_end(text, start, end) else 0
