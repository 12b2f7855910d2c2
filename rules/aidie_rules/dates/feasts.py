"""Feasts and lunar dates: 2019年春节, “五一”假期, 农历正月初一."""

from __future__ import annotations

from aidie import Captures, Lexicon, rule
from aidie.pattern import integer, one_of, optional, words
from aidie_rules.dates.festivals import Lunar
from aidie_rules.dates.guards import festival_ends, outside_names
from aidie_rules.dates.pieces import time_of_day, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import FESTIVAL_NAMES


@rule(
    optional(year()) + words(FESTIVAL_NAMES).named("festival") + optional(time_of_day()),
    guards=[outside_names, festival_ends],
    examples=["[2019年春节]前", "[教师节: XXXX-09-10]前夕", "“[五一: XXXX-05-01]”假期", "[三八妇女节: XXXX-03-08]", "[五一劳动节: XXXX-05-01]"],
    counterexamples=["五一路", "八一镇", "七一勋章", "最小年龄", "清明上河图", "春节联欢晚会", "王国庆说"],
)
def feasts(found: Captures) -> Date | None:
    """A feast, on its own day."""
    return date_of(found)


LUNAR_MONTHS = Lexicon(
    "lunar_months",
    {"正月": "1", "冬月": "11", "腊月": "12"} | {f"{n}月": str(i) for i, n in enumerate("二三四五六七八九十", 2)},
    meaning="the number of the lunar month",
)


@rule(
    optional(year())
    + optional(one_of("农历", "阴历").named("lunar"))
    + words(LUNAR_MONTHS).named("lunar_month")
    + optional(one_of("初"))
    + integer("lunar_day", 1, 30, arabic=False)
    + optional(time_of_day()),
    guards=[outside_names],
    examples=["[农历正月初一: XXXX-XX-XX]", "[农历八月十五: XXXX-XX-XX]", "[腊月二十三: XXXX-XX-XX]"],
    counterexamples=["农历新年", "农历正月里", "八月十五", "八月十五日"[:3]],
)
def lunar_days(found: Captures) -> Date | None:
    """A day of the lunar calendar, where a word says that it is of that."""
    lunar = "lunar" in found or found["lunar_month"] in ("正月", "腊月", "冬月")
    return date_of(found) if lunar else None
