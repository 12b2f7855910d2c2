"""Annals: lines that are a year or its months alone, and under each the months and days of that year."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set
from itertools import pairwise
from typing import Any, Final

from aidie import Document, Frozen, Span
from aidie_rules.dates.meaning.mentions import Between, Moment
from aidie_rules.dates.values import Date

_AROUND: Final = " 　\t\xa0\r【】〖〗[]〔〕（）()·:：-—#*△▲○●■◆"
_SPACES: Final = _AROUND + "\n"
_HEADINGS: Final = ("year", "month", "half", "quarter")
_CALLED: Final = ("大事记", "大事记略", "大事年表", "大事")


class Annals(Frozen):
    """The years that stand above their dates, and where the lines below them start."""

    text: str
    starts: tuple[int, ...]
    years: tuple[int, ...]

    def at(self, place: int) -> int | None:
        """The year under whose heading a place of the text stands."""
        found = bisect_right(self.starts, place) - 1
        return self.years[found] if found >= 0 else None

    def begins_line(self, place: int) -> bool:
        """Only marks stand before a place in its line."""
        return not self.text[self.text.rfind("\n", 0, place) + 1 : place].strip(_AROUND)


_NO_ANNALS: Final = Annals("", (), ())


def annals_of(document: Document, published: Set[int]) -> Annals:
    """The headings of a page, before a line that begins with a month or a day.

    1996年 and 1996年7月 stand in a line of their own, 1996年大事记 ends one; a stamp may stand between.
    """
    text = document.text
    dates = [span for span in document.of(Date) if span.start not in published]
    if len(dates) < 2 or "\n" not in text:
        return _NO_ANNALS
    found: list[tuple[int, int]] = []
    for span, following in pairwise(dates):
        year = _year_alone(span)
        end = text.find("\n", span.end, following.start) if year and _lacks_year(following) else -1
        if year is None or end < 0 or text[text.rfind("\n", 0, following.start) : following.start].strip(_SPACES):
            continue
        if text.endswith(_CALLED, span.end, end) or (
            not text[text.rfind("\n", 0, span.start) + 1 : end].replace(span.text, "").strip(_AROUND)
            and not text[end : following.start].strip(_SPACES)
        ):
            found.append((end, year))
    return Annals(text, tuple(start for start, _ in found), tuple(year for _, year in found))


def _year_alone(span: Span[Any]) -> int | None:
    if span.value.grain not in _HEADINGS and span.value.grain != "range":
        return None
    first = _first(span)
    return first.year if first and first.year and first.grain in _HEADINGS else None


def _lacks_year(span: Span[Any]) -> bool:
    first = _first(span)
    return first is not None and (first.lacks_year or first.lacks_month)


def _first(span: Span[Any]) -> Moment | None:
    mention = span.value.mention
    first = mention.start if isinstance(mention, Between) else mention
    return first if isinstance(first, Moment) else None
