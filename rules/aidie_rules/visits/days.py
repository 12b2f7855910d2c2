"""On which days a journey was made: the date of the sentence, or the one with which another sentence tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from aidie import Document, Span
from aidie_rules.dates.values import Date
from aidie_rules.visits.sentences import sentence_begins
from aidie_rules.visits.values import Visit
from aidie_rules.words import late

Days = tuple[date | None, date | None]

_undated = late("近日|日前|连日来|近期|最近|前不久|此前")
_leaving = late("启程|出发|动身")
_DISPATCH = ("电", "讯", "报道")
"""Behind the day on which a newspaper was told."""
_LONG = ("month", "third_of_month")
_MOST_DAYS = 40
"""A longer date is no time of a journey: 今年, 上半年."""
_MENTIONS = 20
"""A name is looked at where it stands first, so many times."""


def days_of(document: Document, span: Span[Visit], begin: int, received: bool) -> Days | None:
    """The days that the sentence gives before the phrase ends, of a reception also the sentence before.

    None where it says nothing; the ends are None where the article does not settle them (近日).
    """
    text = document.text
    undated = _undated().search(text, begin, span.start) is not None
    days = _last_days(document, begin, span.end)
    if not days and not undated and received and begin and text[begin - 1] != "\n":
        days = _last_days(document, sentence_begins(text, begin - 1), begin)
    if not days:
        return (None, None) if undated else None
    return (days[0], None) if _leaving().search(text, begin, span.end) else days


def days_of_others(document: Document, names: list[str]) -> Days:
    """The days with which the first other sentence that has some tells of the leader or the delegation."""
    dated = (span for name in names for span in islice(_dates_before(document, name), 1))
    first = min(dated, key=lambda span: span.start, default=None)
    return _to_the_day(first.value) if first else (None, None)


def _dates_before(document: Document, name: str) -> Iterator[Span[Date]]:
    """The dates to the day that stand in a sentence before a name."""
    at = -1
    for _ in range(_MENTIONS):
        at = document.text.find(name, at + 1)
        if at < 0:
            return
        for span in document.of(Date, sentence_begins(document.text, at), at):
            if _to_the_day(span.value)[0]:
                yield span


def _last_days(document: Document, begin: int, end: int) -> Days | None:
    """The last date in a range; that of a dispatch (6月28日电) is no time of a journey."""
    for span in reversed(document.of(Date, begin, end)):
        if not document.text.startswith(_DISPATCH, span.end):
            return _to_the_day(span.value)
    return None


def _to_the_day(told: Date) -> Days:
    """The ends of a date; None where it is not settled, or no time of a journey: 今年, 8月."""
    first, last = told.start_date, told.end_date
    if first and last and (told.grain in _LONG or (last - first).days > _MOST_DAYS):
        return None, None
    return first, last
