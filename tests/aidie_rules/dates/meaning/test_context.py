from datetime import date

from aidie_rules.dates.meaning.context import Context
from aidie_rules.dates.meaning.mentions import Between, Moment
from aidie_rules.dates.meaning.resolution import resolve
from aidie_rules.dates.values import Date

ANCHOR = date(2020, 8, 10)


def settled(mention: Moment | Between) -> Date:
    found = resolve(mention, Context(ANCHOR))
    assert found is not None
    return found


def test_days_and_short_stretches_are_the_last_day_and_longer_dates_only_the_last() -> None:
    day, stay = settled(Moment(month=8, day=7)), settled(Between(Moment(month=8, day=3), Moment(day=5)))
    year, months = settled(Moment(year_offset=-1)), settled(Between(Moment(month=1), Moment(month=7)))
    context = Context(ANCHOR).after(day).after(year)
    assert (context.anchor, context.last, context.last_day) == (ANCHOR, year, day)
    assert context.after(months).last_day == day
    assert context.after(stay).last_day == stay


def test_an_unresolved_date_changes_nothing() -> None:
    unresolved = resolve(Moment(month=8, day=7))
    assert unresolved is not None
    assert Context().after(unresolved) == Context()


def test_the_base_of_a_month_is_the_last_date_that_has_one() -> None:
    context = Context(ANCHOR).after(settled(Moment(month=6, day=7))).after(settled(Moment(year=2019)))
    assert context.base("text", "month") == date(2020, 6, 7)
    assert context.after(settled(Moment(month=5))).base("text", "month") == date(2020, 5, 1)
    assert context.base("text", "year") == date(2019, 1, 1)
    assert context.base("anchor", "year") == ANCHOR
    assert Context().base("text", "year") is None
