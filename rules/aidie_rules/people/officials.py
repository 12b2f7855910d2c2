"""Officials: titles before names, names before titles, lists of people under one title."""

from __future__ import annotations

from aidie import Captures, Part, Span, rule
from aidie.pattern import HAN, chars, choice, no_span_of, one_of, optional, repeat, span_of
from aidie_rules.people.names import (
    DOTTED_NAME,
    HAN_NAME,
    HAN_NAME_BEFORE_TITLE,
    MIXED_TIBETAN_NAME,
    TIBETAN_NAME,
    TRANSLITERATED_NAME,
    TRANSLITERATED_NAME_BEFORE_TITLE,
    ends_at_mark,
)
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import COUNTRIES
from aidie_rules.titles.values import Title

_LAYER = 1

TITLE = span_of("TITLE").named("title")
BETWEEN_TITLES = one_of("、", "，", ",", "兼", "、兼", "，兼", ",兼", "和", "及", "；", ";", " ", "　", "兼任", "、原", "、时任")
TITLES = repeat(TITLE + optional(BETWEEN_TITLES), 0, 8) + TITLE
BEFORE_NAME = optional(one_of(" ", "　", "：", ":", "、", "——"))
REMARK = one_of("(", "（") + chars(HAN + "、，,·", 1, 12) + one_of(")", "）")
"""(女，藏族) behind a name."""

NAME = choice(DOTTED_NAME, TIBETAN_NAME, HAN_NAME, MIXED_TIBETAN_NAME).named("name")
PERSON = no_span_of("TITLE") + NAME + optional(REMARK)
AND = one_of("、", "和", "及", "与", "以及", " ", "　", "，", ",")


_LOCAL_ROLES = frozenset(("市长", "省长", "州长", "县长", "镇长", "区长", "大使", "行长", "校长", "院长", "发言人", "总督"))
"""Posts of places and houses: what stands before them in transliteration is the place."""


def _officials(found: Captures) -> list[Part[Official]]:
    titles = _titles(found)
    parts: list[Part[Official]] = []
    for start, end in found.ranges["name"]:
        value = Official(found.document[start:end], titles)
        parts.append(Part(start if parts else found.start, end, value))
    return parts


def _titles(found: Captures) -> tuple[str, ...]:
    return tuple(span.value.canonical for span in found.spans_of("TITLE", "title"))


@rule(
    TITLES + optional(one_of(" ", "　")) + PERSON + repeat(AND + PERSON, 0, 14),
    layer=_LAYER,
    examples=[
        "[市委书记、市人大常委会主任马明龙: 马明龙: 市委书记, 市人大常委会主任]率团",
        "[拉萨市委书记白玛旺堆]会见了",
        "[市领导黄利民]、[郭建: 郭建: 市领导]、[潘早云]，市有关部门",
        "[重庆市委书记欧阳明]出席",
        "[副区长卓玛]（女，藏族）、[李强: 李强: 副区长]参加",
        "[和田地区行署专员艾力·吐尔逊]致辞",
    ],
    counterexamples=["市委书记会议上", "市长高度重视", "县委书记向全国"],
)
def titled(found: Captures) -> list[Part[Official]]:
    """Titles, and the person or the people that hold them."""
    return _officials(found)


@rule(
    choice(HAN_NAME_BEFORE_TITLE.named("family"), TRANSLITERATED_NAME_BEFORE_TITLE).named("name") + TITLE,
    layer=_LAYER,
    priority=1,
    examples=["贯彻[习近平总书记: 习近平: 总书记]关于", "[马明龙书记]提出", "会见[李鹏总理]", "与[奥巴马总统: 奥巴马: 总统]"],
    counterexamples=["现任总理", "全国政协主席"],
)
def named_then_titled(found: Captures) -> Official | None:
    """A person's name and a bare title behind it."""
    title: Span[Title] = found.span("TITLE", "title")
    if title.value.organization or title.value.jurisdiction:
        return None
    if "family" not in found and title.value.role in _LOCAL_ROLES:
        return None
    return Official(found["name"], (title.value.canonical,))


@rule(
    TITLES + TRANSLITERATED_NAME.named("name"),
    layer=_LAYER,
    examples=["[尼泊尔总理奥利: 奥利: 尼泊尔总理]", "[美国总统特朗普]说"],
    counterexamples=["美国总统大选", "市长华特说"],
)
def foreign(found: Captures) -> list[Part[Official]] | None:
    """A foreign title and a name in transliteration."""
    spans: list[Span[Title]] = found.spans_of("TITLE", "title")
    if not any(span.value.jurisdiction in COUNTRIES for span in spans):
        return None
    return _officials(found)


@rule(
    TITLE + BETWEEN_TITLES + TITLES + chars(HAN, 2, 4).where(ends_at_mark).named("name"),
    layer=_LAYER,
    priority=-1,
    examples=["[达孜区委副书记、区长春新: 春新: 达孜区委副书记, 区长]及相关"],
    counterexamples=["县委书记、县长讲话，"],
)
def unusual(found: Captures) -> list[Part[Official]] | None:
    """Several titles, and a name of no known shape that ends at a mark or a function word."""
    return _officials(found)
