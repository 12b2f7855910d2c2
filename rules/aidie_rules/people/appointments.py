"""Coming into a post, holding it, leaving it: a verb stands between the person and the post."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import chars, choice, one_of, optional, repeat
from aidie_rules.people.names import NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE
from aidie_rules.people.patterns import AND, LAYER, PERSON, REMARK, TITLES, officials_of
from aidie_rules.people.values import Official

APPOINTED = one_of(
    "任", "担任", "出任", "兼任", "改任", "接任", "继任", "转任", "升任", "调任", "就任", "当选", "当选为",
    "为", "不再担任", "担任了", "连任", "被任命为", "被选为", "被选举为", "被推选为", "获任", "再次当选",
    "再次当选为", "现任", "时任", "曾任", "历任", "同志任", "同志担任", "同志兼任", "同志为",
    "出任过", "代理", "同志代理", "利用其担任", "利用担任", "先后担任", "同时担任", "继续担任", "再次担任",
    "正式担任", "曾担任", "曾经担任", "现担任", "此前担任", "后任", "任职", "担任过", "先后担任过", "先后任",
    "曾先后担任", "当上", "当上了", "当过", "刚当上",
)  # fmt: skip


@rule(
    one_of("时任", "现任", "曾任", "担任", "身为", "作为", "原任") + TITLES + "的" + PERSON,
    layer=LAYER,
    examples=["时任[措美县副县长的余家驹: 余家驹: 措美县副县长]带着", "担任[村支书的张伟]说"],
    counterexamples=["作为县长的责任", "现任县长的工作"],
)
def serving(found: Captures) -> list[Part[Official]]:
    """Who serves or served as something: 时任…的."""
    return officials_of(found)


@rule(
    repeat(NAME_BEFORE_TITLE + AND, 0, 6)
    + choice(NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE)
    + optional(REMARK)
    + APPOINTED
    + TITLES,
    layer=LAYER,
    examples=[
        "[多吉平措同志任县委副书记: 多吉平措: 县委副书记]，",
        "补选[普布仓决（女，藏族）为县人大常委会主任]",
        "[王毅为外交部部长]",
    ],
    counterexamples=["成立以县长为组长", "责任县长"],
)
def appointed(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that they come into: 任, 当选, 为."""
    return officials_of(found)


@rule(
    one_of("免去", "免去了", "撤销", "罢免", "撤销了", "接受")
    + NAME_BEFORE_TITLE
    + optional(one_of("同志", "同志的", "的", "兼任的", "担任的", "所任的", "代理的"))
    + TITLES,
    layer=LAYER,
    examples=["免去[孟启明兼任的公安部部长: 孟启明: 公安部部长]职务", "免去[周大川同志的县委书记]职务"],
    counterexamples=["免去县长职务", "撤销处分的书记"],
)
def removed(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that is taken from them."""
    return officials_of(found, tenure="免去")


@rule(
    NAME_BEFORE_TITLE
    + one_of("，男", "，女", ",男", ",女", "（男", "（女")
    + chars("\x20-\uffff", 1, 60, without="。；;\n", lazy=True)
    + one_of("现任", "曾任", "历任", "时任")
    + TITLES,
    layer=LAYER,
    examples=[
        "[王启国，男，汉族，1960年5月生，现任财政部副部长: 王启国: 财政部副部长]。",
        "[卓玛央金，女，藏族，现任县委常委、副县长: 卓玛央金: 县委常委, 副县长]，",
    ],
    counterexamples=["一名男子现任县长", "王启国，男，汉族。现任县长"],
)
def summary(found: Captures) -> list[Part[Official]] | None:
    """The head of a short life: name, sex, and after some words the post held now."""
    return officials_of(found)
