"""Kinds of aid: by sector, by mode, or both."""

from __future__ import annotations

from aidie import Captures, not_before, rule
from aidie.pattern import optional, repeat
from aidie_rules.aid.patterns import HEAD, MANNERS, MODE, SECTORS_BEFORE_HEAD
from aidie_rules.aid.values import Aid
from aidie_rules.words import is_han

_NO_AID_BEHIND = not_before(
    *"法者军舰款", "中心", "机构", "条例", "律师", "热线", "基金会", "办公室", "委员会", "物资", "物品",
)  # fmt: skip
"""法律援助中心, 支援者, 医疗援助物资: an institution, a person or a thing, not a kind of aid."""

_OTHER_THINGS = {
    "援助": ("法律",),
    "帮扶": ("法律", "感情"),
    "扶贫": ("宣传", "救灾"),
    "支援": ("信息", "应急"),
    "协作": ("司法", "检察", "公安", "公检法", "政法", "科研"),
}
"""Sectors that mean something else before a head: legal aid, 怀着感情|帮扶, 宣传|扶贫政策, 信息支援 in war."""


_ACTORS = frozenset(
    ["企业", "央企", "国企", "民企", "社会组织", "社会力量", "高校", "医院", "工会", "共青团", "教师", "媒体", "干部"]
)
"""Who helps: with a head that names no region they are the subject of a sentence, 干部|帮扶, and no field."""
_TALENT = ("人才", "干部", "教师", "师资")
"""Who is sent, when counted: 选派100名干部人才|援助西藏."""
_ORGANIZATIONS = ("企业", "央企", "国企", "社会", "高校", "医院", "社会组织")
_PEOPLE = ("干部", "人才", "工作", "教师", "医生", "医疗", "医务", "队", "专家")
"""中央企业|援疆干部: the sender, and who is sent."""


def _aid(found: Captures) -> Aid:
    return Aid(
        sectors=tuple(found.all("sector")),
        recipient=found.payload("head") or None,
        mode=found.payload("mode") or None,
        head=found["head"],
        classes=tuple(dict.fromkeys(found.payloads("sector"))),
    )


@rule(
    SECTORS_BEFORE_HEAD + optional(MODE) + optional(MANNERS) + HEAD,
    guards=[_NO_AID_BEHIND],
    examples=[
        "推进[产业援藏: 产业; 西藏; -]、[智力援藏]、[就业援藏]各项工作",
        "巩固[教育、医疗“组团式”援藏: 教育,医疗; 西藏; 组团式]成果",
        "[就业、教育、人才等援疆: 就业,教育,人才; 新疆; -]",
        "[文化教育援疆: 文化,教育; 新疆; -]",
        "深化[产业、就业等各领域协作: 产业,就业; -; -]",
        "加大[就业支援: 就业; -; -]力度",
        "危房改造、技能提升培训、[教育扶贫: 教育; -; -]",
        "通过易地搬迁、[旅游扶贫: 旅游; -; -]，在产业项目、[劳务协作: 劳务; -; -]方面",
        "基础设施建设扶贫、[产业和就业扶贫: 产业,就业; -; -]",
        "组织[干部援藏: 干部; 西藏; -]",
        "落实[产业援疆]项目、[教育援疆: 教育; 新疆; -]经费",
        "推进[产业援普: 产业; 普洱; -]、[教育援阿: 教育; -; -]",
    ],
    counterexamples=[
        "援藏干部",
        "精准援藏",
        "文化润疆",
        "产业合作",
        "法律援助中心",
        "全面援疆",
        "中央企业援疆干部",
        "党员干部帮扶困难户",
        "财政专项扶贫资金",
        "特色种植等扶贫项目",
        "乡村旅游等扶贫项目",
        "教育、医疗援助物资",
        "经济协作办公室",
        "带着感情帮扶群众",
        "信息支援部队",
        "选派100名干部人才援助西藏",
        "在县人民医院援疆3年",
        "军事援朝物资",
        "加大财政扶贫投入",
    ],
)
def coordinated_sectors(found: Captures) -> Aid | None:
    """One or more sectors over one head, with the mode between them or none."""
    refused = _means_something_else(found) or (not found.payload("head") and _is_sentence(found))
    return None if refused else _aid(found)


def _means_something_else(found: Captures) -> bool:
    """The words around make another phrase of it: 财政扶贫|资金, 企业援疆|干部, 经济协作|区, 国际|社会援助."""
    sectors, head, behind = found.all("sector"), found["head"], found.after(2)
    last = sectors[-1]
    return (
        last in _OTHER_THINGS.get(head, ())
        or (last == "财政" and behind.startswith(("资金", "款", "经费", "投入")))
        or (last in _ORGANIZATIONS and behind.startswith(_PEOPLE))
        or (head == "协作" and behind.startswith(("体", "网", "区")))
        or (sectors[0] == "社会" and found.before(2) == "国际")
        or (sectors[0] == "医院" and is_han(found.before(1) or " "))
    )


def _is_sentence(found: Captures) -> bool:
    """With a head that names no region it is a sentence: 干部|帮扶, 选派100名干部人才|援助西藏, 特色种植等|扶贫项目."""
    sectors = found.all("sector")
    return (
        not _ACTORS.isdisjoint(sectors)
        or (sectors[-1].endswith(_TALENT) and found.before(1) in ("名", "位"))
        or (len(sectors) == 1 and found.get("others") == "等")
    )


@rule(
    MODE + repeat(MANNERS, 0, 2) + optional(SECTORS_BEFORE_HEAD) + HEAD,
    guards=[_NO_AID_BEHIND],
    examples=[
        "强化[组团式专业帮扶: -; -; 组团式]",
        "[“组团式”援藏: -; 西藏; 组团式]，变[“输血”式扶贫: -; -; 输血式]为[“造血”扶贫: -; -; 造血式]",
        "变[输血扶贫: -; -; 输血式]为[造血扶贫: -; -; 造血式]",
        "[“组团式”教育人才援藏: 教育人才; 西藏; 组团式]",
        "[“小组团”柔性支援: -; -; 小组团式]模式",
    ],
    counterexamples=["组团赴西藏", "对口援藏"],
)
def mode_first(found: Captures) -> Aid | None:
    """A mode over a head, with or without sectors behind it."""
    return _aid(found)
