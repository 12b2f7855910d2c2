"""Titles and people side by side, and the officials that they make."""

from __future__ import annotations

from collections.abc import Iterable

from aidie import Captures, Part
from aidie.pattern import HAN, Node, chars, choice, integer, no_span_of, one_of, optional, repeat, span_of
from aidie_rules.names.shapes import LISTED_NAME, NAME
from aidie_rules.names.surroundings import ends_at_mark, open_left
from aidie_rules.people.chains import no_name_before, no_name_follows
from aidie_rules.people.circumstances import WHEN
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import APPOINTED, SUCCESSION, tenure_of
from aidie_rules.titles.values import Title

LAYER = 1
"""Officials are put together of the titles that layer 0 found."""

_OPEN, _CLOSE = one_of("(", "（"), one_of(")", "）")


def is_term(text: str, start: int, end: int) -> bool:
    """、第24届, ，第十一届、十二届, and nothing else of these characters."""
    return (
        text[start] in "、，"
        and text[end - 1] == "届"
        and "届届" not in text[start:end]
        and text[end - 2] not in "、，第"
    )


BETWEEN_TITLES = choice(
    one_of(
        "、",
        "，",
        ",",
        "兼",
        "、兼",
        "，兼",
        ",兼",
        "；",
        ";",
        " ",
        "　",
        "兼任",
        "、原",
        "，原",
        ",原",
        "、前",
        "、时任",
        "、现任",
    ),
    _OPEN + chars(HAN, 2, 4) + _CLOSE + one_of("、", "，", ",", "兼"),
    chars("、，第0-9一二三四五六七八九十届", 3, 9).where(is_term),
)
"""A mark or 兼, perhaps with a remark on the post before （挂职） or the term of the body that follows."""


def titles_named(name: str, most: int = 3) -> Node:
    """One title or several, captured under a name."""
    title = span_of("TITLE").named(name)
    return repeat(title + optional(BETWEEN_TITLES), 0, most - 1) + title


TITLE = span_of("TITLE").named("title")
TITLES = titles_named("title", most=9)
TITLES_BEFORE_NAME = repeat(TITLE.where(no_name_before) + optional(BETWEEN_TITLES), 0, 7) + TITLE
"""The posts of the person named behind them."""


def titles_held(first: Node = TITLE) -> Node:
    """The posts behind a verb, perhaps with 和 before the last; of 任组长、副县长王春 the first alone.

    They are found by the first of them and not by the last: what stands before tells more than what stands behind.
    """
    row = first + repeat(optional(BETWEEN_TITLES) + TITLE, 0, 8)
    return (row + optional(one_of("和", "及") + TITLE.where(ends_at_mark))).where(no_name_follows)


_LEARNED = one_of(
    "领袖", "领导人", "候选人", "创始人", "博士", "硕士", "博士生导师", "硕士生导师", "上将", "中将", "少将", "大校",
    "专家", "学者", "教授", "研究员", "院士", "作家", "艺术家", "工程师", "博导", "医师", "老师", "画家", "书法家",
    "歌唱家", "科学家", "企业家", "活动家", "诗人", "世界冠军", "共产党员", "党务工作者", "先进工作者", "先进个人",
    "劳动模范", "劳模", "标兵", "能手", "志愿者", "传承人", "获得者",
)  # fmt: skip
BEFORE_NAME = optional(
    choice(
        one_of("、", "，") + optional("现年") + integer("age", 18, 99) + "岁的",
        one_of(" ", "　", "”", "’", "——", "”——"),
        "、" + no_span_of("TITLE") + chars(HAN + "、", 0, 14) + _LEARNED,
        _OPEN + TITLE + _CLOSE,
        _OPEN + chars(HAN, 1, 6) + _CLOSE,
    )
)
"""An age, a space, words of praise (、经济学博士, 、优秀共产党员), or in brackets a remark on the post or one more."""
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
HONOURED_WITH_TITLES = _OPEN + chars(HAN, 0, 14) + _LEARNED + "、" + titles_named("own", most=2) + _CLOSE
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


LATER = optional(span_of("DATE")) + APPOINTED + titles_named("later", most=4).where(no_name_follows)
"""(县长余家驹)2015年当选市长: the post that a verb adds behind name and title."""

_KINDRED = ("后代", "后人", "家属", "亲属")
"""Behind the last name of a list these are who came: 县长余家驹以及周大川|后代."""


def begins_clause(found: Captures) -> bool:
    """No word can run into the match, or 的 ends what stands before: 今年65岁的|余家驹…."""
    return open_left(found.document, found.start) or found.before(1) == "的"


def posts_of(found: Captures, name: str = "title") -> tuple[Title, ...]:
    """The values of the titles that a match took in under a name."""
    return tuple(found.values("TITLE", name))


def with_tenure(posts: Iterable[Title], tenure: str | None) -> tuple[Title, ...]:
    """The posts as held in another way, or as they are."""
    return tuple([post.evolve(tenure=tenure) for post in posts] if tenure else posts)


def later_posts(found: Captures) -> tuple[Title, ...]:
    """The posts that a verb adds behind name and title; of 接替县长余家驹任… the other comes into the post."""
    if "later" not in found or found.answer(_behind_succession):
        return ()
    return with_tenure(posts_of(found, "later"), tenure_of(found["verb"]))


def _behind_succession(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 2) : start] in SUCCESSION


def _before_kindred(text: str, start: int, end: int) -> bool:
    return text.startswith(_KINDRED, end)


def without_gap(name: str) -> str:
    """A name of two characters that is set as wide as one of three: 余　驹 is 余驹."""
    return "".join(name.split())


def officials_of(found: Captures, tenure: str | None = None, later: tuple[Title, ...] = ()) -> list[Part[Official]]:
    """One official for each name; the span of the one next to the titles takes them in.

    All hold the titles captured as `title` and those in `later`, each those captured as `own` right behind the name.
    """
    shared = with_tenure(posts_of(found), tenure)
    titles = found.places("title")
    last_title = (found.places("later") or titles)[-1][1]
    own = list(zip(found.places("own"), posts_of(found, "own"), strict=True))
    names = list(zip(found.places("name"), found.all("name"), strict=True))
    if len(names) > 1 and names[-1][0][1] == len(found.text) and found.answer(_before_kindred):
        names.pop()
    parts: list[Part[Official]] = []
    for (start, end), name in reversed(names):
        posts, stop = shared, end
        while own and own[-1][0][0] > end:
            (_, own_end), post = own.pop()
            posts, stop = (*shared, post, *posts[len(shared) :]), max(stop, own_end)
        if not parts:
            stop = max(stop, last_title)
        begin = min(start, titles[0][0]) if len(parts) == len(names) - 1 else start
        parts.append(found.part(begin, stop, Official(without_gap(name), posts + later)))
    return parts[::-1]
