"""A title beside a name that nothing around it settles, but the rest of the text does.

副县长史芳提议 may go on with a name or with a word; where 史芳说 stands elsewhere it is the name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from aidie import Document, Span, needs_spans
from aidie_rules.names.characters import DOT
from aidie_rules.names.endings import ends_well
from aidie_rules.names.known_names import ends_known, stands_open
from aidie_rules.names.lexicons import COMMON_SURNAMES
from aidie_rules.names.other_words import is_known, is_word
from aidie_rules.names.surroundings import open_left
from aidie_rules.people.chains import OF_SOMEONE
from aidie_rules.people.values import Official
from aidie_rules.titles.values import Title

_RULE = "people.settled"


@needs_spans
def names_settled(document: Document) -> Document:
    """Give the titles that have no holder to the name right beside them, where the text tells elsewhere that it is one.

    That is the name of an official of the same text (颉平|书记), or what stands directly behind the title and
    elsewhere between marks and words that close it in (副县长|史芳|提议 … 史芳说).
    """
    document = _names_in_wei(document)
    untold = titles_without_holder(document)
    found = list(_officials(document, untold)) if untold else []
    return document.with_spans(found) if found else document


def _names_in_wei(document: Document) -> Document:
    """Read a 为 behind a name as its end where the text names somebody so: 刘大为|主席 is no 刘大 who becomes one."""
    names = {span.value.name for span in document.of(Official) if span.value.name.endswith("为")}
    if not names:
        return document
    return document.evolve(spans=tuple(_with_wei(span, names) for span in document.spans))


def _with_wei(span: Span[Any], names: set[str]) -> Span[Any]:
    """The span, of one who is called 刘大为 and was read as 刘大 with the whole name."""
    if isinstance(span.value, Official):
        whole = f"{span.value.name}为"
        if whole in names and span.text.startswith(whole):
            return span.evolve(value=Official(whole, span.value.posts))
    return span


def _officials(document: Document, untold: tuple[Span[Title], ...]) -> Iterator[Span[Official]]:
    """The officials that the titles make with the name before or behind them."""
    text = document.text
    officials = document.of(Official)
    names, starts = {span.value.name for span in officials}, {span.start for span in officials}
    lengths = sorted({len(name) for name in names}, reverse=True)
    elsewhere = _Elsewhere(text)
    held = -1
    for span in untold:
        title: Title = span.value
        before = next((n for n in lengths if text[max(0, span.start - n) : span.start] in names), 0)
        start = span.start - before
        if before and start >= held and _is_bare(title) and _stands(text, start, span.start):
            held = span.end
            yield document.span(start, span.end, Official(text[start : span.start], (title,)), _RULE)
            continue
        end = span.end + next((n for n in lengths if text[span.end : span.end + n] in names), 0)
        if end == span.end or not ends_known(text, span.end, end):
            end = elsewhere.name_ends(span.end)
        if end > span.end and span.start >= held:
            taken = span.end in starts
            held = span.end if taken else end
            yield document.span(span.start, held, Official(text[span.end : end], (title,)), _RULE)


def _stands(text: str, start: int, end: int) -> bool:
    """No word runs into a known name before a title: 会见|李立|县长, 老朋友|李立|县长."""
    if stands_open(text, start, end):
        return True
    before, common = text[start - 1], COMMON_SURNAMES.known
    return text[start] in common and before not in common and not is_known(text[start - 1 : start + 1])


def titles_without_holder(document: Document) -> tuple[Span[Title], ...]:
    """The titles that no official takes in, in order."""
    return document.once(_untold)


def _untold(document: Document) -> tuple[Span[Title], ...]:
    """What `titles_without_holder` says, worked out once for a document."""
    titles = document.of(Title)
    officials = document.of(Official) if titles else ()
    if not officials:
        return titles
    untold: list[Span[Title]] = []
    covered = following = 0
    for span in titles:
        while following < len(officials) and officials[following].start <= span.start:
            covered = max(covered, officials[following].end)
            following += 1
        if span.start >= covered:
            untold.append(span)
    return tuple(untold)


def _is_bare(title: Title) -> bool:
    """The title says nothing of place or institution, and is not of one who serves somebody named: 余家驹|书记."""
    return not (title.organization or title.jurisdiction or title.role in OF_SOMEONE)


class _Elsewhere:
    """Where names stand in a text as names do, each looked for once: a text can hold thousands of one title."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, list[int]] = {}

    def name_ends(self, start: int) -> int:
        """Where a name behind a title ends that stands elsewhere as well; the title's end where none does."""
        text = self._text
        if text[start : start + 1] not in COMMON_SURNAMES:
            return start
        for end in (start + 3, start + 2):
            if end <= len(text) and not is_word(text, start, end) and self._stands(text[start:end], start):
                return end
        return start

    def _stands(self, name: str, start: int) -> bool:
        """The name stands at another place as well."""
        if name not in self._places:
            self._places[name] = list(islice(self._standing(name), 2))
        return any(at != start for at in self._places[name])

    def _standing(self, name: str) -> Iterator[int]:
        """The places where no word runs into the name, and what follows ends it."""
        text = self._text
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if open_left(text, at) and text[at - 1 : at] != DOT and ends_well(text, at, end):
                yield at
            at = text.find(name, end)
