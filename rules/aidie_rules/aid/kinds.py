"""Kinds of aid: by sector, by mode, or both."""

from __future__ import annotations

from aidie import Captures, not_before, rule
from aidie.pattern import optional, repeat
from aidie_rules.aid.patterns import HEAD, MANNERS, MODE, SECTORS_BEFORE_HEAD
from aidie_rules.aid.values import Aid

_NO_AID_BEHIND = not_before("中心", "机构", "条例", "律师", "法", "热线", "者", "基金会", "军", "舰")
"""法律援助中心, 支援者: an institution or a person, not a kind of aid."""


_ORGANIZATIONS = ("企业", "央企", "国企", "社会", "高校", "医院", "社会组织")
_PEOPLE = ("干部", "人才", "工作", "教师", "医生", "队", "专家")
"""中央企业|援疆干部: the sender, and who is sent."""


def _aid(found: Captures) -> Aid:
    sectors = tuple(found.all("sector"))
    return Aid(
        sectors=sectors,
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
        "加大[就业支援: 就业; -; -]力度",
    ],
    counterexamples=[
        "援藏干部",
        "精准援藏",
        "文化润疆",
        "产业合作",
        "法律援助中心",
        "全面援疆",
        "中央企业援疆干部",
    ],
)
def coordinated_sectors(found: Captures) -> Aid | None:
    """One or more sectors over one head, with the mode between them or none."""
    aid = _aid(found)
    legal_aid = aid.sectors[-1] == "法律" and aid.head == "援助"
    people_of = aid.sectors[-1] in _ORGANIZATIONS and found.document.startswith(_PEOPLE, found.end)
    institution = aid.head == "协作" and found.document.startswith(("体", "网", "区"), found.end)
    return None if legal_aid or people_of or institution else aid


@rule(
    MODE + repeat(MANNERS, 0, 2) + optional(SECTORS_BEFORE_HEAD) + HEAD,
    guards=[_NO_AID_BEHIND],
    examples=[
        "强化[组团式专业帮扶: -; -; 组团式]",
        "[“组团式”援藏: -; 西藏; 组团式]",
        "[“组团式”教育人才援藏: 教育人才; 西藏; 组团式]",
    ],
    counterexamples=["组团赴西藏", "对口援藏"],
)
def mode_first(found: Captures) -> Aid | None:
    """A mode over a head, with or without sectors behind it."""
    return _aid(found)
