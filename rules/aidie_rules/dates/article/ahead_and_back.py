"""Dates that a text only looks at from these days: plans ahead of the article, and days long ago."""

from __future__ import annotations

from typing import Final

from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.meaning.resolution import Context
from aidie_rules.dates.values import Date

_CLAUSE: Final = 12
_SAYS: Final = ("表示", "宣布", "指出", "回应", "声明", "证实")
"""What is said on a day is news: 她|当天表示, but 大会28日开幕。当天|将有表演."""
_NEWS: Final = 7
"""Days within which what happened is news."""
_LONG_SINCE: Final = 15
"""Days behind which a day is one long ago."""


def is_ahead(resolved: Date, context: Context) -> bool:
    """A date begins behind the day of the article."""
    anchor, first = context.anchor, resolved.start_date
    return anchor is not None and first is not None and first > anchor


def tells_of_plan(text: str, end: int, mention: Moment, context: Context, past: Context) -> bool:
    """The last day lies ahead and was only spoken of, and 同一天 is that of the news before it."""
    same_day = mention.reference == "text" and mention.day_offset == 0
    if not same_day or not past.last_day or not context.last_day or not is_ahead(context.last_day, context):
        return False
    clause = text[end : end + _CLAUSE]
    return any(word in clause for word in _SAYS) and "将" not in clause


def looks_back(mention: Mention, resolved: Date, context: Context, past: Context) -> bool:
    """News of these days says when something began, by its month: 11号…。3月9日，…，11号…."""
    if not isinstance(mention, Moment) or mention.month is None or mention.day is None:
        return False
    anchor, first, last = context.anchor, resolved.start_date, past.last_day
    if anchor is None or first is None or last is None or last.start_date is None or context.year is not None:
        return False
    bare = isinstance(last.mention, Moment) and (last.mention.lacks_month or last.mention.day_offset is not None)
    news = bare and abs((anchor - last.start_date).days) <= _NEWS
    return news and (anchor - first).days > _LONG_SINCE


def tells_on(mention: Mention) -> bool:
    """第二天 and 当夜 go on from a day long ago; 当天 is rather that of the news."""
    if not isinstance(mention, Moment) or mention.reference != "text":
        return False
    return bool(mention.day_offset or mention.part_of_day in ("EV", "NI"))
