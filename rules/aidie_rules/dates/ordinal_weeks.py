"""Weeks and weekdays that are counted within a month or a year: 5月第二个星期日, 今年第一周."""

from __future__ import annotations

from datetime import date

from aidie import Captures, Example, not_before, rule
from aidie.pattern import choice, integer, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.pieces import month, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.recurrence import not_every_year
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import WEEKDAYS

WHICH = choice("第" + integer("nth", 1, 53), one_of("首").named("first_of_them"), one_of("最后一").named("last"))
WEEK = one_of("周", "星期", "礼拜")
week_stands = not_before("末", "岁", "年", "一", "二", "三", "四", "五", "六", "日")


@rule(
    choice(optional(year() + optional("的")) + month() + optional("份"), year())
    + optional("的")
    + choice(
        WHICH + optional("个") + choice(words(WEEKDAYS).named("weekday"), one_of("周末").named("weekend")),
        WHICH + optional("个") + WEEK.where(week_stands),
        one_of("第一天", "头一天", "首日").named("first_day"),
        one_of("最后一天", "最后1天").named("last_day"),
    )
    + optional(time_of_day()),
    guards=[outside_names, not_every_year],
    examples=[
        "[5月第一周: XXXX-05-XX]，[5月份的第一周: XXXX-05-XX]，[2018年第一周: 2018-W01]",
        Example("[5月的第二个星期日: 2019-05-12]，[去年11月最后一个周五上午: 2018-11-30TMO]", anchor=date(2019, 8, 15)),
        Example(
            "[去年最后一天: 2018-12-31]，[8月的最后一天上午: 2019-08-31TMO]，[今年首日: 2019-01-01]",
            anchor=date(2019, 8, 15),
        ),
        Example(
            "[5月第一周: 2019-W18]，[今年首周: 2019-W01]，[今年的第三周: 2019-W03]，[8月最后一个周末: 2019-W35-WE]",
            anchor=date(2019, 8, 15),
        ),
    ],
    counterexamples=[
        "每年5月的第二个星期日",
        "春运第一周",
        "5月第几周",
        "每个月的第一个星期六",
        "今年第一周岁",
        "长假最后一天",
    ],
)
def ordinal_weeks(found: Captures) -> Date | None:
    """A week or a weekday by its number in the month or the year; a week belongs where its Thursday is."""
    return date_of(found)
