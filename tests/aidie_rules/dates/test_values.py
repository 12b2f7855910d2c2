import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.values import Date, Duration

WHOLE = st.integers(0, 6000)


@pytest.mark.parametrize(
    ("parts", "iso"),
    [
        ({"years": 26}, "P26Y"),
        ({"years": 1, "months": 6}, "P1Y6M"),
        ({"years": Decimal("2.5")}, "P2Y6M"),
        ({"years": Decimal("0.5")}, "P6M"),
        ({"years": Decimal("2.3")}, "P2.3Y"),
        ({"months": Decimal("1.5")}, "P1.5M"),
        ({"weeks": 2}, "P2W"),
        ({"weeks": Decimal("0.5")}, "P3DT12H"),
        ({"weeks": 1, "days": 2}, "P9D"),
        ({"days": Decimal("1.5")}, "P1DT12H"),
        ({"hours": Decimal("0.75")}, "PT45M"),
        ({"hours": 2, "minutes": 30}, "PT2H30M"),
        ({"minutes": Decimal("0.5")}, "PT30S"),
        ({"seconds": Decimal("9.58")}, "PT9.58S"),
        ({"years": 5000}, "P5000Y"),
        ({"days": 100}, "P100D"),
        ({}, "P0D"),
    ],
)
def test_durations_in_iso(parts: dict[str, int | Decimal], iso: str) -> None:
    assert str(Duration.of(**parts)) == iso  # type: ignore[arg-type]


@given(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, st.booleans())
def test_durations_round_trip(years: int, months: int, days: int, hours: int, minutes: int, approximate: bool) -> None:
    duration = Duration.of(years=years, months=months, days=days, hours=hours, minutes=minutes, approximate=approximate)
    assert Duration.from_dict(duration.to_dict()) == duration


@given(
    st.decimals(0, 10_000, places=3),
    st.sampled_from(["years", "months", "weeks", "days", "hours", "minutes"]),
)
def test_only_the_smallest_unit_has_a_fraction(amount: Decimal, unit: str) -> None:
    duration = Duration.of(**{unit: amount})  # type: ignore[arg-type]
    assert Duration.from_dict(duration.to_dict()).iso == duration.iso
    assert re.fullmatch(r"[^.]*(\.\d+)?[A-Z]", duration.iso)


@pytest.mark.parametrize(
    ("parts", "wrong"),
    [({"years": -1}, "negative"), ({"years": Decimal("2.3"), "months": 1}, "2.3 years cannot be followed")],
)
def test_durations_that_cannot_be(parts: dict[str, int | Decimal], wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        Duration.of(**parts)  # type: ignore[arg-type]


@pytest.mark.parametrize("iso", ["P", "PT", "26Y", "P1Y2W", "P-1Y", "P1H", "", "P１Y"])
def test_a_malformed_duration_is_refused(iso: str) -> None:
    with pytest.raises(ValueError, match="no ISO 8601 duration"):
        Duration(iso)


def test_the_record_of_a_date_has_the_fixed_keys_and_no_mention() -> None:
    day = date(2020, 8, 7)
    value = Date(day, day, "day", "2020-08-07", "2020-08-07", Moment(month=8, day=7))
    record = {
        "start_date": "2020-08-07",
        "end_date": "2020-08-07",
        "grain": "day",
        "edtf": "2020-08-07",
        "timex3": "2020-08-07",
    }
    assert value.to_dict() == record
    assert Date.from_dict(record) == value
    assert Date.from_dict(record).mention is None


def test_a_date_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="swap them"):
        Date(date(2020, 8, 9), date(2020, 8, 7), "range", None, None)


def test_a_foreign_record_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks grain, edtf"):
        Date.from_dict({"start_date": None, "end_date": None, "timex3": None})
    with pytest.raises(ValueError, match="lacks approximate"):
        Duration.from_dict({"iso": "P1Y"})
    with pytest.raises(ValueError, match="grain 'fortnight'"):
        Date.from_dict({"start_date": None, "end_date": None, "grain": "fortnight", "edtf": None, "timex3": None})
