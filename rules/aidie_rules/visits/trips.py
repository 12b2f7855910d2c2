"""How a journey is told: by a verb of travel (赴西藏拉萨市达孜区), or by what is done at a place (在日喀则考察)."""

from __future__ import annotations

from aidie import Lexicon
from aidie.pattern import HAN, chars, choice, integer, one_of, optional, repeat, span_of, words
from aidie_rules.titles.lexicons import COUNTRIES, FOREIGN_PLACES, PLACES
from aidie_rules.words import is_han

ABBREVIATIONS = Lexicon.load("aidie_rules.lexicons", "place_abbreviations")
COMMA = one_of("，", ",", " ", "　")
_STATES = COUNTRIES.only("country", name="states_of_destinations")

_DOING = (
    "考察", "调研", "调查", "学习", "交流", "访问", "对接", "慰问", "看望", "座谈", "开展", "指导", "参观", "洽谈",
    "商讨", "商谈", "出席", "参加", "落实", "走访", "推进", "推介", "招商", "回访", "视察", "举行", "贯彻", "察看",
    "检查", "衔接", "会商", "共商", "协商", "磋商", "就", "进行", "实地", "深入", "围绕", "专题", "寻求", "签约",
    "签订", "签署", "取经", "观摩", "联系", "探望", "祝贺", "拜访", "工作", "洽商", "了解", "研究", "友好", "商务",
    "经贸", "援助", "支援", "续签", "进一步", "交涉", "结束",
)  # fmt: skip
"""What delegations do where they have come."""
_GOES_ON = (
    *_DOING, "等", "期间", "时", "后", "了", "并", "与", "的", "两", "各", "以", "为", "受", "一", "共", "同", "先后",
    "如期", "已", "才", "近日", "日前", "分别", "走", "送", "完成", "执行", "接", "做", "主持", "召开", "听取", "巡",
    "协助", "会见", "会谈", "检", "督", "跟", "上门", "挂", "参", "抵", "代表", "专", "途", "前", "出", "多地", "三国", "四国",
    "五国",
)  # fmt: skip
"""Behind a destination the sentence goes on with one of these; another word makes an institution of it."""


def ends_place(text: str, start: int, end: int) -> bool:
    """A destination ends here: a mark, or what is done there; no name (天津|港, 河南|代表团) and no list goes on."""
    behind = text[end : end + 1]
    return (behind != "、" and not is_han(behind or " ")) or (
        text.startswith(_GOES_ON, end) and not text.startswith(("代表团", "考察团"), end)
    )


def before_doing(text: str, start: int, end: int) -> bool:
    """What is done there follows."""
    return text.startswith(_DOING, end + 2 if text.startswith("等地", end) else end)


_CORPS = (
    one_of("新疆生产建设兵团", "兵团")
    + optional("第")
    + integer("division", 1, 14)
    + "师"
    + optional(integer("regiment", 1, 300) + "团")
)
_REGION = one_of("京津冀", "长三角", "珠三角", "苏杭", "三峡库区")
_DIVISION = choice(_CORPS, _REGION, words(PLACES), words(_STATES), words(FOREIGN_PLACES))
_SMALL = chars(HAN, 1, 6, without="的了和及与、等在到赴来入", lazy=True) + one_of(
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
            "近日", "日前", "则",
        ),
        optional("在") + span_of("DATE"),
        "在" + chars(HAN + "、，,·", 2, 60, lazy=True) + "陪同下" + optional(COMMA),
        "结束" + chars(HAN + "、", 1, 20, lazy=True) + one_of("访问", "旅程", "行程", "考察") + optional("后") + optional(COMMA),
        "带着" + chars(HAN + "、", 2, 40, lazy=True) + COMMA,
        "就" + chars(HAN + "、", 2, 40, lazy=True) + one_of("问题", "工作", "事宜", "课题", "情况"),
    ),
    0,
    3,
)  # fmt: skip
"""先后, 22日启程, 在某人陪同下: what stands before the verb."""
_GOING = one_of(
    "赴", "到", "到了", "来", "来到", "来到了", "前往", "前来", "到达", "抵达", "飞抵", "抵", "赶赴", "奔赴", "分赴",
    "走进", "莅临", "深入", "深入到", "进驻", "出访", "访问", "访问了", "考察", "考察了", "到访", "造访", "回访", "去",
    "去了", "飞赴", "来访", "看望慰问", "慰问", "慰问了",
)  # fmt: skip
_COMING = one_of("访", "来", "赴", "抵", "莅", "在", "进", "入", "到")

TRIP = _HOW + choice(_GOING + _DESTINATION, "在" + _SCENE, _COMING + ABBREVIATED)
"""赴西藏拉萨市达孜区, 在日喀则地区|考察, 来甬|考察, 来我市."""
