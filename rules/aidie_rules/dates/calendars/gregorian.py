"""The Gregorian calendar in the units of Chinese news: arithmetic on inclusive stretches of days."""

from datetime import date, timedelta
from typing import Final, Literal

__all__ = [
    "Days",
    "ImpossibleDateError",
    "PartOfYear",
    "Phase",
    "century_days",
    "day_in",
    "days_after",
    "decade_days",
    "full_year",
    "month_after",
    "month_days",
    "month_length",
    "part_of_year_days",
    "part_of_year_months",
    "phase_days",
    "plan_years",
    "tenth_days",
    "week_days",
    "weekend_days",
    "year_days",
]

Days = tuple[date, date]
"""A stretch of days, both ends inclusive."""

Phase = Literal["beginning", "middle", "end", "first_half", "second_half"]
"""初 and 前期, 中叶 and 中期, 末 and 后期, 前半叶, 后半叶."""

PartOfYear = Literal["H1", "H2", "Q1", "Q2", "Q3", "Q4", "SP", "SU", "FA", "WI"]
"""TIMEX3's codes: halves, quarters, and the four seasons 春 夏 秋 冬."""

# fmt: off
# Seasons are the weather service's whole months (GB/T 42074 counts by temperature, which no calendar can
# tell).
_MONTHS: Final[dict[PartOfYear, tuple[int, int]]] = {
    "H1": (1, 6), "H2": (7, 12),
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14),
}
# fmt: on
_LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class ImpossibleDateError(ValueError):
    """No calendar has such a date: 2月30日, or 2月29日 in a common year."""


def day_in(year: int, month: int, day: int) -> date:
    """That day; raises ImpossibleDateError where there is none."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError) as wrong:
        raise ImpossibleDateError(f"year {year}, month {month}, day {day} is on no calendar: {wrong}") from None


def days_after(day: date, count: int) -> date:
    """The day so many days later (earlier, if negative); ImpossibleDateError outside the years 1–9999."""
    try:
        return day + timedelta(count)
    except OverflowError:
        raise ImpossibleDateError(f"{count} days from {day} is outside the years 1–9999") from None


def month_length(month: int, year: int | None = None) -> int:
    """How many days the month has; the most that it can have where the year is unknown (February: 29)."""
    if not 1 <= month <= 12:
        raise ImpossibleDateError(f"there is no month {month}")
    common = month == 2 and year is not None and (year % 4 != 0 or (year % 100 == 0 and year % 400 != 0))
    return _LONGEST[month - 1] - common


def month_after(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month so many months later, or earlier where count is negative."""
    years, zero_based = divmod(year * 12 + month - 1 + count, 12)
    return years, zero_based + 1


def month_days(year: int, month: int) -> Days:
    """The whole month."""
    return day_in(year, month, 1), day_in(year, month, month_length(month, year))


def tenth_days(year: int, month: int, tenth: int) -> Days:
    """上旬, 中旬 or 下旬 (tenth 1, 2, 3): days 1–10, 11–20, and 21 to the month's end."""
    if not 1 <= tenth <= 3:
        raise ImpossibleDateError(f"a month has three tenths, so there is no tenth {tenth}")
    last = month_length(month, year) if tenth == 3 else tenth * 10
    return day_in(year, month, tenth * 10 - 9), day_in(year, month, last)


def year_days(first: int, last: int | None = None) -> Days:
    """The whole year, or all years from the first to the last."""
    return day_in(first, 1, 1), day_in(first if last is None else last, 12, 31)


def part_of_year_months(part: PartOfYear) -> tuple[int, int]:
    """First and last month of the part; winter runs to month 14, February of the year after."""
    return _MONTHS[part]


def part_of_year_days(year: int, part: PartOfYear) -> Days:
    """A half, a quarter or a season; the winter of a year begins in its December."""
    first, last = _MONTHS[part]
    return day_in(year, first, 1), month_days(*month_after(year, last, 0))[1]


def week_days(day: date, weeks: int = 0) -> Days:
    """Monday to Sunday of the ISO week so many weeks after that of the day."""
    return days_after(day, weeks * 7 - day.weekday()), days_after(day, weeks * 7 - day.weekday() + 6)


def weekend_days(day: date, weeks: int = 0) -> Days:
    """Saturday and Sunday of the ISO week so many weeks after that of the day."""
    sunday = week_days(day, weeks)[1]
    return sunday - timedelta(1), sunday


def plan_years(number: int) -> tuple[int, int]:
    """First and last year of a five-year plan: 14 → (2021, 2025). The years 1963–1965 belong to none."""
    if not 1 <= number <= 30:
        raise ImpossibleDateError(f"there is no five-year plan {number}: they are counted from 1")
    first = 1953 + 5 * (number - 1) if number < 3 else 1966 + 5 * (number - 3)
    return first, first + 4


def decade_days(first_year: int) -> Days:
    """Ten years, 1990 → 1990 to 1999."""
    return year_days(first_year, first_year + 9)


def century_days(number: int) -> Days:
    """A century by its ordinal, 20 → 1900 to 1999, as ISO 8601 and EDTF's `19XX` count (not 1901 to 2000)."""
    return year_days(max(100 * (number - 1), 1), 100 * (number - 1) + 99)


_PHASES: Final[dict[Phase, tuple[int, int]]] = {
    "beginning": (0, 40),
    "middle": (40, 70),
    "end": (70, 100),
    "first_half": (0, 50),
    "second_half": (50, 100),
}
_PHASES_OF_CENTURY: Final[dict[Phase, tuple[int, int]]] = _PHASES | {
    "beginning": (0, 20),
    "middle": (40, 60),
    "end": (80, 100),
}


def phase_days(days: Days, phase: Phase) -> Days:
    """The first, middle or last years of a decade (0–3, 4–6, 7–9) or of a century (0–19, 40–59, 80–99), or a half."""
    first, years = days[0].year, days[1].year - days[0].year + 1
    start, stop = (_PHASES_OF_CENTURY if years > 10 else _PHASES)[phase]
    return year_days(first + years * start // 100, first + years * stop // 100 - 1)


def full_year(two_digits: int, anchor: date | None = None) -> int:
    """The year that two digits stand for: the latest up to ten years after the anchor; 1950–2049 without."""
    latest = 2049 if anchor is None else anchor.year + 10
    return latest - (latest - two_digits) % 100
