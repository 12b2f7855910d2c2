"""Dates counted from the anchor or from the text: 今天（7月3日）, 当天下午, 上周五, 三年前, 去年同期."""

from __future__ import annotations

from datetime import date

from aidie import Captures, Example, rule
from aidie.pattern import Node, chars, choice, integer, one_of, optional, words
from aidie_rules.dates.guards import happens_once, happens_this_week, not_every_year, outside_names
from aidie_rules.dates.pieces import (
    AND,
    CLOSE,
    OPEN,
    TO,
    UNTIL_DAY,
    YEARS_AGO,
    day,
    full_year,
    month,
    relative_year,
    time_of_day,
    year,
)
from aidie_rules.dates.reading import date_of, follow_on
from aidie_rules.dates.relative_guards import (
    ago_ends,
    begins_with_whole_word,
    day_in_year,
    next_weekday,
    not_nowadays,
    single_week,
    single_weekday,
    weekday_ends,
    weekday_number_ends,
)
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import PAIRS, RELATIVE_DAYS, RELATIVE_WEEKS, SHORT_PAIRS, WEEKDAY_NUMBERS, WEEKDAYS

WEEKDAY_BEHIND = words(WEEKDAY_NUMBERS).named("weekday").where(weekday_number_ends)
UNTIL_WEEKDAY = choice(TO, AND.named("and")) + choice(
    words(RELATIVE_WEEKS).named("end_relative_week") + words(WEEKDAY_NUMBERS).named("end_weekday"),
    words(WEEKDAYS).named("end_weekday").where(weekday_ends),
)
NEXT_WEEKDAY = AND + words(WEEKDAY_NUMBERS).named("end_weekday").where(next_weekday)
"""上周四|、五."""
UNTIL_TIME = TO + time_of_day("end_")
ITS_WEEKDAY = optional(optional(one_of("，", "、", " ")) + words(WEEKDAYS))
SAID_AGAIN = OPEN + optional(optional(year()) + month()) + day() + ITS_WEEKDAY + CLOSE
DAY_SAID_AGAIN = OPEN + optional(month()) + day() + CLOSE
RELATIVE_DAY = words(RELATIVE_DAYS).named("relative_day")
YEAR_BEFORE = choice(choice(full_year() + "年", relative_year()) + optional("的"), YEARS_AGO)


@rule(
    choice(
        YEAR_BEFORE + RELATIVE_DAY.where(day_in_year) + optional(DAY_SAID_AGAIN), RELATIVE_DAY + optional(SAID_AGAIN)
    )
    + optional(time_of_day())
    + optional(UNTIL_DAY),
    guards=[outside_names, begins_with_whole_word, not_nowadays, not_every_year],
    examples=[
        "[今天（7月3日，星期二）上午: XXXX-07-03TMO]，[今天（7月3日周二）: XXXX-07-03]",
        "[今天（7月3日）: XXXX-07-03]，[昨天（2月10日）晚上: XXXX-02-10TEV]",
        "[当天下午: XXXX-XX-XXTAF]",
        "[今晚 20:05: XXXX-XX-XXT20:05]播出，[今晚: XXXX-XX-XXTEV]，[昨天上午9时: XXXX-XX-XXT09]",
        Example("[去年的今天: 2019-08-10]，[七十年前的今天: 1950-08-10]", anchor=date(2020, 8, 10)),
        Example("[去年的今天（8月7日）: 2019-08-07]", anchor=date(2020, 8, 7)),
        "[昨天（7日）: XXXX-XX-07]，[同日夜间: XXXX-XX-XXTNI]，[是日: XXXX-XX-XX]，大雪",
    ],
    counterexamples=[
        "目前天气",
        "如今天下",
        "今日头条",
        "今日镇江讯",
        "三天后天气",
        "同日本首相",
        "他是日本人，是日常所见",
        "中方愿同日方一道",
        "春运进入第二天",
        "次日达快件",
        "婚礼的前一天",
        "美好的明天",
        "成为明天的障碍",
        "今天的大好局面",
        "变成了今天的模样",
        "勿忘昨天的苦难，开创明天",
        "像今天这样深入",
        "对今天生活的珍惜",
        "当年同日本侵略者斗争",
        "地震第二天",
        "七十年后的今天，世界仍不太平",
        "今天是：",
        "时至今日，中国发展到今天，直到今天",
        "今天，我们比任何时候都更接近目标",
        "今天的改革更难",
        "每年的这一天",
        "今天的新疆，人心思稳",
    ],
)
def relative_days(found: Captures) -> Date | None:
    """A day counted from the anchor or from the last one in the text, perhaps said again as a date."""
    return date_of(found)


@rule(
    choice(
        words(RELATIVE_WEEKS).named("relative_week")
        + optional(
            choice(WEEKDAY_BEHIND + optional(choice(UNTIL_WEEKDAY, NEXT_WEEKDAY)), one_of("末").named("weekend"))
        ),
        one_of("周末").named("weekend"),
    )
    + optional(SAID_AGAIN)
    + optional(time_of_day() + optional(UNTIL_TIME)),
    guards=[outside_names, happens_once, single_week],
    examples=[
        "[上周五: XXXX-WXX-5]",
        "[本周末: XXXX-WXX-WE]",
        "[下周: FUTURE_REF]",
        "[上上周五]",
        "[周末: XXXX-WXX-WE]",
        Example(
            "[本周三至周五: 2020-08-12/2020-08-14]，[下周六、周日]，[上周五（8月7日）: 2020-08-07]",
            anchor=date(2020, 8, 10),
        ),
        "[上周四、五: XXXX-XX-XX]，[本周六、日]将，[下周一下午2点至4点: XXXX-XX-XXT14/XXXX-XX-XXT16]",
        "[上周三至本周五: XXXX-XX-XX]",
    ],
    counterexamples=["每周末", "上周岁", "节假日和周末", "只有周末才能见到"],
)
def weeks(found: Captures) -> Date | None:
    """A week, a day in it or some, or its end."""
    return date_of(found) if follow_on(found, "weekday") else None


@rule(
    words(WEEKDAYS).named("weekday") + optional(SAID_AGAIN) + optional(time_of_day() + optional(UNTIL_TIME)),
    guards=[outside_names, happens_once, happens_this_week, single_weekday],
    examples=[
        "[周五: XXXX-WXX-5]，",
        "[星期天上午: XXXX-WXX-7TMO]",
        Example(
            "[周四下午三点到五点: 2020-08-13T15/2020-08-13T17]，[周一（10日）: 2020-08-10]", anchor=date(2020, 8, 10)
        ),
    ],
    counterexamples=[
        "每周五",
        "一周三次",
        "周一至周五",
        "周日报",
        "周六、周日开馆，周六周日闭馆",
        "“愤怒星期五”",
        "逢星期三开馆",
        "每周五送去，周日接回",
    ],
)
def weekdays(found: Captures) -> Date | None:
    """A bare weekday, which is the nearest one; what comes round every week is none."""
    return date_of(found)


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


_BOTH_DAYS = OPEN + chars("0-9月日号、和至到~—-", 5, 16) + CLOSE + optional(one_of("两天", "两日"))
"""今明两天|（5月5日、6日）, 今明|（5日、6日）两天: both days said again."""


@rule(
    choice(
        words(PAIRS).named("pair").named("end_pair") + optional(_BOTH_DAYS),
        words(SHORT_PAIRS).named("pair").named("end_pair") + _BOTH_DAYS,
    ),
    guards=[outside_names],
    examples=[
        Example("[今明两天: 2020-08-10/2020-08-11]有雨", anchor=date(2020, 8, 10)),
        "[今明两年: XXXX]",
        Example("[今明两天（10日、11日）: 2020-08-10/2020-08-11]有雨", anchor=date(2020, 8, 10)),
        Example("[今明（8月10日、11日）两天: 2020-08-10/2020-08-11]有雨", anchor=date(2020, 8, 10)),
        Example(
            "[昨夜今晨: 2020-08-09TNI/2020-08-10TMO]降雪，[明后天: 2020-08-11/2020-08-12]放晴", anchor=date(2020, 8, 10)
        ),
    ],
    counterexamples=["《今明两天》节目", "电视剧《今明两年》", "今明（暂名）两天"],
)
def pairs(found: Captures) -> Date | None:
    """Two days or years in one word."""
    return date_of(found)
