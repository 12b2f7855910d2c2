"""Decades and centuries, their parts, and stretches of them: 80年代末, 上世纪五六十年代, 16—18世纪."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from aidie import Captures, Example, Lexicon, not_after, not_before, rule
from aidie.pattern import choice, integer, one_of, optional, parse_integer, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import AND, TO
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import EVERYDAY
from aidie_rules.words import late

PHASES = Lexicon(
    "phases",
    {"初": "beginning", "初期": "beginning", "前期": "beginning", "中期": "middle", "中叶": "middle",
     "初叶": "beginning", "末": "end",
     "末期": "end", "后期": "end", "前半叶": "first_half", "上半叶": "first_half", "后半叶": "second_half",
     "下半叶": "second_half"},
    meaning="which part of a decade or a century, behind its name", source=EVERYDAY,
)  # fmt: skip

_DECADE: Final = 10


def decades_follow(text: str, start: int, end: int) -> bool:
    """Decades joined by 、 or 和 are one stretch only where one follows on the other: 80、90年代."""
    return _follow(text[start:end], _DECADE)


def centuries_follow(text: str, start: int, end: int) -> bool:
    """The same of centuries: 17、18世纪."""
    return _follow(text[start:end], 1)


def _follow(numbers: str, step: int) -> bool:
    first, last = (parse_integer(number) or 0 for number in _joint().split(numbers, maxsplit=1))
    return last - first == step or (last > first and "、" not in numbers and "和" not in numbers)


_joint = late("[^0-9零〇一二三四五六七八九十]+")


_NOT_BEHIND_PHASE: Final = {"初": "中级衷次步一二三四五六七八九十生", "末": "日端尾梢代"}


def phase_ends(text: str, start: int, end: int) -> bool:
    """初 or 末 behind a decade begins no other word: 90年代|初中, 世纪|末日."""
    return end == len(text) or end - start > 1 or text[end] not in _NOT_BEHIND_PHASE[text[start]]


PHASE = optional(words(PHASES).named("phase").where(phase_ends))
END_PHASE = optional(words(PHASES).named("end_phase").where(phase_ends))
DECADE = integer("decade", 10, 90) + "年代" + PHASE
UNTIL_DECADE = TO + integer("end_decade", 10, 90) + "年代" + END_PHASE
JOINED_DECADES = (integer("decade", 10, 90) + choice(TO, AND) + integer("end_decade", 10, 90)).where(
    decades_follow
) + "年代"
_TENS = "二三四五六七八九"
TWO_DECADES = choice(
    one_of(*(first + mark + last for first, last in pairwise(_TENS) for mark in ("", "、")))
    .named("decades")
    .named("end_decades")
    + "十年代",
    one_of(*(f"{tens}、{tens + 1}" for tens in range(2, 9)))
    .where(not_after(*"0123456789"))
    .named("decades")
    .named("end_decades")
    + "0年代",
)
"""五六十年代, 五、六十年代, 5、60年代."""
DECADE_OF_YEAR = integer("decade_year", 1810, 2090, digits=4) + "年代"
WHICH_CENTURY = choice(
    integer("century", 1, 30).named("end_century"),
    one_of("上", "上个", "本").named("relative_century").named("end_relative_century"),
)
CENTURY = WHICH_CENTURY + "世纪"
LATER_CENTURY = choice(
    integer("end_later_century", 1, 30), one_of("上", "上个", "本").named("end_later_relative_century")
)
CENTURIES = (integer("century", 1, 30) + choice(TO, AND) + integer("end_later_century", 1, 30)).where(centuries_follow)
UNTIL_CENTURY = TO + LATER_CENTURY + "世纪" + optional(integer("end_decade", 10, 90) + "年代") + END_PHASE
"""至20世纪70年代: the end has a century of its own, where that of the start is not for both."""


@rule(
    choice(
        optional(one_of("公元"))
        + CENTURY
        + choice(
            one_of("头", "前") + integer("first_years", 10, 50).named("end_first_years") + "年",
            "第" + integer("nth_decade", 1, 10) + one_of("个十年", "个10年"),
            DECADE + optional(choice(UNTIL_DECADE, UNTIL_CENTURY)),
            JOINED_DECADES,
            TWO_DECADES,
            PHASE + optional(UNTIL_CENTURY),
        ),
        optional(one_of("公元")) + CENTURIES + "世纪",
        DECADE + optional(UNTIL_DECADE),
        JOINED_DECADES,
        TWO_DECADES,
        DECADE_OF_YEAR + PHASE,
    ),
    guards=[
        outside_names,
        not_after("之", "公元前", "前"),
        not_before(
            "福克斯", "海上丝绸之路", "“海上", "”海上", "理事会", "议程", "马克思主义", "经济报道", "教育", "网"
        ),
    ],
    examples=[
        "[20世纪90年代初: 1990-01-01/1993-12-31]，[本世纪: PRESENT_REF]，[20世纪70年代: 197]",
        "[上世纪80年代: XX8]",
        "[90年代: 199]，[1980年代: 198]，[80年代末: 1987-01-01/1989-12-31]",
        Example(
            "到[本世纪中叶: 2040-01-01/2059-12-31]，[1980年代中期: 1984-01-01/1986-12-31]", anchor=date(2020, 8, 10)
        ),
        "[公元1世纪至2世纪: 0001/0199]，[16—18世纪: 1500/1799]，[17、18世纪: 1600/1799]",
        "[19世纪末至20世纪70年代: 1880-01-01/1979]，[上世纪末到本世纪初]",
        "[上世纪80年代末至90年代初]，[20世纪80、90年代: 1980/1999]，[20世纪60年代至21世纪初]",
        "[50年代至70年代: 1950/1979]，从[三十年代初到四十年代末: 1930-01-01/1949-12-31]",
        "[21世纪头20年: 2000/2019]，[21世纪第二个十年: 201]",
        "[上世纪五、六十年代]，[20世纪5、60年代: 1950/1969]",
        "[20世纪五六十年代: 1950/1969]，15、[60年代: 196]，[公元7世纪: 06]，[八九十年代: 1980/1999]",
    ],
    counterexamples=[
        "半个世纪",
        "四分之一世纪",
        "21世纪海上丝绸之路",
        "21世纪网",
        "95年代",
        "1985年代",
        "2000年代",
    ],
)
def decades(found: Captures) -> Date | None:
    """Centuries and decades."""
    decade = found.optional_integer("decade") or found.optional_integer("decade_year")
    return date_of(found) if decade is None or (decade % 10 == 0 and decade % 100) else None
