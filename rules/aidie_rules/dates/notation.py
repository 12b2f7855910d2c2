"""Dates in writing: EDTF (ISO 8601-2) and TIMEX3, with X for what is not said."""

from datetime import date
from typing import Final

from aidie_rules.dates.calendar import Days, PartOfYear, part_of_year_months
from aidie_rules.dates.festivals import Fixed
from aidie_rules.dates.mentions import Grain, Moment

__all__ = [
    "joined",
    "open_edtf",
    "open_ends",
    "open_timex3",
    "settled_edtf",
    "settled_end",
    "settled_timex3",
    "stretch",
    "time_of_day",
]

_TIMES: Final = frozenset({"second", "minute", "hour", "part_of_day"})
_DAYS: Final = _TIMES | {"day", "weekend", "week", "tenth"}
_MONTHS: Final = frozenset({"month", "quarter", "season", "half"})
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


def settled_edtf(moment: Moment, days: Days) -> str:
    """EDTF of a resolved moment; it has no part of day, which it loses, and no week or tenth: intervals."""
    first, last = days
    year = f"{first.year:04d}"
    match moment.grain:
        case "decade":
            return f"{year[:3]}X"
        case "century":
            return f"{_century(first)}XX"
        case "half" | "quarter" | "season" if moment.part_of_year is not None:
            return f"{year}-{_EDTF_PART[moment.part_of_year]}"
        case "second" | "minute" | "hour" if moment.clock is not None:
            hour, minute, second = moment.clock
            return f"{first}T{hour:02d}:{minute or 0:02d}:{second or 0:02d}"
        case grain:
            return stretch(first, last, grain)


def settled_timex3(moment: Moment, days: Days) -> str:
    """TIMEX3 value of a resolved moment; what TIMEX3 lacks (tenths, five-year plans) is `start/end`."""
    first, last = days
    iso = first.isocalendar()
    match moment.grain:
        case "decade":
            return f"{first.year:04d}"[:3]
        case "century":
            return _century(first)
        case "half" | "quarter" | "season":
            return f"{first.year:04d}-{moment.part_of_year}"
        case "week":
            return f"{iso.year:04d}-W{iso.week:02d}"
        case "weekend":
            return f"{iso.year:04d}-W{iso.week:02d}-WE"
        case grain:
            return stretch(first, last, grain) + time_of_day(moment)


def settled_end(moment: Moment, day: date) -> str:
    """One end of a stretch, a day as precise as the moment tells it: `2020-08-07`, `2020-08` or `2020`."""
    return _precise(day, moment.grain)


def open_edtf(moment: Moment) -> str | None:
    """EDTF of what an unresolved moment says absolutely; None where that is nothing EDTF can say."""
    if moment.decade is not None:
        return f"XX{moment.decade // 10}X"
    if moment.part_of_year is not None or not _says_number(moment):
        return None
    return joined(*open_ends(moment))


def open_timex3(moment: Moment) -> str:
    """TIMEX3 value of an unresolved moment.

    `PAST_REF`, `PRESENT_REF` and `FUTURE_REF` stand for offsets from an anchor that is not known (去年, 今天,
    明天) where nothing but the offset is said; everything else is a pattern with X.
    """
    if moment.decade is not None:
        return f"XX{moment.decade // 10}"
    if moment.part_of_year is not None:
        return f"{_year(moment)}-{moment.part_of_year}"
    if not _says_number(moment):
        if moment.weekend or moment.weekday is not None:
            return f"XXXX-WXX-{'WE' if moment.weekend else moment.weekday}{time_of_day(moment)}"
        offset = _offset(moment)
        only_offset = moment.reference == "anchor" and moment.festival is None and not time_of_day(moment)
        if offset is not None and only_offset:
            return "PRESENT_REF" if offset == 0 else "PAST_REF" if offset < 0 else "FUTURE_REF"
        if moment.grain == "week":
            return "XXXX-WXX"
    return joined(*open_ends(moment)) + time_of_day(moment)


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
    written = month if moment.grain in _DAYS | _MONTHS else year
    return written, written


def joined(first: str, last: str) -> str:
    """A stretch from one end to the other, or the one where they are the same."""
    return first if first == last else f"{first}/{last}"


def time_of_day(moment: Moment) -> str:
    """TIMEX3's tail: `T07`, `T07:19`, `T07:19:05`, `TMO`, or nothing."""
    if moment.clock is None:
        return f"T{moment.part_of_day}" if moment.part_of_day else ""
    return "T" + ":".join(f"{number:02d}" for number in moment.clock if number is not None)


def stretch(first: date, last: date, grain: Grain) -> str:
    """Both ends in the grain's precision, or one where they are the same."""
    return joined(_precise(first, grain), _precise(last, grain))


def _precise(day: date, grain: Grain) -> str:
    if grain in _DAYS or grain == "range":
        return day.isoformat()
    return f"{day.year:04d}-{day.month:02d}" if grain in _MONTHS else f"{day.year:04d}"


def _century(first: date) -> str:
    return f"{first.year // 100:02d}"


def _year(moment: Moment) -> str:
    return "XXXX" if moment.year is None else f"{moment.year:04d}" if moment.year > 99 else f"XX{moment.year:02d}"


def _says_number(moment: Moment) -> bool:
    numbers = (moment.year, moment.month, moment.tenth, moment.day)
    return any(number is not None for number in numbers) or isinstance(moment.festival, Fixed)


def _offset(moment: Moment) -> int | None:
    offsets = (
        moment.day_offset,
        moment.week_offset,
        moment.month_offset,
        moment.year_offset,
        moment.century_offset,
    )
    return next((offset for offset in offsets if offset is not None), None)
