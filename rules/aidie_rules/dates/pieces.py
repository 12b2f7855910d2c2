"""The pieces that date phrases are put together from, each with its captures.

A piece for the end of a stretch is made with the prefix `end_`: `8月7日至9日` is `month`, `day`, `end_day`.
What each capture says, `reading.py` knows by its name.
"""

from __future__ import annotations

from aidie.pattern import HAN, Node, chars, choice, integer, one_of, optional, sequence, words
from aidie_rules.dates.guards import (
    clock_ends,
    end_of_stretch_ends,
    four_digits,
    january_stands,
    middle_ends,
    minutes_end,
    part_ends,
    two_digits,
)
from aidie_rules.dates.relative_guards import one_number, relative_word, weekday_ends
from aidie_rules.dates.words import (
    FESTIVAL_NAMES,
    PARTS_OF_DAY,
    RELATIVE_DAYS,
    RELATIVE_MONTHS,
    RELATIVE_YEARS,
    TENTHS,
    TWO_TENTHS,
    WEEKDAYS,
    YEAR_EDGES,
    YEAR_STEMS,
)

TO = one_of("至", "到", "-", "--", "—", "——", "–", "―", "─", "──", "~", "～", "一直到", "起至", "起到")
"""Between the two ends of a stretch."""

AND = one_of("、", "和")
SPACE = one_of(" ", "　", "\xa0")
OPEN, CLOSE = one_of("(", "（"), one_of(")", "）")
COLON = one_of(":", "：")


def full_year(end: str = "") -> Node:
    """2018, 二〇一八: four digits, without the word 年."""
    return integer(f"{end}year", 1000, 2100, digits=4).where(four_digits)


def short_year(end: str = "") -> Node:
    """98, 九八: two digits of a year, without the word 年."""
    return integer(f"{end}year", 0, 99, digits=2).where(two_digits)


def relative_year(end: str = "") -> Node:
    """去年, 同年."""
    return words(RELATIVE_YEARS).named(f"{end}relative_year").where(relative_word)


def year(end: str = "") -> Node:
    """A year before a month: 2018年, 98年, 二〇一八年, 去年."""
    return choice(full_year(end) + "年", relative_year(end), short_year(end) + "年")


YEARS_AGO = integer("years_ago", 1, 200).where(one_number) + "年前" + optional("的")
"""三年前的, before a season, a festival or a day."""


def month_number(end: str = "") -> Node:
    """7月, 七月, 元月."""
    return choice(integer(f"{end}month", 1, 12) + "月", one_of("元月").named(f"{end}january").where(january_stands))


def month(end: str = "") -> Node:
    """7月, 七月, 元月, 本月."""
    return choice(
        month_number(end),
        words(RELATIVE_MONTHS).named(f"{end}relative_month").where(relative_word) + optional("的"),
    )


def day_number(end: str = "") -> Node:
    """The number of a day, without 日 or 号."""
    return integer(f"{end}day", 1, 31)


def day(end: str = "") -> Node:
    """7日, 7号."""
    return day_number(end) + one_of("日", "号")


def part_of_day(end: str = "") -> Node:
    """上午, 晚."""
    return words(PARTS_OF_DAY).named(f"{end}part_of_day").where(part_ends)


def digital_clock(end: str = "") -> Node:
    """07:19, 07:19:30."""
    digital = integer(f"{end}hour", 0, 24, digits=(1, 2), chinese=False) + COLON
    digital += integer(f"{end}minute", 0, 59, digits=2, chinese=False)
    digital += optional(choice(COLON + integer(f"{end}second", 0, 59, digits=2, chinese=False), "分"))
    return digital.where(clock_ends)


def clock(end: str = "") -> Node:
    """7时, 13时56分, 8点半, 07:19."""
    minutes = choice(
        integer(f"{end}minute", 0, 59) + "分" + optional(integer(f"{end}second", 0, 59) + "秒"),
        integer(f"{end}minute", 0, 59, digits=2, chinese=False),
        integer(f"{end}minute", 10, 59, arabic=False).where(minutes_end),
    )
    minutes = choice(minutes, "零" + integer(f"{end}minute", 1, 9, chinese=False) + "分")
    spoken = integer(f"{end}hour", 0, 24) + one_of("时", "点", "点钟", "时整", "点整")
    half = optional(choice(minutes, one_of("半", "一刻", "三刻").named(f"{end}part_of_hour")))
    return choice(digital_clock(end), (spoken + half).where(clock_ends))


def time_of_day(end: str = "") -> Node:
    """下午, 下午3时, 3时, 下午 3:00; behind a blank 07:19; mandatory."""
    part = optional(SPACE) + part_of_day(end) + optional(optional(SPACE) + clock(end))
    return choice(part, clock(end), SPACE + digital_clock(end))


def weekday(end: str = "") -> Node:
    """周五, 星期日."""
    return words(WEEKDAYS).named(f"{end}weekday").where(weekday_ends)


THE_DAY_ITSELF = one_of("当天", "当日", "这天", "这一天", "那天", "那一天").where(relative_word)


LUNAR = one_of("农历", "阴历", "夏历", "旧历")
FESTIVAL_OR_LUNAR = choice(
    LUNAR + chars(HAN, 2, 9) + optional(one_of("，", "、") + words(FESTIVAL_NAMES)),
    one_of("正月", "腊月", "冬月", "大年") + chars(HAN, 1, 9),
    words(FESTIVAL_NAMES) + optional(TO + chars(HAN, 2, 6)),
)
"""What stands in brackets behind a day, and need not be read again: 农历六月初一, 腊月二十三, 除夕至正月初六."""


def said_again(end: str = "") -> Node:
    """Behind a day, the same in other words: ` 星期二`, `（周二）`, `（今天）`, `（除夕）`, `当天`."""
    other = words(RELATIVE_DAYS).named(f"{end}other_day")
    week = weekday(end) + optional(one_of("，", "、", " ") + FESTIVAL_OR_LUNAR)
    in_brackets = OPEN + choice(week, other, FESTIVAL_OR_LUNAR) + CLOSE
    return choice(in_brackets, optional(SPACE) + weekday(end), THE_DAY_ITSELF)


def in_other_words() -> Node:
    """Behind a festival or a lunar day, the same in brackets: （2月5日）, （农历五月初五）."""
    again = optional(full_year("again_") + "年") + month_number()
    return OPEN + choice(optional(again) + day(), FESTIVAL_OR_LUNAR) + CLOSE


def behind_day(end: str = "") -> Node:
    """All that can follow the name of a day, its weekday behind a comma too; can match nothing."""
    return optional(choice(said_again(end), "，" + weekday(end))) + optional(optional(one_of("当")) + time_of_day(end))


def tenth(end: str = "") -> Node:
    """Which part of the month, behind its name: 上旬, 中, 底."""
    one = choice(words(TENTHS), one_of("中").where(middle_ends)).named(f"{end}tenth")
    two = words(TWO_TENTHS).named("two_tenths").named("end_two_tenths")
    half = one_of("上半月", "下半月", "前半月", "后半月").named("half_of_month").named("end_half_of_month")
    return one if end else choice(two, half, one)


def year_edge(end: str = "") -> Node:
    """2020年底, 去年年底, 今年底; mandatory is only the word 年底 or 年初."""
    named = choice(full_year(end), relative_year(end), words(YEAR_STEMS).named(f"{end}relative_stem"))
    named = choice(full_year(end) + "年", short_year(end) + optional("年"), named)
    edge = words(YEAR_EDGES)
    return optional(named) + (edge.where(end_of_stretch_ends) if end else edge).named(f"{end}year_edge")


HOURS = optional(optional(SPACE) + part_of_day()) + integer("hour", 0, 24) + TO + clock("end_")
"""9—11时, 上午9至11点: the unit is said once."""
DATED_DAY = optional(optional(year() + optional("的")) + month()) + day_number()
UNTIL_DAY = TO + choice(
    sequence(optional(optional(year("end_")) + month("end_")), day("end_"), behind_day("end_")),
    words(RELATIVE_DAYS).named("end_relative_day") + optional(time_of_day("end_")),
    time_of_day("end_"),
)
"""The end of a stretch that begins with a day."""

UNTIL_MONTH = TO + choice(
    optional(year("end_")) + month("end_") + optional("份") + optional(tenth("end_")),
    year_edge("end_"),
)
"""The end of a stretch that begins with a month."""
