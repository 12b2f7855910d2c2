"""From what an expression says to the date that it means."""

from datetime import date
from typing import Final

from aidie_rules.dates.calendars.gregorian import Days, ImpossibleDateError, days_after, month_after
from aidie_rules.dates.meaning.context import Context
from aidie_rules.dates.meaning.mentions import Between, Mention, Moment
from aidie_rules.dates.meaning.notation import (
    joined,
    open_ends,
    settled,
    settled_end,
    stretch,
    time_of_day,
    unsettled,
)
from aidie_rules.dates.meaning.settling import settle
from aidie_rules.dates.values import Date

__all__ = ["Context", "resolve"]

_NO_CONTEXT: Final = Context()

# A bare stretch of days runs into the next month (28日至3日) only where its numbers fall by at least so much:
# 9日至7日 is a slip.
_NEW_MONTH: Final = 16
# Months without a year run over the new year (11月至3月) only where the stretch is shorter than so many.
_NEW_YEAR: Final = 9
_SPRING: Final = 3


def resolve(mention: Mention, context: Context = _NO_CONTEXT) -> Date | None:
    """The date that the mention means in this context; None where no calendar has it (2月30日, 9日至7日).

    What the context does not settle stays None in the date: `resolve(mention)` is the unresolved form, which
    is the same whatever the article, and already refuses what is impossible in every year.
    """
    try:
        if isinstance(mention, Between):
            return _resolve_between(mention, context)
        return _resolve_moment(mention, context)
    except ImpossibleDateError:
        return None


def _refuse_impossible(moment: Moment) -> None:
    """Raises ImpossibleDateError where no year has such a moment."""
    if moment.fault:
        raise ImpossibleDateError(moment.fault)


def _resolve_moment(moment: Moment, context: Context) -> Date:
    _refuse_impossible(moment)
    days = settle(moment, context)
    if days is None:
        return Date(None, None, moment.grain, *unsettled(moment), moment)
    if moment.same_period:
        written = stretch(*days, "range")
        return Date(*days, "range", written, written, moment)
    return Date(*days, moment.grain, *settled(moment, days), moment)


def _resolve_between(between: Between, context: Context) -> Date:
    _refuse_impossible(between.start)
    _refuse_impossible(between.end)
    _refuse_reversal(between.start, between.end)
    start, end = between.start, _completed(between.end, between.start)
    _refuse_impossible(end)
    first, last = _settle_both(start, end, between.end, context)
    if first and last == first and _passes_midnight(start, end):
        last = first[0], days_after(first[1], 1)
    if first and last and first[0] > last[1]:
        raise ImpossibleDateError(f"{between} ends before it starts")
    starts = settled_end(start, first[0]) if first else open_ends(start)[0]
    ends = settled_end(end, last[1]) if last else open_ends(end)[1]
    return Date(
        first[0] if first else None,
        last[1] if last else None,
        "range",
        joined(starts, ends) if set(starts + ends) - set("X-") else None,
        joined(starts + time_of_day(start), ends + time_of_day(end)),
        between,
    )


def _refuse_reversal(start: Moment, end: Moment) -> None:
    """Raises ImpossibleDateError for what runs backwards in every year, though neither end says which."""
    if end.lacks_month and start.day is not None and end.day is not None:
        new_month = start.lacks_month and start.day - end.day >= _NEW_MONTH
        if end.day < start.day and not new_month:
            raise ImpossibleDateError(f"day {start.day} is after day {end.day}")
    elif end.lacks_year and start.month is not None and end.month is not None:
        months = (end.month - start.month) % 12
        backwards = (start.month, start.day or 0) > (end.month, end.day or 31)
        if backwards and not 0 < months < _NEW_YEAR:
            raise ImpossibleDateError(f"month {start.month} to month {end.month} is no stretch over the new year")


def _completed(end: Moment, start: Moment) -> Moment:
    """The end, with what it leaves unsaid taken from the start."""
    if end.only_time:
        return _at_time(start, end)
    if end.weekday is not None and end.week_offset is None and start.week_offset is not None:
        return end.evolve(week_offset=start.week_offset + ((start.weekday or 1) > end.weekday))
    if end.lacks_month and start.names_month:
        said = {"month": start.month, "month_offset": start.month_offset, "reference": start.reference}
        return end.evolve(**said, year=start.year, year_offset=start.year_offset, cycle_year=start.cycle_year)
    if end.lacks_year and start.names_year:
        said_year = {"year": start.year, "year_offset": start.year_offset, "cycle_year": start.cycle_year}
        return end.evolve(**said_year, reference=start.reference)
    return end


def _at_time(start: Moment, end: Moment) -> Moment:
    """The start's day at the end's time, in the same part of day unless that is over (晚上10时至6时)."""
    at = start.evolve(part_of_day=end.part_of_day, hour=end.hour, minute=end.minute, second=end.second)
    if end.part_of_day is not None:
        return at
    same_part = at.evolve(part_of_day=start.part_of_day)
    return at if _runs_back(start, same_part) else same_part


def _settle_both(start: Moment, end: Moment, said: Moment, context: Context) -> tuple[Days | None, Days | None]:
    """Days of both moments; `said` is the end as the text has it, before it took anything from the start."""
    if start.lacks_month and said.lacks_month:
        first = settle(start, context)
        return first, first and _on_or_after(first[0], end)
    if said.reference == "text":
        first = settle(start, context)
        return first, first and settle(end, context.after(Date(*first, start.grain, None, None)))
    if start.lacks_year and _is_of_next_year(start, end, context.anchor):
        return settle(start, context), settle(_in_year(end, (context.anchor or date.max).year + 1), context)
    if start.lacks_year or start.lacks_month:
        # The end is nearer to the telling, so it decides: 1月至11月, told in December, is of this year.
        last = settle(end, context)
        return last and _on_or_before(last[1], start), last
    first = settle(start, context)
    if first is None or not said.lacks_year:
        return first, settle(end, context)
    # A lunar year reaches into the next one of ours: its 腊月 can begin in January.
    for ahead in (-1, 0, 1) if end.festival else (0, 1):
        last = settle(_in_year(end, first[0].year + ahead), context)
        if last is None or last[1] >= first[0]:
            break
    return first, last


def _is_of_next_year(start: Moment, end: Moment, anchor: date | None) -> bool:
    """Told in December, a stretch of days from January to March at most is ahead; a longer one is of this year."""
    if anchor is None or anchor.month != 12 or start.month != 1 or start.day is None:
        return False
    return end.lacks_year and end.month is not None and end.month <= _SPRING


def _on_or_after(first: date, end: Moment) -> Days | None:
    """The day of the end in the month of the start, or in the next."""
    number = end.day or 31
    year, month = month_after(first.year, first.month, int(number < first.day))
    return settle(end.evolve(year=year, month=month), _NO_CONTEXT)


def _on_or_before(last: date, start: Moment) -> Days | None:
    """The latest days of the start that do not begin after the end."""
    if start.lacks_month:
        number = start.day or 10 * (start.tenth or 1) - 9
        year, month = month_after(last.year, last.month, -int(number > last.day))
        return settle(start.evolve(year=year, month=month), _NO_CONTEXT)
    for year in (last.year, last.year - 1):
        first = settle(_in_year(start, year), _NO_CONTEXT)
        if first is None or first[0] <= last:
            return first
    raise ImpossibleDateError(f"{start} is not in the year before {last}")


def _in_year(moment: Moment, year: int) -> Moment:
    return moment.evolve(year=year, year_offset=None, cycle_year=None)


def _passes_midnight(start: Moment, end: Moment) -> bool:
    """Whether the clock runs back for a night between (22时至6时), and not for want of 下午 (9时至5时)."""
    return start.part_of_day in (None, "EV", "NI") and _runs_back(start, end)


def _runs_back(start: Moment, end: Moment) -> bool:
    if start.clock is None or end.clock is None:
        return False
    return [part or 0 for part in end.clock] < [part or 0 for part in start.clock]
