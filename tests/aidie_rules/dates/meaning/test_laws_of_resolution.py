"""What holds for every expression and every context."""

import pickle
import re
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from aidie_rules.dates.calendars.festivals import FESTIVALS
from aidie_rules.dates.meaning.mentions import Between, Mention, Moment
from aidie_rules.dates.meaning.resolution import Context, resolve
from aidie_rules.dates.values import Date
from iso_days import days, ends

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
