"""Lists and lines of a page that pair people with posts by marks alone."""

from __future__ import annotations

from aidie import Captures, Part, Span, rule
from aidie.pattern import Node, chars, choice, one_of, optional, repeat, span_of
from aidie_rules.names.shapes import CLOSED_NAME, NAME_BEFORE_TITLE, SPACED_NAME
from aidie_rules.names.surroundings import ends_at_mark, open_left
from aidie_rules.people.making import officials_of, posts_of, without_gap
from aidie_rules.people.patterns import (
    AND,
    HONOURED_WITH_TITLES,
    LAYER,
    ONCE_HELD,
    OWN_TITLES,
    PERSON_WITH_POSTS,
    REMARK,
    TITLES,
    titles_held,
    titles_named,
)
from aidie_rules.people.values import Official
from aidie_rules.words import late

_SPACED = SPACED_NAME.named("name")
_WHO_IT_IS = one_of(
    "：", ":", "： ", ": ", "：　", "是", "分别是", "为", "分别为", "的有", "的还有", "的是", "还有", "包括", "包括：",
    "包括:",
)  # fmt: skip


_people = late("[：:是为有括][^：:]*、")


def ends_list(text: str, start: int, end: int) -> bool:
    """A mark follows, or several are named: 区领导：王春、李强|出席, but 县长：高度|重视."""
    return ends_at_mark(text, start, end) or _people().search(text, start, end) is not None


@rule(
    titles_named("title") + optional(REMARK) + _WHO_IT_IS + PERSON_WITH_POSTS + repeat(AND + PERSON_WITH_POSTS, 0, 8),
    layer=LAYER,
    guards=[ends_list],
    examples=[
        "[区领导：余家驹: 余家驹: 区领导]、[王春: 王春: 区领导]、[周大川: 周大川: 区领导]出席会议",
        "[县委书记：余家驹: 余家驹: 县委书记]\n",
        "[副县长：周大川]、[王春: 王春: 副县长]\n",
        "当选为[县委常委的还有周大川: 周大川: 县委常委]、[王春: 王春: 县委常委]（女，藏族）。",
        "其他2名[副县长包括：王春: 王春: 副县长]、[周大川: 周大川: 副县长]。",
        "此前担任[县长的是余家驹: 余家驹: 县长]。",
        "[县委常委（按姓氏笔画为序）：余家驹: 余家驹: 县委常委]、[周大川: 周大川: 县委常委]\n",
        "其[旅长为余家驹: 余家驹: 旅长]，",
        "今天的[执行主席是周大川]、[王春: 王春: 执行主席]。",
        "[组长：周大川（县长: 周大川: 组长, 县长]）、[王春（副县长: 王春: 组长, 副县长]）",
        "[组长：周大川: 周大川: 组长]（女，藏族）、[王春（现任副县长: 王春: 组长, 副县长]）",
        "[组长：周大川（县委副书记、县长: 周大川: 组长, 县委副书记, 县长]）、[王春: 王春: 组长]",
    ],
    counterexamples=["县长：高度重视", "县委书记：如何抓好落实"],
)
def roster(found: Captures) -> list[Part[Official]] | None:
    """A post, a colon or 是, and those who hold it, each perhaps with another post in parentheses."""
    return officials_of(found)


_BEFORE_ONE = ("了", "被告人", "犯罪嫌疑人", "给予", "对")
"""Words behind which a person is named: 被告人余家驹（原县长）."""


@rule(
    choice(NAME_BEFORE_TITLE, _SPACED) + optional(one_of("同志")) + choice(OWN_TITLES, HONOURED_WITH_TITLES, ONCE_HELD),
    layer=LAYER,
    examples=[
        "[余家驹（县委书记: 余家驹: 县委书记]）",
        "、[周大川（县长: 周大川: 县长]）",
        "原审被告人[余家驹（原县长: 余家驹: 县长]），还来了[周大川（县长: 周大川: 县长]）",
        "[余家驹同志（县委书记: 余家驹: 县委书记]）",
        "给予[余家驹（2015年11月任镇长: 余家驹: 镇长]，分管水利）警告",
        "\n　　[余　驹（县长: 余驹: 县长]）",
        "、[次仁旺堆（藏族，县长: 次仁旺堆: 县长]）、[王春（女，副县长: 王春: 副县长]）",
        "、[周大川（县长: 周大川: 县长]兼）",
        "\n[余家驹（中国科学院院士、拉萨大学校长: 余家驹: 拉萨大学校长]）",
    ],
    counterexamples=["会议（县长）", "代表王春（县长）"],
)
def parenthesised(found: Captures) -> list[Part[Official]] | None:
    """A name, and the posts behind it in parentheses."""
    if not open_left(found.document, found.start) and not found.document.endswith(_BEFORE_ONE, 0, found.start):
        return None
    start, end = found.range("name")[0], found.ranges["own"][-1][1]
    return [Part(start, end, Official(without_gap(found["name"]), posts_of(found, "own")))]


@rule(
    span_of("OFFICIAL").named("one") + choice(OWN_TITLES, ONCE_HELD),
    layer=LAYER + 1,
    examples=[
        "[县长余家驹: 余家驹: 县长]（2013年9月至2017年2月任[副县长: 余家驹: 副县长]，分管水利）受到警告，",
        "[副县长王春: 王春: 副县长]（原[县水利局局长: 王春: 县水利局局长]）",
    ],
    counterexamples=["县长高度重视（2013年任副县长）", "会议（2013年任副县长）"],
)
def once_held(found: Captures) -> list[Part[Official]] | None:
    """The posts behind an official in parentheses, which the person held once or holds as well."""
    one: Span[Official] = found.span("OFFICIAL", "one")
    if not one.text.endswith(one.value.name):
        return None
    places = found.ranges["own"]
    return [Part(places[0][0], places[-1][1], Official(one.value.name, posts_of(found, "own")))]


_BEGINS = frozenset("\n。！？；!?;”")


@rule(
    NAME_BEFORE_TITLE + one_of("，", ",") + titles_held(),
    layer=LAYER,
    guards=[ends_at_mark],
    examples=[
        "余家驹说。\n[王春，县财政局局长: 王春: 县财政局局长]，也管审计",
        "余家驹说。\n　　[王春，县财政局局长: 王春: 县财政局局长]，",
        "[余家驹，县委书记: 余家驹: 县委书记]。",
    ],
    counterexamples=["由余家驹，县长说", "当天，县长、", "时任，县长，", "随后，县长余家驹，"],
)
def apposed(found: Captures) -> list[Part[Official]] | None:
    """A sentence begins with a name, and between commas the person's posts."""
    before = found.before(5).rstrip(" \u3000\xa0")
    return officials_of(found) if not before or before[-1] in _BEGINS else None


_GAPS = ("", " ", "  ", "　", "　　")
_COLONS = ("：", ":")
_BLANK = optional(one_of(" ", "　"))


def _asked(first: str, last: str) -> Node:
    """姓　名：, 职务: what a form asks for, as one word: it is rarer than a title."""
    return one_of(*(f"{first}{gap}{last}{colon}" for gap in _GAPS for colon in _COLONS)) + _BLANK


@rule(
    _asked("姓", "名")
    + CLOSED_NAME.named("name")
    + chars("\n\x20-\uffff", 1, 40, lazy=True)
    + _asked("职", "务")
    + TITLES,
    layer=LAYER,
    examples=[
        "姓名：[余家驹\n性别：男\n职务：县委书记: 余家驹: 县委书记]\n",
        "姓名:[周大川 现任职务:县长: 周大川: 县长]",
        "姓　　名：[王春\n职　　务： 县长: 王春: 县长]",
    ],
    counterexamples=["姓名：会议\n职务：县长", "姓名：周大川\n县长"],
)
def form(found: Captures) -> list[Part[Official]] | None:
    """A form that asks for name and post."""
    return officials_of(found)
