"""B is helped by A: who is helped before the one who helps, and either as what it is to the other."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import choice, one_of, optional
from aidie_rules.pairs.clauses import is_by_another
from aidie_rules.pairs.making import pairs_of
from aidie_rules.pairs.patterns import BEFORE_HELP, HELP, LAYER, SUMMED
from aidie_rules.pairs.rows import division, divisions, no_institution
from aidie_rules.pairs.values import Pair

_WHOM = one_of("地区", "县", "市", "州", "县区", "县市", "区县", "区", "对象", "地", "受援地", "重点县", "贫困县")
_AID = choice(HELP, one_of("对口援疆", "对口援藏", "对口援青"))
_KIND_OF_AREA = optional(one_of("藏区", "深度", "国家级", "重点", "民族", "边境"))
"""What kind of place it is, before the word for it: 对口帮扶的|藏区|贫困县."""
_WHO = one_of("省市", "省份", "单位", "省", "方")


@rule(
    divisions("recipient")
    + optional(one_of("，", "分别", "主要", "现", "将", "已", "一直", "也"))
    + one_of("由", "受", "得到", "接受", "得到了")
    + divisions("supporter")
    + SUMMED
    + BEFORE_HELP
    + optional("的")
    + HELP.where(is_by_another),
    layer=LAYER,
    examples=[
        "[册亨县由宁波市江北区对口帮扶: 江北区→册亨县]",
        "[昌都市、林芝市分别由重庆市: 重庆市→昌都市]、[广东省: 广东省→林芝市]对口支援",
        "[玉树州得到北京市的对口支援: 北京市→玉树州]",
    ],
    counterexamples=["由重庆市对口支援", "玉树州由北京市管理"],
)
def helped_by(found: Captures) -> list[Part[Pair]] | None:
    """Who is helped, and by whom: 由宁波市对口帮扶."""
    return pairs_of(found, one_by_one=True)


@rule(
    division("recipient")
    + one_of("是", "作为", "为", "成为", "成为了", "系", "（", "(")
    + division("supporter")
    + optional("的")
    + _AID
    + optional("的")
    + _KIND_OF_AREA
    + _WHOM,
    layer=LAYER,
    examples=[
        "[黔西南州是宁波对口扶贫地区: 宁波市→黔西南州]",
        "[巫山县成为烟台市的帮扶地区: 烟台市→巫山县]",
        "[石渠县是江北区对口帮扶的藏区贫困县: 江北区→石渠县]",
        "[册亨县是江北区对口帮扶的县: 江北区→册亨县]",
        "[昌吉州（福建对口援疆地区: 福建省→昌吉州]），[昌吉州(福建对口援疆地区: 福建省→昌吉州])",
    ],
    counterexamples=["黔西南州是贫困地区", "宁波对口扶贫地区"],
)
def is_helped(found: Captures) -> list[Part[Pair]] | None:
    """What the one who is helped is to the other: 宁波的对口帮扶地区."""
    return pairs_of(found)


@rule(
    division("supporter")
    + optional("的")
    + _AID
    + optional("的")
    + _KIND_OF_AREA
    + _WHOM
    + optional(one_of("——", "—", "：", "、", "，", "是", "为"))
    + divisions("recipient").where(no_institution),
    layer=LAYER,
    examples=[
        "[江北区的对口帮扶地区册亨县: 江北区→册亨县]",
        "[江苏省对口援青地区——海南州: 江苏省→海南州]",
        "[常州市对口支援地——尼勒克县: 常州市→尼勒克县]",
    ],
    counterexamples=["对口帮扶地区册亨县", "江北区的册亨县"],
)
def whom_it_helps(found: Captures) -> list[Part[Pair]] | None:
    """The one who helps, and whom, by what they are to it: 江北区的对口帮扶县册亨县."""
    return pairs_of(found)


@rule(
    division("recipient")
    + optional("的")
    + HELP
    + _WHO
    + optional(one_of("——", "—", "：", "是", "为", "，"))
    + divisions("supporter").where(no_institution),
    layer=LAYER,
    examples=[
        "[玉树州的对口支援省市北京市: 北京市→玉树州]",
        "[双江县对口帮扶单位为崇明区: 崇明区→双江县]",
    ],
    counterexamples=["对口支援省市北京", "玉树州的对口支援省市"],
)
def its_helper(found: Captures) -> list[Part[Pair]] | None:
    """Who is helped, and the one who helps by what it is to them: 玉树州的对口支援省市北京市."""
    return pairs_of(found)
