"""Annals: lines that are a year alone, and under each the months and days of that year."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import Any, Final

from aidie import Document, Frozen, Span
from aidie_rules.dates.mentions import Between, Moment
from aidie_rules.dates.values import Date

_AROUND: Final = " 　\t\xa0\r【】〖〗[]〔〕（）()·:：-—#*"
_CALLED: Final = ("大事记", "大事记略", "大事年表", "大事")


class Annals(Frozen):
    """The years that stand above their dates, and where the lines below them start."""

    starts: tuple[int, ...]
    years: tuple[int, ...]

    def at(self, place: int) -> int | None:
        """The year under whose heading a place of the text stands."""
        found = bisect_right(self.starts, place) - 1
        return self.years[found] if found >= 0 else None


def annals_of(document: Document) -> Annals:
    """The headings of a page: 1996年 or 1996年大事记 in a line of its own, before a line that begins with a month."""
    text = document.text
    dates = [span for span in document.spans if span.label == Date.label]
    found: list[tuple[int, int]] = []
    for span, following in pairwise(dates):
        year = _year_alone(span)
        if year is None or not _lacks_year(following):
            continue
        end = text.find("\n", span.end, following.start)
        if end < 0 or text[end : following.start].strip(_AROUND + "\n"):
            continue
        before = text[text.rfind("\n", 0, span.start) + 1 : span.start].strip(_AROUND)
        behind = text[span.end : end].strip(_AROUND)
        if behind in _CALLED or not (before or behind):
            found.append((end, year))
    return Annals(tuple(start for start, _ in found), tuple(year for _, year in found))


def _year_alone(span: Span[Any]) -> int | None:
    mention = span.value.mention
    return mention.year if isinstance(mention, Moment) and mention.grain == "year" and mention.year else None


def _lacks_year(span: Span[Any]) -> bool:
    mention = span.value.mention
    first = mention.start if isinstance(mention, Between) else mention
    return isinstance(first, Moment) and first.lacks_year
