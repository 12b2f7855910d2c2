"""Days and months of the lunar calendar: 农历八月十五, 腊月二十三, 正月初一至初七, 农历六月."""

from __future__ import annotations

from datetime import date
from functools import cache

from aidie import Captures, Example, Lexicon, not_after, not_before, rule
from aidie.pattern import Node, choice, integer, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.eras import cycle_year
from aidie_rules.dates.marks import TO
from aidie_rules.dates.other_calendars import of_the_lunar_calendar
from aidie_rules.dates.pieces import year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.recurrence import happens_once
from aidie_rules.dates.said_again import LUNAR, in_other_words
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.values import Date

LUNAR_MONTHS = Lexicon(
    "lunar_months",
    {"正月": "1", "冬月": "11", "腊月": "12"},
    meaning="the number of the lunar month, whose name says that it is one",
    source="the lunar calendar",
)


@cache
def _named_month(end: str = "") -> Node:
    """腊月."""
    return words(LUNAR_MONTHS).named(f"{end}lunar_month")


@cache
def _numbered_month(end: str = "") -> Node:
    """八月, 8月, 闰六月."""
    return _number_of_month(end) + "月"


def _number_of_month(end: str = "") -> Node:
    return optional(one_of("闰").named(f"{end}leap_month")) + integer(f"{end}lunar_month_number", 1, 12)


@cache
def _first_ten(end: str = "") -> Node:
    """The number behind 初."""
    return integer(f"{end}lunar_day", 1, 10, arabic=False)


@cache
def _day(end: str = "") -> Node:
    """初五, 廿三, 28."""
    return choice("初" + _first_ten(end), integer(f"{end}lunar_day", 1, 30) + optional("日"))


@cache
def until_lunar_day() -> Node:
    """初七, 正月十五: the end of a stretch."""
    return choice(
        optional(LUNAR) + choice(_named_month("end_"), _numbered_month("end_")) + _day("end_"),
        "初" + _first_ten("end_"),
    )


YEAR = choice(year(), cycle_year())
_CALENDAR = choice(optional(YEAR + optional("的")) + LUNAR + optional("的"), LUNAR + optional("的") + YEAR)


@rule(
    choice(
        _CALENDAR + choice(_named_month(), _numbered_month()) + _day(),
        optional(YEAR) + _named_month() + _day(),
        optional(YEAR) + optional(LUNAR) + "大年初" + _first_ten(),
        optional(YEAR) + _number_of_month() + "月初" + _first_ten(),
        cycle_year() + _numbered_month() + _day(),
    )
    + optional(TO + choice(until_lunar_day(), integer("end_lunar_day", 11, 30)))
    + optional(in_other_words())
    + optional(optional(one_of("当")) + time_of_day()),
    guards=[outside_names, happens_once, of_the_lunar_calendar, not_before("多", "余", "个", "天", "年", "%")],
    examples=[
        "[农历正月初一: XXXX-XX-XX]，[农历2015年十月初一: 2015-11-12]，[三月初三: XXXX-XX-XX]",
        "[农历八月十五: XXXX-XX-XX]",
        "[腊月二十三: XXXX-XX-XX]",
        Example("[大年初三: 2020-01-27]，[正月初一至初七: 2020-01-25/2020-01-31]", anchor=date(2020, 2, 3)),
        Example("[腊月二十八到正月初六: 2020-01-22/2020-01-30]", anchor=date(2020, 2, 3)),
        Example("[农历8月14日: 2018-09-23]，[腊月28: 2018-02-13]", anchor=date(2018, 9, 1)),
        Example("[农历的八月十五: 2018-09-24]", anchor=date(2018, 9, 1)),
        Example("[农历闰六月初一: 2017-07-23]，[正月初五（2月1日）: 2017-02-01]", anchor=date(2017, 9, 1)),
        Example("[己亥年八月十五: 2019-09-13]，[己亥年正月初一: 2019-02-05]", anchor=date(2019, 9, 1)),
        Example("[农历十一月初一: 2017-12-18]，[2019年农历二月二: 2019-03-08]", anchor=date(2017, 12, 1)),
        Example("[正月初一至十五: 2020-01-25/2020-02-08]，[旧历腊月三十: 2020-01-24]", anchor=date(2020, 2, 3)),
    ],
    counterexamples=["农历新年", "八月十五", "八月十", "大年夜", "每年农历八月十五", "藏历四月十五",
        "藏历正月初一"],
)  # fmt: skip
def lunar_days(found: Captures) -> Date | None:
    """A day of the lunar calendar, or some, where a word says that it is of that."""
    return date_of(found)


def _whole_month() -> Node:
    """六月, 腊月: both ends of the stretch."""
    named = words(LUNAR_MONTHS).named("named_lunar_month").named("end_named_lunar_month")
    return choice(named, integer("whole_lunar_month", 1, 12).named("end_whole_lunar_month") + "月")


@rule(
    choice(
        _CALENDAR + _whole_month(),
        optional(YEAR) + words(LUNAR_MONTHS).named("named_lunar_month").named("end_named_lunar_month"),
    ),
    guards=[
        outside_names,
        happens_once,
        of_the_lunar_calendar,
        not_after("寒冬", "十冬", "五冬", "里", "闰"),
        not_before("初", "廿", *"一二三四五六七八九十0123456789"),
    ],
    examples=[
        "[正月: XXXX-XX-XX]里，[去年腊月: XXXX-XX-XX]",
        Example(
            "[农历六月: 2019-07-03/2019-07-31]，[去年农历腊月: 2019-01-06/2019-02-04]",
            anchor=date(2019, 8, 15),
        ),
    ],
    counterexamples=["寒冬腊月", "每年农历六月", "彝历六月", "藏历正月", "十二月三日"],
)
def lunar_months(found: Captures) -> Date | None:
    """A month of the lunar calendar."""
    return date_of(found)
