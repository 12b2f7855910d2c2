"""What the labels DATE and DURATION mean: canonical, comparable, serialisable values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, get_args

from aidie import Frozen
from aidie_rules.dates.meaning.mentions import Grain, Mention
from aidie_rules.records import fields_of

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Date", "Duration"]

_GRAINS: Final = frozenset(get_args(Grain))


class Date(Frozen, eq_without=("mention",)):
    """A place on the calendar: a day, a stretch of days, a year …, resolved as far as the article allows.

    `start_date` and `end_date` are inclusive; None is an end that is not settled, which `edtf` (ISO 8601-2,
    levels 0 to 2) and `timex3` write with X for what is not said. `edtf` is None where nothing absolute is
    said (`去年` without an anchor). `timex3` is the `value` of TimeML's TIMEX3, or two of them joined by `/`
    for a stretch. `mention` is what the expression says; it is no part of equality or of the record.
    """

    label: ClassVar[str] = "DATE"

    start_date: date | None
    end_date: date | None
    grain: Grain
    edtf: str | None
    timex3: str | None
    mention: Mention | None = None

    def __post_init__(self) -> None:
        if self.start_date and self.end_date and self.start_date > self.end_date:
            raise ValueError(f"a date cannot end ({self.end_date}) before it starts ({self.start_date}): swap them")

    @property
    def resolved(self) -> bool:
        """Whether both ends are settled."""
        return self.start_date is not None and self.end_date is not None

    def __str__(self) -> str:
        """The short form that examples are written in: `2020-08-07/2020-08-09`, `XXXX-08-07`, `2019-Q1`."""
        return self.timex3 or self.edtf or "X"

    def to_dict(self) -> dict[str, str | None]:
        """The JSON record: ISO dates or None."""
        return {
            "start_date": None if self.start_date is None else self.start_date.isoformat(),
            "end_date": None if self.end_date is None else self.end_date.isoformat(),
            "grain": self.grain,
            "edtf": self.edtf,
            "timex3": self.timex3,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Date:
        """The date of a record that `to_dict` made, its mention lost; ValueError where it is none."""
        start, end, grain, edtf, timex3 = fields_of(record, cls, ("start_date", "end_date", "grain", "edtf", "timex3"))
        if grain not in _GRAINS:
            raise ValueError(f"a DATE cannot have the grain {grain!r}: it is one of {', '.join(sorted(_GRAINS))}")
        return cls(_iso_day(start), _iso_day(end), grain, edtf, timex3)


_UNITS: Final[tuple[tuple[str, int | None], ...]] = (
    ("years", 12),
    ("months", None),
    ("weeks", 7),
    ("days", 24),
    ("hours", 60),
    ("minutes", 60),
    ("seconds", None),
)


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"P(?=[0-9T])(?:\d+(?:\.\d+)?W|(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?D)?"
        r"(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?)",
        re.ASCII,
    )


class Duration(Frozen):
    """An amount of time: an ISO 8601 duration, and whether 多, 余, 近, 约 or 几 stood by it."""

    label: ClassVar[str] = "DURATION"

    iso: str
    approximate: bool = False

    def __post_init__(self) -> None:
        if not _iso().fullmatch(self.iso):
            raise ValueError(f"{self.iso!r} is no ISO 8601 duration: it looks like P26Y, P1Y6M, P2W or PT2H30M")

    @classmethod
    def of(
        cls,
        *,
        years: int | Decimal = 0,
        months: int | Decimal = 0,
        weeks: int | Decimal = 0,
        days: int | Decimal = 0,
        hours: int | Decimal = 0,
        minutes: int | Decimal = 0,
        seconds: int | Decimal = 0,
        approximate: bool = False,
    ) -> Duration:
        """The duration of so many units: `of(years=1, months=6)` is 一年半, `of(days=Decimal("0.5"))` 半天.

        A fraction becomes smaller units where that is exact (2.5年: P2Y6M, 半天: PT12H), and stays one where
        it is not (2.3年: P2.3Y). Units are never made larger: 18个月 is P18M. ValueError where one is
        negative, or where a fraction that cannot be moved is followed by smaller units.
        """
        from decimal import Decimal  # of no use where a text gives no length of time

        amounts = [Decimal(amount) for amount in (years, months, weeks, days, hours, minutes, seconds)]
        if min(amounts) < 0:
            raise ValueError("a duration cannot be negative: give every unit as 0 or more")
        for place, (name, in_next) in enumerate(_UNITS):
            fraction = amounts[place] % 1
            if fraction and in_next is not None and _moves_down(fraction, place):
                amounts[place] -= fraction
                amounts[place + 1] += fraction * in_next
            elif fraction and any(amounts[place + 1 :]):
                raise ValueError(f"{amounts[place]} {name} cannot be followed by smaller units: write one or the other")
        return cls(_iso_duration(amounts), approximate)

    def __str__(self) -> str:
        """The ISO 8601 duration: `P26Y`."""
        return self.iso

    def to_dict(self) -> dict[str, str | bool]:
        """The JSON record."""
        return {"iso": self.iso, "approximate": self.approximate}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Duration:
        """The duration of a record that `to_dict` made; raises ValueError where it is not one."""
        iso, approximate = fields_of(record, cls, ("iso", "approximate"))
        return cls(iso, approximate)


def _moves_down(fraction: Decimal, place: int) -> bool:
    """Whether smaller units can say the fraction of a unit in whole numbers."""
    if not fraction:
        return True
    in_next = _UNITS[place][1]
    return in_next is not None and _moves_down(fraction * in_next % 1, place + 1)


def _iso_duration(amounts: list[Decimal]) -> str:
    years, months, weeks, days, *clock = amounts
    if weeks and not any((years, months, days, *clock)):
        return f"P{_plain(weeks)}W"
    # ISO 8601 gives weeks no company.
    dated = "".join(
        f"{_plain(amount)}{unit}"
        for amount, unit in zip((years, months, days + 7 * weeks), "YMD", strict=True)
        if amount
    )
    timed = "".join(f"{_plain(amount)}{unit}" for amount, unit in zip(clock, "HMS", strict=True) if amount)
    return f"P{dated}T{timed}" if timed else f"P{dated or '0D'}"


def _plain(amount: Decimal) -> str:
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _iso_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
