"""From captures to what an expression says.

Each capture is read by its name: `READERS["month"]` makes `{"month": 8}` of 8月. All parts together are a `Moment`.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, Final

from aidie import Captures
from aidie.pattern import parse_integer
from aidie_rules.dates.calendars.festivals import FESTIVALS, Lunar, LunarMonthEnd
from aidie_rules.dates.meaning.mentions import Between, Moment
from aidie_rules.dates.meaning.resolution import resolve
from aidie_rules.dates.values import Date

Said = dict[str, Any]
Reader = Callable[[Captures, str], Said]


def date_of(found: Captures) -> Date | None:
    """The date that the captures say, not yet resolved; None where no calendar has it."""
    start: Said = {}
    end: Said = {}
    for name in found.names:
        if name.startswith("end_"):
            end |= READERS[name[4:]](found, name)
        else:
            start |= READERS[name](found, name)
    stretch = end and (not end.keys() <= _SHARED or not _LATER.isdisjoint(found.names))
    return resolve(Between(Moment(**start), Moment(**end)) if stretch else Moment(**start))


def follow_on(found: Captures, name: str) -> bool:
    """Numbers joined by 、 are one stretch only where one follows on the other: 27、28日, not 3、8日."""
    if "and" not in found:
        return True
    if name == "weekday":
        return int(found.payload("end_weekday")) == int(found.payload("weekday")) + 1
    between = [found.integer(f"middle_{name}")] if f"middle_{name}" in found.names else []
    numbers = [found.integer(name), *between, found.integer(f"end_{name}")]
    return all(later == earlier + 1 for earlier, later in pairwise(numbers))


def _nothing(found: Captures, name: str) -> Said:
    return {}


def _number(part: str) -> Reader:
    return lambda found, name: {part: found.integer(name)}


def _code(part: str) -> Reader:
    return lambda found, name: {part: found.payload(name)}


# What is compared with the month before means the one before that of the text: 9月份…比上月下降; as does 也是在这个月.
_COMPARED: Final = ("比", "较", "环比", "也是在", "正是在")


def _is_compared(text: str, start: int, end: int) -> bool:
    return text.endswith(_COMPARED, 0, start)


def _offset(part: str) -> Reader:
    def read(found: Captures, name: str) -> Said:
        reference, offset, *more = found.payload(name).split()
        said: Said = {part: int(offset)}
        compared = part in ("month_offset", "quarter_offset") and found.answer(_is_compared, name)
        if reference == "text" or compared:
            said["reference"] = "text"
        if more:
            said["part_of_day" if part == "day_offset" else "part_of_year"] = more[0]
        return said

    return read


def _number_in_lexicon(part: str) -> Reader:
    return lambda found, name: {part: int(found.payload(name))}


def _tenth(found: Captures, name: str) -> Said:
    said: Said = {"tenth": int(found.payload(name) or 2)}
    if found[name].endswith("旬") and not _SAYS_MONTH & set(found.names):
        said["reference"] = "text"
    return said


# Without any of these, 上旬 is of the month that the text tells of: 6日…。上旬，…
_SAYS_MONTH: Final = frozenset({"month", "january", "relative_month", "month_pair", "year", "relative_year"})


def _pair(found: Captures, name: str) -> Said:
    part, *offsets = found.payload(name).split()
    offset, *part_of_day = offsets[name.startswith("end_") :: 2]
    said: Said = {part: int(offset)}
    return said | {"part_of_day": part_of_day[0]} if part_of_day else said


def _month_pair(found: Captures, name: str) -> Said:
    first, last = found.payload(name).split()
    return {"month": int(last if name.startswith("end_") else first)}


def _season_pair(found: Captures, name: str) -> Said:
    first, last = found.payload(name).split()
    return {"part_of_year": last if name.startswith("end_") else first}


def _two_tenths(found: Captures, name: str) -> Said:
    first, last = found.payload(name).split()
    return {"tenth": int(last if name.startswith("end_") else first)}


def _half_of_month(found: Captures, name: str) -> Said:
    """The second half ends with the last third."""
    second = found[name] in ("下半月", "后半月")
    if name.startswith("end_"):
        return {"tenth": 3} if second else {"day": 15}
    return {"day": 16 if second else 1}


def _through_year(found: Captures, name: str) -> Said:
    """Two digits are of the century of the year before: 1998-99赛季."""
    year = found.integer(name)
    return {"year": year if len(found[name]) > _TWO_DIGITS else found.integer("year") // 100 * 100 + year}


_TWO_DIGITS: Final = 2
_FIRST_MONTH: Final = 1


def _lunar_day(found: Captures, name: str) -> Said:
    """The end of a stretch without its own month is in that of the start; behind a festival or 大年, in the first."""
    captured = found.names
    for end in ("end_", "") if name.startswith("end_") else ("",):
        if f"{end}lunar_month" in captured:
            return {"festival": Lunar(int(found.payload(f"{end}lunar_month")), found.integer(name))}
        if f"{end}lunar_month_number" in captured:
            month, leap = found.integer(f"{end}lunar_month_number"), f"{end}leap_month" in found
            return {"festival": Lunar(month, found.integer(name), leap)}
    return {"festival": Lunar(_FIRST_MONTH, found.integer(name))}


def _whole_lunar_month(month: int, name: str) -> Said:
    return {"festival": LunarMonthEnd(month) if name.startswith("end_") else Lunar(month, 1)}


_SHARED: Final = frozenset({"century", "century_offset"})
"""An end that says no more than this is none: the century of 20世纪90年代 is captured for both, should a 至 follow."""
_LATER: Final = frozenset({"end_later_century", "end_later_relative_century"})
"""But a century of its own makes an end: 17世纪至|19世纪."""
_CENTURIES: Final = {"上": -1, "上个": -1, "本": 0}

READERS: Final[dict[str, Reader]] = {
    # years, and what is longer
    "plan": _number_in_lexicon("plan"),
    "numbered_plan": _number("plan"),
    "century": _number("century"),
    "relative_century": lambda found, name: {"century_offset": _CENTURIES[found[name]]},
    "later_century": _number("century"),
    "later_relative_century": lambda found, name: {"century_offset": _CENTURIES[found[name]]},
    "decade": _number("decade"),
    "decades": lambda found, name: {
        "decade": 10 * (parse_integer(found[name][-1 if name.startswith("end_") else 0]) or 0)
    },
    "nth_decade": lambda found, name: {"decade": 10 * (found.integer(name) - 1)},
    "first_years": lambda found, name: {"decade": found.integer(name) - 10 if name.startswith("end_") else 0},
    "decade_year": lambda found, name: {"century": found.integer(name) // 100 + 1, "decade": found.integer(name) % 100},
    "phase": _code("phase"),
    "year": _number("year"),
    "year_last": lambda found, name: {"year": int(found[name][1:])},
    "again_year": _number("year"),
    "through_year": _through_year,
    "republic_year": lambda found, name: {"year": found.integer(name) + 1911},
    "first_republic_year": lambda found, name: {"year": 1912},
    "cycle_year": _number_in_lexicon("cycle_year"),
    "relative_year": _offset("year_offset"),
    "relative_stem": _offset("year_offset"),
    "years_ago": lambda found, name: {"year_offset": -found.integer(name)},
    "same_period": lambda found, name: {"same_period": True},
    # parts of a year
    "part_of_year": _code("part_of_year"),
    "from_quarter": lambda found, name: {"part_of_year": f"Q{found.integer(name)}"},
    "first_quarter": lambda found, name: {"part_of_year": "Q1"},
    "through_quarter": lambda found, name: {"part_of_year": "Q3" if found[name][1] in "3三" else "Q2"},
    "relative_quarter": _offset("quarter_offset"),
    "relative_season": _offset("year_offset"),
    "season_pair": _season_pair,
    # months and their parts
    "month": _number("month"),
    "january": lambda found, name: {"month": 1},
    "first_month": lambda found, name: {"month": 1},
    "last_months": lambda found, name: {"month": 12 if name.startswith("end_") else 13 - found.integer(name)},
    "month_pair": _month_pair,
    "dotted_month": _number_in_lexicon("month"),
    "year_edge": _number_in_lexicon("month"),
    "relative_month": _offset("month_offset"),
    "months_ago": lambda found, name: {"month_offset": -found.integer(name)},
    "half_year_ago": lambda found, name: {"month_offset": -6},
    "tenth": _tenth,
    "two_tenths": _two_tenths,
    "half_of_month": _half_of_month,
    # weeks
    "relative_week": _number_in_lexicon("week_offset"),
    "weeks_ago": lambda found, name: {"week_offset": -found.integer(name)},
    "weekday": _number_in_lexicon("weekday"),
    "weekend": lambda found, name: {"weekend": True},
    "nth": _number("nth"),
    "first_of_them": lambda found, name: {"nth": 1},
    "last": lambda found, name: {"nth": -1},
    # days
    "day": _number("day"),
    "compact_day": lambda found, name: dict(zip(("month", "day"), map(int, found.payload(name).split()), strict=True)),
    "first_day": lambda found, name: {"nth": 1, "nth_day": True},
    "last_day": lambda found, name: {"nth": -1, "nth_day": True},
    "relative_day": _offset("day_offset"),
    "days_ago": lambda found, name: {"day_offset": -found.integer(name)},
    "pair": _pair,
    # festivals and the lunar calendar
    "festival": lambda found, name: {"festival": FESTIVALS[found.payload(name)]},
    "lunar_day": _lunar_day,
    "named_lunar_month": lambda found, name: _whole_lunar_month(int(found.payload(name)), name),
    "whole_lunar_month": lambda found, name: _whole_lunar_month(found.integer(name), name),
    # times of day
    "part_of_day": _code("part_of_day"),
    "hour": _number("hour"),
    "minute": _number("minute"),
    "part_of_hour": lambda found, name: {"minute": {"半": 30, "一刻": 15, "三刻": 45}[found[name]]},
    "second": _number("second"),
    # read with another, or said again
    "lunar_month": _nothing,
    "lunar_month_number": _nothing,
    "leap_month": _nothing,
    "middle_day": _nothing,
    "and": _nothing,
    "other_day": _nothing,
}
"""What a capture of this name says of a Moment; `end_` before the name says it of the end of a stretch."""
