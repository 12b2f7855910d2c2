"""What a date expression says, before anything is known about when the article was written."""

from functools import cached_property
from typing import Final, Literal

from aidie import Frozen
from aidie_rules.dates.calendars.festivals import Festival
from aidie_rules.dates.calendars.gregorian import PartOfYear, Phase, month_length

__all__ = ["Between", "Grain", "Mention", "Moment", "PartOfDay", "Reference"]

PartOfDay = Literal["MO", "MI", "AF", "EV", "NI", "DT"]
"""TIMEX3's codes: MO 凌晨 清晨 早上 上午, MI 中午, AF 下午, EV 傍晚 晚上 晚间, NI 夜间 深夜, DT 白天."""

Reference = Literal["anchor", "text"]
"""What offsets count from: the anchor (昨日, 去年), or the last date in the text (次日, 同年)."""

Grain = Literal[
    "second",
    "minute",
    "hour",
    "part_of_day",
    "day",
    "weekend",
    "week",
    "tenth",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "five_years",
    "decade",
    "century",
    "range",
]
"""How finely a date is told; `range` is any stretch between two of them."""


# The hours of a 12-hour clock to which each part of day adds twelve.
_HOURS_AFTER_NOON: Final[dict[PartOfDay | None, tuple[int, int]]] = {
    "MI": (1, 2),
    "AF": (1, 11),
    "EV": (5, 12),
    "NI": (6, 12),
}

_GRAIN_OF_PART: Final[dict[PartOfYear, Grain]] = {
    "H1": "half",
    "H2": "half",
    "Q1": "quarter",
    "Q2": "quarter",
    "Q3": "quarter",
    "Q4": "quarter",
    "SP": "season",
    "SU": "season",
    "FA": "season",
    "WI": "season",
}


_BOUNDS: Final = {
    "year": (0, 9999),
    "decade": (0, 90),
    "century": (1, 99),
    "month": (1, 12),
    "tenth": (1, 3),
    "weekday": (1, 7),
    "nth": (-1, 53),
    "day": (1, 31),
    "hour": (0, 24),
    "minute": (0, 59),
    "second": (0, 60),
}


class Moment(Frozen, kw_only=True):
    """One expression, part by part; what it does not say is None.

    `8月7日` is `Moment(month=8, day=7)`, `去年7月` `Moment(year_offset=-1, month=7)`, `次日上午`
    `Moment(day_offset=1, reference="text", part_of_day="MO")`. Where a day is said twice (`昨天（2月10日）`)
    both sets of parts are given, and the absolute ones decide.
    """

    plan: int | None = None
    """Number of a five-year plan: 14 for 十四五."""
    century: int | None = None
    """Ordinal of a century: 20 for 20世纪."""
    century_offset: int | None = None
    """-1 for 上世纪, 0 for 本世纪."""
    decade: int | None = None
    """First year of a decade within its century: 90 for 90年代."""
    year: int | None = None
    """In full, or below 100 for a year of two digits (98年)."""
    year_offset: int | None = None
    """-2 前年, -1 去年, 0 今年, 1 明年, -3 三年前."""
    cycle_year: int | None = None
    """Place in the cycle of sixty: 0 for 甲子年, 35 for 己亥年."""
    phase: Phase | None = None
    """Which part of the decade, century or quarter: `end` for 80年代末, `middle` for 本世纪中叶."""
    part_of_year: PartOfYear | None = None
    quarter_offset: int | None = None
    """-1 上季度, 0 本季度, 1 下季度."""
    month: int | None = None
    month_offset: int | None = None
    tenth: int | None = None
    """1 上旬 and 月初, 2 中旬 and 月中, 3 下旬 and 月底."""
    week_offset: int | None = None
    """-1 上周, 0 本周, 1 下周."""
    weekday: int | None = None
    """1 for Monday to 7 for Sunday."""
    weekend: bool = False
    nth: int | None = None
    """Which such weekday of its month, or which week of its month or year: 2 for 5月第二个星期日, -1 for the last."""
    nth_day: bool = False
    """Whether it is a day that `nth` counts: 2018年最后一天."""
    day: int | None = None
    day_offset: int | None = None
    """-1 昨日, 0 今天, 1 明天; with reference "text" 0 当天, 1 次日, -1 前一天."""
    festival: Festival | None = None
    """A festival or a lunar date."""
    same_period: bool = False
    """同期: the last date's stretch of the year, in the year that this moment names."""
    part_of_day: PartOfDay | None = None
    hour: int | None = None
    """0–24, or up to 12 beside a part of day: `下午3时` is part_of_day="AF", hour=3."""
    minute: int | None = None
    second: int | None = None
    reference: Reference = "anchor"

    def __repr__(self) -> str:
        """Only what is said."""
        said = {name: value for name in self._names if (value := getattr(self, name)) != getattr(Moment, name)}
        return f"Moment({', '.join(f'{name}={value!r}' for name, value in said.items())})"

    @property
    def names_month(self) -> bool:
        """Whether it says the month, by number or by offset."""
        return self.month is not None or self.month_offset is not None

    @property
    def names_year(self) -> bool:
        """Whether it says the year, by number or by offset."""
        return self.year is not None or self.year_offset is not None or self.cycle_year is not None

    @property
    def lacks_year(self) -> bool:
        """Whether it is a place within a year, and does not say which year."""
        yearly = self.month is not None or self.part_of_year is not None or self.festival is not None
        return yearly and not self.names_year

    @property
    def lacks_month(self) -> bool:
        """Whether it is a place within a month, and does not say which month."""
        return (self.day is not None or self.tenth is not None) and not self.names_month

    @property
    def only_time(self) -> bool:
        """Whether it says no place on the calendar, but at most a time of day."""
        return self._calendar_grain() is None

    @property
    def clock(self) -> tuple[int, int | None, int | None] | None:
        """Hour (0–24), minute and second on a 24-hour clock; None without an hour."""
        if self.hour is None:
            return None
        first, last = _HOURS_AFTER_NOON.get(self.part_of_day, (1, 0))
        return self.hour + 12 * (first <= self.hour <= last), self.minute, self.second

    @cached_property
    def fault(self) -> str:
        """Why no year has such a moment, empty where some year has: 8月32日, 2月30日, 24时5分."""
        for part, value in tuple(vars(self).items()):  # only what is said; another thread may add what it works out
            if value is not None and part in _BOUNDS:
                least, most = _BOUNDS[part]
                if not least <= value <= most:
                    return f"{part} {value} is not between {least} and {most}"
        if self.day is not None and self.month is not None and self.day > month_length(self.month):
            return f"month {self.month} has no day {self.day}"
        clock = self.clock
        return "a day ends at 24:00" if clock is not None and clock[0] == 24 and any(clock[1:]) else ""

    @cached_property
    def grain(self) -> Grain:
        """How finely it is told; raises ValueError where it says nothing at all."""
        if self.second is not None:
            return "second"
        if self.minute is not None:
            return "minute"
        if self.hour is not None:
            return "hour"
        if self.part_of_day is not None:
            return "part_of_day"
        grain = self._calendar_grain()
        if grain is None:
            raise ValueError("Moment() says nothing: give it at least one part, such as month=8")
        return grain

    def _calendar_grain(self) -> Grain | None:
        if self.day is not None or self.day_offset is not None or self.nth_day:
            return "day"
        if self.festival is not None or self.weekday is not None:
            return "day"
        if self.weekend:
            return "weekend"
        if self.week_offset is not None or self.nth is not None:
            return "week"
        if self.tenth is not None:
            return "tenth"
        if self.month is not None or self.month_offset is not None:
            return "month"
        if self.part_of_year is not None:
            return "month" if self.phase else _GRAIN_OF_PART[self.part_of_year]
        if self.quarter_offset is not None:
            return "month" if self.phase else "quarter"
        if self.same_period:
            return "range"
        if self.names_year:
            return "year"
        if self.plan is not None:
            return "five_years"
        if self.phase is not None:
            return "range"
        if self.decade is not None:
            return "decade"
        return None if self.century is None and self.century_offset is None else "century"


class Between(Frozen):
    """A stretch from one moment to another, both inclusive; the end takes what it omits from the start."""

    start: Moment
    end: Moment


Mention = Moment | Between
