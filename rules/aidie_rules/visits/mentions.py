"""Where journeys are told of: who leads a delegation, where it goes, who receives it.

Each rule gives what its phrase says. Who leads, when that is, and which phrases tell of one journey settles the
document rule of `journeys.py`.
"""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import HAN, chars, choice, one_of, optional
from aidie_rules.visits.delegations import DELEGATION, PARTY
from aidie_rules.visits.trips import COMMA, TRIP
from aidie_rules.visits.values import Visit

LAYER = 3
"""Above the officials, of whom one may stand inside: 代表团|在县长余家驹|率领下|赴…."""

_COMPOSED = optional(chars(HAN + "、，,·", 2, 60, lazy=True) + "组成的")
"""由市领导和有关部门负责人|组成的|(代表团)."""
_AND_OTHERS = optional(one_of("及", "和") + chars(HAN, 2, 14, without="的了赴到来在由率"))
_OPEN_TRIP = optional(COMMA) + TRIP


def _visit(found: Captures) -> Visit:
    """What the phrase itself says."""
    visitor = found["visitor"] if "visitor" in found.names else None
    return Visit(visitor, None, found.get("place"), None, None)


@rule(
    one_of("率领", "率", "带领", "带", "带队", "为团长", "任团长", "为首").named("led")
    + optional("的")
    + _COMPOSED
    + DELEGATION
    + optional(PARTY)
    + optional(_AND_OTHERS + _OPEN_TRIP),
    layer=LAYER,
    examples=[
        "2018年8月7日至9日，市长余家驹[率镇江市代表团赴昌都市: 镇江市代表团; 余家驹; 昌都市; 2018-08-07/2018-08-09]。",
        "由市长余家驹[率领的无锡市党政代表团一行12余人来到海北州: 无锡市党政代表团; 余家驹; 海北州; -]。",
        "市长余家驹、副市长周大川[带领由有关部门负责人组成的考察团来我市溧水区: 考察团; 余家驹; 溧水区; -]考察。",
        "以县长余家驹[为团长的中央代表团四分团及艺术团,赴银川: 中央代表团四分团; 余家驹; 银川; -]，",
        "市长余家驹[率党政代表团前往对口支援的巴楚县: 党政代表团; 余家驹; 巴楚县; -]。",
        "市长余家驹[率代表团先后到来凤县旧司镇、宜昌市: 代表团; 余家驹; 来凤县旧司镇、宜昌市; -]。",
        "市长余家驹[率党政代表团在兵团第四师七十团: 党政代表团; 余家驹; 兵团第四师七十团; -]考察。",
        "市长余家驹[率党政代表团在我市溧水区: 党政代表团; 余家驹; 溧水区; -]考察。",
        "市长余家驹[率党政代表团在县委书记周大川陪同下，赴玉屏县: 党政代表团; 余家驹; 玉屏县; -]。",
        "市长余家驹[率党政代表团8月7日赴玉屏县: 党政代表团; 余家驹; 玉屏县; -]。",
        "市长余家驹[率党政代表团来我市: 党政代表团; 余家驹; 中山市; -]。中山市发展很快，中山市的变化喜人。",
        "市长余家驹[率党政代表团在我市: 党政代表团; 余家驹; 中山市; -]考察。中山市发展很快，中山市的变化喜人。",
        "市长余家驹[率党政代表团赴藏: 党政代表团; 余家驹; 西藏; -]考察",
        "县委书记周大川在拉萨会见了市长余家驹[率领的党政代表团: 党政代表团; 余家驹; 拉萨; -]。",
    ],
    counterexamples=[
        "市长余家驹率镇江市党政代表团考察园区。",
        "市长余家驹将率镇江市党政代表团赴西藏考察。",
        "市长余家驹率党政代表团到河南代表团，来天津港。",
        "率先赴西藏",
    ],
)
def led(found: Captures) -> Visit:
    """A delegation behind the verb that tells who leads it."""
    return _visit(found)


@rule(
    DELEGATION
    + optional(PARTY)
    + optional(
        "在" + chars(HAN + "、，,·", 2, 60, lazy=True) + one_of("率领下", "带领下").named("led") + optional(COMMA)
    )
    + _OPEN_TRIP,
    layer=LAYER,
    examples=[
        "\n[镇江党政代表团赴西藏拉萨达孜: 镇江党政代表团; -; 西藏拉萨达孜; -]考察",
        "[中国藏学家代表团一行访问了蒙古国: 中国藏学家代表团; -; 蒙古国; -]。",
        "，[中山市代表团在市长余家驹率领下，赴昌都市: 中山市代表团; 余家驹; 昌都市; -]考察",
    ],
    counterexamples=["代表团来到园区", "江苏代表团审议", "中国体育代表团在平昌举行升旗仪式"],
)
def going(found: Captures) -> Visit:
    """A delegation and where it goes."""
    return _visit(found)


@rule(
    one_of("率队", "率团", "带队", "带团", "率代表团").named("led") + _OPEN_TRIP,
    layer=LAYER,
    examples=[
        "市长余家驹[率队赴西藏: -; 余家驹; 西藏; -]考察",
        "副市长余家驹[带队，前往玉屏: -; 余家驹; 玉屏; -]考察",
    ],
    counterexamples=["有关部门率队赴西藏考察", "市长余家驹率队检查"],
)
def team(found: Captures) -> Visit:
    """A leader with a team that has no name."""
    return _visit(found)


@rule(
    one_of("率领", "率", "带领").named("led") + chars(HAN + "、，,·", 2, 60, lazy=True) + PARTY + _OPEN_TRIP,
    layer=LAYER,
    examples=[
        "副县长余家驹[率县教育局局长周大川等有关部门负责人一行来玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹[带领县教育局和县卫生局一行6人，赴玉屏县: -; 余家驹; 玉屏县; -]考察",
    ],
    counterexamples=["效率很高的县长余家驹，周大川一行赴园区", "余家驹率县教育局局长一行检查工作"],
)
def company(found: Captures) -> Visit:
    """A leader with company that is told by its members."""
    return _visit(found)


@rule(
    PARTY.named("led") + _OPEN_TRIP,
    layer=LAYER,
    examples=[
        "市长余家驹[一行赴西藏: 余家驹一行; 余家驹; 西藏; -]考察",
        "县长余家驹[一行12余人到玉屏县: 余家驹一行; 余家驹; 玉屏县; -]考察",
    ],
    counterexamples=["考察组一行赴西藏考察", "市长余家驹一行参观了园区"],
)
def party(found: Captures) -> Visit:
    """A person with company, named by that person."""
    return _visit(found)


@rule(
    one_of("会见", "会见了", "接见", "接见了", "对", "欢迎", "接待", "接待了", "迎来", "迎来了")
    + optional(choice(one_of("来访的", "前来考察的"), TRIP + chars(HAN, 0, 8) + "的"))
    + DELEGATION
    + optional(PARTY),
    layer=LAYER,
    examples=[
        "市领导[会见来甬考察的海西州党政代表团一行: 海西州党政代表团; -; 宁波; -]。余家驹介绍了宁波的发展情况。",
        "市长余家驹在拉萨[会见来访的丽江市代表团: 丽江市代表团; -; 拉萨; -]。",
        "县长余家驹[会见丽江市代表团一行: 丽江市代表团; -; 中山; -]。他们说，再次来到中山，很高兴。",
    ],
    counterexamples=["县长余家驹会见丽江市代表团一行。", "会见代表"],
)
def received(found: Captures) -> Visit:
    """A delegation that is received where it has come."""
    return _visit(found)
