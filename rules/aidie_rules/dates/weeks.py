"""Weeks and weekdays counted from the article's: 上周五, 本周三至周五, 周末, 星期天上午."""

from __future__ import annotations

from datetime import date
from typing import Final

from aidie import Captures, Example, Lexicon, not_after, not_before, rule
from aidie.pattern import choice, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import AND, TO
from aidie_rules.dates.reading import date_of, follow_on
from aidie_rules.dates.recurrence import happens_once
from aidie_rules.dates.relative_days import SAID_AGAIN
from aidie_rules.dates.said_again import weekday_ends
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import EVERYDAY, WEEKDAYS

RELATIVE_WEEKS = Lexicon(
    "relative_weeks",
    {
        which + week: offset
        for which, offset in (
            ("本", "0"),
            ("这", "0"),
            ("这个", "0"),
            ("上", "-1"),
            ("上个", "-1"),
            ("上上", "-2"),
            ("上上个", "-2"),
            ("下下", "2"),
            ("下下个", "2"),
            ("下", "1"),
            ("下个", "1"),
        )
        for week in ("周", "星期", "礼拜")
    }
    | {"上一周": "-1", "下一周": "1", "本个星期": "0"},
    meaning="how many weeks from the anchor's",
    source=EVERYDAY,
)

WEEKDAY_NUMBERS = Lexicon(
    "weekday_numbers",
    dict(zip("一二三四五六日天", "12345677", strict=True)),
    meaning="the ISO number of the weekday, behind the week",
    source=EVERYDAY,
)


def weekday_number_ends(text: str, start: int, end: int) -> bool:
    """The number behind the week is a weekday's: not 上周|一直."""
    return not text.startswith(("一直", "一度", "一些", "日均", "天气", "一共", "三次", "二次", "一次", "一举"), start)


_WEEK: Final = "一二三四五六日"
_BEHIND_NEXT_WEEKDAY: Final = ("两天", "两日", "将", "在", "上午", "下午", "晚", "举", "召", "有", "可", "的", "分别")


def next_weekday(text: str, start: int, end: int) -> bool:
    """The weekday that follows on the one before: 上周四、|五, but not 下周三、|四川队."""
    if not 0 < _WEEK.find(text[start]) == _WEEK.find(text[start - 2]) + 1:
        return False
    return not text[end : end + 1].isalnum() or text.startswith(_BEHIND_NEXT_WEEKDAY, end)


WEEKDAY_BEHIND = words(WEEKDAY_NUMBERS).named("weekday").where(weekday_number_ends)
UNTIL_WEEKDAY = choice(TO, AND.named("and")) + choice(
    words(RELATIVE_WEEKS).named("end_relative_week") + words(WEEKDAY_NUMBERS).named("end_weekday"),
    words(WEEKDAYS).named("end_weekday").where(weekday_ends),
)
NEXT_WEEKDAY = AND + words(WEEKDAY_NUMBERS).named("end_weekday").where(next_weekday)
"""上周四|、五."""
UNTIL_TIME = TO + time_of_day("end_")
_WEEK_BEFORE = not_after(*"等每逢基成双以马早晚", "每个", "节假日和", "节假日、", "只有")
_WEEK_BEHIND = not_before("和节假日", "版", "岁", "边", "围", "刊", "报", "年", "期", "转", "末日", "密", "全", "到")


def single_week(text: str, start: int, end: int) -> bool:
    """It is one week or weekend: not every one, and no longer word (本|周边)."""
    return _WEEK_BEFORE(text, start, end) and _WEEK_BEHIND(text, start, end)


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


_EVERY_WEEK: Final = ("每周", "每星期", "每个星期")
_LONGEST_ROUND: Final = 40


def happens_this_week(text: str, start: int, end: int) -> bool:
    """It is one weekday, not what a sentence tells of every week: 每周五送去，|周日接回."""
    before = text[max(0, start - _LONGEST_ROUND) : start]
    return not any(word in before[before.rfind("。") + 1 :] for word in _EVERY_WEEK)


_RECURS_BEFORE = not_after("个", "黑色", "每", "逢", "每到", "每个", "每逢", "至", "到", "-", "—")
_RECURS_BEHIND = not_before(
    "至周", "到周", "-周", "—周", "至星期", "到星期", "、周", "和周", "周六", "周日", "星期", "至五", "到五",
)  # fmt: skip


def _behind_weekday(text: str, start: int) -> bool:
    return start > 1 and text[start - 2] in "周期拜" and text[start - 1] in _WEEK


def single_weekday(text: str, start: int, end: int) -> bool:
    """It is one day, not what comes round every week: 每周五, 周一至周五."""
    length = 2 if text[start] == "周" else 3
    return (
        weekday_ends(text, start, start + length)
        and _RECURS_BEFORE(text, start, end)
        and (text[end : end + 1] != "”" or text[start - 1 : start] == "“")
        and not _behind_weekday(text, start - (text[start - 1 : start] in ("、", "和")))
        and _RECURS_BEHIND(text, start, end)
    )


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
