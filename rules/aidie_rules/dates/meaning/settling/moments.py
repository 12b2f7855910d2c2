"""Which kind of moment it is, and so which way it is settled."""

from aidie_rules.dates.calendars.gregorian import Days
from aidie_rules.dates.meaning.context import Context
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.meaning.settling.days import settle_bare_day, settle_counted_day
from aidie_rules.dates.meaning.settling.festivals import settle_festival
from aidie_rules.dates.meaning.settling.months import settle_counted_month, settle_counted_quarter, settle_within_year
from aidie_rules.dates.meaning.settling.periods import settle_decade_or_century, settle_plan, settle_same_period
from aidie_rules.dates.meaning.settling.weeks import nth_in, settle_week
from aidie_rules.dates.meaning.settling.years import settle_year


def settle(moment: Moment, context: Context) -> Days | None:
    """The days of the moment, both ends inclusive; None where the context does not settle them.

    The order matters where a day is said twice: numbers decide over weekdays, and both over offsets (昨天（2月10日）).
    """
    if moment.same_period:
        return settle_same_period(moment, context)
    if moment.plan is not None:
        return settle_plan(moment.plan)
    if moment.festival is not None and moment.day is None:
        return settle_festival(moment, moment.festival, context)
    if moment.nth is not None:
        within = settle(moment.evolve(nth=None, weekday=None, weekend=False, nth_day=False), context)
        return within and nth_in(within, moment, moment.nth)
    if moment.month is not None or moment.part_of_year is not None:
        return settle_within_year(moment, context)
    if moment.month_offset is not None:
        return settle_counted_month(moment, context)
    if moment.quarter_offset is not None:
        return settle_counted_quarter(moment, moment.quarter_offset, context)
    if moment.day is not None:
        return settle_bare_day(moment.day, context)
    if moment.tenth is not None:
        return settle_counted_month(moment, context)
    if moment.weekday is not None or moment.weekend or moment.week_offset is not None:
        return settle_week(moment, context)
    if moment.day_offset is not None:
        return settle_counted_day(moment, context)
    if moment.names_year:
        return settle_year(moment, context)
    if moment.decade is not None or moment.century is not None or moment.century_offset is not None:
        return settle_decade_or_century(moment, context)
    return None
