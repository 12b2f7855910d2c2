"""A month without its year that goes on telling of an earlier year: 1997年6月30日…。7月1日，香港回归."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from aidie_rules.dates.calendars.gregorian import Days
from aidie_rules.dates.meaning.mentions import Between, Mention
from aidie_rules.dates.values import Date

_WITHIN_MONTH: Final = frozenset({"second", "minute", "hour", "part_of_day", "day", "range", "tenth", "month"})
_NEWS: Final = 31
_JOINED: Final = frozenset({"、", "和", "及", "以及", "与"})
_PARTS_OF_YEAR: Final = frozenset({"half", "quarter"})
_LISTED: Final = _JOINED | {"或", "或者"}
_UNTIL_NOW: Final = ("以来", "至今", "同期", "起")
_NOT_TOLD_OF: Final = ("比", "较", "自", "从", "是", "近")
_COUNTED_BACK: Final = ("去年", "前年", "上年")
_COMPARED: Final = ("比", "较")
_PLANNED: Final = ("将", "拟", "预计", "计划", "有望", "力争", "定于", "争取", "年后的", "后的", "截至")
_DEADLINE: Final = ("前", "之前", "以前", "起", "，将", ",将")
_SENTENCE_MARKS: Final = "。！？；!?;\n"


class Told(NamedTuple):
    """The last date of an earlier year that the text told of: its range and what it was resolved to."""

    start: int
    end: int
    days: Days
    within_month: bool
    is_day: bool


def told(start: int, end: int, resolved: Date, anchor: date | None) -> Told | None:
    """That date, where it is of another year than the anchor's, if there is one."""
    first, last = resolved.start_date, resolved.end_date
    if first is None or last is None or last.year == (anchor or date.max).year or first.year != last.year:
        return None
    return Told(start, end, (first, last), resolved.grain in _WITHIN_MONTH, first == last)


def says_month_alone(mention: Mention) -> bool:
    """Whether a month is said, and not of which year."""
    first = mention.start if isinstance(mention, Between) else mention
    return first.month is not None and not first.names_year


def in_told_year(
    text: str, start: int, end: int, mention: Mention, resolved: Date, earlier: Told, anchor: date | None
) -> Mention | None:
    """A month without its year in the year of the date before it, where the text goes on telling of that year.

    Without an anchor there is no other year that it could be of: then `resolved` is already in the earlier one.
    """
    if resolved.start_date is None or text[start] == "年":
        return None
    day = resolved.start_date
    months = resolved.grain == "month" or isinstance(mention, Between)
    if anchor and months and day.month == earlier.days[0].month:
        return None
    between = text[earlier.end : start]
    same_sentence = anchor is None and not any(mark in between for mark in _SENTENCE_MARKS)
    if (text.startswith(_DEADLINE, end) and not same_sentence) or not _goes_on(
        text, start, day, earlier, anchor or date.max
    ):
        return None
    return with_year(mention, earlier.days[0].year)


def in_list(between: str, mention: Mention, last: Date | None) -> Mention | None:
    """A day or a quarter listed behind another is of its month or year: 9月5日和|6日, 去年三季度和|四季度."""
    first = mention.start if isinstance(mention, Between) else mention
    if between not in _LISTED or last is None or last.start_date is None or first.names_year or first.names_month:
        return None
    day = last.start_date
    if first.part_of_year is not None and last.grain in _PARTS_OF_YEAR:
        return with_year(mention, day.year)
    if first.day is None or last.start_date != last.end_date or first.day <= day.day:
        return None
    listed = first.evolve(year=day.year, month=day.month)
    return Between(listed, mention.end) if isinstance(mention, Between) else listed


def with_year(mention: Mention, year: int) -> Mention:
    """The mention, or its start, with a year."""
    if isinstance(mention, Between):
        return Between(mention.start.evolve(year=year), mention.end)
    return mention.evolve(year=year)


def _goes_on(text: str, start: int, day: date, earlier: Told, anchor: date) -> bool:
    between = text[earlier.end : start]
    if between in _JOINED:
        return True
    if earlier.days[0].year > anchor.year:
        return False
    if between.startswith(_UNTIL_NOW) or between.endswith(_COMPARED) or 0 <= (anchor - day).days <= _NEWS:
        return False
    if (day.month, day.day) < (earlier.days[0].month, earlier.days[0].day) or _is_planned(text, start):
        return False
    if earlier.within_month:
        same_month = (earlier.is_day or anchor == date.max) and day.month == earlier.days[1].month
        return "\n" not in between or day > anchor or same_month
    if text.startswith(_COUNTED_BACK, earlier.start):
        return False
    marked = any(mark in between for mark in _SENTENCE_MARKS)
    return not marked and not text.endswith(_NOT_TOLD_OF, 0, earlier.start)


def _is_planned(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    clause = before[max(before.rfind(mark) for mark in _SENTENCE_MARKS) + 1 :]
    return any(word in clause for word in _PLANNED)
