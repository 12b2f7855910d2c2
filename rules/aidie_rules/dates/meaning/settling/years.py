"""Years: said in full or by two digits, counted from another, or by their place in the cycle of sixty."""

from typing import Final

from aidie_rules.dates.calendars.gregorian import Days, full_year, year_days
from aidie_rules.dates.meaning.context import Context, days_of
from aidie_rules.dates.meaning.mentions import Moment


def settle_year(moment: Moment, context: Context) -> Days | None:
    """The whole of the year: 2018年, 98年, 去年, 己亥年."""
    year = said_year(moment, context)
    return None if year is None else year_days(year)


def said_year(moment: Moment, context: Context) -> int | None:
    """The year that the moment says: in full or by two digits, by its place in the cycle, or counted from another."""
    if moment.year is not None:
        return moment.year if moment.year > 99 else full_year(moment.year, context.anchor)
    if moment.cycle_year is not None:
        return _year_of_cycle(moment.cycle_year, context)
    base = context.base(moment.reference, "year")
    return None if base is None or moment.year_offset is None else base.year + moment.year_offset


_CYCLE: Final = 60
_CYCLE_BEGAN: Final = 1984
_NEAR_YEARS: Final = 2


def _year_of_cycle(place: int, context: Context) -> int | None:
    """The year that the text has just told of, if it is that one; else the one within two years of the anchor's."""
    told = context.last and days_of(context.last)
    if told and (told[0].year - _CYCLE_BEGAN) % _CYCLE == place:
        return told[0].year
    if context.anchor is None:
        return None
    ahead = (place - (context.anchor.year - _CYCLE_BEGAN) + _CYCLE // 2) % _CYCLE - _CYCLE // 2
    return context.anchor.year + ahead if abs(ahead) <= _NEAR_YEARS else None
