"""Halves and quarters of a year: 今年上半年, 前三季度, 二、三季度, 三季度末."""

from __future__ import annotations

from datetime import date

from aidie import Captures, Example, Lexicon, not_before, rule
from aidie.pattern import choice, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import DIGITS, SPACE, TO
from aidie_rules.dates.phrase_edges import clause_begins, middle_ends
from aidie_rules.dates.pieces import full_year, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import EVERYDAY

PARTS_OF_YEAR = Lexicon(
    "parts_of_year",
    {"上半年": "H1", "下半年": "H2", "首季度": "Q1", "首季": "Q1"}
    | {
        ordinal + number + "季度": f"Q{quarter}"
        for quarter in range(1, 5)
        for number in (str(quarter), "一二三四"[quarter - 1])
        for ordinal in ("", "第")
    }
    | {f"第{number}个季度": f"Q{quarter}" for quarter in range(1, 5) for number in (quarter, "一二三四"[quarter - 1])}
    | {f"Q{quarter}": f"Q{quarter}" for quarter in range(1, 5)},
    meaning="TIMEX3's code of a half or a quarter",
    source=EVERYDAY,
)

RELATIVE_QUARTERS = Lexicon(
    "relative_quarters",
    {
        which + "季度": f"anchor {offset}"
        for offset, words in (
            (-2, ("上上", "上上个")),
            (-1, ("上", "上个", "上一")),
            (0, ("本", "这个", "这一")),
            (1, ("下", "下个", "下一")),
        )
        for which in words
    },
    meaning="how many quarters from the anchor's",
    source=EVERYDAY,
)

PHASES_OF_QUARTER = Lexicon(
    "phases_of_quarter",
    {"初": "beginning", "中": "middle", "末": "end", "底": "end"},
    meaning="which month of a quarter, behind its name",
    source=EVERYDAY,
)


def quarter_phase_ends(text: str, start: int, end: int) -> bool:
    """The same behind a quarter, where 中 and 底 stand as well: 二季度末, but not 二季度中国."""
    if not text.endswith("季度", 0, start):
        return False
    return middle_ends(text, start, end) or (text[start] != "中" and text[end] not in "中级衷次步日端尾线")


PHASE_OF_QUARTER = words(PHASES_OF_QUARTER).named("phase").where(quarter_phase_ends)
UNTIL_QUARTER = TO + optional(year("end_")) + words(PARTS_OF_YEAR).named("end_part_of_year")
FIRST_QUARTERS = one_of(*(f"前{number}{unit}" for number in "两二三23" for unit in ("季度", "个季度")))
SPANNED_QUARTERS = (
    optional("第")
    + one_of("一", "二", "三", "1", "2", "3").named("from_quarter")
    + choice("、二、", TO, "、")
    + words(PARTS_OF_YEAR).named("end_part_of_year")
)


def quarter_of_year(text: str, start: int, end: int) -> bool:
    """A bare Q3 or 首季 is the name of anything, and a number that goes on is no quarter: 2019年Q10, 连续第二个季度."""
    if text[start] in DIGITS and text[start - 1 : start] in DIGITS and start:
        return False
    if text[start:end] == "首季" or (text.startswith("个", start + 2) and not clause_begins(text, start, end)):
        return False
    return text[start] != "Q" and not (text[end - 1] in DIGITS and text[end : end + 1] in DIGITS)


_NO_OTHER_WORD = not_before("假村", "假区", "假地", "假酒店", "假山庄", "假胜地", "假旅游", "轻")
"""一季|度假区, 下半|年轻人."""


@rule(
    optional(choice(year(), full_year() + optional("财年")) + optional(SPACE)) + choice(
        words(PARTS_OF_YEAR).named("part_of_year") + optional(choice(PHASE_OF_QUARTER, UNTIL_QUARTER)),
        FIRST_QUARTERS.named("first_quarter").named("end_through_quarter"),
        SPANNED_QUARTERS,
        words(RELATIVE_QUARTERS).named("relative_quarter") + optional(PHASE_OF_QUARTER),
    ),
    guards=[outside_names, quarter_of_year, _NO_OTHER_WORD],
    examples=[
        "[今年上半年: XXXX-H1]，[今年首季: XXXX-Q1]，[2018财年上半年: 2018-H1]，在[第三个季度: XXXX-Q3]",
        "[2018年第三季度: 2018-Q3]，[2018年 三季度: 2018-Q3]，公布 [三季度: XXXX-Q3]数据",
        "[一季度: XXXX-Q1]，[今年前三季度: XXXX-01/XXXX-09]，[二、三季度: XXXX-04/XXXX-09]",
        "[一、二、三季度: XXXX-01/XXXX-09]，[2019年Q3: 2019-Q3]",
        Example("比[上季度: 2020-Q2]增长，[上上个季度: 2020-Q1]", anchor=date(2020, 8, 10)),
        "[第一、二季度: XXXX-01/XXXX-06]，[一季度至三季度: XXXX-01/XXXX-09]",
        Example("[去年四季度到今年一季度: 2019-10/2020-03]，[三季度末: 2020-09]", anchor=date(2020, 8, 10)),
        Example("[2019年二季度末: 2019-06]，[本季度初: 2020-07]", anchor=date(2020, 8, 10)),
    ],
    counterexamples=["季度报告", "连续第二个季度", "Q3", "见 Q3", "该剧首季播出", "今年Q10", "两个季度", "第三季度假村",
        "下半年轻人多"],
)  # fmt: skip
def quarters(found: Captures) -> Date | None:
    """Halves and quarters; 前三季度 is the first to the third."""
    return date_of(found)
