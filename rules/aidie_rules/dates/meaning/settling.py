"""On which days one moment falls, read in a context: the habits of official news."""

from datetime import date, timedelta
from typing import Final

from aidie_rules.dates.calendars.festivals import Festival, Lunar
from aidie_rules.dates.calendars.gregorian import (
    Days,
    ImpossibleDateError,
    Phase,
    century_days,
    day_in,
    days_after,
    decade_days,
    full_year,
    month_after,
    month_days,
    month_length,
    part_of_year_days,
    part_of_year_months,
    phase_days,
    plan_years,
    tenth_days,
    week_days,
    weekend_days,
    year_days,
)
from aidie_rules.dates.meaning.context import Context, days_of
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.values import Date

__all__ = ["check", "settle"]

_RECENT: Final = timedelta(days=62)
_SOON: Final = timedelta(days=92)
_THURSDAY: Final = 4
_SATURDAY: Final = 6
_CYCLE: Final = 60
_CYCLE_BEGAN: Final = 1984
_NEAR_YEARS: Final = 2


def check(moment: Moment) -> None:
    """Raises ImpossibleDateError where no year has such a moment."""
    if moment.fault:
        raise ImpossibleDateError(moment.fault)


def settle(moment: Moment, context: Context) -> Days | None:
    """The days of the moment, both ends inclusive; None where the context does not settle them."""
    if moment.same_period:
        return _same_period(moment, context)
    if moment.plan is not None:
        return year_days(*plan_years(moment.plan))
    if moment.festival is not None and moment.day is None:
        return _of_festival(moment, context)
    if moment.nth is not None:
        return _of_nth(moment, moment.nth, context)
    if moment.month is not None or moment.part_of_year is not None:
        return _within_year(moment, context)
    if moment.month_offset is not None:
        return _of_month_offset(moment, context)
    if moment.quarter_offset is not None:
        return _of_quarter_offset(moment, moment.quarter_offset, context)
    if moment.day is not None:
        return _of_bare_day(moment.day, context)
    if moment.tenth is not None:
        return _of_month_offset(moment, context)
    if moment.weekday is not None or moment.weekend or moment.week_offset is not None:
        return _of_week(moment, context)
    if moment.day_offset is not None:
        return _of_day_offset(moment, context)
    if moment.names_year:
        year = _said_year(moment, context)
        return None if year is None else year_days(year)
    if moment.decade is not None or moment.century is not None or moment.century_offset is not None:
        days = _of_decade_or_century(moment, context)
        return phase_days(days, moment.phase) if days and moment.phase else days
    return None


def _said_year(moment: Moment, context: Context) -> int | None:
    if moment.year is not None:
        return moment.year if moment.year > 99 else full_year(moment.year, context.anchor)
    if moment.cycle_year is not None:
        return _year_of_cycle(moment.cycle_year, context)
    base = context.base(moment.reference, "year")
    return None if base is None or moment.year_offset is None else base.year + moment.year_offset


def _year_of_cycle(place: int, context: Context) -> int | None:
    """The year that the text has just told of, if it is that one; else the one within two years of the anchor's."""
    told = context.last and days_of(context.last)
    if told and (told[0].year - _CYCLE_BEGAN) % _CYCLE == place:
        return told[0].year
    if context.anchor is None:
        return None
    ahead = (place - (context.anchor.year - _CYCLE_BEGAN) + _CYCLE // 2) % _CYCLE - _CYCLE // 2
    return context.anchor.year + ahead if abs(ahead) <= _NEAR_YEARS else None


def _year_of_month(month: int, anchor: date, *, to_the_day: bool) -> int:
    """The year of a month that is said without one: the anchor's, but for the two sides of the new year.

    A month nine or more ahead is of last year (October to December told in January, December in March), since
    what is so far off would be said with its year. A day of January told in December is of next year; January
    as a whole (1月至11月) is not.
    """
    if month - anchor.month >= 9:
        return anchor.year - 1
    return anchor.year + (to_the_day and month == 1 and anchor.month == 12)


def _within_year(moment: Moment, context: Context) -> Days | None:
    month = moment.month if moment.part_of_year is None else part_of_year_months(moment.part_of_year)[0]
    year = _said_year(moment, context)
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


_MONTHS_IN_QUARTER: Final = {"beginning": 0, "middle": 1, "end": 2}


def _in_quarter(days: Days, phase: Phase | None) -> Days:
    """The whole of it, or its first or last month: 三季度末 is September, as 年底 is December."""
    if phase is None:
        return days
    return month_days(days[0].year, days[0].month + _MONTHS_IN_QUARTER[phase])


def _in_month(moment: Moment, year: int, month: int) -> Days:
    if moment.day is not None:
        day = day_in(year, month, moment.day)
        return day, day
    return month_days(year, month) if moment.tenth is None else tenth_days(year, month, moment.tenth)


def _of_month_offset(moment: Moment, context: Context) -> Days | None:
    base = context.base(moment.reference, "month")
    if base is None:
        return None
    year, month = month_after(base.year, base.month, moment.month_offset or 0)
    said = _said_year(moment, context) if moment.names_year else None
    return _in_month(moment, year if said is None else said, month)


def _of_quarter_offset(moment: Moment, offset: int, context: Context) -> Days | None:
    base = context.base(moment.reference, "month")
    if base is None:
        return None
    year, month = month_after(base.year, base.month - (base.month - 1) % 3, 3 * offset)
    return _in_quarter((month_days(year, month)[0], month_days(year, month + 2)[1]), moment.phase)


def _of_bare_day(number: int, context: Context) -> Days | None:
    """A day without a month: in the month that the text is telling of, or the anchor's, or the one before.

    Following an earlier day of the last two months it is that day's month, if it comes later in it. Else it
    is of the anchor's month or the one before, whichever is nearer to the anchor; the past, if equally near.
    """
    anchor, earlier = context.anchor, context.last_day and days_of(context.last_day)
    if context.year is not None:
        anchor, earlier = None, _within_month(context.last) or earlier
    if earlier and (anchor is None or anchor - _RECENT <= earlier[0] < anchor):
        last = max(earlier[1], month_days(earlier[0].year, earlier[0].month)[1])
        for ahead in range((last - earlier[0]).days + 1):
            day = earlier[0] + timedelta(ahead)
            if day.day == number:
                return day, day
    if anchor is None:
        return None
    months = (month_after(anchor.year, anchor.month, back) for back in (-1, 0))
    days = [date(year, month, number) for year, month in months if year and number <= month_length(month, year)]
    # min() keeps the first of equals, which is the earlier one.
    nearest = min(days, key=lambda day: abs(day - anchor))
    return nearest, nearest


def _within_month(last: Date | None) -> Days | None:
    """The days of what annals told of last, be it a month: 9月…，7日至8日."""
    return days_of(last) if last and last.grain in ("month", "tenth") else None


def _of_week(moment: Moment, context: Context) -> Days | None:
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


def _of_nth(moment: Moment, nth: int, context: Context) -> Days | None:
    """The n-th such weekday of a month, or the n-th week of a month or a year, to which it belongs by its Thursday."""
    within = settle(moment.evolve(nth=None, weekday=None, weekend=False, nth_day=False), context)
    if within is None:
        return None
    if moment.nth_day:
        day = days_after(within[0], nth - 1) if nth > 0 else days_after(within[1], nth + 1)
        return day, day
    number = moment.weekday or (_SATURDAY if moment.weekend else _THURSDAY)
    if nth > 0:
        first = days_after(within[0], (number - within[0].isoweekday()) % 7)
        day = days_after(first, 7 * (nth - 1))
    else:
        day = days_after(within[1], -((within[1].isoweekday() - number) % 7))
    if day > within[1]:
        raise ImpossibleDateError(f"there is no such week number {nth} between {within[0]} and {within[1]}")
    if moment.weekday is not None:
        return day, day
    return weekend_days(day) if moment.weekend else week_days(day)


def _of_day_offset(moment: Moment, context: Context) -> Days | None:
    offset = moment.day_offset or 0
    base = context.base(moment.reference, "day", offset)
    if base is None:
        return None
    if moment.names_year:
        year = _said_year(moment, context)
        base = day_in(base.year if year is None else year, base.month, base.day)
    day = days_after(base, offset)
    return day, day


def _of_festival(moment: Moment, context: Context) -> Days | None:
    """A festival in its year; without one, the one nearest to the anchor.

    Next year's must be less than three months off: 春节 told in August is the last one.
    """
    if moment.festival is None:
        return None
    year, anchor = _said_year(moment, context), context.anchor
    if not moment.names_year and context.year is not None:
        year = context.year
    if year is not None or moment.names_year:
        # A year of the cycle is lunar, and ends with the festivals that stand before the next one: 甲午年除夕.
        lunar = moment.cycle_year is not None and moment.festival in _BEFORE_NEW_YEAR
        day = None if year is None else moment.festival.on(year + lunar)
    elif told := _on_told_day(moment.festival, context):
        return told
    elif anchor is None:
        day = None
    else:
        near = [found for ahead in (-1, 0, 1) if (found := moment.festival.on(anchor.year + ahead))]
        days = [found for found in near if found.year <= anchor.year or found - anchor < _SOON]
        day = min(days, key=lambda found: abs(found - anchor), default=None)
    return None if day is None else (day, day)


_BEFORE_NEW_YEAR: Final = (Lunar(1, 0), Lunar(0, 23), Lunar(0, 8))


def _on_told_day(festival: Festival, context: Context) -> Days | None:
    """The day just told of by its number, where the festival falls on it: 2016年2月8日，农历正月初一."""
    told = context.last_day and days_of(context.last_day)
    mention = context.last_day and context.last_day.mention
    if not told or told[0] != told[1] or not isinstance(mention, Moment) or mention.festival is not None:
        return None
    return told if any(festival.on(told[0].year + ahead) == told[0] for ahead in (-1, 0, 1)) else None


def _of_decade_or_century(moment: Moment, context: Context) -> Days | None:
    century = moment.century
    if moment.century_offset is not None:
        base = context.base(moment.reference, "year")
        if base is None:
            return None
        century = base.year // 100 + 1 + moment.century_offset
    if moment.decade is None:
        return None if century is None else century_days(century)
    if century is None:
        return decade_days(full_year(moment.decade, context.anchor))
    return decade_days(100 * (century - 1) + moment.decade)


def _same_period(moment: Moment, context: Context) -> Days | None:
    days = context.last and days_of(context.last)
    year = _said_year(moment, context)
    if not days or year is None:
        return None
    years = year - days[0].year
    return _years_later(days[0], years), _years_later(days[1], years)


def _years_later(day: date, years: int) -> date:
    """The same day of the month in another year; a month's last day stays its last."""
    year, last = day.year + years, month_length(day.month, day.year)
    return day_in(year, day.month, month_length(day.month, year) if day.day == last else day.day)
