"""The items of a list of news, each published on a day of its own."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from aidie import Frozen
from aidie_rules.dates.article.publication import Stamp, day_of


class Item(Frozen):
    """A half-open range of the text that was published on a day of its own."""

    start: int
    end: int
    day: date


class Items(Frozen):
    """The items of a page, in order, and where each of them starts."""

    items: tuple[Item, ...]
    starts: tuple[int, ...]

    def at(self, place: int) -> Item | None:
        """The item that holds a place of the text."""
        at = bisect_right(self.starts, place) - 1
        return self.items[at] if at >= 0 and place < self.items[at].end else None


_NO_ITEMS = Items((), ())


def items_of(text: str, anchor: date | None, feed: list[Stamp]) -> Items:
    """The items of a list of news, one a stamp: its line, or the lines that it stands under or above."""
    if not feed:
        return _NO_ITEMS
    lines = _lines(text)
    starts = [start for start, _ in lines]
    rows = [(bisect_right(starts, stamp.span.start) - 1, stamp) for stamp in feed]
    alone = [row for row, stamp in rows if stamp.alone]
    place = {row: index for index, row in enumerate(alone)}
    under = bool(alone) and _length(text, lines, alone[0] - 1) >= _length(text, lines, alone[-1] + 1)
    found: list[Item] = []
    for row, stamp in rows:
        day = day_of(stamp, anchor)
        if day is None:
            continue
        first, last = (row, row) if not stamp.alone else _rows_of(place[row], alone, under=under)
        first, last = max(first, 0), min(last, len(lines) - 1)
        found.append(Item(lines[first][0], lines[last][1], day))
    return Items(tuple(found), tuple(item.start for item in found))


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
