import pickle

import pytest

from aidie_rules.dates.calendars.festivals import FESTIVALS
from aidie_rules.dates.meaning.mentions import Moment


@pytest.mark.parametrize(
    ("moment", "grain"),
    [
        (Moment(month=8, day=7, hour=9, minute=5, second=1), "second"),
        (Moment(month=8, day=7, hour=9, minute=0), "minute"),
        (Moment(day=7, hour=0), "hour"),
        (Moment(day=7, part_of_day="AF"), "part_of_day"),
        (Moment(day_offset=0), "day"),
        (Moment(weekday=5, week_offset=0), "day"),
        (Moment(festival=FESTIVALS["春节"]), "day"),
        (Moment(week_offset=0, weekend=True), "weekend"),
        (Moment(week_offset=0), "week"),
        (Moment(month=7, tenth=1), "tenth"),
        (Moment(month_offset=0), "month"),
        (Moment(year=2019, part_of_year="Q1"), "quarter"),
        (Moment(part_of_year="WI"), "season"),
        (Moment(part_of_year="H2"), "half"),
        (Moment(year_offset=0), "year"),
        (Moment(plan=14), "five_years"),
        (Moment(century=20, decade=90), "decade"),
        (Moment(century_offset=0), "century"),
    ],
)
def test_grain_is_the_finest_part(moment: Moment, grain: str) -> None:
    assert moment.grain == grain


def test_an_empty_moment_has_no_grain() -> None:
    with pytest.raises(ValueError, match="says nothing"):
        _ = Moment().grain


@pytest.mark.parametrize(
    ("part", "said", "meant"),
    [
        ("AF", 3, 15), ("AF", 12, 12), ("AF", 15, 15), ("MO", 9, 9), ("EV", 8, 20), ("EV", 12, 24),
        ("EV", 1, 1), ("MI", 12, 12), ("MI", 1, 13), ("NI", 11, 23), (None, 3, 3),
    ],
)  # fmt: skip
def test_the_clock_has_24_hours(part: str | None, said: int, meant: int) -> None:
    assert Moment(part_of_day=part, hour=said).clock == (meant, None, None)  # type: ignore[arg-type]


def test_repr_has_only_what_is_said_and_offsets_of_nought_are_said() -> None:
    moment = Moment(day_offset=0, reference="text", part_of_day="AF")
    assert repr(moment) == "Moment(day_offset=0, part_of_day='AF', reference='text')"
    assert eval(repr(moment)) == moment


def test_pickling() -> None:
    moment = Moment(year_offset=-1, festival=FESTIVALS["清明节"])
    assert pickle.loads(pickle.dumps(moment)) == moment
    assert hash(pickle.loads(pickle.dumps(moment))) == hash(moment)
