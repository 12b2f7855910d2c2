"""Lists of more people than one rule reaches: the names behind hold what those before them do."""

from __future__ import annotations

from collections.abc import Iterator

from aidie import Document, Span, needs_spans
from aidie_rules.names.han_beginnings import han_name_begins
from aidie_rules.names.han_endings import han_name_ends
from aidie_rules.names.lexicons import NAME_PARTS, SINGLE_SURNAMES
from aidie_rules.names.of_parts import parts_end
from aidie_rules.people.values import Official
from aidie_rules.words import is_han

_RULE = "people.long_lists"
_LONG = 8
"""A list that a rule could not read to its end has more names than this behind the one with the post."""
_LONG_BEFORE = 9
"""And one that a rule could not read to its beginning so many."""
_AND = ("、", "和", "及", "以及")
_REMARK_ENDS = frozenset("）)")
_LONGEST_REMARK = 14


@needs_spans
def names_of_long_lists(document: Document) -> Document:
    """The document with the officials of long lists that a rule found no further or no earlier ones of.

    Names follow behind a post (…、余家腾、|周大川和周大湖出席), or stand before a verb of office (选举王春、|…为常委).
    """
    officials = document.of(Official)
    if len(officials) < _LONG:
        return document
    found = [*_further(document, officials), *_earlier(document, officials)]
    return document.with_spans(found) if found else document


def _further(document: Document, officials: tuple[Span[Official], ...]) -> Iterator[Span[Official]]:
    """The names behind the last one found of a list that begins with a post: 市领导王春、李明、…、|余家腾."""
    text = document.text
    starts = {span.start for span in officials}
    listed = 0
    for span in officials:
        listed = listed + 1 if text[span.start : _behind_remark(text, span.end)] == span.value.name else 0
        if listed < _LONG:
            continue
        at = _next_name(text, span.end)
        while at and at not in starts and (end := _name_ends(text, at)):
            yield document.span(at, end, Official(text[at:end], span.value.posts), _RULE)
            at = _next_name(text, end)


def _earlier(document: Document, officials: tuple[Span[Official], ...]) -> Iterator[Span[Official]]:
    """The names before the first one found of a list that ends in a post: 选举|王春、李明、…为常委."""
    text = document.text
    ends = {span.end for span in officials}
    listed = head = 0
    for span in officials:
        joined = text[span.start - 1 : span.start] == "、" and _behind_remark(text, span.start - 1) in ends
        listed, head = (listed + 1, head) if joined else (1, span.start)
        if listed != _LONG_BEFORE or text[head - 1 : head] != "、":
            continue
        at = head
        while text[at - 1 : at] == "、" and (start := _name_begins(text, end := _behind_remark(text, at - 1))) >= 0:
            yield document.span(start, end, Official(text[start:end], span.value.posts), _RULE)
            at = start


def _behind_remark(text: str, end: int) -> int:
    """Where a name ends before a remark such as （藏族）."""
    if text[end - 1 : end] in _REMARK_ENDS:
        opened = max(text.rfind(mark, max(0, end - _LONGEST_REMARK), end) for mark in "（(")
        return opened if opened > 0 else end
    return end


def _name_begins(text: str, end: int) -> int:
    """Where a Han name begins that ends here; -1 where none does."""
    starts = (end - length for length in (3, 2) if length <= end and text[end - length] in SINGLE_SURNAMES.known)
    return next((start for start in starts if han_name_begins(text, start, end)), -1)


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
            if end <= len(text) and all(map(is_han, text[start:end])) and han_name_ends(text, start, end):
                return end
    end = start
    while length := NAME_PARTS.longest_at(text, end):
        end += length
    return end if end > start and parts_end(text, start, end) else 0
