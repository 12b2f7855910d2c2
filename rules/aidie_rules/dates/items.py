"""Document rule: find the article's date, and resolve the others, each against the stamp of its own item."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import Any, Final

from attrs import frozen

from aidie import Document, Span
from aidie_rules.dates.anchoring import anchored
from aidie_rules.dates.mentions import Moment
from aidie_rules.dates.narration import Told, in_told_year, told
from aidie_rules.dates.publication import Stamp, day_of, main_stamp, stamps
from aidie_rules.dates.resolution import Context, resolve
from aidie_rules.dates.values import Date


@frozen
class Item:
    """A half-open range of the text that was published on a day of its own."""

    start: int
    end: int
    day: date


def resolve_dates(document: Document) -> Document:
    """The document with its anchor and with its dates resolved, in order; what no calendar has is dropped.

    A date in an item that has a stamp of its own is resolved against that, any other against the anchor.
    """
    on_page = stamps(document)
    main = main_stamp(document, on_page)
    document = anchored(document, main)
    items = _items(document, [stamp for stamp in on_page if stamp is not main])
    starts = [item.start for item in items]
    published = {stamp.span.start for stamp in on_page}
    article = past = context = Context(document.anchor)
    current: Item | None = None
    earlier: Told | None = None
    before = 0
    spans: list[Span[Any]] = []
    for span in document.spans:
        value = span.value
        if not isinstance(value, Date) or value.mention is None:
            spans.append(span)
            continue
        item = _item_at(items, starts, span.start)
        if item is not current:
            if current is None:
                article = context
            past = context = Context(item.day) if item else article
            current, earlier = item, None
        if context is not past and past.last_day and "\n" in document.text[before : span.start]:
            context = past
        resolved = value if _says_year(value) else resolve(value.mention, context)
        goes_on = False
        if earlier and resolved and context.anchor:
            other = in_told_year(document.text, span.start, span.end, value.mention, resolved, earlier, context.anchor)
            if other and (told_again := resolve(other, context)):
                resolved, goes_on = told_again, True
        by_text = value.mention if isinstance(value.mention, Moment) and value.mention.reference == "text" else None
        if resolved is None or (by_text and _is_untold(document, span.start, before, by_text, resolved)):
            continue
        before = span.end
        if span.start not in published and not document.text.endswith(_COMPARED, 0, span.start):
            context = context.after(resolved)
            if not _lies_ahead(resolved, context.anchor):
                past = context
            if goes_on or not by_text:
                earlier = told(span.start, span.end, resolved, context.anchor)
        spans.append(span if resolved is value else _with_value(span, resolved))
    return Document(document.text, tuple(spans), document.anchor)


def _lies_ahead(resolved: Date, anchor: date | None) -> bool:
    """After the article's own day: what is planned for then is not what the next paragraph tells of."""
    return anchor is not None and resolved.start_date is not None and resolved.start_date > anchor


def _with_value(span: Span[Any], value: Date) -> Span[Any]:
    return Span(span.start, span.end, span.text, span.label, value, span.rule, span.fields)


# What is only compared with is not what the text tells of: 比上月和上年同期.
_COMPARED: Final = ("比", "较")

_TWO_DIGITS: Final = 100


def _says_year(value: Date) -> bool:
    """Whether no context can change it."""
    mention = value.mention
    return value.resolved and isinstance(mention, Moment) and (mention.year or 0) >= _TWO_DIGITS


def _is_untold(document: Document, start: int, before: int, mention: Moment, resolved: Date) -> bool:
    """A bare 当年 that means long ago, and a 第二天 without a day before it."""
    if mention.grain == "year" and mention.year_offset == 0:
        return not _follows(document.text, start, before)
    return bool(mention.day_offset) and not resolved.resolved and document.anchor is not None


def _follows(text: str, start: int, before: int) -> bool:
    """A bare 当年 begins a clause in the sentence of the date before it; else it means long ago."""
    return before > 0 and not text[start - 1].isalpha() and not any(mark in text[before:start] for mark in "。！？\n")


def _items(document: Document, feed: list[Stamp]) -> list[Item]:
    """The items of a list, in order: the line of a stamp, or the lines that it stands under or above."""
    if not feed:
        return []
    text = document.text
    lines = _lines(text)
    starts = [start for start, _ in lines]
    rows = [(bisect_right(starts, stamp.span.start) - 1, stamp) for stamp in feed]
    alone = [row for row, stamp in rows if stamp.alone]
    place = {row: index for index, row in enumerate(alone)}
    under = bool(alone) and _length(text, lines, alone[0] - 1) >= _length(text, lines, alone[-1] + 1)
    items: list[Item] = []
    for row, stamp in rows:
        day = day_of(stamp, document.anchor)
        if day is None:
            continue
        first, last = (row, row) if not stamp.alone else _rows_of(place[row], alone, under=under)
        first, last = max(first, 0), min(last, len(lines) - 1)
        items.append(Item(lines[first][0], lines[last][1], day))
    return items


def _rows_of(place: int, alone: list[int], *, under: bool) -> tuple[int, int]:
    """First and last line of the item whose stamp stands alone in a line.

    Where no other stamp bounds it, the item is taken to be as long as its neighbour.
    """
    row = alone[place]
    if under:
        before = alone[place - 1] if place else row - _usual(alone[:2])
        return before + 1, row
    behind = alone[place + 1] if place + 1 < len(alone) else row + _usual(alone[-2:])
    return row, behind - 1


def _usual(rows: list[int]) -> int:
    return rows[1] - rows[0] if len(rows) > 1 else 2


def _lines(text: str) -> list[tuple[int, int]]:
    """The half-open ranges of the lines that are not blank."""
    lines: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((start, start + len(line)))
        start += len(line) + 1
    return lines


def _length(text: str, lines: list[tuple[int, int]], row: int) -> int:
    if not 0 <= row < len(lines):
        return 0
    start, end = lines[row]
    return len(text[start:end].strip())


def _item_at(items: list[Item], starts: list[int], place: int) -> Item | None:
    """The item that holds a place; the items are in order, and `starts` are theirs."""
    at = bisect_right(starts, place) - 1
    return items[at] if at >= 0 and place < items[at].end else None
