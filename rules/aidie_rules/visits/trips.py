"""How a journey is told: by a verb of travel (赴西藏拉萨市达孜区), or by what is done at a place (在日喀则考察)."""

from __future__ import annotations

from aidie.pattern import HAN, chars, choice, integer, one_of, optional, repeat, span_of, words
from aidie_rules.titles.lexicons import COUNTRIES, FOREIGN_PLACES, PLACES
from aidie_rules.visits.lexicons import ABBREVIATIONS, BEHIND_DESTINATIONS, DOINGS, KINDS, TRAVEL
from aidie_rules.words import is_han

COMMA = one_of("，", ",", " ", "　")
_STATES = COUNTRIES.only("country", name="states_of_destinations")


def ends_place(text: str, start: int, end: int) -> bool:
    """A destination ends here: a mark, or what is done there; no name (天津|港, 河南|代表团) and no list goes on."""
    behind = text[end : end + 1]
    if not is_han(behind or " "):
        return behind != "、"
    goes_on = DOINGS.longest_at(text, end) or BEHIND_DESTINATIONS.longest_at(text, end)
    return goes_on > 0 and not KINDS.longest_at(text, end)


def before_doing(text: str, start: int, end: int) -> bool:
    """What is done there follows."""
    return DOINGS.longest_at(text, end + 2 if text.startswith("等地", end) else end) > 0


_CORPS = (
    one_of("新疆生产建设兵团", "兵团")
    + optional("第")
    + integer("division", 1, 14)
    + "师"
    + optional(integer("regiment", 1, 300) + "团")
)
_REGION = one_of("京津冀", "长三角", "珠三角", "苏杭", "三峡库区")
_DIVISION = choice(_CORPS, _REGION, words(PLACES), words(_STATES), words(FOREIGN_PLACES))
_SMALL = chars(HAN, 0, 6, without="的了和及与、等在到赴来入", lazy=True) + one_of(
    "镇", "乡", "街道", "村", "社区", "苏木", "嘎查", "开发区", "新区", "工业园区", "管理区", "保税区"
)
PLACE = _DIVISION + repeat(_DIVISION, 0, 3) + optional(_SMALL)
"""西藏拉萨市达孜区, 兵团第四师可克达拉市, 恩施州来凤县旧司镇: one place, however far down it is told."""
STAGES = PLACE + repeat(
    one_of("、", "和", "及", "以及", "与") + _DIVISION + repeat(_DIVISION, 0, 2) + optional(_SMALL), 0, 7
)
"""青海省西宁市和海北藏族自治州: the stages of a journey, as they stand in a row."""
KINDS_OF_OURS = ("省", "市", "县", "区", "州", "盟", "旗")
OURS = one_of("我", "本") + one_of(*KINDS_OF_OURS)
"""我市: the place of those who tell of it."""


def stands_for_place(text: str, start: int, end: int) -> bool:
    """One character of a name: 来|甬|考察, 率团赴|藏，."""
    if before_doing(text, start, end):
        return True
    ends = text.startswith(("并", "期", "的"), end) or not is_han(text[end : end + 1] or " ")
    return ends and text[start] in ABBREVIATIONS


ABBREVIATED = chars(HAN, 1, 1).where(stands_for_place).named("short")

_BELONGING = optional(chars(HAN + "、", 1, 14, lazy=True) + one_of("的", "——"))
"""对口支援的, 毗邻上海的, 第二站——."""
_DESTINATION = choice(
    optional(OURS) + _BELONGING + STAGES.where(ends_place).named("place"), OURS.where(ends_place).named("ours")
)
_SCENE = choice(
    optional(OURS) + _BELONGING + STAGES.where(before_doing).named("place"), OURS.where(before_doing).named("ours")
)
"""在|日喀则|考察."""

_HOW = repeat(
    choice(
        one_of(
            "先后", "分别", "专程", "再次", "又", "还", "一起", "随后", "启程",
            "乘机", "乘专机", "乘包机", "乘火车", "应邀", "一同", "共同", "密集",
            "首次", "于", "相继", "组团", "专门", "继续", "同机", "乘车", "顺利", "就", "前",
            "近日", "日前", "则", "结束", "圆满结束",
        ),
        optional("在") + span_of("DATE"),
        "在" + chars(HAN + "、，,·", 2, 60, lazy=True) + "陪同下" + optional(COMMA),
        "结束"
        + chars(HAN + "、", 1, 20, lazy=True)
        + one_of("访问", "旅程", "行程", "考察")
        + optional("后")
        + optional(COMMA),
        "带着" + chars(HAN + "、", 2, 40, lazy=True) + COMMA,
        "就" + chars(HAN + "、", 2, 40, lazy=True) + one_of("问题", "工作", "事宜", "课题", "情况"),
    ),
    0,
    3,
)  # fmt: skip
"""先后, 22日启程, 在某人陪同下: what stands before the verb."""
_COMING = one_of("访", "来", "赴", "抵", "莅", "在", "进", "入", "到")

_PAID = one_of("进行", "进行了") + chars(HAN, 0, 6, lazy=True) + one_of("访问", "考察", "交流")

TRIP = _HOW + choice(
    words(TRAVEL) + _DESTINATION, "在" + _SCENE, _COMING + ABBREVIATED, "对" + STAGES.named("place") + _PAID
)
"""赴西藏拉萨市达孜区, 在日喀则地区|考察, 来甬|考察, 来我市, 对日本进行友好访问."""
