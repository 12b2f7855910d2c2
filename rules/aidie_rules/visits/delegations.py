"""The names of delegations: 镇江市党政代表团, 省委、省政府慰问团, 中央代表团四分团."""

from __future__ import annotations

from aidie.pattern import HAN, chars, choice, integer, one_of, optional, words
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.visits.lexicons import KINDS, NOT_IN_DELEGATIONS
from aidie_rules.words import is_han, late

_NEVER_INSIDE = "率的了将由随"
"""Function words that stand in no delegation's name."""
_NOT_FIRST = tuple(word for word, where in NOT_IN_DELEGATIONS.words.items() if where == "first")
_told = late("|".join(word for word, where in NOT_IN_DELEGATIONS.words.items() if where == "inside") + "|对(?!口)")
KIND = late("|".join(KINDS.words))
_AWAY = frozenset("沪京津渝港澳")
"""在|沪全国政协委员考察团: who sends it lives there."""
_SENDERS_END = frozenset("省市县区州盟旗委大")
"""The last characters of those who send a delegation together: 省委、|省政府慰问团."""
_LAST_BEFORE = frozenset("率领的着对与和同由随给向为午晚天日早讯电")
_BEFORE = (
    "会见", "接见", "会晤", "见了", "欢迎", "陪同", "接待", "日前", "近日", "此次",
    "本次", "这次", "作为", "迎来", "来了",
)  # fmt: skip
"""What a delegation's name begins behind, if that is no mark."""
_cut = late("[^0-9一二三四五六七八九十今昨当近次]日内|反对|对接")
"""Words that hold such a character: 日内瓦, 反对派, 交会对接."""
_PRESS_ENDS = frozenset("网社报")
_ENDS_BEFORE = _LAST_BEFORE | {word[-1] for word in _BEFORE}


def is_name(text: str, start: int, end: int) -> bool:
    """The characters are the whole name of a delegation and nothing that is told of it."""
    before = text[start - 1 : start]
    if before in _ENDS_BEFORE:
        if before not in _LAST_BEFORE and not text.endswith(_BEFORE, 0, start):
            return False
        if _cut().search(text, max(0, start - 2), start + 1):
            return False
    elif "一" <= before <= "鿿" or is_han(before or " ") or (before.isdigit() and text[start] in "日月年"):
        return False
    name = text[start:end]
    if name.startswith("在") and name[1] not in _AWAY:
        return False
    if name[0] in "—·-" or "——" in name or name.count("”") > name.count("“") or _begins_with_press(name):
        return False
    if name.startswith(_NOT_FIRST) or _told().search(name) or KIND().search(name, 0, len(name) - 5):
        return False
    return "、" not in name or all(part[-1:] in _SENDERS_END for part in name.split("、")[:-1])


def _begins_with_press(name: str) -> bool:
    """A photograph's or a dispatch's press stands before it: 中国侨网|温州侨商代表团."""
    return not _PRESS_ENDS.isdisjoint(name) and any(
        char in _PRESS_ENDS and PLACES.longest_at(name, at) > 1 for at, char in enumerate(name[:8], 1)
    )


DELEGATION = (
    choice(
        chars(HAN + "、“”·—-", 0, 24, without=_NEVER_INSIDE)
        + words(KINDS)
        + optional(optional(integer("part", 1, 12)) + "分团"),
        choice(integer("part", 1, 12), words(PLACES)) + "分团",
    )
    .where(is_name)
    .named("visitor")
)
"""A delegation by its name; a bare 代表团 counts where what stands around it tells whose it is."""

PARTY = "一行" + optional(integer("people", 2, 999) + optional(one_of("余", "多")) + "人")
"""(余家驹)一行, (代表团)一行15人."""
MEMBERS = optional(choice(PARTY, "部分成员", "各分团"))
"""(代表团)一行, (代表团)部分成员."""
