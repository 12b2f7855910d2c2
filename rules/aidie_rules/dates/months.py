"""Months, their thirds, and stretches of months: 去年7月, 3月上旬, 1至9月, 2016年7月至2019年6月, 月底."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from aidie import Captures, Example, Lexicon, not_after, rule
from aidie.pattern import choice, integer, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import AND, DIGITS, TO
from aidie_rules.dates.other_calendars import of_the_western_calendar
from aidie_rules.dates.phrase_edges import clause_begins, middle_ends
from aidie_rules.dates.pieces import month, month_number, tenth, year, year_edge
from aidie_rules.dates.reading import date_of, follow_on
from aidie_rules.dates.recurrence import ends_no_stretch_of_every_year, not_every_year
from aidie_rules.dates.relative_words import relative_word
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import EVERYDAY, RELATIVE_MONTHS
from aidie_rules.words import NUMERALS

MONTH_PAIRS = Lexicon(
    "month_pairs",
    {
        f"{first}{second}月": f"{place} {place + 1}"
        for place, (first, second) in enumerate(pairwise("一二三四五六七八九"), 1)
    }
    | {"十一二月": "11 12"},
    meaning="two months in one word",
    source=EVERYDAY,
)

MONTH_EDGES = Lexicon(
    "month_edges",
    {"上旬": "1", "中旬": "2", "下旬": "3", "月初": "1", "月中": "2", "月底": "3", "月末": "3"},
    meaning="which third of a month, where the month has no number",
    source=EVERYDAY,
)

UNTIL_MONTH = TO + choice(
    optional(year("end_")) + month("end_") + optional("份") + optional(tenth("end_")),
    year_edge("end_"),
)
"""The end of a stretch that begins with a month."""
MONTH_WORD = optional(one_of("份")) + optional("当月")
SPANNED_NUMBERS = integer("month", 1, 12) + choice(TO, AND.named("and")) + integer("end_month", 1, 12) + "月"
_LUNAR_DAYS: Final = frozenset("初一二三四五六七八九十廿")


def month_ends(text: str, start: int, end: int) -> bool:
    """Behind a month stands no number, of an impossible day or of a lunar one: 8月39日, 三月三."""
    behind = text[end : end + 1]
    if text.startswith(("革命", "花", "龄", "怀胎", "流火", "桂花", "党人", "街", "端午", "中秋", "重阳"), end) or (
        text[end - 1] == "初" and behind and behind in NUMERALS
    ):
        return False
    if not behind or text[end - 1] != "月":
        return True
    if behind == "期" and not text.startswith("期间", end):
        return False
    return behind not in DIGITS and not (behind in _LUNAR_DAYS and text[end - 2] in NUMERALS)


@rule(
    optional(year() + optional("的")) + choice(
        words(MONTH_PAIRS).named("month_pair").named("end_month_pair") + MONTH_WORD,
        month_number() + MONTH_WORD + optional(tenth()) + optional(UNTIL_MONTH),
        SPANNED_NUMBERS + MONTH_WORD,
    ),
    guards=[outside_names, not_every_year, ends_no_stretch_of_every_year, month_ends, of_the_western_calendar],
    examples=[
        "[去年7月: XXXX-07]以来，[9月份当月: XXXX-09]，[2009年元月至3月: 2009-01/2009-03]，[2018年的3月: 2018-03]",
        "[2016年7月至2019年6月: 2016-07/2019-06]",
        "[3月上旬: XXXX-03-01/XXXX-03-10]，[6月底: XXXX-06-21/XXXX-06]前",
        "[1至9月: XXXX-01/XXXX-09]，[7、8月份: XXXX-07/XXXX-08]，[六七月份: XXXX-06/XXXX-07]",
        "[一二月份: XXXX-01/XXXX-02]",
        "[8月上半月: XXXX-08-01/XXXX-08-15]，[8月份下半月: XXXX-08-16/XXXX-08]",
        "[8月上中旬: XXXX-08-01/XXXX-08-20]，[8月中: XXXX-08-11/XXXX-08-20]，",
        "[3月至8月份: XXXX-03/XXXX-08]，[3月底至8月初: XXXX-03-21/XXXX-08-10]",
        "[8月至年底: XXXX-08/XXXX-12]，[2018年8月至2019年底: 2018-08/2019-12]",
        "[98年8月至99年年底: 1998-08/1999-12]，[去年8月至今年底: XXXX-08/XXXX-12]",
    ],
    counterexamples=[
        "第四月昼", "三月初三", "13月", "8月39日", "6个月", "三月三", "一月二十三", "2016年7月至6月的",
        "每年3月", "每年11月到次年3月", "十月怀胎", "一月一主题", "3月期国债", "八月中秋", "5万元月薪", "6月龄",
    ],
)  # fmt: skip
def months(found: Captures) -> Date | None:
    """A month, a third of one, or a stretch of months."""
    return date_of(found) if found.answer(_month_begins) and follow_on(found, "month") else None


def _month_begins(text: str, start: int, end: int) -> bool:
    """It is no 第四月, nor the end of a stretch whose beginning is impossible: 13月至|3月."""
    if text.endswith("第", 0, start):
        return False
    return start < 2 or text[start - 2] != "月" or text[start - 1] not in "至到-—～~–"


@rule(
    optional(year())
    + choice(
        words(RELATIVE_MONTHS).named("relative_month") + optional(tenth()),
        words(MONTH_EDGES).named("tenth"),
    ),
    guards=[outside_names, not_after("岁", "明", "新", "满", "赏", "日", "年", "每", "正", "腊", "冬")],
    examples=[
        "[本月: PRESENT_REF]起，[是月: XXXX-XX]，开工",
        "[本月底: XXXX-XX-21/XXXX-XX]",
        "[月底: XXXX-XX-21/XXXX-XX]前，[月中: XXXX-XX-11/XXXX-XX-20]，",
        "[下个月中旬]",
        Example("[7月6日: 2020-07-06]，[上旬: 2020-07-01/2020-07-10]", anchor=date(2020, 8, 5)),
    ],
    counterexamples=[
        "每年10月下旬",
        "每年5月中上旬",
        "基本月薪",
        "岁月初心",
        "每年正月初一",
        "年月日",
        "一个月中，",
        "这次月全食",
    ],
)
def relative_months(found: Captures) -> Date | None:
    """A month counted from the anchor's or from the last one in the text, or its beginning or end."""
    if "relative_month" in found:
        return date_of(found) if found.answer(relative_word, "relative_month") else None
    if found["tenth"] == "月中" and not (found.answer(middle_ends) and found.answer(clause_begins)):
        return None
    return None if found.answer(_behind_month) else date_of(found)


def _behind_month(text: str, start: int, end: int) -> bool:
    """It is the rest of what was refused: 每年5月|上旬, 每年5月中|上旬; but 其中|上旬."""
    return text.endswith("月", 0, start) or (text.endswith("中", 0, start) and not text.endswith("其中", 0, start))


@rule(
    choice(
        optional(year() + optional("的"))
        + one_of("前", "头")
        + integer("end_month", 2, 11).named("first_month")
        + one_of("个月", "个多月", "月"),
        year()
        + optional("的")
        + one_of("后", "最后")
        + integer("last_months", 2, 11).named("end_last_months")
        + "个月",
    ),
    guards=[outside_names],
    examples=[
        "[今年最后两个月: XXXX-11/XXXX-12]，[2018年的头三个月: 2018-01/2018-03]",
        "[今年前5个月: XXXX-01/XXXX-05]，[今年前五个多月: XXXX-01/XXXX-05]，[今年前10月: XXXX-01/XXXX-10]",
        "，[前11个月: XXXX-01/XXXX-11]，",
    ],
    counterexamples=["他前三个月住院", "前一个月"],
)
def first_months(found: Captures) -> Date | None:
    """January to some month, without a year only where a clause begins with it; some months to December."""
    said = "year" in found or "relative_year" in found
    return date_of(found) if said or found.answer(clause_begins) else None
