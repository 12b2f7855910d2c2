"""Months, their thirds, quarters, halves and seasons."""

from datetime import date
from typing import Final

from aidie_rules.dates.calendars.gregorian import (
    Days,
    Phase,
    day_in,
    month_after,
    month_days,
    part_of_year_days,
    part_of_year_months,
    tenth_days,
)
from aidie_rules.dates.meaning.context import Context
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.meaning.settling.years import said_year


def settle_within_year(moment: Moment, context: Context) -> Days | None:
    """A month, what is within one, or a part of the year: 8月7日, 去年3月上旬, 二季度."""
    month = moment.month if moment.part_of_year is None else part_of_year_months(moment.part_of_year)[0]
    year = said_year(moment, context)
    if year is None and not moment.names_year and month is not None:
        year = context.year
        if year is None and context.anchor:
            year = _year_of_month(month, context.anchor, to_the_day=moment.day is not None)
    if year is None:
        return None
    if moment.month is not None:
        return _in_month(moment, year, moment.month)
    if moment.part_of_year is None:
        return None
    return _in_quarter(part_of_year_days(year, moment.part_of_year), moment.phase)


def _year_of_month(month: int, anchor: date, *, to_the_day: bool) -> int:
    """The year of a month that is said without one: the anchor's, but for the two sides of the new year.

    A month nine or more ahead is of last year (October to December told in January, December in March), since
    what is so far off would be said with its year. A day of January told in December is of next year; January
    as a whole (1月至11月) is not.
    """
    if month - anchor.month >= 9:
        return anchor.year - 1
    return anchor.year + (to_the_day and month == 1 and anchor.month == 12)


def _in_month(moment: Moment, year: int, month: int) -> Days:
    if moment.day is not None:
        day = day_in(year, month, moment.day)
        return day, day
    return month_days(year, month) if moment.tenth is None else tenth_days(year, month, moment.tenth)


_MONTHS_IN_QUARTER: Final = {"beginning": 0, "middle": 1, "end": 2}


def _in_quarter(days: Days, phase: Phase | None) -> Days:
    """The whole of it, or its first or last month: 三季度末 is September, as 年底 is December."""
    if phase is None:
        return days
    return month_days(days[0].year, days[0].month + _MONTHS_IN_QUARTER[phase])


def settle_counted_month(moment: Moment, context: Context) -> Days | None:
    """A month counted from another, or what is within it: 上月, 本月7日, and a bare 月底."""
    base = context.base(moment.reference, "month")
    if base is None:
        return None
    year, month = month_after(base.year, base.month, moment.month_offset or 0)
    said = said_year(moment, context) if moment.names_year else None
    return _in_month(moment, year if said is None else said, month)


def settle_counted_quarter(moment: Moment, offset: int, context: Context) -> Days | None:
    """A quarter counted from another, or a month of it: 上季度, 本季度末."""
    base = context.base(moment.reference, "month")
    if base is None:
        return None
    year, month = month_after(base.year, base.month - (base.month - 1) % 3, 3 * offset)
    return _in_quarter((month_days(year, month)[0], month_days(year, month + 2)[1]), moment.phase)
