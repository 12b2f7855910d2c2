"""A helps B: the one who helps, a word of help, and who is helped."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, one_of, optional
from aidie_rules.divisions import split
from aidie_rules.pairs.clauses import is_before_division, is_for_another
from aidie_rules.pairs.making import agrees, pairs_of
from aidie_rules.pairs.patterns import BEFORE_HELP, COMMA, HELP, HELP_OF_DIVISION, IN_WHAT, LAYER, PROGRAM, SUMMED
from aidie_rules.pairs.rows import division, divisions, no_institution
from aidie_rules.pairs.values import Pair
from aidie_rules.titles.lexicons import PLACES

_ELSEWHERE = ("在", "赴", "到", "来", "去", "往", "驻", "对")
"""Before a division these may make it the place of what is done: 在|西藏对口支援的江苏…."""


@rule(
    divisions("supporter")
    + SUMMED
    + BEFORE_HELP
    + HELP_OF_DIVISION
    + optional("的")
    + IN_WHAT
    + divisions("recipient").where(no_institution),
    layer=LAYER,
    examples=[
        "[中山市作为组长单位牵头对口支援林芝市工布江达县: 中山市→工布江达县]",
        "[江苏省支援拉萨市: 江苏省→拉萨市]前方指挥部党委书记",
        "[北京市对口支援和田市: 北京市→和田市]、[墨玉县: 北京市→墨玉县]",
        "[南京市、无锡市分别对口帮扶商洛市: 南京市→商洛市]、[延安市: 无锡市→延安市]",
        "[山东: 山东省→喀什地区]、[广东等省市对口支援喀什地区: 广东省→喀什地区]",
        "[宁波市委、市政府结对帮扶黔西南州: 宁波市→黔西南州]，[佛山市政府帮扶凉山州: 佛山市→凉山州]",
        "[苍南: 苍南县→红原县]、[平阳两县共同结对帮扶红原县: 平阳县→红原县]",
        "[山东等对口支援喀什: 山东省→喀什地区]，[永嘉: 永嘉县→红原县]、[平阳等3个县对口支援红原县: 平阳县→红原县]",
        "[宁波市江北区自2013年起对口帮扶册亨县坡妹镇: 江北区→坡妹镇]，[宁波市20年来援建比如县: 宁波市→比如县]",
        "[江苏建立对口支援西藏拉萨: 江苏省→拉萨市]工作机制，[江苏省援建的拉萨: 江苏省→拉萨市]江苏路",
        "[广州开发区: 广州开发区→荔波县]、[东丽区军粮城街道帮扶荔波县: 军粮城街道→荔波县]",
        "[海曙区召开对口帮扶册亨县: 海曙区→册亨县]工作会议",
        "[天津市十分重视对口支援我省黄南州: 天津市→黄南州]工作，[龙湾区帮扶我县: 龙湾区→苍南县]，苍南县委",
        "[北京市对口支援和田地区的和田市: 北京市→和田市]，[山东省对口支援三峡库区忠县: 山东省→忠县]",
        "[路桥区对口帮扶朝天: 路桥区→朝天区]，朝天区",
        "[河北省保定市对口支援新疆生产建设兵团第二师铁门关市: 保定市→铁门关市]",
        "[浙江宁波对口帮扶的新疆库车县: 宁波市→库车县]",
    ],
    counterexamples=[
        "双方合作",
        "江苏省对口支援西藏大学",
        "中国援建坦桑尼亚",
        "19个省市对口支援新疆",
        "省财政厅帮扶墨玉县",
        "江苏省支援边疆",
        "在西藏对口支援的江苏",
        "西宁市召开对口支援玉树州工作会议",
    ],
)
def helped(found: Captures) -> list[Part[Pair]] | None:
    """Who helps before the verb, who is helped behind it."""
    if (found.before(1) in _ELSEWHERE or "召开" in found.text) and not agrees(found):
        return None
    return pairs_of(found, one_by_one="分别" in found.text)


@rule(
    HELP
    + divisions("recipient").where(no_institution)
    + optional(one_of("工作", "任务"))
    + COMMA
    + "是"
    + chars(HAN + "、", 0, 24, lazy=True)
    + one_of("赋予", "交给", "交付给", "赋予给", "交办给")
    + division("supporter"),
    layer=LAYER,
    examples=[
        "[对口支援西藏昌都,是党中央赋予重庆: 重庆市→昌都市]的重大政治责任",
        "[对口帮扶凉山州工作是省委、省政府交给佛山市: 佛山市→凉山州]的任务",
    ],
    counterexamples=["对口支援西藏是党中央的重大决策", "对口支援昌都是我们的任务"],
)
def entrusted(found: Captures) -> list[Part[Pair]] | None:
    """Help that is told as a charge, and to whom it was given."""
    return pairs_of(found)


@rule(
    HELP_OF_DIVISION
    + divisions("recipient").where(no_institution)
    + "的"
    + divisions("supporter").where(no_institution),
    layer=LAYER,
    examples=[
        "[对口支援宁夏的福建省: 福建省→宁夏回族自治区]有关负责人",
        "[对口援助玉树州的北京市: 北京市→玉树州]、[天津市: 天津市→玉树州]",
    ],
    counterexamples=["对口支援新疆的有关省市", "对口支援宁夏的福建师范大学", "结对云南省昭通市的盐津县、绥江县"],
)
def helper_of(found: Captures) -> list[Part[Pair]] | None:
    """Who is helped before the one who helps: 对口支援宁夏的福建省."""
    return pairs_of(found)


@rule(
    division("supporter")
    + "对口"
    + division("recipient").where(no_institution)
    + one_of("扶贫协作", "帮扶协作", "协作帮扶", "东西部扶贫协作", "帮扶", "支援", "扶贫"),
    layer=LAYER,
    examples=["[青岛对口安顺扶贫协作: 青岛市→安顺市]工作", "[佛山市对口凉山州帮扶: 佛山市→凉山州]"],
    counterexamples=["青岛对口安顺", "对口凉山扶贫协作"],
)
def paired_work(found: Captures) -> list[Part[Pair]] | None:
    """Work that is named by who is helped: 青岛对口安顺扶贫协作."""
    return pairs_of(found)


_GIVEN = optional(
    choice(
        one_of("开展", "实施", "给予") + optional("了") + chars(HAN + "、", 0, 16, lazy=True) + "的",
        one_of("进行", "开展", "实施", "给予", "进行的", "开展的", "实施的", "给予的"),
        chars(HAN, 0, 9, lazy=True) + "的",
    )
)


@rule(
    division("supporter")
    + chars(HAN, 0, 10, lazy=True).named("meanwhile")
    + "对"
    + divisions("recipient").where(no_institution)
    + _GIVEN
    + PROGRAM.where(is_for_another),
    layer=LAYER,
    examples=[
        "感谢[杭州市对黔东南州的对口帮扶: 杭州市→黔东南州]",
        "[象山县对敦化市开展了多形式、多层次的对口帮扶: 象山县→敦化市]",
        "[上海市对日喀则地区开展对口支援: 上海市→日喀则地区]",
        "[松江区持续增加对东川区的对口援建: 松江区→东川区]项目",
        "[厦门市长期以来对临夏州经济社会发展的对口帮扶: 厦门市→临夏州]",
    ],
    counterexamples=["镇江市对拉萨的无私援助", "上海市对口支援", "西藏十分感谢上海对日喀则的关心"],
)
def helped_by_noun(found: Captures) -> list[Part[Pair]] | None:
    """Help as a noun: 杭州市对黔东南州的对口帮扶."""
    return pairs_of(found) if not found["meanwhile"] or agrees(found) else None


def is_in_list(text: str, start: int, end: int) -> bool:
    """A division stands right before: which of a list it helps is told there, or nowhere."""
    return PLACES.longest_before(text, start) > 1


@rule(
    PROGRAM.where(is_before_division) + optional("的") + IN_WHAT + divisions("recipient").where(no_institution),
    layer=LAYER,
    examples=[
        "，湖南援藏干部。对口支援[山南市: 湖南省→山南市]以来",
        "深圳援疆干部。做好对口支援的[喀什市: 深圳市→喀什市]工作",
    ],
    counterexamples=["对口支援山南市", "湖南援藏干部。对口支援西藏", "湖南援藏干部，湖北援藏干部。对口支援山南市"],
)
def helped_by_some(found: Captures) -> list[Part[Pair]] | None:
    """Who is helped, and the text tells elsewhere by whom."""
    if found.answer(is_in_list):
        return None
    places = found.places("recipient")
    return [
        found.part(start, end, Pair("", split(found.text[start:end])[-1], "supporter"), {"recipient": (start, end)})
        for start, end in places
    ]


@rule(
    "在"
    + division("supporter")
    + optional("的")
    + optional(one_of("大力", "倾力", "倾情", "无私", "真情", "有力", "鼎力"))
    + HELP
    + "下"
    + COMMA
    + division("recipient").where(no_institution),
    layer=LAYER,
    examples=[
        "[在宝安的扶贫协作下，都安: 宝安区→都安瑶族自治县]脱贫，[在罗湖区的倾情帮扶下，西林县: 罗湖区→西林县]",
        "[在厦门市对口帮扶下,临夏州: 厦门市→临夏州]",
    ],
    counterexamples=["在宝安的领导下，都安", "在各地的对口帮扶下，临夏州"],
)
def under_help(found: Captures) -> list[Part[Pair]] | None:
    """Who does well, and by whose help."""
    return pairs_of(found) if agrees(found) else None
