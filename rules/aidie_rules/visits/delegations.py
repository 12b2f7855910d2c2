"""The names of delegations: 镇江市党政代表团, 省委、省政府慰问团, 中央代表团四分团."""

from __future__ import annotations

from aidie.pattern import HAN, chars, integer, one_of, optional
from aidie_rules.words import is_han, late

_inside = late(
    "率|带领|会见|接见|欢迎|看望|陪同|邀请|组织|参加|出席|举行|召开|阻挠|允许|体育代|运动员代|[的了派将由随]|对(?!口)|一行|(?:代表|考察)团(?!.{0,3}分$)|团长"
    "|^(?:领|此次|本次|这次|图为|在|前来|来|到|赴|以|从|当)|[，。；：！？,;:!?\\n]|(?<![省市县区州盟旗委大])、"
)
"""What stands in no delegation's name; 、 joins only those who send it (省委、省政府慰问团)."""
_LAST_BEFORE = frozenset("率领的见迎对与和同由随给向为伴待午晚天日早前近次来了讯电作")
_before = late(
    "(?:率领?|带领|的|会见|接见|会晤|见了|欢迎|对|与|和|同|由|随|给|向|为|陪同|接待|[午晚天日早]|日前|近日|[此本这]次|作为"
    "|迎来了?|[讯电])$"
)
"""What a delegation's name begins behind, if that is no mark."""


def is_name(text: str, start: int, end: int) -> bool:
    """The characters are the whole name of a delegation and nothing that is told of it."""
    before = text[start - 1 : start]
    if before and is_han(before) and not (before in _LAST_BEFORE and _before().search(text, max(0, start - 3), start)):
        return False
    if before.isdigit() and text[start] in "日月年":
        return False
    return not _inside().search(text[start : end - 1])


KINDS = (
    "代表团", "考察团", "慰问团", "访问团", "参访团", "学习团", "交流团", "参观团", "观摩团", "访问考察团", "经贸团",
    "视察团", "工作团",
)  # fmt: skip

_PART = optional(optional(integer("part", 1, 12)) + "分团")

DELEGATION = (chars(HAN + "、“”·—-", 0, 24) + one_of(*KINDS) + _PART).where(is_name).named("visitor")
"""A delegation by its name; bare 代表团 counts where the rules around it tell whose it is."""

PARTY = "一行" + optional(integer("people", 2, 999) + optional(one_of("余", "多")) + "人")
"""(余家驹)一行, (代表团)一行15人."""
