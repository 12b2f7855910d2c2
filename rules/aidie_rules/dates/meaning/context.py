"""What an expression is read against: when the article was written, and which dates stand before it."""

from datetime import date
from typing import Final, Literal, NamedTuple

from aidie_rules.dates.calendars.gregorian import Days
from aidie_rules.dates.meaning.mentions import Grain, Reference
from aidie_rules.dates.values import Date

__all__ = ["Context"]

_SINGLE_DAYS: Final[frozenset[Grain]] = frozenset({"day", "part_of_day", "hour", "minute", "second"})
_MONTH_OR_FINER: Final[frozenset[Grain]] = _SINGLE_DAYS | {"week", "weekend", "tenth", "month"}
_LONGEST_STAY: Final = 31
_YEAR: Final = 366


class Context(NamedTuple):
    """The anchor and the last dates in the text; `Context()` knows nothing.

    Start every item with `Context(anchor)`, and go on with `after` once each of its dates is resolved.
    """

    anchor: date | None = None
    """The article's publication date, or the stamp of its own item."""
    last: Date | None = None
    """The last resolved date, of whatever grain: 同年, 次年 and 同期 look back to it."""
    last_day: Date | None = None
    """The last one that names a day or some days: 当天 and 次日 look back to it."""
    year: int | None = None
    """The year of the annals that this is a line of: its months and days need no anchor."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known by which a date could be resolved."""
        return self.anchor is None and self.last is None and self.year is None

    def after(self, resolved: Date) -> "Context":
        """The context of what follows this date; an unresolved one changes nothing."""
        days = days_of(resolved)
        if days is None:
            return self
        some_days = resolved.grain == "range" and (days[1] - days[0]).days < _LONGEST_STAY
        daily = some_days or resolved.grain in _SINGLE_DAYS
        return Context(self.anchor, resolved, resolved if daily else self.last_day, self.year)

    def base(self, reference: Reference, unit: Literal["year", "month", "week", "day"], offset: int = 0) -> date | None:
        """The day from which an offset in such units is counted; None where the context does not settle it.

        Without an earlier date in the text its references to years and months fall back on the anchor, and 当天
        stays open: an article that begins with it goes on from another one. After a stretch of days,
        次日 counts from its end and 前一天 from its start, and 当天 stays open. In annals all count from the text.
        """
        if reference == "anchor" and self.year is None:
            return self.anchor
        months = unit == "month" and self.last is not None and _within_year(self.last)
        if unit == "year" or months or (unit == "month" and self.last and self.last.grain in _MONTH_OR_FINER):
            found = self.last
        else:
            found = self.last_day
        days = found and days_of(found)
        if not days:
            return None if unit == "day" else self.anchor
        if unit != "day":
            return days[1] if months else days[0]
        return days[1] if offset > 0 or days[0] == days[1] else days[0] if offset < 0 else None


def _within_year(last: Date) -> bool:
    """It is a stretch of some months, the last of which is meant by 当月: 前11月利润…。当月，…."""
    days = days_of(last)
    return last.grain == "range" and days is not None and _LONGEST_STAY <= (days[1] - days[0]).days < _YEAR


def days_of(resolved: Date) -> Days | None:
    """Both ends of a date; None where one of them is open."""
    if resolved.start_date is None or resolved.end_date is None:
        return None
    return resolved.start_date, resolved.end_date
