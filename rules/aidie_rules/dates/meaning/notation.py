"""Dates in writing: EDTF (ISO 8601-2) and TIMEX3, with X for what is not said."""

from datetime import date
from typing import Final

from aidie_rules.dates.calendars.festivals import Fixed
from aidie_rules.dates.calendars.gregorian import Days, PartOfYear, part_of_year_months
from aidie_rules.dates.meaning.mentions import Grain, Moment

__all__ = [
    "joined",
    "open_ends",
    "settled",
    "settled_end",
    "stretch",
    "time_of_day",
    "unsettled",
]

_TIMES: Final = frozenset({"second", "minute", "hour", "part_of_day"})
_DAYS: Final = _TIMES | {"day", "weekend", "week", "tenth"}
_MONTHS: Final = frozenset({"month", "quarter", "season", "half"})
_MONTHS_OR_DAYS: Final = _MONTHS | _DAYS
_EDTF_PART: Final[dict[PartOfYear, int]] = {
    "SP": 21,
    "SU": 22,
    "FA": 23,
    "WI": 24,
    "Q1": 33,
    "Q2": 34,
    "Q3": 35,
    "Q4": 36,
    "H1": 40,
    "H2": 41,
}
_QUARTERS: Final[tuple[PartOfYear, ...]] = ("Q1", "Q2", "Q3", "Q4")

Written = tuple[str | None, str]
"""EDTF, None where it cannot say it, and the TIMEX3 value."""


def settled(moment: Moment, days: Days) -> Written:
    """A resolved moment.

    EDTF has no part of day, which it loses, and no week; TIMEX3 has neither tenths nor five-year plans. What one of
    them lacks is `start/end`.
    """
    first, last = days
    grain = moment.grain
    if grain == "day":
        written = stretch(first, last, grain)
        return written, written
    match grain:
        case "decade":
            return f"{first.year:04d}"[:3] + "X", f"{first.year:04d}"[:3]
        case "century":
            return f"{_century(first)}XX", _century(first)
        case "half" | "quarter" | "season":
            year, part = f"{first.year:04d}", moment.part_of_year or _quarter(first)
            return f"{year}-{_EDTF_PART[part]}", f"{year}-{part}"
        case "week" | "weekend":
            iso = first.isocalendar()
            timex3 = f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if grain == "weekend" else "")
            return stretch(first, last, grain), timex3
        case _:
            written, clock = stretch(first, last, grain), moment.clock
            timex3 = written + _tail(moment.part_of_day, clock)
            if clock is None:
                return written, timex3
            hour, minute, second = clock
            return f"{first}T{hour:02d}:{minute or 0:02d}:{second or 0:02d}", timex3


def settled_end(moment: Moment, day: date) -> str:
    """One end of a stretch, a day as precise as the moment tells it: `2020-08-07`, `2020-08` or `2020`."""
    return _precise(day, moment.grain)


def unsettled(moment: Moment) -> Written:
    """An unresolved moment: what it says absolutely, X for the rest; EDTF None where it says nothing absolute.

    In TIMEX3 `PAST_REF`, `PRESENT_REF` and `FUTURE_REF` stand for offsets from an anchor that is not known (去年, 今天,
    明天) where nothing but the offset is said.
    """
    says_number = _says_number(moment)
    if moment.decade is not None:
        return f"XX{moment.decade // 10}X", f"XX{moment.decade // 10}"
    if moment.part_of_year is not None:
        return None, f"{_year(moment)}-{moment.part_of_year}"
    time = time_of_day(moment)
    if says_number:
        ends = joined(*open_ends(moment))
        return ends, ends + time
    if moment.weekend or moment.weekday is not None:
        return None, f"XXXX-WXX-{'WE' if moment.weekend else moment.weekday}{time}"
    offset = _offset(moment)
    if offset is not None and moment.reference == "anchor" and moment.festival is None and not time:
        return None, "PRESENT_REF" if offset == 0 else "PAST_REF" if offset < 0 else "FUTURE_REF"
    if moment.grain == "week":
        return None, "XXXX-WXX"
    return None, joined(*open_ends(moment)) + time


def open_ends(moment: Moment) -> tuple[str, str]:
    """Both ends of an unresolved moment, X for what is not said: `XXXX-08-07`, `XXXX-08` or `XXXX`."""
    year = _year(moment)
    if moment.part_of_year is not None:
        first, last = part_of_year_months(moment.part_of_year)
        return f"{year}-{first:02d}", "XXXX-02" if last > 12 else f"{year}-{last:02d}"
    fixed = moment.festival if isinstance(moment.festival, Fixed) else moment
    month = year + ("-XX" if fixed.month is None else f"-{fixed.month:02d}")
    if fixed.day is None and moment.tenth is not None:
        # The last day of a month is not the same every year, so the third tenth ends with the month.
        return (
            f"{month}-{moment.tenth * 10 - 9:02d}",
            month if moment.tenth == 3 else f"{month}-{moment.tenth * 10}",
        )
    if moment.grain in _DAYS:
        month += "-XX" if fixed.day is None else f"-{fixed.day:02d}"
    written = month if moment.grain in _MONTHS_OR_DAYS else year
    return written, written


def joined(first: str, last: str) -> str:
    """A stretch from one end to the other, or the one where they are the same."""
    return first if first == last else f"{first}/{last}"


def time_of_day(moment: Moment) -> str:
    """TIMEX3's tail: `T07`, `T07:19`, `T07:19:05`, `TMO`, or nothing."""
    return _tail(moment.part_of_day, moment.clock)


def _tail(part_of_day: str | None, clock: tuple[int, int | None, int | None] | None) -> str:
    if clock is None:
        return f"T{part_of_day}" if part_of_day else ""
    return "T" + ":".join([f"{number:02d}" for number in clock if number is not None])


def stretch(first: date, last: date, grain: Grain) -> str:
    """Both ends in the grain's precision, or one where they are the same."""
    return _precise(first, grain) if first == last else joined(_precise(first, grain), _precise(last, grain))


def _precise(day: date, grain: Grain) -> str:
    if grain in _DAYS or grain == "range":
        return day.isoformat()
    return f"{day.year:04d}-{day.month:02d}" if grain in _MONTHS else f"{day.year:04d}"


def _quarter(first: date) -> PartOfYear:
    return _QUARTERS[(first.month - 1) // 3]


def _century(first: date) -> str:
    return f"{first.year // 100:02d}"


def _year(moment: Moment) -> str:
    return "XXXX" if moment.year is None else f"{moment.year:04d}" if moment.year > 99 else f"XX{moment.year:02d}"


def _says_number(moment: Moment) -> bool:
    return (
        moment.month is not None
        or moment.day is not None
        or moment.year is not None
        or moment.tenth is not None
        or isinstance(moment.festival, Fixed)
    )


def _offset(moment: Moment) -> int | None:
    offsets = (
        moment.day_offset,
        moment.week_offset,
        moment.month_offset,
        moment.quarter_offset,
        moment.year_offset,
        moment.century_offset,
    )
    return next((offset for offset in offsets if offset is not None), None)
