"""Posts named by what they deal with, in words that no lexicon can list: 英国能源大臣, 联合国也门问题特使."""

from __future__ import annotations

import re
from functools import cache

from aidie import Captures, rule
from aidie.pattern import HAN, chars, choice, one_of, optional, repeat, words
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES, ROLES, VERBS
from aidie_rules.titles.making import make_title
from aidie_rules.titles.open_names import holds_verb
from aidie_rules.titles.patterns import PLACE, RANK
from aidie_rules.titles.roles import place_stands, role_stands
from aidie_rules.titles.values import Title

_NEVER_IN_FIELDS = "〇的了由对在是把被将从并给跟据该某说称届到就却还他她我你您们这那也都曾已每各为任兼且或但而又则"


@cache
def _counted() -> re.Pattern[str]:
    return re.compile("[两几多位名个老原前等派让因向时副首]|新(?!闻)|后(?!勤)|代表|[一二三四五六七八九十]号")


_LINKS = "和与及、"


def is_field(text: str, start: int, end: int) -> bool:
    """What a minister or an envoy deals with: no verb, no post, no other country, nothing counted."""
    if text[start] in _LINKS or text[end - 1] in _LINKS or _counted().search(text, start, end):
        return False
    if holds_verb(text, start, end) or VERBS.longest_before(text, end):
        return False
    for at in range(start, end - 1):
        if ROLES.longest_at(text, at) or COUNTRIES.longest_at(text, at) > 1 or PLACES.longest_at(text, at) > 2:
            return False
    return True


_FIELD = chars(HAN, 1, 12, without=_NEVER_IN_FIELDS).where(is_field)


@rule(
    words(COUNTRIES).named("place")
    + _FIELD
    + RANK
    + one_of("部长", "大臣", "国务秘书").named("role").where(role_stands),
    guards=[place_stands],
    examples=[
        "[英国能源与气候变化大臣: 英国能源与气候变化大臣]戴维",
        "会见[马来西亚渔业和种植业部长: 马来西亚渔业和种植业部长]穆",
        "[委内瑞拉新闻和通信副部长]",
    ],
    counterexamples=[
        "英国和法国部长",
        "法国总统会见部长",
        "日本新任大臣",
        "美国两名部长",
        "俄罗斯防务研究所部长",
        "俄罗斯研究所部长",
        "丹麦王国农业与农村大臣",
    ],
)
def minister(found: Captures) -> Title | None:
    """A minister of another state, by the field of the ministry."""
    return make_title(found)


@rule(
    choice(
        repeat(choice(PLACE.named("place"), BODIES), 1, 3)
        + optional(chars(HAN, 1, 8, without=_NEVER_IN_FIELDS).where(is_field))
        + one_of("问题", "事务", "政策", "和平进程"),
        one_of("主席", "国家主席"),
    )
    + RANK
    + one_of("特使", "特别代表", "高级代表", "高级专员", "特别协调员", "协调员", "特别顾问", "高级顾问")
    .named("role")
    .where(role_stands),
    guards=[place_stands],
    examples=[
        "[联合国也门问题特使: 联合国也门问题特使]艾哈迈德",
        "[欧盟外交与安全政策高级代表]",
        "[中国政府朝鲜半岛事务特别代表]",
        "[国家主席特别代表]、",
    ],
    counterexamples=["中国问题代表", "美国提出的问题特使"],
)
def envoy(found: Captures) -> Title | None:
    """Who is sent or charged with one question."""
    return make_title(found)
