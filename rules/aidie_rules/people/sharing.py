"""How many of the people named behind a post hold it: 副县长王春、李明 do both, 县长王春和李明 the first alone."""

from __future__ import annotations

from aidie import Captures
from aidie_rules.people.making import posts_of
from aidie_rules.titles.values import Title

_LINKS = ("和", "及", "以及")
_OF_MANY_TERMS = ("历任", "历届", "往届", "几任", "两任", "三任", "各位", "两位", "三位")
"""Behind these a post is that of several people one after the other: 往届|县政协主席王春、李明."""
_OF_ONE_HOLDER = frozenset(
    (
        "总统", "总理", "首相", "总书记", "国王", "委员长", "主席", "省长", "市长", "县长", "区长", "州长", "部长",
        "厅长", "局长", "校长", "院长", "董事长", "总裁", "会长", "社长", "行长", "台长", "秘书长", "主任", "司令员",
        "书记",
    )
)  # fmt: skip
"""Roles of which a body has one; of a secretariat (书记处) the secretaries are several."""


def how_many_hold(found: Captures) -> int:
    """The number of those named, from the first, who hold the post that stands before them.

    Where 和 is not the last link (王春和李明、周大川) those behind it are others, and so they all are behind the first
    who holds what only one can hold.
    """
    places, text = found.places("name"), found.text
    last = len(places) - 1
    if last and _has_one_holder(posts_of(found)[-1]) and found.before(2) not in _OF_MANY_TERMS:
        return 1
    for number in range(1, last):
        if text[places[number - 1][1] : places[number][0]].endswith(_LINKS):
            return number
    return last + 1


def _has_one_holder(post: Title) -> bool:
    """The post is the head of a body or a place that is named."""
    named = post.organization or post.jurisdiction
    return bool(named) and not post.rank and post.role in _OF_ONE_HOLDER and not (named or "").endswith("书记处")
