"""Festivals and lunar dates: in their year, on the day just told of, or the nearest."""

from datetime import date, timedelta
from typing import Final

from aidie_rules.dates.calendars.festivals import Festival, Lunar
from aidie_rules.dates.calendars.gregorian import Days
from aidie_rules.dates.meaning.context import Context, days_of
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.meaning.settling.years import said_year

_SOON: Final = timedelta(days=92)
_BEFORE_NEW_YEAR: Final = (Lunar(1, 0), Lunar(0, 23), Lunar(0, 8))
"""Festivals that stand before the Spring Festival which opens their year: 除夕, 小年, 腊八."""


def settle_festival(moment: Moment, festival: Festival, context: Context) -> Days | None:
    """A festival in its year; without one, that of the day just told of, or the one nearest to the anchor."""
    year = said_year(moment, context) if moment.names_year else context.year
    if year is not None:
        # A year of the cycle is lunar, and ends with the festivals that stand before the next one: 甲午年除夕.
        lunar = moment.cycle_year is not None and festival in _BEFORE_NEW_YEAR
        day = festival.on(year + lunar)
    elif moment.names_year:
        return None
    elif told := _on_told_day(festival, context):
        return told
    else:
        day = context.anchor and _nearest(festival, context.anchor)
    return (day, day) if day else None


def _nearest(festival: Festival, anchor: date) -> date | None:
    """Next year's must be less than three months off: 春节 told in August is the last one."""
    near = [day for ahead in (-1, 0, 1) if (day := festival.on(anchor.year + ahead))]
    days = [day for day in near if day.year <= anchor.year or day - anchor < _SOON]
    return min(days, key=lambda day: abs(day - anchor), default=None)


def _on_told_day(festival: Festival, context: Context) -> Days | None:
    """The day just told of by its number, where the festival falls on it: 2016年2月8日，农历正月初一."""
    told = context.last_day and days_of(context.last_day)
    mention = context.last_day and context.last_day.mention
    if not told or told[0] != told[1] or not isinstance(mention, Moment) or mention.festival is not None:
        return None
    return told if any(festival.on(told[0].year + ahead) == told[0] for ahead in (-1, 0, 1)) else None
