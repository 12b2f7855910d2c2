"""Titles and people side by side, and the officials that they make."""

from __future__ import annotations

from attrs import evolve

from aidie import Captures, Part
from aidie.pattern import HAN, chars, choice, no_span_of, one_of, optional, repeat, span_of
from aidie_rules.people.names import LISTED_NAME, NAME
from aidie_rules.people.values import Official
from aidie_rules.titles.values import Title

LAYER = 1
"""Officials are put together of the titles that layer 0 found."""

TITLE = span_of("TITLE").named("title")
BETWEEN_TITLES = one_of(
    "、", "，", ",", "兼", "、兼", "，兼", ",兼", "和", "及", "；", ";", " ", "　", "兼任", "、原", "、时任"
)  # fmt: skip
TITLES = repeat(TITLE + optional(BETWEEN_TITLES), 0, 8) + TITLE
_LEARNED = one_of(
    "博士", "硕士", "专家", "学者", "教授", "研究员", "院士", "作家", "艺术家", "工程师", "博导", "医师", "老师"
)
BEFORE_NAME = optional(choice(one_of(" ", "　"), "、" + chars(HAN, 0, 14) + _LEARNED))
"""A space, or words of praise that are no post: 、经济学博士."""
REMARK = one_of("(", "（") + chars(HAN + "、，,·", 1, 12) + one_of(")", "）")
"""(女，藏族) behind a name."""
PERSON = no_span_of("TITLE") + choice(NAME, LISTED_NAME.named("name")) + optional(REMARK)
AND = one_of("、", "和", "及", "与", "以及", " ", "　", "，", ",")


def posts_of(found: Captures) -> tuple[Title, ...]:
    """The values of the titles that a match took in."""
    return tuple(span.value for span in found.spans_of("TITLE", "title"))


def officials_of(found: Captures, tenure: str | None = None) -> list[Part[Official]]:
    """One official for each name; the span of the one next to the titles takes them in."""
    posts, names = posts_of(found), found.ranges["name"]
    if tenure:
        posts = tuple(evolve(post, tenure=tenure) for post in posts)
    first_title, last_title = found.ranges["title"][0], found.ranges["title"][-1]
    parts: list[Part[Official]] = []
    for index, (start, end) in enumerate(names):
        first, last = index == 0, index == len(names) - 1
        parts.append(
            Part(
                min(start, first_title[0]) if first else start,
                max(end, last_title[1]) if last else end,
                Official(found.document[start:end], posts),
            )
        )
    return parts
