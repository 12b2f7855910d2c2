"""Weeks and weekdays, counted from the anchor's or within a month or a year."""

from datetime import date, timedelta
from typing import Final

from aidie_rules.dates.calendars.gregorian import (
    Days,
    ImpossibleDateError,
    days_after,
    week_days,
    weekend_days,
)
from aidie_rules.dates.meaning.context import Context
from aidie_rules.dates.meaning.mentions import Moment


def settle_week(moment: Moment, context: Context) -> Days | None:
    """A week, a weekday or a weekend: 上周, 上周五, and a bare 周末."""
    base = context.base(moment.reference, "week")
    if base is None:
        return None
    # A bare 周五 or 周末 is of this week or of the last, whichever is nearer; the past, if equally near.
    weeks = (-1, 0) if moment.week_offset is None else (moment.week_offset,)
    found = [_in_week(moment, base, week) for week in weeks]
    return min(found, key=lambda days: min(abs(days[0] - base), abs(days[1] - base)))


def _in_week(moment: Moment, base: date, weeks: int) -> Days:
    if moment.weekday is not None:
        day = week_days(base, weeks)[0] + timedelta(moment.weekday - 1)
        return day, day
    return weekend_days(base, weeks) if moment.weekend else week_days(base, weeks)


_THURSDAY: Final = 4
_SATURDAY: Final = 6


def nth_in(within: Days, moment: Moment, nth: int) -> Days:
    """The n-th such weekday, weekend, week or day of a stretch; negative numbers count from its end.

    A week belongs to the month or the year of its Thursday.
    """
    if moment.nth_day:
        day = days_after(within[0], nth - 1) if nth > 0 else days_after(within[1], nth + 1)
        return day, day
    day = _nth_weekday(within, moment.weekday or (_SATURDAY if moment.weekend else _THURSDAY), nth)
    if moment.weekday is not None:
        return day, day
    return weekend_days(day) if moment.weekend else week_days(day)


def _nth_weekday(within: Days, weekday: int, nth: int) -> date:
    first, last = within
    if nth < 0:
        return days_after(last, -((last.isoweekday() - weekday) % 7))
    day = days_after(first, (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    if day > last:
        raise ImpossibleDateError(f"there is no such week number {nth} between {first} and {last}")
    return day
