"""Festivals and lunar dates: 2019年春节, “五一”假期, 农历正月初一."""

from __future__ import annotations

from datetime import date
from typing import Final

from aidie import Captures, Example, not_before, rule
from aidie.pattern import choice, one_of, optional, words
from aidie_rules.dates.calendars.solar_terms import SOLAR_TERMS
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.lunar_days import YEAR, until_lunar_day
from aidie_rules.dates.marks import TO
from aidie_rules.dates.pieces import YEARS_AGO, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.recurrence import happens_once
from aidie_rules.dates.said_again import LUNAR, THE_DAY_ITSELF, in_other_words
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import FESTIVAL_NAMES
from aidie_rules.titles.lexicons import COUNTRIES

_SOURCE = "the lunar calendar"

# Names of festivals that mean something else as well: in quotes, or with a word behind that makes them a festival.
_SHORT_FESTIVALS: Final = frozenset(
    {"五一", "六一", "七一", "八一", "十一", "清明", "小年", "腊八", "重阳", "国庆", "端午", "中秋", "七夕", "元宵"}
    | SOLAR_TERMS.keys()
)
# Those that mean nothing else where they stand alone.
_FREE_FESTIVALS: Final = frozenset({"中秋", "端午", "七夕", "国庆"} | (SOLAR_TERMS.keys() - {"清明"}))
_NO_FESTIVAL_BEFORE: Final = (*"二三四五六七八九双", "双“")
_HOLIDAYS: Final = ("假期", "小长假", "长假", "黄金周", "放假", "佳节", "”假期", "”小长假", "”长假", "”黄金周")
_BEHIND_SHORT_FESTIVAL: Final = (
    *"前夜后、", "期间", "前夕", "前后", "当天", "当日", "之夜", "以来", "节气", "将至", "临近", "上午", "下午",
    "晚上", "这天", "那天", "到来", "来临", "已过", "就要", "又至", "时节",
)  # fmt: skip
_BEFORE_FESTIVAL: Final = ("临近", "喜迎", "庆祝", "迎接", "欢度", "恰逢", "正值")
_BEFORE_WORD: Final = "年在至到今去明迎过逢庆度了是的和与为自从每当正于假日天"
_BEHIND_QUOTED: Final = not_before(
    *(
        quote + word
        for quote in "”’"
        for word in (
            "讲话", "重要讲话", "勋章", "路", "大桥", "起义", "军旗", "奖", "口号", "南昌", "精神", "广场", "晚会",
        )
    )
)  # fmt: skip
_BEHIND_FESTIVAL = not_before("节", "目", "联欢晚会", "晚会", "档", "联播", "档期", "奖", "勋章", "路", "镇", "社论")


# Festivals that other states have on days of their own.
_OF_A_STATE: Final = frozenset({"国庆", "国庆节", "建军节", "教师节", "母亲节", "青年节", "儿童节"})


def of_china(text: str, start: int, end: int) -> bool:
    """No other state stands before it: 法国|国庆节."""
    if text[start:end] not in _OF_A_STATE:
        return True
    length = COUNTRIES.longest_before(text, start)
    return not length or text[start - length] == "中"


_MADE: Final = tuple(
    made + quote for made in ("设立", "设为", "定为", "立为", "命名为") for quote in ("", "“", "中国", "“中国")
)
"""A festival that is made is none yet: 将这一天定为|“中国医师节”."""


def festival_ends(text: str, start: int, end: int) -> bool:
    """It is a festival: not 五一|路, 清明|上河图, 春节|联欢晚会."""
    if not _BEHIND_FESTIVAL(text, start, end) or text.endswith(_MADE, 0, start):
        return False
    return text[start:end] not in _SHORT_FESTIVALS or _short_name_stands(text, start, end)


def _short_name_stands(text: str, start: int, end: int) -> bool:
    """A name that means something else as well is here a festival's: 临近|七一，, |五一假期, “十一”, 在|端午当天."""
    if text.endswith(_BEFORE_FESTIVAL, 0, start) and not text[end : end + 1].isalnum():
        return True
    if text[start:end] == "十一" and not _tenth_month_stands(text, start, end):
        return False
    if text.startswith(_HOLIDAYS, end):
        return True
    if text[end : end + 1] in ("”", "’", '"') and text[start - 1 : start] in ("“", "‘", '"'):
        return _BEHIND_QUOTED(text, start, end)
    if _beside_another(text, start, end):
        return True
    before = text[start - 1 : start]
    alone = not start or not before.isalpha() or before in _BEFORE_WORD
    freely = text[start:end] in _FREE_FESTIVALS and not text[end : end + 1].isalnum()
    return alone and (freely or text.startswith(_BEHIND_SHORT_FESTIVAL, end))


_HOLIDAYS_IN_ROW: Final = ("中秋国庆", "国庆中秋", "五一国庆", "清明五一", "端午中秋")


def _beside_another(text: str, start: int, end: int) -> bool:
    """Two holidays that follow on each other make each other clear: |中秋|国庆期间."""
    return text.startswith(_HOLIDAYS_IN_ROW, start) or text.startswith(_HOLIDAYS_IN_ROW, max(0, start - 2))


def _tenth_month_stands(text: str, start: int, end: int) -> bool:
    """十一 is the first of October, and not eleven: |十一期间, but not 二|十一期间, 住了|十一晚."""
    holiday = text.startswith(("”", "’", *_HOLIDAYS, "期间", "前夕", "当天", "临近"), end)
    return holiday and not text.endswith(_NO_FESTIVAL_BEFORE, 0, start)


UNTIL_FESTIVAL = TO + choice(
    words(FESTIVAL_NAMES).named("end_festival"),
    until_lunar_day(),
)
"""除夕|至初七, 春节|到元宵节."""


@rule(
    choice(
        year() + one_of("“", "‘") + words(FESTIVAL_NAMES).named("festival") + one_of("”", "’"),
        optional(choice(YEAR + optional(one_of("农历", "阴历", "的")), LUNAR, YEARS_AGO))
        + words(FESTIVAL_NAMES).named("festival"),
    )
    + optional(choice(THE_DAY_ITSELF, UNTIL_FESTIVAL, in_other_words()))
    + optional(optional(one_of("当")) + time_of_day()),
    guards=[outside_names, festival_ends, happens_once, of_china],
    examples=[
        "[2019年春节]前",
        "[2012年农历春节: 2012-01-23]期间",
        "[教师节: XXXX-09-10]前夕，[教师节（9月10日）: XXXX-09-10]",
        "“[五一: XXXX-05-01]”假期",
        "[三八妇女节: XXXX-03-08]，临近[七一: XXXX-07-01]，",
        "[五一劳动节: XXXX-05-01]",
        "[“三八”国际妇女节: XXXX-03-08]，利用[国庆: XXXX-10-01]假期",
        "[农历小年: XXXX-XX-XX]，",
        Example("[三年前的春节: 2017-01-28]", anchor=date(2020, 2, 10)),
        "到[明年‘六一’: XXXX-06-01]前，[2019年“五一”: 2019-05-01]假期，“[十一: XXXX-10-01]”黄金周",
        Example(
            "[除夕至初七: 2020-01-24/2020-01-31]，[春节到元宵节: 2020-01-25/2020-02-08]，"
            "[除夕到正月初六: 2020-01-24/2020-01-30]",
            anchor=date(2020, 2, 10),
        ),
        Example(
            "[除夕到农历正月初六: 2020-01-24/2020-01-30]，[春节到二月初二: 2020-01-25/2020-02-24]",
            anchor=date(2020, 3, 1),
        ),
        Example(
            "[端午节（2020年6月25日）: 2020-06-25]，[除夕到闰四月初一: 2020-01-24/2020-05-23]",
            anchor=date(2020, 3, 1),
        ),
        Example(
            "[除夕到正月十五: 2020-01-24/2020-02-08]",
            anchor=date(2020, 3, 1),
        ),
        "[母亲节这天: XXXX-XX-XX]，[圣诞节当晚: XXXX-12-25TEV]，[元旦当日上午: XXXX-01-01TMO]",
        "[十一: XXXX-10-01]前夕，刹住[中秋: XXXX-XX-XX][国庆: XXXX-10-01]期间送礼",
        Example("这天是[冬至: 2019-12-22]，", anchor=date(2020, 1, 3)),
    ],
    counterexamples=[
        "十一个",
        "二十一期间",
        "双“十一”期间",
        "五一路",
        "八一镇",
        "七一勋章",
        "学习‘七一’讲话",
        "最小年龄",
        "住了十一晚",
        "设立“中国医师节”",
        "央视“六一”晚会",
        "清明上河图",
        "春节联欢晚会",
        "王国庆说",
        "法国国庆节",
    ],
)
def festivals(found: Captures) -> Date | None:
    """A festival, on its own day."""
    dated = found.places("festival")[0][0] > 0
    return date_of(found) if dated or found.answer(festival_ends, "festival") else None
