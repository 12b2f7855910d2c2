"""Days without their month, and days counted from another: 7日, 昨天, 次日."""

from datetime import date, timedelta
from typing import Final

from aidie_rules.dates.calendars.gregorian import (
    Days,
    day_in,
    days_after,
    month_after,
    month_days,
    month_length,
)
from aidie_rules.dates.meaning.context import Context, days_of
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.meaning.settling.years import said_year
from aidie_rules.dates.values import Date

_RECENT: Final = timedelta(days=62)


def settle_bare_day(number: int, context: Context) -> Days | None:
    """A day without a month: in the month that the text is telling of, or the anchor's, or the one before.

    Following an earlier day of the last two months it is that day's month, if it comes later in it. Else it
    is of the anchor's month or the one before, whichever is nearer to the anchor; the past, if equally near.
    """
    anchor, earlier = context.anchor, context.last_day and days_of(context.last_day)
    if context.year is not None:
        anchor, earlier = None, _within_month(context.last) or earlier
    if earlier and (anchor is None or anchor - _RECENT <= earlier[0] < anchor):
        later = _later(number, earlier)
        if later:
            return later, later
    if anchor is None:
        return None
    nearest = _nearest(number, anchor)
    return nearest, nearest


def _later(number: int, told: Days) -> date | None:
    """The day of that number among those told of, or later in the month that they begin in."""
    first, last = told
    last = max(last, month_days(first.year, first.month)[1])
    days = (first + timedelta(ahead) for ahead in range((last - first).days + 1))
    return next((day for day in days if day.day == number), None)


def _nearest(number: int, anchor: date) -> date:
    months = (month_after(anchor.year, anchor.month, back) for back in (-1, 0))
    days = [date(year, month, number) for year, month in months if year and number <= month_length(month, year)]
    # min() keeps the first of equals, which is the earlier one.
    return min(days, key=lambda day: abs(day - anchor))


def _within_month(last: Date | None) -> Days | None:
    """The days of what annals told of last, be it a month: 9月…，7日至8日."""
    return days_of(last) if last and last.grain in ("month", "tenth") else None


def settle_counted_day(moment: Moment, context: Context) -> Days | None:
    """A day counted from another: 昨天, 次日, 去年的今天."""
    offset = moment.day_offset or 0
    base = context.base(moment.reference, "day", offset)
    if base is None:
        return None
    if moment.names_year:
        year = said_year(moment, context)
        base = day_in(base.year if year is None else year, base.month, base.day)
    day = days_after(base, offset)
    return day, day
