"""Officials: titles before names, names before titles, lists of people under one title, appointments."""

from __future__ import annotations

from aidie import Captures, Part, Span, rule
from aidie.pattern import HAN, chars, choice, no_span_of, one_of, optional, repeat, span_of
from aidie_rules.people.endings import is_transliteration, unusual_name_ends
from aidie_rules.people.names import (
    LISTED_NAME,
    NAME,
    NAME_BEFORE_TITLE,
    TRANSLITERATED_NAME,
    TRANSLITERATED_NAME_BEFORE_TITLE,
)
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import COUNTRIES
from aidie_rules.titles.values import Title

_LAYER = 1

TITLE = span_of("TITLE").named("title")
BETWEEN_TITLES = one_of(
    "、", "，", ",", "兼", "、兼", "，兼", ",兼", "和", "及", "；", ";", " ", "　", "兼任", "、原", "、时任"
)  # fmt: skip
TITLES = repeat(TITLE + optional(BETWEEN_TITLES), 0, 8) + TITLE
BEFORE_NAME = optional(one_of(" ", "　"))
REMARK = one_of("(", "（") + chars(HAN + "、，,·", 1, 12) + one_of(")", "）")
"""(女，藏族) behind a name."""
PERSON = no_span_of("TITLE") + choice(NAME, LISTED_NAME.named("name")) + optional(REMARK)
AND = one_of("、", "和", "及", "与", "以及", " ", "　", "，", ",")
APPOINTED = one_of(
    "任", "担任", "出任", "兼任", "改任", "接任", "继任", "转任", "升任", "调任", "就任", "当选", "当选为",
    "为", "不再担任", "担任了", "连任", "被任命为", "被选为", "被选举为", "被推选为", "获任", "再次当选",
    "再次当选为", "任命为", "现任", "时任", "曾任", "历任", "同志任", "同志担任", "同志兼任", "同志为",
    "出任过", "代理", "同志代理", "利用其担任", "利用担任", "先后担任", "同时担任", "继续担任", "再次担任",
    "正式担任", "曾担任", "曾经担任", "现担任", "此前担任", "后任", "任职",
)  # fmt: skip


def _titles(found: Captures) -> tuple[str, ...]:
    return tuple(span.value.canonical for span in found.spans_of("TITLE", "title"))


def _officials(found: Captures) -> list[Part[Official]]:
    """One official for each name; the span of the one next to the titles takes them in."""
    titles, names = _titles(found), found.ranges["name"]
    first_title, last_title = found.ranges["title"][0], found.ranges["title"][-1]
    parts: list[Part[Official]] = []
    for index, (start, end) in enumerate(names):
        first, last = index == 0, index == len(names) - 1
        parts.append(
            Part(
                min(start, first_title[0]) if first else start,
                max(end, last_title[1]) if last else end,
                Official(found.document[start:end], titles),
            )
        )
    return parts


@rule(
    TITLES + BEFORE_NAME + PERSON + repeat(AND + PERSON, 0, 14),
    layer=_LAYER,
    examples=[
        "[市委书记、市人大常委会主任马明龙: 马明龙: 市委书记, 市人大常委会主任]率团",
        "[拉萨市委书记白玛旺堆]会见了",
        "[市领导黄利民]、[郭建: 郭建: 市领导]、[潘早云]，市有关部门",
        "[重庆市委书记欧阳明]出席",
        "[副区长卓玛]（女，藏族）、[李强: 李强: 副区长]参加",
        "[和田地区行署专员艾力·吐尔逊]致辞",
        "[旗长敖登其其格]参加座谈",
        "[旗领导麒麟: 麒麟: 旗领导]、[刘建]、[刘海涛]参加",
    ],
    counterexamples=["市委书记会议上", "市长高度重视", "县委书记向全国"],
)
def titled(found: Captures) -> list[Part[Official]]:
    """Titles, and the person or the people that hold them."""
    return _officials(found)


@rule(
    one_of("时任", "现任", "曾任", "担任", "身为", "作为", "原任") + TITLES + "的" + PERSON,
    layer=_LAYER,
    examples=["时任[措美县副县长的余家驹: 余家驹: 措美县副县长]带着", "担任[村支书的张伟]说"],
    counterexamples=["作为县长的责任", "现任县长的工作"],
)
def serving(found: Captures) -> list[Part[Official]]:
    """Who serves or served as something: 时任…的."""
    return _officials(found)


@rule(
    NAME_BEFORE_TITLE + TITLE,
    layer=_LAYER,
    priority=1,
    examples=["贯彻[习近平总书记: 习近平: 总书记]关于", "[马明龙书记]提出", "会见[李鹏总理]", "[旺扎主任]说"],
    counterexamples=["现任总理", "全国政协主席", "感谢总理"],
)
def named_then_titled(found: Captures) -> Official | None:
    """A person's name and a bare title behind it."""
    title: Span[Title] = found.span("TITLE", "title")
    if title.value.organization or title.value.jurisdiction:
        return None
    return Official(found["name"], (title.value.canonical,))


_LOCAL_ROLES = frozenset(
    (
        "市长",
        "省长",
        "州长",
        "县长",
        "镇长",
        "区长",
        "大使",
        "行长",
        "校长",
        "院长",
        "发言人",
        "总督",
        "警察局长",
    )
)
"""Posts of places and houses: what stands before them in transliteration is the place."""


@rule(
    TRANSLITERATED_NAME_BEFORE_TITLE + TITLE,
    layer=_LAYER,
    priority=1,
    examples=["与[奥巴马总统: 奥巴马: 总统]会谈", "对[普京总统]"],
    counterexamples=["洛杉矶市长", "利比亚总统"],
)
def foreign_then_titled(found: Captures) -> Official | None:
    """A name in transliteration and a bare title of the state behind it."""
    title: Span[Title] = found.span("TITLE", "title")
    if title.value.organization or title.value.jurisdiction or title.value.role in _LOCAL_ROLES:
        return None
    return Official(found["name"], (title.value.canonical,))


_STATE_ROLES = frozenset(
    [
        "总统",
        "总理",
        "首相",
        "主席",
        "议长",
        "众议长",
        "参议长",
        "外长",
        "防长",
        "财长",
        "部长",
        "国务卿",
        "大臣",
        "外交大臣",
        "国防大臣",
        "国王",
        "女王",
        "总干事",
        "发言人",
        "特使",
    ]
)
"""Posts that a foreigner can hold without the country beside it."""


@rule(
    TITLES + BEFORE_NAME + TRANSLITERATED_NAME,
    layer=_LAYER,
    examples=["[尼泊尔总理奥利: 奥利: 尼泊尔总理]", "[美国总统特朗普]说", "和[外长拉夫罗夫: 拉夫罗夫: 外长]会见"],
    counterexamples=["美国总统大选", "市长华特说"],
)
def foreign(found: Captures) -> list[Part[Official]] | None:
    """A foreign title and a name in transliteration."""
    spans: list[Span[Title]] = found.spans_of("TITLE", "title")
    of_country = any(span.value.jurisdiction in COUNTRIES for span in spans)
    if not of_country and not (spans[-1].value.role in _STATE_ROLES and is_transliteration(found["name"])):
        return None
    return _officials(found)


@rule(
    repeat(NAME_BEFORE_TITLE + AND, 0, 6) + NAME_BEFORE_TITLE + optional(REMARK) + APPOINTED + TITLES,
    layer=_LAYER,
    examples=[
        "[多吉平措同志任县委副书记: 多吉平措: 县委副书记]，",
        "补选[普布仓决（女，藏族）为县人大常委会主任]",
        "[王毅为外交部部长]",
    ],
    counterexamples=["成立以县长为组长", "责任县长"],
)
def appointed(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that they come into: 任, 当选, 为."""
    return _officials(found)


@rule(
    TITLE + BETWEEN_TITLES + TITLES + chars(HAN, 2, 4).where(unusual_name_ends).named("name"),
    layer=_LAYER,
    priority=-1,
    examples=[
        "[达孜区委副书记、区长春新: 春新: 达孜区委副书记, 区长]及相关",
        "[县委副书记、县长热孜万江: 热孜万江: 县委副书记, 县长]，",
    ],
    counterexamples=["县委书记、县长讲话，", "县委书记、县长牵头"],
)
def unusual(found: Captures) -> list[Part[Official]] | None:
    """Several titles, and a name of no known shape that ends at a mark or a function word."""
    return _officials(found)


@rule(
    one_of("免去", "免去了", "撤销", "罢免", "撤销了", "接受")
    + NAME_BEFORE_TITLE
    + optional(one_of("同志", "同志的", "的", "兼任的", "担任的", "所任的", "代理的"))
    + TITLES,
    layer=_LAYER,
    examples=["免去[孟启明兼任的公安部部长: 孟启明: 公安部部长]职务", "免去[周大川同志的县委书记]职务"],
    counterexamples=["免去县长职务", "撤销处分的书记"],
)
def removed(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that is taken from them."""
    return _officials(found)


@rule(
    NAME_BEFORE_TITLE
    + one_of("，男", "，女", ",男", ",女", "（男", "（女")
    + chars("\x20-\uffff", 1, 60, without="。；;\n", lazy=True)
    + one_of("现任", "曾任", "历任", "时任")
    + TITLES,
    layer=_LAYER,
    examples=[
        "[王启国，男，汉族，1960年5月生，现任财政部副部长: 王启国: 财政部副部长]。",
        "[卓玛央金，女，藏族，现任县委常委、副县长: 卓玛央金: 县委常委, 副县长]，",
    ],
    counterexamples=["一名男子现任县长", "王启国，男，汉族。现任县长"],
)
def summary(found: Captures) -> list[Part[Official]] | None:
    """The head of a short life: name, sex, and after some words the post held now."""
    return _officials(found)
