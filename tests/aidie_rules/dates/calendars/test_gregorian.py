from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie_rules.dates.calendars.gregorian import (
    ImpossibleDateError,
    century_days,
    day_in,
    decade_days,
    full_year,
    month_after,
    month_days,
    month_length,
    part_of_year_days,
    plan_years,
    tenth_days,
    week_days,
    weekend_days,
    year_days,
)

YEARS = st.integers(1, 9999)
MONTHS = st.integers(1, 12)


@given(YEARS, MONTHS)
def test_tenths_partition_the_month(year: int, month: int) -> None:
    tenths = [tenth_days(year, month, tenth) for tenth in (1, 2, 3)]
    assert (tenths[0][0], tenths[2][1]) == month_days(year, month)
    assert all(before[1] + timedelta(1) == after[0] for before, after in pairwise(tenths))


@given(YEARS)
def test_quarters_and_halves_partition_the_year(year: int) -> None:
    quarters = [part_of_year_days(year, part) for part in ("Q1", "Q2", "Q3", "Q4")]
    assert (quarters[0][0], quarters[3][1]) == year_days(year)
    assert all(before[1] + timedelta(1) == after[0] for before, after in pairwise(quarters))
    assert part_of_year_days(year, "H1") == (quarters[0][0], quarters[1][1])
    assert part_of_year_days(year, "H2") == (quarters[2][0], quarters[3][1])


@pytest.mark.parametrize(
    ("year", "last"), [(2019, date(2020, 2, 29)), (2020, date(2021, 2, 28)), (1899, date(1900, 2, 28))]
)
def test_winter_ends_with_the_next_february(year: int, last: date) -> None:
    assert part_of_year_days(year, "WI") == (date(year, 12, 1), last)


@given(YEARS, MONTHS)
def test_a_month_is_as_long_as_its_days(year: int, month: int) -> None:
    first, last = month_days(year, month)
    assert first.day == 1
    assert last == date.max or (last + timedelta(1)).day == 1
    assert month_length(month, year) == last.day <= month_length(month)


@given(YEARS, MONTHS, st.integers(-2000, 2000))
def test_months_are_counted_back_and_forth(year: int, month: int, count: int) -> None:
    assert month_after(*month_after(year, month, count), -count) == (year, month)


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)), st.integers(-40, 40))
def test_weeks_are_iso_weeks(day: date, weeks: int) -> None:
    monday, sunday = week_days(day, weeks)
    assert monday.isoweekday() == 1
    assert sunday - monday == timedelta(6)
    assert (day + timedelta(7 * weeks)).isocalendar()[:2] == monday.isocalendar()[:2]
    assert weekend_days(day, weeks) == (sunday - timedelta(1), sunday)


@pytest.mark.parametrize(
    ("number", "years"),
    [(1, (1953, 1957)), (2, (1958, 1962)), (3, (1966, 1970)), (13, (2016, 2020)), (14, (2021, 2025))],
)
def test_five_year_plans(number: int, years: tuple[int, int]) -> None:
    assert plan_years(number) == years


def test_no_plan_covers_the_years_of_readjustment() -> None:
    planned = {year for number in range(1, 15) for year in range(plan_years(number)[0], plan_years(number)[1] + 1)}
    assert set(range(1953, 2026)) - planned == {1963, 1964, 1965}


def test_decades_and_centuries() -> None:
    assert decade_days(1990) == (date(1990, 1, 1), date(1999, 12, 31))
    assert century_days(20) == (date(1900, 1, 1), date(1999, 12, 31))
    assert century_days(1)[0] == date.min


@given(st.integers(0, 99), st.none() | st.dates(date(1900, 1, 1)))
def test_two_digits_end_the_full_year(digits: int, anchor: date | None) -> None:
    year = full_year(digits, anchor)
    assert year % 100 == digits
    if anchor is not None:
        assert anchor.year - 90 < year <= anchor.year + 10
    else:
        assert 1950 <= year <= 2049


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2019, 2, 29), (1900, 2, 29), (2020, 2, 30), (2020, 13, 1), (0, 1, 1)]
)
def test_days_on_no_calendar(year: int, month: int, day: int) -> None:
    with pytest.raises(ImpossibleDateError, match=f"month {month}, day {day} is on no calendar"):
        day_in(year, month, day)


def test_impossible_units_say_so() -> None:
    for impossible in (lambda: tenth_days(2020, 1, 4), lambda: month_length(13), lambda: plan_years(0)):
        with pytest.raises(ImpossibleDateError):
            impossible()
    with pytest.raises(ImpossibleDateError, match="outside the years"):
        week_days(date.max, 1)
