"""Where journeys are told of: who leads a delegation, where it goes, who receives it.

Each rule gives what its phrase says. Who leads, when that is, and which phrases tell of one journey settles the
document rule of `journeys.py`.
"""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import HAN, chars, choice, integer, one_of, optional, repeat, span_of
from aidie_rules.visits.delegations import DELEGATION, MEMBERS, PARTY
from aidie_rules.visits.trips import COMMA, TRIP
from aidie_rules.visits.values import Visit

LAYER = 3
"""Above the officials, of whom one may stand inside: 代表团|在县长余家驹|率领下|赴…."""

_LED = (
    one_of("率领", "率", "带领", "带", "带队", "为团长", "任团长", "为首").named("led")
    + optional("的")
    + optional(
        choice(
            chars(HAN + "、，,·0-9", 2, 60, lazy=True) + one_of("组成的", "为副团长的"),
            chars(HAN, 1, 4, lazy=True) + "的",
        )
    )
)
"""(由市长余家驹)率领的, 带领由有关部门负责人组成的, 率领庞大的."""
_RECEIVED = one_of(
    "会见", "会见了", "接见", "接见了", "对", "欢迎", "接待", "接待了", "迎来", "迎来了"
).named("received") + optional(
    one_of("来", "前来", "赴") + chars(HAN, 1, 12, lazy=True).named("coming") + "的"
)  # fmt: skip
"""会见了, 会见来甬考察的."""
_UNDER = choice(
    "在" + chars(HAN + "、，,·", 2, 60, lazy=True) + one_of("率领下", "带领下").named("under"),
    "以" + chars(HAN + "、，,·", 2, 60, lazy=True) + one_of("为团长", "任团长").named("under"),
    "由" + chars(HAN + "、，,·", 2, 60, lazy=True) + one_of("带队", "率队", "率领", "带领").named("under"),
)
"""在市长余家驹率领下, 以市长余家驹为团长, 由市长余家驹带队."""
_AND_OTHERS = one_of("及", "和") + chars(HAN, 2, 14, without="的了赴到来在由率")
_OPEN_TRIP = optional(COMMA) + TRIP


def _visit(found: Captures) -> Visit:
    """What the phrase itself says."""
    told = found.names
    visitor = found["visitor"] if "visitor" in told else None
    return Visit(visitor, None, found["place"] if "place" in told else "", None, None)


@rule(
    optional(choice(_LED, _RECEIVED))
    + DELEGATION
    + MEMBERS
    + optional(optional(COMMA) + _UNDER)
    + optional(optional(_AND_OTHERS) + _OPEN_TRIP),
    layer=LAYER,
    examples=[
        # where it goes
        "\n[镇江党政代表团赴西藏拉萨达孜: 镇江党政代表团; -; 西藏拉萨达孜; -]考察",
        "[中国藏学家代表团一行12余人访问了蒙古国: 中国藏学家代表团; -; 蒙古国; -]。",
        "[苏州考察团前往对口支援的巴楚县: 苏州考察团; -; 巴楚县; -]。",
        "[苏州考察团8月7日先后到来凤县旧司镇、宜昌市: 苏州考察团; -; 来凤县旧司镇、宜昌市; -]。",
        "[苏州考察团来到第二站——昆山市: 苏州考察团; -; 昆山市; -]，",
        "[苏州考察团在兵团第四师七十团: 苏州考察团; -; 兵团第四师七十团; -]考察。",
        "[苏州考察团在我市溧水区: 苏州考察团; -; 溧水区; -]考察",
        "[苏州考察团来我市溧水区: 苏州考察团; -; 溧水区; -]。",
        "[苏州考察团赴藏: 苏州考察团; -; 西藏; -]考察",
        "[苏州考察团近日先后访问了西藏和青海: 苏州考察团; -; 西藏和青海; -]。",
        "今天[苏州考察团赴昌都市: 苏州考察团; -; 昌都市; -]考察",
        "，[苏州慰问团，带着全市人民的深情厚谊，分赴昌都、山南: 苏州慰问团; -; 昌都、山南; -]等地",
        "县长余家驹[率中央代表团部分成员赴林芝: 中央代表团; 余家驹; 林芝; -]看望",
        "[苏州考察团来我市: 苏州考察团; -; 中山市; -]。中山市发展很快，中山市的变化喜人。",
        "[苏州考察团在我市: 苏州考察团; -; 中山市; -]考察。中山市发展很快，中山市的变化喜人。",
        "[中山市代表团在8月7日到天津: 中山市代表团; -; 天津; -]考察",
        "[中山市代表团赴日: 中山市代表团; -; 日本; -]交涉",
        "市长余家驹[率中山市代表团，慰问天津市: 中山市代表团; 余家驹; 天津市; -]各界群众",
        # who leads it
        "由市长余家驹[带队，各部门15人组成的中山市代表团抵达天津: 中山市代表团; 余家驹; 天津; -]。",
        "以市长余家驹[为团长，县长周大川为副团长的中山市代表团抵达天津: 中山市代表团; 余家驹; 天津; -]。",
        "，[中山市代表团一行，由市长余家驹率领，赴昌都市: 中山市代表团; 余家驹; 昌都市; -]考察",
        "市长余家驹[带领三分团来到天津市: 三分团; 余家驹; 天津市; -]。",
        "[中央代表团各分团赴西藏: 中央代表团; -; 西藏; -]多地看望群众",
        "[中山市代表团来访天津市: 中山市代表团; -; 天津市; -]。",
        "[中山市代表团访问了日本和韩国: 中山市代表团; -; 日本和韩国; -]两国",
        "[中山市代表团对日本和韩国进行了友好访问: 中山市代表团; -; 日本和韩国; -]。",
        "随着[中山市代表团赴天津市、拉萨市: 中山市代表团; -; 天津市、拉萨市; -]两地",
        "[中山市代表团圆满结束在日本: 中山市代表团; -; 日本; -]为期三天的访问",
        "[中山市代表团结束对日本的访问后，抵达韩国: 中山市代表团; -; 韩国; -]。",
        "[中山市代表团在天津: 中山市代表团; -; 天津; -]结束了考察",
        "[中山市代表团乘专机抵达天津: 中山市代表团; -; 天津; -]。",
        "[中山市代表团在天津、拉萨: 中山市代表团; -; 天津、拉萨; -]等地考察。",
        "[中山市代表团赴天津: 中山市代表团; 余家驹; 天津; -]考察。代表团由市长余家驹带队。",
        "市长余家驹[率领庞大的中山市代表团抵达天津: 中山市代表团; 余家驹; 天津; -]。",
        "2018年8月7日，市长余家驹[率镇江市代表团赴昌都市: 镇江市代表团; 余家驹; 昌都市; 2018-08-07]。",
        "市长周海[率政府代表团一行访汉: 政府代表团; 周海; 武汉; -]并座谈",
        "市长余家驹、副市长周大川[带领由有关部门负责人组成的考察团来天津: 考察团; 余家驹; 天津; -]考察。",
        "以县长余家驹[为团长的中央代表团四分团及艺术团,赴银川: 中央代表团四分团; 余家驹; 银川; -]，",
        "，[中山市代表团在市长余家驹率领下，赴昌都市: 中山市代表团; 余家驹; 昌都市; -]考察",
        "，[苏州考察团以市长余家驹为团长，赴京津冀: 苏州考察团; 余家驹; 京津冀; -]考察",
        "[苏州考察团在县委书记周大川陪同下，赴玉屏县: 苏州考察团; -; 玉屏县; -]。",
        "县委书记周大川在拉萨会见了市长余家驹[率领的党政代表团: 党政代表团; 余家驹; 拉萨; -]。",
        # who receives it
        "市领导[会见来甬考察的海西州党政代表团一行: 海西州党政代表团; -; 宁波; -]。余家驹介绍了宁波的发展情况。",
        "市长余家驹在拉萨[会见来访的丽江市代表团: 丽江市代表团; -; 拉萨; -]。",
        "县长余家驹[会见丽江市代表团一行: 丽江市代表团; -; 中山; -]。他们说，再次来到中山，很高兴。",
    ],
    counterexamples=[
        "市长余家驹率镇江市党政代表团考察园区。",
        "市长余家驹将率镇江市党政代表团赴西藏考察。",
        "市长余家驹率党政代表团到河南代表团，来天津港。",
        "县长余家驹会见丽江市代表团一行。",
        "江苏代表团审议",
        # a delegation whose name begins inside of another word
        "中国常驻联合国日内瓦代表团赴昌都市考察",
        "支持反对派代表团赴昌都市考察",
        "载人交会对接任务代表团抵达拉萨。",
        "中国体育代表团在平昌举行升旗仪式",
    ],
)
def delegation(found: Captures) -> Visit | None:
    """A delegation with where it goes, who leads it, or who receives it."""
    told = {"led", "under", "received", "place", "ours", "short"}.intersection(found.names)
    return _visit(found) if told else None


@rule(
    one_of("率队", "率团", "带队", "带团").named("led")
    + optional(
        COMMA + chars(HAN + "、，,·", 4, 100, lazy=True) + one_of("同志", "人员", "负责人", "代表", "成员", "干部")
    )
    + _OPEN_TRIP,
    layer=LAYER,
    examples=[
        "市长余家驹[率队赴西藏: -; 余家驹; 西藏; -]考察",
        "副市长余家驹[带队，前往玉屏: -; 余家驹; 玉屏; -]考察",
        "由副市长余家驹[带队，县长周大川及有关部门负责同志赴玉屏: -; 余家驹; 玉屏; -]考察",
    ],
    counterexamples=["有关部门率队赴西藏考察", "市长余家驹率队检查"],
)
def team(found: Captures) -> Visit:
    """A leader with a team that has no name."""
    return _visit(found)


@rule(
    one_of("率领", "率", "带领").named("led")
    + choice(
        chars(HAN + "、，,·（）()", 0, 90, lazy=True) + one_of("招商队", "招商组", "考察队", "调研组"),
        chars(HAN + "、，,·（）()", 2, 90, lazy=True)
        + choice(
            PARTY,
            one_of("等", "共") + integer("people", 2, 999) + optional(one_of("余", "多")) + "人",
            one_of("等单位", "负责人", "负责同志", "等人员", "企业家", "企业家代表", "企业代表", "单位代表", "专家"),
            one_of("干部", "同志", "书记", "局长", "主任", "校长"),
        ),
    )
    + _OPEN_TRIP,
    layer=LAYER,
    examples=[
        "副县长余家驹[率县教育局局长周大川等有关部门负责人一行来玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹在周大川陪同下，[率县教育局、县卫生局等单位赴玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹[率县教育局负责人和县商会（总会）企业家代表赴玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹[带领各学校校长赴玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹[带领调研组来玉屏县: -; 余家驹; 玉屏县; -]调研",
        "副县长余家驹[率县教育局干部到玉屏县: -; 余家驹; 玉屏县; -]调研",
        "副县长余家驹[率第三招商队赴玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹[率县教育局局长等9人，到玉屏县: -; 余家驹; 玉屏县; -]考察",
        "副县长余家驹[率县教育局一行9人就教学改革等问题赴玉屏县: -; 余家驹; 玉屏县; -]考察",
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
    one_of("来", "前来", "赴", "在")
    + chars(HAN, 1, 12, lazy=True).named("coming")
    + "的"
    + repeat(span_of("OFFICIAL", reach=120) + optional(one_of("、", "，")), 1, 3)
    + PARTY.named("led"),
    layer=LAYER,
    examples=[
        "县长周大川会见[来玉屏县考察的副市长余家驹一行: 余家驹一行; 余家驹; 玉屏县; -]。",
        "县长周大川与[在十堰考察的区委书记余家驹、区长王春一行: 余家驹一行; 余家驹; 十堰; -]座谈。",
    ],
    counterexamples=["会见来访的副市长余家驹一行", "在园区考察的副市长余家驹一行"],
)
def guests(found: Captures) -> Visit:
    """People with company behind what tells where they have come."""
    return _visit(found)
