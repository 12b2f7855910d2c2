"""How the tests of dates write what they expect: `ends` reads a mention, `days` says what it should be."""

from datetime import date

from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.meaning.resolution import Context, resolve

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
