"""Years, and stretches of years: 2018年, 2016—2018年, 去年底至今年初."""

from __future__ import annotations

from datetime import date

from aidie import Captures, Example, not_after, not_before, rule
from aidie.pattern import choice, optional, parse_integer, words
from aidie_rules.dates.document_names import outside_names, outside_quoted_names
from aidie_rules.dates.marks import AND, CLOSE, DIGITS, OPEN, SPACE, TO
from aidie_rules.dates.phrase_edges import middle_ends
from aidie_rules.dates.pieces import day, full_year, month_number, relative_year, short_year, tenth, year_edge
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.recurrence import ends_no_stretch_of_every_year, not_every_year
from aidie_rules.dates.relative_words import begins_with_whole_word
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import RELATIVE_YEARS


def years_follow(text: str, start: int, end: int) -> bool:
    """Years joined by 、 or 和 are one stretch only where one follows on the other: 2018、2019年, not 2012和2016年."""
    if text[start + 4 : end - 4] not in ("、", "和"):
        return True
    return parse_integer(text[end - 4 : end]) == (parse_integer(text[start : start + 4]) or 0) + 1


SCHOOL_YEAR = choice("学年", "学年度", "赛季", "财年", "雪季")
"""Behind a stretch of two years, which says the whole of both."""
SPACED_TO = choice(TO, SPACE + TO + optional(SPACE), TO + SPACE)
"""1979 - 1981年: blanks set the mark apart."""
UNTIL_YEAR = SPACED_TO + choice(
    year_edge("end_"),
    full_year("end_") + "年" + optional(month_number("end_") + optional(choice(day("end_"), tenth("end_")))),
    relative_year("end_"),
    short_year("end_") + "年",
)
_YEAR_BEHIND = not_before("版", "型", "款", "代", "级", "制", "轻", "龄", "薪", "货", "夜饭", "画", "鉴", "月日")


def year_ends(text: str, start: int, end: int) -> bool:
    """No word begins with this 年, and behind it no impossible month, nor a paper's number: 2018年13月, 2019年8号."""
    if not _YEAR_BEHIND(text, start, end):
        return False
    at = end
    while at < end + 3 and text[at : at + 1] in DIGITS and at < len(text):
        at += 1
    return at == end or text[at : at + 1] not in ("月", "号")


@rule(
    choice(
        choice(
            (full_year() + optional(choice(SPACED_TO, AND, "/") + full_year("end_through_"))).where(years_follow),
            short_year(),
        )
        + "年"
        + optional(choice("度", "当年"))
        + optional(UNTIL_YEAR),
        full_year() + optional("年") + choice(TO, "/") + full_year("end_through_") + SCHOOL_YEAR,
        full_year() + choice(TO, "/") + short_year("end_through_") + choice("年度", SCHOOL_YEAR, "年"),
        full_year() + choice(SCHOOL_YEAR, "全年"),
    ),
    guards=[outside_names, year_ends, outside_quoted_names, not_after("每")],
    examples=[
        "自[2002年: 2002]公布施行",
        "[2016年到2018年初: 2016/2018-01]，[2016年至2018年中: 2016/2018-06]，",
        "[1984年至1985年: 1984/1985]中央办公厅主任",
        "[2016年至2018年: 2016/2018]，[2016年至2018年11月: 2016/2018-11]，[2016年至2018年5月3日: 2016/2018-05-03]",
        "[2016年至2018年5月底: 2016/2018-05-31]",
        "[2018、2019年: 2018/2019]，[2016—2018年: 2016/2018]，[2012: 2012]和[2016年: 2016]，[二〇一八年: 2018]",
        "[98年: 1998]洪水，[一四年: 2014]入学，从[12年: 2012]开始",
        "[2018年度: 2018]工作，[2018年当年: 2018]，[2018/2019年度: 2018/2019]",
        "[2018—2019学年: 2018/2019]，[2018/2019赛季: 2018/2019]，[2018财年: 2018]，[2013全年: 2013]看",
        "[1998-99赛季: 1998/1999]，[2018至19年度: 2018/2019]，[2018-19年: 2018/2019]",
        "[1979 -1981年: 1979/1981]求学，[1979- 1981年: 1979/1981]，[1979 - 1981年: 1979/1981]",
        "[2018-2019学年度: 2018/2019]，[2018至2019财年: 2018/2019]，[2018-2019雪季: 2018/2019]",
    ],
    counterexamples=[
        "5000余年", "2019年版", "《2019年城乡居民健康体检工作方案》", "“2019年出口管制法案”",
        "“2018-2022年振兴规划”",
        "每1200年一次", "一千九百年", "12018年", "2018年13月",
        "98年来", "长达98年", "成立93年以来", "26年",
        "90年代",
    ],
)  # fmt: skip
def years(found: Captures) -> Date | None:
    """A year, or a stretch of years; one of two digits only where it can be no amount of time."""
    return date_of(found) if len(found["year"]) > 2 or _is_short_year(found) else None


def _is_short_year(found: Captures) -> bool:
    """Two digits are a year here, and no amount of time."""
    said = found["year"]
    counted = found.integer("year") >= 80 or said[0] in "0零〇" or (said[0] == "一" and said[1] in "三四五六七八九")
    return (counted or found.answer(_since)) and not found.answer(_beside_amount)


def _since(text: str, start: int, end: int) -> bool:
    behind = text.startswith(("起", "开始", "说起", "以来", "至今"), end)
    return behind and text.endswith(("自", "从"), 0, start)


_BEHIND_AMOUNTS = (*"来多余的间内之后前里了", "以上", "时间", "历史", "如一日", "，是", ",是")
_BEFORE_AMOUNTS = (*"近约达时隔已去来整过共了有期续第这那", "在位", "成立", "建党", "建军", "建国", "建校", "建交")


def _beside_amount(text: str, start: int, end: int) -> bool:
    return text.startswith(_BEHIND_AMOUNTS, end) or text.endswith(_BEFORE_AMOUNTS, 0, start)


@rule(
    words(RELATIVE_YEARS).named("relative_year")
    + optional(choice(TO + relative_year("end_") + optional(month_number("end_")), OPEN + full_year() + "年" + CLOSE)),
    guards=[outside_names, begins_with_whole_word, ends_no_stretch_of_every_year, not_before("同期", "货币")],
    examples=[
        "[去年: PAST_REF]卖菜收入",
        "[今年: PRESENT_REF]以来",
        "[去年至今年: XXXX]",
        Example("[去年到今年6月: 2019/2020-06]", anchor=date(2020, 8, 10)),
        "[今年（2015年）: 2015]的",
        "[是年: XXXX]，大旱",
    ],
    counterexamples=[
        "如今年轻人",
        "给官兵送去年货",
        "第三次年会",
        "目前年产",
        "第二年级",
        "每年11月到次年四五月间",
        "为何拖上一年",
        "同年入伍的战友",
        "上任第二年",
    ],
)
def relative_years(found: Captures) -> Date | None:
    """A year counted from the anchor's, or from that of the last date in the text."""
    return date_of(found)


@rule(
    year_edge() + optional(TO + year_edge("end_")),
    guards=[
        outside_names,
        not_every_year,
        not_after("岁末", "农历", "阴历"),
        not_before(*"一二三四五六七八九十夜春夏秋冬"),
    ],
    examples=[
        "[去年底: XXXX-12]开工",
        "到[2020年底: 2020-12]",
        "[今年年初: XXXX-01]",
        "[年底: XXXX-12]前",
        "[去年年中: XXXX-06]，[2019年岁末: 2019-12]",
        "[2016年: 2016]动工，[当年底: 2016-12]建成，[98年底: 1998-12]，[2018年底至2019年初: 2018-12/2019-01]",
    ],
    counterexamples=[
        "大年初一",
        "正月年初五",
        "每年年底",
        "每到年底",
        "农历年底",
        "年中庆典",
        "今年中国",
        "岁末年初",
        "回想当年初到高原",
    ],
)
def year_edges(found: Captures) -> Date | None:
    """The beginning, the middle or the end of a year: its January, June or December."""
    if found.get("relative_stem") == "当" and found["year_edge"] == "年初":
        return None
    if found["year_edge"] in ("年中", "岁末"):
        alone = found.text.startswith(found["year_edge"])
        if alone or not found.answer(_edge_ends, "year_edge"):
            return None
    return date_of(found)


def _edge_ends(text: str, start: int, end: int) -> bool:
    return text[start - 1] == "年" or middle_ends(text, start, end)
