"""Seasons of a year: 2018年春季, 1937年冬, 去年秋冬, 今冬明春."""

from __future__ import annotations

from datetime import date
from typing import Final

from aidie import Captures, Example, Lexicon, not_before, rule
from aidie.pattern import Node, choice, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import TO
from aidie_rules.dates.pieces import YEARS_AGO, full_year, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.relative_words import begins_with_whole_word
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import EVERYDAY, YEAR_STEMS

SEASONS = Lexicon(
    "seasons",
    {
        name + suffix: code
        for name, code in (("春", "SP"), ("夏", "SU"), ("秋", "FA"), ("冬", "WI"))
        for suffix in ("季", "天", "初", "末")
    }
    | {
        which + name: code
        for name, code, whichs in (
            ("春", "SP", "初早仲阳暮开"),
            ("夏", "SU", "初盛仲"),
            ("秋", "FA", "初深金仲晚"),
            ("冬", "WI", "初隆严寒"),
        )
        for which in whichs
    },
    meaning="TIMEX3's code of a season, said behind a year",
    source=EVERYDAY,
)

SEASON_PAIRS = Lexicon(
    "season_pairs",
    {
        pair + suffix: codes
        for pair, codes in (("春夏", "SP SU"), ("夏秋", "SU FA"), ("秋冬", "FA WI"))
        for suffix in ("", "季", "季节", "两季")
    },
    meaning="two seasons that follow on each other, said behind a year",
    source=EVERYDAY,
)

BARE_SEASONS = Lexicon(
    "bare_seasons",
    {"年春": "SP", "年夏": "SU", "年秋": "FA", "年冬": "WI"},
    meaning="TIMEX3's code of a season, with the 年 before it",
    source=EVERYDAY,
)

RELATIVE_SEASONS = Lexicon(
    "relative_seasons",
    {
        year + season: f"{offset} {code}"
        for year, offset in (("今", "anchor 0"), ("去", "anchor -1"), ("明", "anchor 1"))
        for season, code in (("春", "SP"), ("夏", "SU"), ("秋", "FA"), ("冬", "WI"))
    },
    meaning="how many years off, and TIMEX3's code of a season",
    source=EVERYDAY,
)

_BEHIND_SEASON = frozenset("，。、；：！？,;（）() \n起至到的在从和与之我他她毕调赴随由被任后")
_EVENTS_IN_SEASON: Final = (
    "举行", "召开", "开始", "成立", "加入", "参加", "考入", "进入", "发生", "交付", "开工", "建成",
)  # fmt: skip


def season_ends(text: str, start: int, end: int) -> bool:
    """春 alone behind a year is no other word's beginning: 2018年|冬奥会, 今年|春节."""
    return end == len(text) or text[end] in _BEHIND_SEASON or text.startswith(_EVENTS_IN_SEASON, end)


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
    guards=[outside_names, begins_with_whole_word, not_before("奥", "晚", "航")],
    examples=[
        "[2018年春季: 2018-SP]",
        "[去年冬天: XXXX-WI]",
        Example("[两年前的夏天: 2018-SU]", anchor=date(2020, 8, 10)),
        "[去年初夏: XXXX-SU]，[2018年冬季至2019年春季: 2018-12/2019-05]",
        "[同年冬: XXXX-WI]，[1936年秋至1937年冬: 1936-09/1938-02]，[1936年秋至次年春]",
        "[1937年冬: 1937-WI]，[2015年的秋天: 2015-FA]",
        "[今春: XXXX-SP]播种，[去年秋冬: XXXX-09/XXXX-02]降雨多，[2018年开春: 2018-SP]",
        "[今冬明春: XXXX-12/XXXX-05]防火，[1952年秋: 1952-FA]后调北京，[1952年秋末: 1952-FA]回乡",
        "[1998年夏秋两季: 1998-06/1998-11]大水",
    ],
    counterexamples=["春天的故事", "2018年冬奥会", "今年春节", "春节", "四季如今春"],
)
def seasons(found: Captures) -> Date | None:
    """A season of a year that is said; a bare season names no place on the calendar."""
    return date_of(found)
