import pickle
import re
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aidie_rules.dates.festivals import FESTIVALS
from aidie_rules.dates.mentions import Between, Mention, Moment
from aidie_rules.dates.resolution import Context, resolve
from aidie_rules.dates.values import Date

AUGUST = date(2020, 8, 10)


def ends(mention: Mention, anchor: date | None, *earlier: Mention) -> str | None:
    """Both ends in ISO, of the mention read after the earlier ones."""
    context = Context(anchor)
    for one in earlier:
        before = resolve(one, context)
        assert before is not None
        context = context.after(before)
    found = resolve(mention, context)
    return None if found is None else f"{found.start_date}/{found.end_date}".replace("None", "?")


def days(first: str, last: str | None = None) -> str:
    return f"{first}/{last or first}"


def on(year: int, month: int, day: int) -> Moment:
    return Moment(year=year, month=month, day=day)


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


def test_a_feast_outside_the_table_stays_unsettled() -> None:
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
def test_a_feast_without_a_year_is_the_nearest(name: str, anchor: date, found: str) -> None:
    assert ends(Moment(festival=FESTIVALS[name]), anchor) == days(found)


OFFSETS = st.integers(-3, 3)
ABSOLUTE = st.one_of(
    st.builds(Moment, year=st.integers(1000, 2999)),
    st.builds(Moment, year=st.integers(1000, 2999), month=st.integers(1, 12), day=st.none() | st.integers(1, 31)),
    st.builds(Moment, year=st.integers(1000, 2999), part_of_year=st.sampled_from(["H1", "Q4", "WI"])),
    st.builds(Moment, plan=st.integers(1, 20)),
    st.builds(Moment, century=st.integers(19, 21), decade=st.none() | st.sampled_from(range(0, 100, 10))),
)
REFERENCES = st.sampled_from(["anchor", "text"])
RELATIVE = st.one_of(
    st.builds(Moment, year_offset=OFFSETS, month=st.none() | st.integers(1, 12), reference=REFERENCES),
    st.builds(Moment, month=st.integers(1, 12), day=st.none() | st.integers(1, 31)),
    st.builds(Moment, month_offset=st.none() | OFFSETS, day=st.integers(1, 31), hour=st.none() | st.integers(0, 24)),
    st.builds(Moment, month_offset=OFFSETS, tenth=st.none() | st.integers(1, 3), reference=REFERENCES),
    st.builds(Moment, part_of_year=st.sampled_from(["H2", "Q1", "SP", "WI"])),
    st.builds(Moment, day_offset=OFFSETS, reference=REFERENCES, part_of_day=st.sampled_from([None, "MO"])),
    st.builds(Moment, week_offset=OFFSETS, weekday=st.none() | st.integers(1, 7)),
    st.builds(Moment, weekday=st.integers(1, 7)),
    st.builds(Moment, weekend=st.just(True), week_offset=st.none() | OFFSETS),
    st.builds(Moment, festival=st.sampled_from(list(FESTIVALS.values())), year_offset=st.none() | OFFSETS),
    st.builds(Moment, century_offset=OFFSETS, decade=st.none() | st.sampled_from(range(0, 100, 10))),
    st.builds(Moment, year_offset=OFFSETS, same_period=st.just(True)),
)
MOMENTS = ABSOLUTE | RELATIVE
MENTIONS = MOMENTS | st.builds(Between, MOMENTS, MOMENTS)
ANCHORS = st.dates(date(1960, 1, 1), date(2090, 12, 31))
CONTEXTS = st.builds(
    lambda anchor, earlier: Context(anchor).after(earlier) if earlier else Context(anchor),
    st.none() | ANCHORS,
    st.none() | MENTIONS.map(resolve),
)

_DAY = r"(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?"
EDTF = re.compile(
    rf"{_DAY}(?:/{_DAY})?|\d{{4}}-(?:2[1-4]|3[3-6]|4[01])|(?:\d\d|XX)(?:\dX|XX)|\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d"
)
_POINT = rf"{_DAY}(?:T(?:[A-Z]{{2}}|\d\d(?::\d\d){{0,2}}))?"
TIMEX3 = re.compile(
    rf"{_POINT}(?:/{_POINT})?|(?:\d{{4}}|XXXX)-(?:Q[1-4]|H[12]|SP|SU|FA|WI)|(?:\d{{4}}|XXXX)-W(?:\d\d|XX)(?:-(?:[1-7]|WE))?"
    r"|\d\d\d?|XX\d|P(?:AST|RESENT)_REF|FUTURE_REF"
)


@given(MENTIONS, CONTEXTS)
def test_dates_are_in_order_and_their_notation_is_in_its_grammar(mention: Mention, context: Context) -> None:
    found = resolve(mention, context)
    assume(found is not None)
    assert found is not None
    if found.start_date and found.end_date:
        assert found.start_date <= found.end_date
        assert "X" not in (found.edtf or "").rstrip("X")
    assert found.edtf is None or EDTF.fullmatch(found.edtf), found.edtf
    assert TIMEX3.fullmatch(str(found)), found.timex3
    assert Date.from_dict(found.to_dict()) == found
    assert pickle.loads(pickle.dumps(found)) == found


@given(ABSOLUTE | st.builds(Between, ABSOLUTE, ABSOLUTE), CONTEXTS)
def test_what_is_absolute_needs_no_context(mention: Mention, context: Context) -> None:
    assert resolve(mention, context) == resolve(mention)


@given(MOMENTS, CONTEXTS)
def test_resolving_keeps_the_mention_so_that_it_can_be_done_again(moment: Moment, context: Context) -> None:
    unresolved = resolve(moment)
    if unresolved is None:
        assert resolve(moment, context) is None
    else:
        assert unresolved.mention == moment
        assert unresolved.mention is not None
        assert resolve(unresolved.mention, context) == resolve(moment, context)


@given(RELATIVE, ANCHORS)
def test_an_anchor_settles_every_moment_but_one_without_its_model_in_the_text(moment: Moment, anchor: date) -> None:
    found = resolve(moment, Context(anchor))
    lacks_model = moment.same_period or (moment.reference == "text" and moment.day_offset is not None)
    assert found is None or lacks_model or found.resolved


@given(ANCHORS, st.integers(1, 31))
def test_a_bare_day_is_never_far(anchor: date, day: int) -> None:
    found = resolve(Moment(day=day), Context(anchor))
    assert found is not None
    assert found.start_date
    assert found.start_date.day == day
    assert abs(found.start_date - anchor) <= timedelta(30)


@given(ANCHORS, ANCHORS)
def test_a_day_told_close_by_finds_its_year_back(day: date, anchor: date) -> None:
    near = anchor + (day - anchor) % timedelta(60) - timedelta(30)
    assume((near.month, near.day) != (2, 29))
    assert ends(Moment(month=near.month, day=near.day), anchor) == days(near.isoformat())
