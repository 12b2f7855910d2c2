from datetime import date

import pytest

from aidie_rules.dates.calendars.festivals import FESTIVALS
from aidie_rules.dates.meaning.mentions import Between, Mention, Moment
from aidie_rules.dates.meaning.resolution import Context, resolve
from iso_days import AUGUST, days, on


@pytest.mark.parametrize(
    ("mention", "start_end", "edtf", "timex3"),
    [
        (on(2020, 8, 7), days("2020-08-07"), "2020-08-07", "2020-08-07"),
        (Moment(year_offset=-1, month=7), days("2019-07-01", "2019-07-31"), "2019-07", "2019-07"),
        (Moment(year_offset=-3), days("2017-01-01", "2017-12-31"), "2017", "2017"),
        (Moment(year=98), days("1998-01-01", "1998-12-31"), "1998", "1998"),
        (Moment(year=2019, part_of_year="Q1"), days("2019-01-01", "2019-03-31"), "2019-33", "2019-Q1"),
        (Moment(year_offset=0, part_of_year="H1"), days("2020-01-01", "2020-06-30"), "2020-40", "2020-H1"),
        (Moment(year=2019, part_of_year="SU"), days("2019-06-01", "2019-08-31"), "2019-22", "2019-SU"),
        (Moment(plan=14), days("2021-01-01", "2025-12-31"), "2021/2025", "2021/2025"),
        (Moment(decade=90), days("1990-01-01", "1999-12-31"), "199X", "199"),
        (Moment(century_offset=-1, decade=80), days("1980-01-01", "1989-12-31"), "198X", "198"),
        (Moment(century=20), days("1900-01-01", "1999-12-31"), "19XX", "19"),
        (Moment(month_offset=-1), days("2020-07-01", "2020-07-31"), "2020-07", "2020-07"),
        (
            Moment(month=7, tenth=3),
            days("2020-07-21", "2020-07-31"),
            "2020-07-21/2020-07-31",
            "2020-07-21/2020-07-31",
        ),
        (Moment(tenth=1), days("2020-08-01", "2020-08-10"), "2020-08-01/2020-08-10", "2020-08-01/2020-08-10"),
        (Moment(week_offset=-1), days("2020-08-03", "2020-08-09"), "2020-08-03/2020-08-09", "2020-W32"),
        (
            Moment(week_offset=0, weekend=True),
            days("2020-08-15", "2020-08-16"),
            "2020-08-15/2020-08-16",
            "2020-W33-WE",
        ),
        (Moment(week_offset=1, weekday=1), days("2020-08-17"), "2020-08-17", "2020-08-17"),
        (Moment(day_offset=-2), days("2020-08-08"), "2020-08-08", "2020-08-08"),
        (Moment(day_offset=0, part_of_day="MO"), days("2020-08-10"), "2020-08-10", "2020-08-10TMO"),
        (
            Moment(month=8, day=10, hour=7, minute=19),
            days("2020-08-10"),
            "2020-08-10T07:19:00",
            "2020-08-10T07:19",
        ),
        (
            Moment(month=8, day=9, part_of_day="AF", hour=3),
            days("2020-08-09"),
            "2020-08-09T15:00:00",
            "2020-08-09T15",
        ),
        (Moment(festival=FESTIVALS["端午节"]), days("2020-06-25"), "2020-06-25", "2020-06-25"),
        (
            Between(Moment(month=8, day=7), Moment(day=9)),
            days("2020-08-07", "2020-08-09"),
            "2020-08-07/2020-08-09",
            "2020-08-07/2020-08-09",
        ),
        (
            Between(Moment(year=2019, month=12), Moment(year=2020, month=1)),
            days("2019-12-01", "2020-01-31"),
            "2019-12/2020-01",
            "2019-12/2020-01",
        ),
        (
            Between(Moment(part_of_year="Q1"), Moment(part_of_year="Q3")),
            days("2020-01-01", "2020-09-30"),
            "2020-01/2020-09",
            "2020-01/2020-09",
        ),
        (
            Between(Moment(year=2016), Moment(year=2020)),
            days("2016-01-01", "2020-12-31"),
            "2016/2020",
            "2016/2020",
        ),
        (
            Between(Moment(month=8, day=7, part_of_day="AF", hour=3), Moment(hour=5)),
            days("2020-08-07"),
            "2020-08-07",
            "2020-08-07T15/2020-08-07T17",
        ),
    ],
)
def test_settled(mention: Mention, start_end: str, edtf: str, timex3: str) -> None:
    found = resolve(mention, Context(AUGUST))
    assert found is not None
    assert (f"{found.start_date}/{found.end_date}", found.edtf, found.timex3) == (start_end, edtf, timex3)
    assert found.resolved
    assert str(found) == timex3


@pytest.mark.parametrize(
    ("mention", "edtf", "timex3"),
    [
        (Moment(month=8, day=7), "XXXX-08-07", "XXXX-08-07"),
        (Moment(month=8), "XXXX-08", "XXXX-08"),
        (Moment(day=27, part_of_day="MO"), "XXXX-XX-27", "XXXX-XX-27TMO"),
        (Moment(month=8, day=7, hour=9), "XXXX-08-07", "XXXX-08-07T09"),
        (Moment(year_offset=-1, month=7), "XXXX-07", "XXXX-07"),
        (Moment(year_offset=-1), None, "PAST_REF"),
        (Moment(day_offset=0), None, "PRESENT_REF"),
        (Moment(month_offset=1), None, "FUTURE_REF"),
        (Moment(day_offset=-1, part_of_day="EV"), None, "XXXX-XX-XXTEV"),
        (Moment(day_offset=1, reference="text"), None, "XXXX-XX-XX"),
        (Moment(year_offset=0, reference="text"), None, "XXXX"),
        (Moment(weekday=5), None, "XXXX-WXX-5"),
        (Moment(week_offset=-1, weekend=True), None, "XXXX-WXX-WE"),
        (Moment(part_of_year="H1"), None, "XXXX-H1"),
        (Moment(month=2, tenth=3), "XXXX-02-21/XXXX-02", "XXXX-02-21/XXXX-02"),
        (Moment(month_offset=0, tenth=1), "XXXX-XX-01/XXXX-XX-10", "XXXX-XX-01/XXXX-XX-10"),
        (Moment(century_offset=-1, decade=90), "XX9X", "XX9"),
        (Moment(festival=FESTIVALS["国庆节"]), "XXXX-10-01", "XXXX-10-01"),
        (Moment(year_offset=0, festival=FESTIVALS["除夕"]), None, "XXXX-XX-XX"),
        (Moment(month=2, day=10, day_offset=-1, part_of_day="EV"), "XXXX-02-10", "XXXX-02-10TEV"),
        (Between(Moment(month=8, day=7), Moment(day=9)), "XXXX-08-07/XXXX-08-09", "XXXX-08-07/XXXX-08-09"),
        (Between(Moment(day_offset=-1), Moment(day_offset=0)), None, "XXXX-XX-XX"),
    ],
)
def test_unsettled_without_an_anchor(mention: Mention, edtf: str | None, timex3: str) -> None:
    found = resolve(mention)
    assert found is not None
    assert (found.start_date, found.end_date, found.edtf, found.timex3) == (None, None, edtf, timex3)
    assert found.mention == mention


def test_a_stretch_may_be_settled_at_one_end() -> None:
    found = resolve(Between(Moment(year=2019, month=7), Moment(year_offset=0, month=6)))
    assert found is not None
    assert (found.start_date, found.end_date, found.edtf) == (date(2019, 7, 1), None, "2019-07/XXXX-06")
    assert not found.resolved
