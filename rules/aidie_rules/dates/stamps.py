"""Dates in digits, as publication stamps have them: 2020-08-10 07:19, 2019.05.20, 2018/11/02."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import choice, integer, optional, repeat
from aidie_rules.dates.guards import alone_in_digits
from aidie_rules.dates.pieces import COLON, SPACE, said_again
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.values import Date

CLOCK = integer("hour", 0, 24, digits=(1, 2), chinese=False) + COLON + integer("minute", 0, 59, digits=2, chinese=False)
CLOCK += optional(COLON + integer("second", 0, 59, digits=2, chinese=False))
MONTH = integer("month", 1, 12, digits=(1, 2), chinese=False)
DAY = integer("day", 1, 31, digits=(1, 2), chinese=False)
YEAR = integer("year", 1900, 2100, digits=4, chinese=False)
DAY_FIRST = integer("day", 1, 31, digits=2, chinese=False) + "." + integer("month", 1, 12, digits=2, chinese=False)
DAY_FIRST += "." + YEAR
"""05.07.2015: the fifth of July, as pages of foreign make have it."""


@rule(
    choice(
        optional(YEAR + "-") + MONTH + "-" + DAY,
        YEAR + "/" + MONTH + "/" + DAY,
        YEAR + "." + MONTH + "." + DAY,
        DAY_FIRST,
    )
    + optional(optional(SPACE) + said_again())
    + optional(choice("T" + CLOCK, repeat(SPACE, 1, 3) + CLOCK)),
    guards=[alone_in_digits],
    examples=[
        "[2020-08-10 07:19: 2020-08-10T07:19] 今日镇江",
        "来源:重庆日报[2024-07-11 10:01: 2024-07-11T10:01]",
        "[2019.05.20: 2019-05-20]，[2018/11/02 10:05: 2018-11-02T10:05]",
        "[07-02 16:02: XXXX-07-02T16:02]",
        "[05.07.2015 12:47: 2015-07-05T12:47]",
    ],
    counterexamples=["0511-2020-08-101", "2020-13-10", "2020-02-30", "2019.05元", "3-5 10:20", "07-02"],
)
def stamps(found: Captures) -> Date | None:
    """A day in digits, perhaps with the clock time; without its year, as in lists of news, always with it."""
    if "year" not in found and not ("hour" in found and len(found["month"]) == len(found["day"]) == 2):
        return None
    return date_of(found)
