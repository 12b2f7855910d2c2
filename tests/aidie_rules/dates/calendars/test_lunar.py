from datetime import date, timedelta

import pytest

from aidie_rules.dates.calendars.lunar import FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunar_day

YEARS = range(FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR + 1)


def days_of(year: int) -> list[date]:
    """Every day of the lunar year, in the order of the months, leap months in their place."""
    found = (
        lunar_day(year, month, day, leap=leap)
        for month in range(1, 13)
        for leap in (False, True)
        for day in range(1, 31)
    )
    return [day for day in found if day is not None]


def test_years_follow_without_gap_or_overlap() -> None:
    days = [day for year in YEARS for day in days_of(year)]
    assert days == [days[0] + timedelta(count) for count in range(len(days))]
    assert days[0] == date(1949, 1, 29)


def test_new_year_falls_between_the_cold_and_the_rain() -> None:
    firsts = {year: lunar_day(year, 1, 1) for year in YEARS}
    assert all(first and (1, 20) <= (first.month, first.day) <= (2, 21) for first in firsts.values())


def test_seven_leap_months_in_nineteen_years() -> None:
    leaps = [sum(lunar_day(year, month, 1, leap=True) is not None for month in range(1, 13)) for year in YEARS]
    assert set(leaps) == {0, 1}
    # Once in the table the nineteen years hold one more or one fewer at their edge.
    assert all(6 <= sum(leaps[at : at + 19]) <= 8 for at in range(len(leaps) - 18))


@pytest.mark.parametrize(
    ("lunar", "leap", "day"),
    [
        ((2020, 1, 1), False, date(2020, 1, 25)),
        ((2020, 4, 1), True, date(2020, 5, 23)),
        ((2023, 2, 1), True, date(2023, 3, 22)),
        ((2024, 8, 15), False, date(2024, 9, 17)),
        ((2025, 6, 1), True, date(2025, 7, 25)),
        ((1950, 1, 1), False, date(1950, 2, 17)),
        ((2033, 11, 1), True, date(2033, 12, 22)),
        ((2100, 1, 1), False, date(2100, 2, 9)),
    ],
)
def test_known_days(lunar: tuple[int, int, int], leap: bool, day: date) -> None:
    assert lunar_day(*lunar, leap=leap) == day


@pytest.mark.parametrize(
    ("lunar", "leap"),
    [
        ((1948, 1, 1), False),
        ((2101, 1, 1), False),
        ((2024, 1, 30), False),
        ((2024, 8, 1), True),
        ((2024, 13, 1), False),
    ],
)
def test_what_no_lunar_calendar_has(lunar: tuple[int, int, int], leap: bool) -> None:
    assert lunar_day(*lunar, leap=leap) is None
