"""A and B, and help between them: on which side of paired aid each stands tells who helps."""

from __future__ import annotations

from aidie import Captures, Part, not_after, rule
from aidie.pattern import HAN, chars, choice, one_of, optional, words
from aidie_rules.aid.programs import PAIR_COOPERATION, PAIR_PROGRAMS
from aidie_rules.pairs.clauses import is_joined, is_reached
from aidie_rules.pairs.making import agrees, pairs_of, settled_by_sides
from aidie_rules.pairs.patterns import LAYER, OFFICE, PROGRAM, SUMMED, WHEN, is_whole
from aidie_rules.pairs.rows import division, divisions, no_institution
from aidie_rules.pairs.values import Pair
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.words import late

_AND = one_of("—", "——", "-", "--", "–", "─", "──", "·", "•", "与", "和", "同", "~")
_BOTH = one_of("两地", "两省", "两省区", "两省市", "两市", "两市州", "两区", "两县", "两区县", "两市县")
_otherwise = late("[赴到向由从被对]|中国|关于")


def leads_on(text: str, start: int, end: int) -> bool:
    """No other place is named in what stands between, nor a way to one."""
    if _otherwise().search(text, start, end):
        return False
    return not any(PLACES.longest_at(text, at) > 1 for at in range(start, end))


_GAP = chars(HAN + "0-9“”《", 0, 16, lazy=True).where(leads_on)
"""What stands between two divisions and the help: 两地建立, 就乡村振兴, 40个深度贫困乡镇."""


_PROGRAM = choice(
    PAIR_COOPERATION,
    PROGRAM,
    one_of("对口援疆", "对口援藏", "对口援青"),
    words(PAIR_PROGRAMS).named("pair") + one_of("协作", "扶贫协作", "对口协作", "对口帮扶", "对口支援"),
)
_HELP = choice(_PROGRAM, one_of("结对", "结为对子", "结成对子", "结对子").where(is_whole)).where(is_joined)


@rule(
    divisions("one")
    + optional(OFFICE)
    + optional(one_of("分别", "先后", "长期") + optional(WHEN))
    + choice(_AND + divisions("other").where(no_institution), "、" + division("other") + _BOTH)
    + _GAP
    + _HELP,
    guards=[not_after("由", "受", "、")],
    layer=LAYER,
    examples=[
        "[镇江—达孜对口支援: 镇江市→达孜区]座谈会",
        "[恩施州与杭州市东西部扶贫协作: 杭州市→恩施州]联席会议",
        "[凉山州和宁波市两地建立对口帮扶: 宁波市→凉山州]关系",
        "[绍兴市·乐山市东西部协作: 绍兴市→乐山市]",
        "[广东、广西两省区扶贫协作: 广东省→广西壮族自治区]座谈会",
        "[泉州市—昌吉州闽昌协作: 泉州市→昌吉州]",
        "[浙江与第一师阿拉尔市共谋对口援疆: 浙江省→阿拉尔市]新举措",
        "[杭州市与恩施州: 杭州市→恩施州]、[黔东南州: 杭州市→黔东南州]扶贫协作",
        "[绍兴与乐山在东西部协作: 绍兴市→乐山市]中",
        "[西湖区先后于2021年与青川县结对: 西湖区→青川县]，[西湖区分别与青川县结对: 西湖区→青川县]",
        "[长宁区与金平县在党中央东西部扶贫协作: 长宁区→金平县]的部署下",
        "[北京市: 北京市→河北省]、[天津市与河北省扶贫协作: 天津市→河北省]任务",
        "[保定市政府和铁门关市就乡村振兴结对帮扶: 保定市→铁门关市]签约，[路桥区与朝天区结对: 路桥区→朝天区]",
    ],
    counterexamples=[
        "杭州市与宁波市对口帮扶",
        "镇江—达孜一同",
        "上海市与西藏大学对口支援",
        "杭州与恩施战略合作",
        "广东、广西扶贫协作",
        "落实江苏省委和西藏自治区党委关于对口支援",
    ],
)
def between(found: Captures) -> list[Part[Pair]] | None:
    """Two divisions and a programme between them."""
    return settled_by_sides(found)


@rule(
    divisions("supporter")
    + SUMMED
    + "分别"
    + one_of("与", "和", "同")
    + divisions("recipient").where(no_institution)
    + SUMMED
    + optional(one_of("建立", "建立了", "开展", "实施", "签订", "签署", "进行"))
    + _HELP,
    layer=LAYER,
    examples=[
        "[虹口、黄浦2个区分别与果洛州玛沁: 虹口区→玛沁县]、[甘德: 黄浦区→甘德县]2个县结对",
        "[南京市、无锡市分别与商洛市: 南京市→商洛市]、[延安市: 无锡市→延安市]建立结对帮扶",
    ],
    counterexamples=["南京市、无锡市分别与商洛市、延安市、西安市结对", "商洛市、延安市分别与南京市、无锡市结对"],
)
def one_by_one(found: Captures) -> list[Part[Pair]] | None:
    """Two lists whose members are put together one by one, those who help first."""
    return pairs_of(found, one_by_one=True) if agrees(found) else None


@rule(
    division("one").where(no_institution)
    + chars(HAN + "0-9、，,（）", 0, 30, lazy=True).where(leads_on)
    + one_of("赴", "到", "来", "前往", "来到", "抵达", "莅临", "深入", "在")
    + divisions("other").where(no_institution)
    + chars(HAN + "、，,", 0, 16, lazy=True)
    + _PROGRAM.where(is_reached),
    guards=[not_after("从", "来自", "在", "赴")],
    layer=LAYER,
    examples=[
        "[斗门区在福贡县开展东西部扶贫协作: 斗门区→福贡县]",
        "[重庆市代表团赴西藏昌都市考察对口支援: 重庆市→昌都市]工作",
        "[白银市代表团来天津市和平区，就开展对口扶贫: 和平区→白银市]工作交流",
        "[乡城县党政代表团来建德市考察对接对口支援: 建德市→乡城县]工作",
    ],
    counterexamples=[
        "重庆市代表团赴西藏昌都市考察",
        "重庆市代表团赴成都市考察对口支援工作",
        "中山大学赴林芝市开展对口支援",
    ],
)
def on_journey(found: Captures) -> list[Part[Pair]] | None:
    """Someone travels, or works elsewhere, for the sake of help; which way tells nothing."""
    return settled_by_sides(found)
