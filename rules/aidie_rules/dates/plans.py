"""Five-year plans: 十四五, “十三五”."""

from __future__ import annotations

from aidie import Captures, Guard, Lexicon, not_after, not_before, rule
from aidie.pattern import integer, one_of, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.values import Date

_SOURCE = "the five-year plans since 1953 and their usual names"

_NUMBERS = (*"一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五", "十六", "十七")
_NUMERALS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "多", "余")

PLANS = Lexicon(
    "five_year_plans",
    {f"{number}五": str(place) for place, number in enumerate(_NUMBERS, 1) if place > 10},
    meaning="the number of the plan",
    source=_SOURCE,
)
EARLY_PLANS = Lexicon(
    "early_five_year_plans",
    {f"{number}五": str(place) for place, number in enumerate(_NUMBERS, 1) if place <= 10},
    meaning="the number of the plan",
    source=_SOURCE,
)
"""Words that mean other things too, so that they count only beside 计划, 规划, 时期 or 期间."""

_CLEAR_PLANS = ("六五", "七五", "八五", "九五")
_BEHIND_CLEAR_PLANS = ("计划", "规划", "时期", "期间")
_BEFORE_NUMBERS = frozenset("0123456789第一二三四五六七八九十百零〇")

_FILLERS = ("”", "规划", "计划", "纲要", "编制", "起草", "评估", "工作", "专家", "领导")
_LAST_EARLY = 10
_BODIES = ("委员会", "小组", "办公室")


def outside_bodies(text: str, start: int, end: int) -> bool:
    """It is no part of the name of a body: “十三五”规划专家委员会."""
    while filler := next((word for word in _FILLERS if text.startswith(word, end)), None):
        end += len(filler)
    return not text.startswith(_BODIES, end)


_NO_NUMERAL: tuple[Guard, ...] = (
    outside_names,
    outside_bodies,
    not_after(*_NUMERALS),
    not_before("个", "岁", "人", "倍", "天", "年", "分", "六", "％", "%", "万", "亿", "里", "斤", "米"),
)


@rule(
    words(PLANS).named("plan"),
    guards=_NO_NUMERAL,
    examples=["“[十三五: 2016/2020]”期间", "[十四五: 2021/2025]开局之年"],
    counterexamples=["“十三五”规划专家委员会", "三十四五岁", "二十三五", "十四五个"],
)
def plans(found: Captures) -> Date | None:
    """A five-year plan from the eleventh on, whose name means nothing else."""
    return date_of(found)


@rule(
    "第" + integer("numbered_plan", 1, 17) + "个五年" + one_of("计划", "规划"),
    guards=[outside_names, outside_bodies, not_before("纲要》")],
    examples=["[第一个五年计划: 1953/1957]时期", "制定[第十三个五年规划: 2016/2020]，[第13个五年规划: 2016/2020]"],
    counterexamples=[
        "第五个五年改革纲要",
        "乡村振兴战略的第一个五年规划",
        "第八个五年普法规划",
        "《第十三个五年规划纲要》",
    ],
)
def numbered_plans(found: Captures) -> Date | None:
    """A five-year plan by its number. The first ten were 计划, and what is called 规划 is a plan of something else."""
    early = found.integer("numbered_plan") <= _LAST_EARLY
    return None if early and found.text.endswith("规划") else date_of(found)


def is_of_plan(text: str, start: int, end: int) -> bool:
    """A word beside it says so, and it stands in quotes where it may be a number."""
    if text[start:end] in _CLEAR_PLANS and text.startswith(_BEHIND_CLEAR_PLANS, end):
        return text[start - 1 : start] not in _BEFORE_NUMBERS
    if text[start - 1 : start] not in ("“", '"') or text[end : end + 1] not in ("”", '"'):
        return False
    if text.startswith(("到“", "至“", "、“", "和“"), end + 1) and text.startswith("五”", end + 4):
        return True
    return text.startswith(("计划", "规划", "时期", "期间", "末", "以来"), end + 1)


@rule(
    words(EARLY_PLANS).named("plan"),
    guards=[is_of_plan, outside_names],
    examples=[
        "“[九五: 1996/2000]”计划",
        "从“[六五: 1981/1985]”到“[八五: 1991/1995]”期间",
        "“[一五: 1953/1957]”时期",
        "，[九五: 1996/2000]期间，[八五: 1991/1995]计划",
    ],
    counterexamples=["一五一十", "十五日", "九五之尊", "“十五”的月亮", "二十五期间", "第九五计划"],
)
def early_plans(found: Captures) -> Date | None:
    """One of the first ten five-year plans."""
    return date_of(found)
