from datetime import date

import attrs
import pytest

from aidie_rules.dates.calendars.festivals import FESTIVALS
from aidie_rules.dates.meaning.mentions import Between, Mention, Moment
from aidie_rules.dates.meaning.resolution import Context, resolve
from iso_days import AUGUST, days, ends, on


@pytest.mark.parametrize(
    ("anchor", "month", "day", "year"),
    [
        (date(2020, 8, 10), 11, 25, 2020),
        (date(2020, 8, 10), 1, 5, 2020),
        (date(2024, 1, 5), 12, 28, 2023),
        (date(2024, 2, 5), 11, 28, 2023),
        (date(2024, 3, 1), 12, 28, 2023),
        (date(2024, 3, 1), 11, 28, 2024),
        (date(2024, 12, 20), 1, 5, 2025),
        (date(2024, 12, 20), 2, 5, 2024),
        (date(2024, 12, 20), 1, None, 2024),
        (date(2024, 1, 5), 12, None, 2023),
        (date(2024, 11, 20), 1, 5, 2024),
    ],
)
def test_the_year_of_a_month(anchor: date, month: int, day: int | None, year: int) -> None:
    found = resolve(Moment(month=month, day=day), Context(anchor))
    assert found is not None
    assert found.start_date == date(year, month, day or 1)


@pytest.mark.parametrize(
    ("anchor", "earlier", "day", "found"),
    [
        ("2017-10-28", None, 27, "2017-10-27"),
        ("2024-12-04", None, 6, "2024-12-06"),
        ("2024-12-02", None, 30, "2024-11-30"),
        ("2024-12-04", (2024, 11, 25), 2, "2024-12-02"),
        ("2024-08-15", (2024, 7, 28), 29, "2024-07-29"),
        ("2024-08-28", (2024, 8, 7), 9, "2024-08-09"),
        ("2024-08-28", (1951, 5, 23), 27, "2024-08-27"),
        ("2024-03-01", None, 31, "2024-03-31"),
        (None, (2024, 8, 7), 9, "2024-08-09"),
        (None, (2024, 8, 7), 5, "?"),
        (None, None, 5, "?"),
    ],
)
def test_a_day_without_a_month(anchor: str | None, earlier: tuple[int, int, int] | None, day: int, found: str) -> None:
    before = [] if earlier is None else [on(*earlier)]
    assert ends(Moment(day=day), anchor and date.fromisoformat(anchor), *before) == days(found)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("anchor", "weekday", "found"),
    [
        (date(2020, 8, 10), 5, "2020-08-07"),
        (date(2020, 8, 11), 5, "2020-08-14"),
        (date(2020, 8, 10), 1, "2020-08-10"),
        (date(2020, 8, 16), 1, "2020-08-10"),
    ],
)
def test_a_bare_weekday_is_the_nearest_of_this_week_and_the_last(anchor: date, weekday: int, found: str) -> None:
    assert ends(Moment(weekday=weekday), anchor) == days(found)


def test_weeks_and_weekdays_by_number() -> None:
    assert ends(Moment(year=2019, month=5, nth=2, weekday=7), AUGUST) == days("2019-05-12", "2019-05-12")
    assert ends(Moment(year=2019, month=5, nth=-1, weekday=5), AUGUST) == days("2019-05-31", "2019-05-31")
    assert ends(Moment(year=2019, month=5, nth=1), AUGUST) == days("2019-04-29", "2019-05-05")
    assert ends(Moment(year=2019, month=5, nth=-1), AUGUST) == days("2019-05-27", "2019-06-02")
    assert ends(Moment(year=2020, nth=53), AUGUST) == days("2020-12-28", "2021-01-03")
    assert resolve(Moment(year=2019, nth=53), Context(AUGUST)) is None


def test_a_bare_weekend() -> None:
    assert ends(Moment(weekend=True), date(2020, 8, 10)) == days("2020-08-08", "2020-08-09")
    assert ends(Moment(weekend=True), date(2020, 8, 13)) == days("2020-08-15", "2020-08-16")


@pytest.mark.parametrize(
    ("mention", "found"),
    [
        (Moment(day_offset=0, reference="text", part_of_day="AF"), "2020-08-07/2020-08-07"),
        (Moment(day_offset=1, reference="text"), "2020-08-08/2020-08-08"),
        (Moment(day_offset=-1, reference="text"), "2020-08-06/2020-08-06"),
        (Moment(year_offset=0, reference="text"), "2019-01-01/2019-12-31"),
        (Moment(year_offset=1, reference="text"), "2020-01-01/2020-12-31"),
        (Moment(year_offset=0, month=9, reference="text"), "2019-09-01/2019-09-30"),
        (Moment(month_offset=0, reference="text"), "2020-08-01/2020-08-31"),
    ],
)
def test_references_to_the_text(mention: Moment, found: str) -> None:
    assert ends(mention, AUGUST, on(2020, 8, 7), Moment(year_offset=-1)) == found


def test_references_after_a_stretch_of_days() -> None:
    stay = Between(Moment(month=8, day=3), Moment(day=5))
    assert ends(Moment(day_offset=1, reference="text"), AUGUST, stay) == days("2020-08-06")
    assert ends(Moment(day_offset=-1, reference="text"), AUGUST, stay) == days("2020-08-02")
    assert ends(Moment(day_offset=0, reference="text"), AUGUST, stay) == days("?")


def test_references_to_a_text_without_dates_fall_back_on_the_anchor_but_for_days() -> None:
    assert ends(Moment(day_offset=0, reference="text"), AUGUST) == days("?")
    assert ends(Moment(year_offset=0, reference="text"), AUGUST) == days("2020-01-01", "2020-12-31")


def test_the_same_period() -> None:
    last_year = Moment(year_offset=-1, same_period=True)
    half = Moment(year_offset=0, part_of_year="H1")
    assert ends(last_year, AUGUST, half) == days("2019-01-01", "2019-06-30")
    assert ends(last_year, AUGUST, Moment(year=2020, month=2)) == days("2019-02-01", "2019-02-28")
    assert ends(last_year, date(2021, 3, 1), Moment(month=2)) == days("2020-02-01", "2020-02-29")
    assert ends(last_year, AUGUST) == days("?")


@pytest.mark.parametrize(
    ("anchor", "start", "end", "found"),
    [
        ("2024-01-05", Moment(month=12, day=28), Moment(month=1, day=3), days("2023-12-28", "2024-01-03")),
        ("2023-12-20", Moment(month=12, day=28), Moment(month=1, day=3), days("2023-12-28", "2024-01-03")),
        (None, on(2023, 12, 28), Moment(month=1, day=3), days("2023-12-28", "2024-01-03")),
        (None, Moment(month=12, day=28), on(2024, 1, 3), days("2023-12-28", "2024-01-03")),
        ("2024-12-10", Moment(month=1), Moment(month=11), days("2024-01-01", "2024-11-30")),
        ("2025-01-10", Moment(month=1), Moment(month=12), days("2024-01-01", "2024-12-31")),
        ("2024-04-10", Moment(month=11), Moment(month=3), days("2023-11-01", "2024-03-31")),
        (
            "2024-01-10",
            Moment(year_offset=-1, month=10),
            Moment(year_offset=1, month=3, reference="text"),
            days("2023-10-01", "2024-03-31"),
        ),
        (
            "2020-08-10",
            Moment(month=8, day=7),
            Moment(day_offset=1, reference="text"),
            days("2020-08-07", "2020-08-08"),
        ),
        ("2020-08-10", Moment(month=8, day=7), Moment(day_offset=0), days("2020-08-07", "2020-08-10")),
        ("2024-12-04", Moment(day=28), Moment(day=3), days("2024-11-28", "2024-12-03")),
        ("2024-12-04", Moment(day=2), Moment(day=6), days("2024-12-02", "2024-12-06")),
        ("2024-12-04", Moment(day=27), Moment(month=12, day=3), days("2024-11-27", "2024-12-03")),
        ("2024-08-28", Moment(month_offset=0, day=7), Moment(day=9), days("2024-08-07", "2024-08-09")),
        ("2024-08-28", Moment(month=7, tenth=1), Moment(month=8, tenth=2), days("2024-07-01", "2024-08-20")),
        ("2024-08-28", Moment(tenth=1), Moment(tenth=2), days("2024-08-01", "2024-08-20")),
        (
            "2024-02-25",
            Moment(festival=FESTIVALS["除夕"]),
            Moment(festival=FESTIVALS["元宵节"]),
            days("2024-02-09", "2024-02-24"),
        ),
        ("2020-08-10", Moment(month=8, day=7, hour=22), Moment(hour=6), days("2020-08-07", "2020-08-08")),
        (
            "2020-08-10",
            Moment(month=8, day=7, part_of_day="EV", hour=10),
            Moment(hour=6),
            days("2020-08-07", "2020-08-08"),
        ),
        ("2020-08-10", Moment(month=8, day=7, part_of_day="MO", hour=9), Moment(hour=5), days("2020-08-07")),
    ],
)
def test_stretches(anchor: str | None, start: Moment, end: Moment, found: str) -> None:
    assert ends(Between(start, end), anchor and date.fromisoformat(anchor)) == found  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "mention",
    [
        Moment(month=2, day=30),
        Moment(month=13),
        Moment(day=32),
        Moment(month=8, day=7, hour=24, minute=1),
        on(2019, 2, 29),
        Between(Moment(month=8, day=9), Moment(day=7)),
        Between(Moment(month_offset=0, day=9), Moment(day=7)),
        Between(Moment(day=9), Moment(day=7)),
        Between(Moment(month=2, day=1), Moment(day=30)),
        Between(Moment(month=8, day=9), Moment(month=8, day=7)),
        Between(Moment(month=9), Moment(month=7)),
        Between(Moment(year=2020), Moment(year=2016)),
        Between(on(2019, 12, 28), on(2019, 1, 3)),
        Moment(plan=0),
    ],
)
def test_impossible_whatever_the_anchor(mention: Mention) -> None:
    assert resolve(mention) is None
    assert resolve(mention, Context(AUGUST)) is None


def test_a_leap_day_is_impossible_only_in_a_common_year() -> None:
    leap_day = Moment(month=2, day=29)
    assert resolve(leap_day) is not None
    assert ends(leap_day, date(2020, 3, 1)) == days("2020-02-29")
    assert resolve(leap_day, Context(date(2019, 3, 1))) is None
    assert resolve(attrs.evolve(leap_day, year_offset=-1), Context(date(2021, 3, 1))) is not None


def test_the_last_day_of_the_calendar() -> None:
    assert ends(Moment(year=9999, month=12), None) == days("9999-12-01", "9999-12-31")
    assert resolve(Moment(day_offset=1), Context(date.max)) is None
    assert resolve(Moment(week_offset=1), Context(date.max)) is None
    night = Between(Moment(year=9999, month=12, day=31, hour=22), Moment(hour=6))
    assert resolve(night) is None


def test_a_festival_outside_the_table_stays_unsettled() -> None:
    found = resolve(Moment(year=1900, festival=FESTIVALS["春节"]))
    assert found is not None
    assert (found.start_date, found.edtf) == (None, "1900-XX-XX")


@pytest.mark.parametrize(
    ("name", "anchor", "found"),
    [
        ("春节", date(2024, 1, 5), "2024-02-10"),
        ("春节", date(2024, 8, 20), "2024-02-10"),
        ("春节", date(2024, 12, 20), "2025-01-29"),
        ("国庆节", date(2024, 1, 5), "2023-10-01"),
        ("国庆节", date(2024, 9, 5), "2024-10-01"),
    ],
)
def test_a_festival_without_a_year_is_the_nearest(name: str, anchor: date, found: str) -> None:
    assert ends(Moment(festival=FESTIVALS[name]), anchor) == days(found)
