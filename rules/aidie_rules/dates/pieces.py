"""The pieces that date phrases are put together from, each with its captures.

A piece for the end of a stretch is made with the prefix `end_`: `8月7日至9日` is `month`, `day`, `end_day`.
What each capture says, `reading.py` knows by its name. Each piece is made once, so that all rules share it, and what
is worked out from it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from aidie.pattern import Node, choice, integer, one_of, optional, words
from aidie_rules.dates.marks import DIGITS
from aidie_rules.dates.phrase_edges import middle_ends
from aidie_rules.dates.relative_words import relative_word
from aidie_rules.dates.words import RELATIVE_MONTHS, RELATIVE_YEARS, TENTHS, TWO_TENTHS, YEAR_EDGES, YEAR_STEMS

_CHINESE_DIGITS: Final = frozenset("〇零一二三四五六七八九")


def four_digits(text: str, start: int, end: int) -> bool:
    """A year is said digit by digit: 一千九百 is none."""
    return end - start == 4 and all(char in DIGITS or char in _CHINESE_DIGITS for char in text[start:end])


@cache
def full_year(end: str = "") -> Node:
    """2018, 二〇一八: four digits, without the word 年."""
    return integer(f"{end}year", 1000, 2100, digits=4).where(four_digits)


def two_digits(text: str, start: int, end: int) -> bool:
    """A short year is said digit by digit: 十八 is none."""
    return end - start == 2 and all(char in DIGITS or char in _CHINESE_DIGITS for char in text[start:end])


@cache
def short_year(end: str = "") -> Node:
    """98, 九八: two digits of a year, without the word 年."""
    return integer(f"{end}year", 0, 99, digits=2).where(two_digits)


@cache
def relative_year(end: str = "") -> Node:
    """去年, 同年."""
    return words(RELATIVE_YEARS).named(f"{end}relative_year").where(relative_word)


@cache
def year(end: str = "") -> Node:
    """A year before a month: 2018年, 98年, 二〇一八年, 去年."""
    return choice(full_year(end) + "年", relative_year(end), short_year(end) + "年")


_NUMERALS: Final = "一二两三四五六七八九"


def one_number(text: str, start: int, end: int) -> bool:
    """A number, and not between two of them: 两三年前."""
    return text[start] not in _NUMERALS or text[start + 1] not in _NUMERALS


YEARS_AGO = integer("years_ago", 1, 200).where(one_number) + "年前" + optional("的")
"""三年前的, before a season, a festival or a day."""


_BEFORE_MONEY_A_MONTH: Final = frozenset("0123456789零一二三四五六七八九十百千万亿余多美欧日公纪")


def january_stands(text: str, start: int, end: int) -> bool:
    """元月 is no money a month: 5万元|月薪, 900元月租."""
    return text[start - 1 : start] not in _BEFORE_MONEY_A_MONTH


@cache
def month_number(end: str = "") -> Node:
    """7月, 七月, 元月."""
    return choice(integer(f"{end}month", 1, 12) + "月", one_of("元月").named(f"{end}january").where(january_stands))


@cache
def month(end: str = "") -> Node:
    """7月, 七月, 元月, 本月."""
    return choice(
        month_number(end),
        words(RELATIVE_MONTHS).named(f"{end}relative_month").where(relative_word) + optional("的"),
    )


@cache
def day_number(end: str = "") -> Node:
    """The number of a day, without 日 or 号."""
    return integer(f"{end}day", 1, 31)


@cache
def day(end: str = "") -> Node:
    """7日, 7号."""
    return day_number(end) + one_of("日", "号")


@cache
def tenth(end: str = "") -> Node:
    """Which part of the month, behind its name: 上旬, 中, 底."""
    one = choice(words(TENTHS), one_of("中").where(middle_ends)).named(f"{end}tenth")
    two = words(TWO_TENTHS).named("two_tenths").named("end_two_tenths")
    half = one_of("上半月", "下半月", "前半月", "后半月").named("half_of_month").named("end_half_of_month")
    return one if end else choice(two, half, one)


def end_of_stretch_ends(text: str, start: int, end: int) -> bool:
    """年中 ends there: 至1985年中，, but 至1985年|中央办公厅主任."""
    return text[start:end] != "年中" or middle_ends(text, start, end)


@cache
def year_edge(end: str = "") -> Node:
    """2020年底, 去年年底, 今年底; mandatory is only the word 年底 or 年初."""
    named = choice(full_year(end), relative_year(end), words(YEAR_STEMS).named(f"{end}relative_stem"))
    named = choice(full_year(end) + "年", short_year(end) + optional("年"), named)
    edge = words(YEAR_EDGES)
    return optional(named) + (edge.where(end_of_stretch_ends) if end else edge).named(f"{end}year_edge")
