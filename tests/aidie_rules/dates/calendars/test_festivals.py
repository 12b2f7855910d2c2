from datetime import date, timedelta
from itertools import pairwise

import pytest

from aidie_rules.dates.calendars.festivals import FESTIVALS, Fixed, Lunar
from aidie_rules.dates.calendars.solar_terms import SOLAR_TERMS


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("元旦", date(2024, 1, 1)),
        ("小年", date(2024, 2, 2)),
        ("腊八节", date(2024, 1, 18)),
        ("除夕", date(2024, 2, 9)),
        ("春节", date(2024, 2, 10)),
        ("元宵节", date(2024, 2, 24)),
        ("清明节", date(2024, 4, 4)),
        ("端午节", date(2024, 6, 10)),
        ("七夕", date(2024, 8, 10)),
        ("中秋节", date(2024, 9, 17)),
        ("国庆节", date(2024, 10, 1)),
        ("重阳节", date(2024, 10, 11)),
        ("母亲节", date(2024, 5, 12)),
        ("感恩节", date(2024, 11, 28)),
        ("国家宪法日", date(2024, 12, 4)),
    ],
)
def test_the_festivals_of_one_year(name: str, day: date) -> None:
    assert FESTIVALS[name].on(2024) == day


@pytest.mark.parametrize("name", FESTIVALS)
def test_every_festival_falls_in_or_beside_each_year_that_is_known(name: str) -> None:
    days = [FESTIVALS[name].on(year) for year in range(1950, 2101)]
    assert all(day and abs(day.year - year) <= 1 for day, year in zip(days, range(1950, 2101), strict=True))


def test_the_eve_is_the_day_before_the_spring_festival() -> None:
    for year in range(1950, 2101):
        eve, first = FESTIVALS["除夕"].on(year), FESTIVALS["春节"].on(year)
        assert eve
        assert first
        assert first - eve == timedelta(1)


@pytest.mark.parametrize(("year", "day"), [(1950, 5), (2019, 5), (2020, 4), (2023, 5), (2099, 4), (2100, 5)])
def test_pure_brightness(year: int, day: int) -> None:
    assert SOLAR_TERMS["清明"].on(year) == date(year, 4, day)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("大寒", date(2020, 1, 20)),
        ("立春", date(2021, 2, 3)),
        ("春分", date(2018, 3, 21)),
        ("立秋", date(2019, 8, 8)),
        ("冬至", date(2012, 12, 21)),
        ("冬至", date(2019, 12, 22)),
    ],
)
def test_solar_terms(name: str, day: date) -> None:
    assert SOLAR_TERMS[name].on(day.year) == day


def test_solar_terms_are_two_weeks_apart() -> None:
    days = sorted(day for year in range(1950, 2101) for term in SOLAR_TERMS.values() if (day := term.on(year)))
    gaps = {(later - earlier).days for earlier, later in pairwise(days)}
    assert gaps <= {14, 15, 16, 29, 30, 44, 45}


def test_what_is_not_known_is_none() -> None:
    assert SOLAR_TERMS["清明"].on(1949) is None
    assert Lunar(1, 1).on(1948) is None
    assert Fixed(2, 29).on(2019) is None


@pytest.mark.parametrize("impossible", [lambda: Fixed(2, 30), lambda: Lunar(13, 1), lambda: Lunar(1, 31)])
def test_a_festival_on_no_calendar_is_refused(impossible: type) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        impossible()
