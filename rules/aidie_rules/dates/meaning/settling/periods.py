"""Stretches that are named as a whole: five-year plans, decades and centuries, the same period of another year."""

from datetime import date
from typing import Final

from aidie_rules.dates.calendars.gregorian import (
    Days,
    century_days,
    day_in,
    decade_days,
    full_year,
    month_length,
    phase_days,
    plan_years,
    year_days,
)
from aidie_rules.dates.meaning.context import Context, days_of
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.meaning.settling.years import said_year

_LONG_PAST: Final = 30
"""From 三十年代 on the decades are of the last century, where nothing tells when it was said."""


def settle_plan(number: int) -> Days:
    """The years of a five-year plan: 十四五."""
    return year_days(*plan_years(number))


def settle_decade_or_century(moment: Moment, context: Context) -> Days | None:
    """A decade or a century, or a part of it: 80年代, 上世纪, 本世纪中叶."""
    days = _decade_or_century(moment, context)
    return phase_days(days, moment.phase) if days and moment.phase else days


def _decade_or_century(moment: Moment, context: Context) -> Days | None:
    century = moment.century
    if moment.century_offset is not None:
        base = context.base(moment.reference, "year")
        if base is None:
            return None
        century = base.year // 100 + 1 + moment.century_offset
    if moment.decade is None:
        return None if century is None else century_days(century)
    if century is None and context.anchor is None and moment.decade >= _LONG_PAST:
        century = 20
    if century is None:
        return decade_days(full_year(moment.decade, context.anchor))
    return decade_days(100 * (century - 1) + moment.decade)


def settle_same_period(moment: Moment, context: Context) -> Days | None:
    """同期: the stretch of the last date, in the year that the moment says."""
    days = context.last and days_of(context.last)
    year = said_year(moment, context)
    if not days or year is None:
        return None
    years = year - days[0].year
    return _years_later(days[0], years), _years_later(days[1], years)


def _years_later(day: date, years: int) -> date:
    """The same day of the month in another year; a month's last day stays its last."""
    year, last = day.year + years, month_length(day.month, day.year)
    return day_in(year, day.month, month_length(day.month, year) if day.day == last else day.day)
