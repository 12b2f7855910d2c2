"""So long before the article, and the same time of another year: 三年前的7月, 半年前, 去年同期."""

from __future__ import annotations

from datetime import date

from aidie import Captures, Example, not_after, not_before, rule
from aidie.pattern import Node, choice, integer, one_of, optional
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.pieces import day, month, one_number, relative_year, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.values import Date

_AGO_BEHIND = not_before(*"往来列进景期提沿途线后方茅三半排者十夕瞻卫辈")
_AGO_BEFORE = not_after(*"第数几上多零余每-至到～~、.年月万亿", "提前")


def ago_ends(text: str, start: int, end: int) -> bool:
    """前 says before now, and begins no longer word: 三年|前往; nor are there two numbers: 两三年前."""
    if not one_number(text, start, end):
        return False
    return (_AGO_BEHIND(text, start, end) or text.startswith(("来自", "来到", "来过", "来华"), end)) and _AGO_BEFORE(
        text, start, end
    )


def _ago(*units: str) -> Node:
    return one_of(*(unit + ago for unit in units for ago in ("前", "之前", "以前")))


@rule(
    choice(
        integer("years_ago", 1, 200) + _ago("年") + optional(optional("的") + month() + optional(day())),
        one_of("半").named("half_year_ago") + _ago("年"),
        integer("months_ago", 1, 60) + _ago("个月"),
        integer("weeks_ago", 1, 20) + _ago("周", "星期", "个星期"),
        integer("days_ago", 1, 100) + _ago("天", "日") + optional(optional("的") + time_of_day()),
    ),
    guards=[outside_names, ago_ends],
    examples=[
        "[三年前: PAST_REF]来到高原，[三年前: PAST_REF]只有一口机井，[50年前: PAST_REF]来自各省的人",
        "[五天前: PAST_REF]，他，[两天前的晚上: XXXX-XX-XXTEV]",
        "[三年前的7月: XXXX-07]",
        "[两个月前: PAST_REF]",
        Example("[半年前: 2020-02]", anchor=date(2020, 8, 10)),
        "[三年前的8月7日: XXXX-08-07]，[三周前: PAST_REF]",
    ],
    counterexamples=[
        "三年前往拉萨",
        "上半年前",
        "一年半前",
        "几天前",
        "两三年前",
        "第二天前",
        "提前三天前来",
        "06年前8月",
    ],
)
def ago(found: Captures) -> Date | None:
    """So many years, months, weeks or days before the article."""
    return date_of(found)


@rule(
    choice(year(), relative_year()) + optional(month()) + one_of("同期").named("same_period"),
    guards=[outside_names],
    examples=["比[去年同期]增长", "与[2018年同期: 2018]相比"],
    counterexamples=["同期增长", "同期录音", "三个同期"],
)
def same_period(found: Captures) -> Date | None:
    """The stretch that the text tells of, in another year."""
    return date_of(found)
