"""Titles and people side by side: the parts that the rules of officials are put together from."""

from __future__ import annotations

from aidie.pattern import HAN, Node, chars, choice, integer, literal, no_span_of, one_of, optional, repeat, span_of
from aidie_rules.names.lexicons import COMMON_SURNAMES, JAPANESE_SURNAMES, NAME_PARTS
from aidie_rules.names.shapes import LISTED_NAME, NAME
from aidie_rules.names.surroundings import ends_at_mark
from aidie_rules.people.chains import no_name_before, no_name_follows
from aidie_rules.people.circumstances import WHEN
from aidie_rules.people.verbs import APPOINTED, LEAVING
from aidie_rules.titles.lexicons import COUNTRIES

LAYER = 1
"""Officials are put together of the titles that layer 0 found."""

_OPEN, _CLOSE = one_of("(", "（"), one_of(")", "）")


def is_term(text: str, start: int, end: int) -> bool:
    """、第24届, ，第十一届、十二届, and nothing else of these characters."""
    return (
        text[start] in "、，,"
        and text[end - 1] == "届"
        and "届届" not in text[start:end]
        and text[end - 2] not in "、，,第"
    )


BETWEEN_TITLES = choice(
    one_of(
        "、", "，", ",", "；", ";", " ", "　", "兼", "兼任", "、兼", "，兼", ",兼", "、原", "，原", ",原", "、前",
        "、时任", "、现任", "、首任", "、前任", "、新任", "、候任", "、资深",
    ),
    _OPEN + chars(HAN, 2, 4) + _CLOSE + one_of("、", "，", ",", "兼"),
    chars("、，,第0-9一二三四五六七八九十届", 3, 9).where(is_term),
)  # fmt: skip
"""A mark or 兼, perhaps with a remark on the post before （挂职） or the term of the body that follows."""


def titles_named(name: str, most: int = 3) -> Node:
    """One title or several, captured under a name."""
    title = span_of("TITLE").named(name)
    return repeat(title + optional(BETWEEN_TITLES), 0, most - 1) + title


TITLE = span_of("TITLE").named("title")
TITLES = titles_named("title", most=9)
_NEVER_UNREAD = "的了在是有和与及被将把就都也还从向对说等由为任"


def is_unread(text: str, start: int, end: int) -> bool:
    """Between two titles stands what no lexicon lists, and nobody's name: 市委常委、|青山|董事长王春."""
    named = text[start] in COMMON_SURNAMES.known and end - start < 4
    return not named and not NAME_PARTS.longest_at(text, start)


_UNREAD = "、" + chars(HAN, 2, 5, without=_NEVER_UNREAD).where(is_unread)
"""、青山 (董事长): the short name of a firm before its post."""
TITLES_BEFORE_NAME = repeat(TITLE.where(no_name_before) + optional(choice(BETWEEN_TITLES, _UNREAD)), 0, 7) + TITLE
"""The posts of the person named behind them."""


def titles_held(first: Node = TITLE) -> Node:
    """The posts behind a verb, perhaps with 和 before the last; of 任组长、副县长王春 the first alone.

    They are found by the first of them and not by the last: what stands before tells more than what stands behind.
    """
    row = first + repeat(optional(BETWEEN_TITLES) + TITLE, 0, 8)
    return (row + optional(one_of("和", "及") + TITLE.where(ends_at_mark))).where(no_name_follows)


LEARNED = one_of(
    "领袖", "领导人", "候选人", "创始人", "博士", "硕士", "博士生导师", "硕士生导师", "上将", "中将", "少将", "大校",
    "专家", "学者", "教授", "研究员", "院士", "作家", "艺术家", "工程师", "博导", "医师", "老师", "画家", "书法家",
    "歌唱家", "科学家", "企业家", "活动家", "诗人", "世界冠军", "共产党员", "党务工作者", "先进工作者", "先进个人",
    "劳动模范", "劳模", "标兵", "能手", "志愿者", "传承人", "获得者", "竞选人", "将领", "经济学家", "政要",
    "谈判代表", "党人", "外交官", "宇航员", "航天员",
    "作曲家", "音乐家", "指挥家", "舞蹈家", "演奏家", "学家", "教育家", "慈善家", "实业家", "评论家", "摄影家",
    "翻译家",
)  # fmt: skip


def begins_list(text: str, start: int, end: int) -> bool:
    """Behind 有 or 包括 stands a common surname, and soon a comma of lists: 副主任|有|王春、李立."""
    if JAPANESE_SURNAMES.longest_at(text, start) or not COMMON_SURNAMES.longest_at(text, end):
        return False
    return "、" in text[end + 2 : end + 5]


BEFORE_NAME = optional(
    choice(
        one_of("、", "，", ",") + optional("现年") + integer("age", 18, 99) + "岁的",
        one_of(" ", "　", "”", "’", "——", "”——"),
        "、" + no_span_of("TITLE") + chars(HAN + "、", 0, 14) + LEARNED,
        one_of("，", ",") + one_of("中国科学院院士", "中国工程院院士", "两院院士"),
        literal("、") + (COUNTRIES + one_of("人", "王子", "公主")),
        _OPEN + TITLE + _CLOSE,
        _OPEN + chars(HAN, 1, 6) + _CLOSE,
        one_of("有", "还有", "包括", "包括有").where(begins_list),
    )
)
"""An age, a space, praise (、经济学博士), a people (、法国人), a remark or a post in brackets, or 有 and a list."""
REMARK = _OPEN + chars(HAN + "、，,·", 1, 12) + _CLOSE
"""(女，藏族) behind a name."""
OWN_TITLES = (
    _OPEN
    + repeat(choice(one_of("女", "男"), chars(HAN, 1, 4) + "族") + one_of("，", ",", "、"), 0, 2)
    + optional(one_of("时任", "现任", "原", "原任", "系"))
    + titles_named("own", most=2)
    + optional(one_of("兼", "兼任"))
    + _CLOSE
)
"""The posts of one person of a list, behind the name: （县委书记）, （女，藏族，县委书记）, （县长兼）."""
HONOURED_WITH_TITLES = _OPEN + chars(HAN, 0, 14) + LEARNED + "、" + titles_named("own", most=2) + _CLOSE
"""（中国科学院院士、拉萨大学校长）: an honour before the posts."""
ONCE_HELD = (
    _OPEN
    + WHEN
    + one_of("任", "担任", "历任")
    + titles_named("own", most=2)
    + optional(one_of("，", ",") + chars(HAN + "、，,", 1, 24, lazy=True))
    + _CLOSE
)
"""The posts that someone held at a time: （2015年5月任县长，分管水利）."""
_NAMED = no_span_of("TITLE") + choice(NAME, LISTED_NAME.named("name"))
PERSON = _NAMED + optional(REMARK)
PERSON_WITH_POSTS = _NAMED + optional(choice(OWN_TITLES, REMARK))
AND = one_of("、", "和", "及", "以及", " ", "　")


def is_own_post(text: str, start: int, end: int) -> bool:
    """The posts behind the verb are the person's own, and no one's whom another word tells of: 作为|国王|的贵宾."""
    of_another = text.startswith("的", end) and text.endswith(("作为", "身为", "是"), 0, start)
    return not of_another and no_name_follows(text, start, end)


def closes_row(text: str, start: int, end: int) -> bool:
    """Behind 和 the last post of a row, and no one's who is named: 市长和|外交大臣|期间."""
    return ends_at_mark(text, start, end) or text.startswith("期间", end)


LATER = (
    optional(span_of("DATE"))
    + choice(APPOINTED, LEAVING)
    + titles_named("later", most=4).where(is_own_post)
    + optional(one_of("和", "及") + span_of("TITLE").where(closes_row).named("later"))
)
"""(县长余家驹)2015年当选市长, 辞去市委常委: the posts that a verb adds behind name and title."""
