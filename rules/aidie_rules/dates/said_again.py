"""A day said again in other words: （星期二）, （今天）, （除夕）, 当天."""

from __future__ import annotations

from functools import cache

from aidie import not_after, not_before
from aidie.pattern import HAN, Node, chars, choice, one_of, optional, words
from aidie_rules.dates.marks import CLOSE, OPEN, SPACE, TO
from aidie_rules.dates.pieces import day, full_year, month_number
from aidie_rules.dates.relative_words import relative_word
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.words import FESTIVAL_NAMES, RELATIVE_DAYS, WEEKDAYS

_BEHIND_WEEKDAY = not_before(*"次个期刊报岁边围遍圈本国军年大种味线届份场")
_BEFORE_WEEKDAY = not_after(*"一二两三四五每首半几逢隔多整双东西北南老小大商")


def weekday_ends(text: str, start: int, end: int) -> bool:
    """A weekday is a word of its own: not 一周三次, 周日报."""
    if text[start] != "周":
        return text[end : end + 1] not in ("期", "刊")
    return _BEHIND_WEEKDAY(text, start, end) and _BEFORE_WEEKDAY(text, start, end)


@cache
def weekday(end: str = "") -> Node:
    """周五, 星期日."""
    return words(WEEKDAYS).named(f"{end}weekday").where(weekday_ends)


THE_DAY_ITSELF = one_of("当天", "当日", "这天", "这一天", "那天", "那一天").where(relative_word)
LUNAR = one_of("农历", "阴历", "夏历", "旧历")
FESTIVAL_OR_LUNAR = choice(
    LUNAR + chars(HAN, 2, 9) + optional(one_of("，", ",", "、") + words(FESTIVAL_NAMES)),
    one_of("正月", "腊月", "冬月", "大年") + chars(HAN, 1, 9),
    words(FESTIVAL_NAMES) + optional(TO + chars(HAN, 2, 6)),
)
"""What stands in brackets behind a day, and need not be read again: 农历六月初一, 腊月二十三, 除夕至正月初六."""


def said_again(end: str = "") -> Node:
    """Behind a day, the same in other words: ` 星期二`, `（周二）`, `（今天）`, `（除夕）`, `当天`."""
    other = words(RELATIVE_DAYS).named(f"{end}other_day")
    week = weekday(end) + optional(one_of("，", ",", "、", " ") + FESTIVAL_OR_LUNAR)
    in_brackets = OPEN + choice(week, other, FESTIVAL_OR_LUNAR) + CLOSE
    return choice(in_brackets, optional(SPACE) + weekday(end), THE_DAY_ITSELF)


@cache
def in_other_words() -> Node:
    """Behind a festival or a lunar day, the same in brackets: （2月5日）, （农历五月初五）."""
    again = optional(full_year("again_") + "年") + month_number()
    return OPEN + choice(optional(again) + day(), FESTIVAL_OR_LUNAR) + CLOSE


@cache
def behind_day(end: str = "") -> Node:
    """All that can follow the name of a day, its weekday behind a comma too; can match nothing."""
    return optional(choice(said_again(end), one_of("，", ",") + weekday(end))) + optional(
        optional(one_of("当")) + time_of_day(end)
    )
