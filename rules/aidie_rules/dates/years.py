"""Years, their parts, and stretches of years: 2018年, 2016—2018年, 去年底, 今年上半年, 20世纪90年代."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from aidie import Captures, Example, not_after, not_before, rule
from aidie.pattern import Node, choice, integer, one_of, optional, words
from aidie_rules.dates.guards import (
    centuries_follow,
    decades_follow,
    ends_no_stretch_of_every_year,
    middle_ends,
    not_every_year,
    outside_names,
    outside_quoted_names,
    phase_ends,
    quarter_of_year,
    quarter_phase_ends,
    season_ends,
    year_ends,
    years_follow,
)
from aidie_rules.dates.pieces import (
    AND,
    CLOSE,
    OPEN,
    SPACE,
    TO,
    YEARS_AGO,
    day,
    full_year,
    month_number,
    relative_year,
    short_year,
    year,
    year_edge,
)
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.relative_guards import begins_with_whole_word
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import (
    BARE_SEASONS,
    PARTS_OF_YEAR,
    PHASES,
    PHASES_OF_QUARTER,
    RELATIVE_QUARTERS,
    RELATIVE_SEASONS,
    RELATIVE_YEARS,
    SEASON_PAIRS,
    SEASONS,
    YEAR_STEMS,
)

SCHOOL_YEAR = choice("学年", "学年度", "赛季", "财年", "雪季")
"""Behind a stretch of two years, which says the whole of both."""
UNTIL_YEAR = TO + choice(
    year_edge("end_"),
    full_year("end_") + "年" + optional(month_number("end_") + optional(day("end_"))),
    relative_year("end_"),
    short_year("end_") + "年",
)


@rule(
    choice(
        choice(
            (full_year() + optional(choice(TO, AND, "/") + full_year("end_through_"))).where(years_follow), short_year()
        )
        + "年"
        + optional(choice("度", "当年"))
        + optional(UNTIL_YEAR),
        full_year() + optional("年") + choice(TO, "/") + full_year("end_through_") + SCHOOL_YEAR,
        full_year() + choice(TO, "/") + short_year("end_through_") + choice("年", "年度", SCHOOL_YEAR),
        full_year() + choice(SCHOOL_YEAR, "全年"),
    ),
    guards=[outside_names, year_ends, outside_quoted_names, not_after("每")],
    examples=[
        "自[2002年: 2002]公布施行",
        "[2016年到2018年初: 2016/2018-01]，[2016年至2018年中: 2016/2018-06]，",
        "[1984年至1985年: 1984/1985]中央办公厅主任",
        "[2016年至2018年: 2016/2018]，[2016年至2018年11月: 2016/2018-11]，[2016年至2018年5月3日: 2016/2018-05-03]",
        "[2018、2019年: 2018/2019]，[2016—2018年: 2016/2018]，[2012: 2012]和[2016年: 2016]，[二〇一八年: 2018]",
        "[98年: 1998]洪水，[一四年: 2014]入学，从[12年: 2012]开始",
        "[2018年度: 2018]工作，[2018年当年: 2018]，[2018/2019年度: 2018/2019]",
        "[2018—2019学年: 2018/2019]，[2018/2019赛季: 2018/2019]，[2018财年: 2018]，[2013全年: 2013]看",
        "[1998-99赛季: 1998/1999]，[2018至19年度: 2018/2019]，[2018-19年: 2018/2019]",
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


def _beside_amount(text: str, start: int, end: int) -> bool:
    return text.startswith(_BEHIND_AMOUNTS, end) or text.endswith(_BEFORE_AMOUNTS, 0, start)


_BEHIND_AMOUNTS = (
    "来",
    "多",
    "余",
    "以上",
    "时间",
    "的",
    "历史",
    "间",
    "内",
    "之",
    "后",
    "前",
    "如一日",
    "里",
    "了",
    "，是",
)
_BEFORE_AMOUNTS = (
    "近",
    "约",
    "达",
    "时",
    "隔",
    "已",
    "去",
    "来",
    "整",
    "过",
    "共",
    "了",
    "有",
    "期",
    "续",
    "第",
    "在位",
    "成立",
    "建党",
    "建军",
    "建国",
    "建校",
    "建交",
    "这",
    "那",
)


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


_NO_OTHER_WORD = not_before("假村", "假区", "假地", "假酒店", "假山庄", "假胜地", "假旅游", "轻")
"""一季|度假区, 下半|年轻人."""
PHASE_OF_QUARTER = words(PHASES_OF_QUARTER).named("phase").where(quarter_phase_ends)
UNTIL_QUARTER = TO + optional(year("end_")) + words(PARTS_OF_YEAR).named("end_part_of_year")
FIRST_QUARTERS = one_of(*(f"前{number}{unit}" for number in "两二三23" for unit in ("季度", "个季度")))

SPANNED_QUARTERS = (
    optional("第")
    + one_of("一", "二", "三", "1", "2", "3").named("from_quarter")
    + choice("、二、", TO, "、")
    + words(PARTS_OF_YEAR).named("end_part_of_year")
)


@rule(
    optional(choice(year(), full_year() + optional("财年"))) + optional(SPACE) + choice(
        words(PARTS_OF_YEAR).named("part_of_year") + optional(choice(PHASE_OF_QUARTER, UNTIL_QUARTER)),
        FIRST_QUARTERS.named("first_quarter").named("end_through_quarter"),
        SPANNED_QUARTERS,
        words(RELATIVE_QUARTERS).named("relative_quarter") + optional(PHASE_OF_QUARTER),
    ),
    guards=[outside_names, quarter_of_year, _NO_OTHER_WORD],
    examples=[
        "[今年上半年: XXXX-H1]，[今年首季: XXXX-Q1]，[2018财年上半年: 2018-H1]，在[第三个季度: XXXX-Q3]",
        "[2018年第三季度: 2018-Q3]",
        "[一季度: XXXX-Q1]，[今年前三季度: XXXX-01/XXXX-09]，[二、三季度: XXXX-04/XXXX-09]",
        "[一、二、三季度: XXXX-01/XXXX-09]，[2019年Q3: 2019-Q3]",
        Example("比[上季度: 2020-Q2]增长，[上上个季度: 2020-Q1]", anchor=date(2020, 8, 10)),
        "[第一、二季度: XXXX-01/XXXX-06]，[一季度至三季度: XXXX-01/XXXX-09]",
        Example("[去年四季度到今年一季度: 2019-10/2020-03]，[三季度末: 2020-09]", anchor=date(2020, 8, 10)),
        Example("[2019年二季度末: 2019-06]，[本季度初: 2020-07]", anchor=date(2020, 8, 10)),
    ],
    counterexamples=["季度报告", "连续第二个季度", "Q3", "该剧首季播出", "今年Q10", "两个季度", "第三季度假村",
        "下半年轻人多"],
)  # fmt: skip
def parts_of_year(found: Captures) -> Date | None:
    """Halves and quarters; 前三季度 is the first to the third."""
    return date_of(found)


def _season(end: str = "") -> Node:
    """2018年春季, 1937年冬, 去年的冬天."""
    bare = choice(full_year(end), words(YEAR_STEMS).named(f"{end}relative_stem")) + words(BARE_SEASONS).named(
        f"{end}part_of_year"
    )
    return choice(year(end) + optional("的") + words(SEASONS).named(f"{end}part_of_year"), bare.where(season_ends))


@rule(
    choice(
        _season() + optional(TO + _season("end_")),
        YEARS_AGO + words(SEASONS).named("part_of_year"),
        year() + words(SEASON_PAIRS).named("season_pair").named("end_season_pair"),
        words(RELATIVE_SEASONS).named("relative_season")
        + optional(words(RELATIVE_SEASONS).named("end_relative_season")),
    ),
    guards=[outside_names, begins_with_whole_word, not_before("奥", "晚")],
    examples=[
        "[2018年春季: 2018-SP]",
        "[去年冬天: XXXX-WI]",
        Example("[两年前的夏天: 2018-SU]", anchor=date(2020, 8, 10)),
        "[去年初夏: XXXX-SU]，[2018年冬季至2019年春季: 2018-12/2019-05]",
        "[同年冬: XXXX-WI]，[1936年秋至1937年冬: 1936-09/1938-02]，[1936年秋至次年春]",
        "[1937年冬: 1937-WI]，[2015年的秋天: 2015-FA]",
        "[今春: XXXX-SP]播种，[去年秋冬: XXXX-09/XXXX-02]降雨多，[2018年开春: 2018-SP]",
        "[今冬明春: XXXX-12/XXXX-05]防火",
    ],
    counterexamples=["春天的故事", "2018年冬奥会", "今年春节", "2018年春节"[-2:], "四季如今春"],
)
def seasons(found: Captures) -> Date | None:
    """A season of a year that is said; a bare season names no place on the calendar."""
    return date_of(found)


WHICH_CENTURY = choice(
    integer("century", 1, 30).named("end_century"),
    one_of("上", "上个", "本").named("relative_century").named("end_relative_century"),
)
PHASE = optional(words(PHASES).named("phase").where(phase_ends))
END_PHASE = optional(words(PHASES).named("end_phase").where(phase_ends))
CENTURY = WHICH_CENTURY + "世纪"
UNTIL_DECADE = TO + integer("end_decade", 10, 90) + "年代" + END_PHASE
DECADE = integer("decade", 10, 90) + "年代" + PHASE
JOINED_DECADES = (integer("decade", 10, 90) + choice(TO, AND) + integer("end_decade", 10, 90)).where(
    decades_follow
) + "年代"
LATER_CENTURY = choice(
    integer("end_later_century", 1, 30), one_of("上", "上个", "本").named("end_later_relative_century")
)
CENTURIES = (integer("century", 1, 30) + choice(TO, AND) + integer("end_later_century", 1, 30)).where(centuries_follow)
UNTIL_CENTURY = TO + LATER_CENTURY + "世纪" + optional(integer("end_decade", 10, 90) + "年代") + END_PHASE
"""至20世纪70年代: the end has a century of its own, where that of the start is not for both."""
DECADE_OF_YEAR = integer("decade_year", 1810, 2090, digits=4) + "年代"
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
        "[50年代至70年代: 1950/1979]",
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
