"""Organisations of open names, that no lexicon can list: known by their last word, and by what stands before them."""

from aidie import only_before
from aidie.pattern import HAN, Node, chars, choice, one_of, optional, repeat, words
from aidie_rules.titles.coordination import is_coordinated
from aidie_rules.titles.lexicons import (
    BODIES,
    COUNTRIES,
    DEPARTMENTS,
    LEVELS,
    PLACES,
    ROLES,
    SUFFIXES,
    TRADES,
    VERBS,
    WITH_FUNCTION_CHARACTERS,
)
from aidie_rules.titles.open_beginnings import can_begin
from aidie_rules.titles.open_contents import NEVER_IN_NAMES
from aidie_rules.words import is_han


def _proper(least: int, most: int) -> Node:
    """So many characters of the name proper, none of them a function word."""
    return chars(HAN, least, most, without=NEVER_IN_NAMES)


_LISTED = choice(
    WITH_FUNCTION_CHARACTERS,
    PLACES.having(NEVER_IN_NAMES, name="places_with_function_characters").without("和县"),
    DEPARTMENTS.having(NEVER_IN_NAMES, name="departments_with_function_characters"),
)
"""和平, 就业, 和田: words and places of names with a character that is mostly a function word."""


def is_township(text: str, start: int, end: int) -> bool:
    """The name of a township or a village stands behind a mark or a place: 、八都|镇, 永和|街道."""
    if not text.startswith(("镇", "乡", "街道", "村"), end):
        return False
    return not is_han(text[start - 1 : start]) or PLACES.longest_before(text, start) > 1


_TOWNSHIP = choice(
    _proper(1, 1) + one_of("和", "都"),
    one_of("那", "曾") + chars(HAN, 1, 2, without=NEVER_IN_NAMES + "么个些位时里样次种"),
).where(is_township)
"""Names of townships with a character that is mostly a function word."""


def is_quoted_name(text: str, start: int, end: int) -> bool:
    """Behind the quotes a name goes on, and no other body or post begins: 《规定》|教育部, but “110”|指挥中心."""
    quote = text.rfind("“", start, end)
    if quote >= 0 and text[quote + 1 : quote + 2].isdecimal():
        return True
    behind = max(text.rfind("”", start, end), text.rfind("》", start, end)) + 1
    return not any(x.longest_at(text, behind) > 1 for x in (BODIES, COUNTRIES, PLACES, ROLES, VERBS))


_LISTED_FIELD = _LISTED + optional(_proper(1, 4))
_COORDINATED = (
    (_proper(2, 8) | optional(LEVELS) + _LISTED_FIELD) + one_of("与", "和", "及") + (_proper(2, 8) | _LISTED_FIELD)
).where(is_coordinated)

_BRACKETED = _proper(1, 14) + (
    one_of("(", "（") + chars(HAN, 2, 4) + one_of(")", "）") + optional(_proper(1, 4))
    | one_of("(集团)", "（集团）", "(控股)", "（控股）") + _proper(5, 14)
)
"""舒乐时装（集团）."""

_LATIN = chars("A-Za-z", 2, 12) + optional(_proper(1, 14))
"""SK集团, LG电子: a name that begins with letters."""

_QUOTED = (
    optional(_proper(1, 8))
    + ("“" + chars(HAN + "、0-9A-Za-z", 2, 14) + "”" | "《" + chars(HAN, 2, 14) + "》")
    + optional(_proper(1, 8))
).where(is_quoted_name)
"""中央“不忘初心、牢记使命”主题教育(领导小组), 《青山报》国际(部): a name in quotes, and a part of whom it names."""

_OPEN_NAME = (
    _BRACKETED
    | _QUOTED
    | _LATIN
    | _TOWNSHIP
    | optional(_proper(1, 8)) + _LISTED + optional(_proper(1, 14))
    | _proper(1, 15)
).where(can_begin)

_PART = _proper(2, 8)
"""材料与工程研究所|表面工程|事业部: a part of an institution of two fields."""

_RANK_IN_FIRM = one_of(
    "原", "前", "副", "代", "全球", "亚太区", "大中华区", "中国区", "行政", "执行", "常务", "独立", "联席", "高级",
    "名誉", "资深", "非", "职工", "代表", "轮值",
)  # fmt: skip
_OFFICE_IN_FIRM = one_of(
    "董事", "监事", "总经理", "经理", "总裁", "CEO", "CFO", "CTO", "CIO", "COO", "总监", "独董", "总工程师",
    "总会计师", "董秘", "党委书记",
)  # fmt: skip
_POST_OF_FIRM = repeat(_RANK_IN_FIRM, 0, 4) + (_OFFICE_IN_FIRM | "首席" + chars(HAN, 2, 6, lazy=True) + "官")
"""A post that firms have: before one a trade is the last word of a firm's short name, 青山电力|董事长."""


def is_whole(text: str, start: int, end: int) -> bool:
    """No letter stands before: TNT, but T|NT."""
    return not text[start - 1 : start].isascii() or not text[start - 1 : start].isalpha()


_WHOLLY_QUOTED = "“" + chars(HAN, 1, 10) + SUFFIXES + "”"
"""“全国联盟”, “国民军”: a name that stands in quotes with the word that tells the kind."""

OPEN_ORGANIZATION = (
    (optional(_OPEN_NAME + SUFFIXES) + _COORDINATED + optional(SUFFIXES + _PART) | _OPEN_NAME) + SUFFIXES
    | _WHOLLY_QUOTED
    | (_OPEN_NAME + words(TRADES) | chars("A-Za-z", 2, 12).where(is_whole)).where(only_before(_POST_OF_FIRM))
)
"""江苏省支援拉萨市前方指挥部, 青藏高原牦牛研究所: the proper part, and the word that tells the kind."""
