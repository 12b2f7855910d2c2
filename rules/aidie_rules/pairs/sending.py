"""Whom and what one sends to help another: teams, cadres and the posts that these take there, money."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, one_of, optional, words
from aidie_rules.aid.patterns import AID_TO
from aidie_rules.divisions import province_of, provinces_of, split
from aidie_rules.pairs.making import agrees, pairs_of
from aidie_rules.pairs.patterns import LAYER, OFFICE
from aidie_rules.pairs.rows import division, no_institution
from aidie_rules.pairs.values import Pair
from aidie_rules.titles.lexicons import PLACES


def is_below_province(text: str, start: int, end: int) -> bool:
    """Not the whole region."""
    return PLACES.words.get(split(text[start:end])[-1]) != "province"


_BATCH = optional("第" + chars("0-9一二三四五六七八九十", 1, 2) + optional("批"))
_TEAM = one_of(
    "指挥部", "前方指挥部", "分指挥部", "分指", "前指", "工作组", "工作队", "医疗队", "分队", "小组", "联络小组",
    "联络组", "片区",
)  # fmt: skip
_BEFORE_PLACE = optional(
    one_of("工作队", "工作组", "前方指挥部", "指挥部", "工作前方指挥部", "干部", "工作", "总指挥部", "医疗队")
)


@rule(
    division("supporter")
    + _BATCH
    + optional("对口")
    + choice(words(AID_TO), one_of("援", "支援新疆", "支援西藏", "支援青海", "派驻", "驻", "扶贫协作")).named("aid")
    + _BEFORE_PLACE
    + division("recipient")
    + optional(one_of("帮扶", "对口帮扶", "驻镇帮镇扶村"))
    + _TEAM,
    layer=LAYER,
    examples=[
        "[北京市援疆和田指挥部: 北京市→和田地区]",
        "[广东省第八批援藏工作队墨脱工作组: 广东省→墨脱县]",
        "[上海市第八批援藏定日联络小组: 上海市→定日县]",
        "[番禺区派驻五华县工作队: 番禺区→五华县]，[广州市驻梅州市帮扶工作队: 广州市→梅州市]",
        "[山东援喀什工作组: 山东省→喀什地区]",
        "[上海市对口援疆莎车分指: 上海市→莎车县]，[广东省第二扶贫协作工作组河池指挥部: 广东省→河池市]",
    ],
    counterexamples=[
        "江苏省援藏指挥部",
        "广东省援疆前方指挥部",
        "江苏援藏干部",
        "浙江援疆宁波指挥部",
        "浙江援疆昌都指挥部",
        "拉萨市驻当雄县工作队",
    ],
)
def sent(found: Captures) -> list[Part[Pair]] | None:
    """Those who were sent to one place of a region, and not to another: 援疆和田指挥部.

    Those whom a city posts to a county of its own are no help.
    """
    aid = found["aid"]
    if not aid.endswith("驻"):
        return pairs_of(found) if _is_in(found["recipient"], aid) else None
    is_help = "帮扶" in found.text or not _may_contain(found["supporter"], found["recipient"])
    return pairs_of(found) if is_help else None


def are_sent(text: str, start: int, end: int) -> bool:
    """People whom a division sent: 湖南|援藏|干部, 湖南第八批|援藏|干部."""
    start -= AID_TO.longest_before(text, start)
    return text.endswith(("批", "对口"), 0, start) or PLACES.longest_before(text, start) > 1


_PEOPLE = one_of(
    "干部", "干部人才", "人才", "医生", "教师", "工作队", "工作队员", "医疗队", "工作组", "指挥部", "前方指挥部",
).where(are_sent)  # fmt: skip


@rule(
    division("supporter")
    + _BATCH
    + optional("对口")
    + words(AID_TO).named("aid")
    + _PEOPLE
    + choice(
        optional(one_of("之一", "领队", "队长", "总领队", "成员", "总指挥", "指挥长", "组长"))
        + one_of("、", "，", ",")
        + optional(one_of("现任", "时任", "挂职", "挂任", "任", "担任", "来到", "抵达", "奔赴")),
        chars(HAN + "0-9", 0, 10, lazy=True)
        + one_of("抵达", "来到", "到达", "进驻", "奔赴", "赴", "到", "进入", "前往"),
    )
    + division("recipient").where(is_below_province),
    layer=LAYER,
    examples=[
        "[南京市第六批援藏干部、墨竹工卡县: 南京市→墨竹工卡县]县委书记",
        "[上海市第七批援藏干部之一，现任西藏日喀则市萨迦县: 上海市→萨迦县]县委副书记",
        "[杭州市第十批援疆干部人才顺利抵达新疆阿克苏市: 杭州市→阿克苏市]",
    ],
    counterexamples=["南京市第六批援藏干部、南京市委副书记", "南京市援藏干部，和田县委书记", "南京市援藏干部抵达西藏"],
)
def posted(found: Captures) -> list[Part[Pair]] | None:
    """One who was sent to a region, and where in it: 南京市援藏干部、墨竹工卡县委书记."""
    return pairs_of(found) if _is_in(found["recipient"], found["aid"]) else None


def _is_in(place: str, aid: str) -> bool:
    """A place is in the region that a word of aid names, as far as both are known: 和田 is, of 援疆."""
    region = province_of(AID_TO.words.get(aid) or aid.removeprefix("支援").removeprefix("援"))
    return None in (region, province := province_of(place)) or region == province


def _may_contain(larger: str, smaller: str) -> bool:
    """A prefecture may contain a county of its province."""
    if PLACES.words.get(split(larger)[-1]) != "prefecture" or PLACES.words.get(split(smaller)[-1]) == "prefecture":
        return False
    return bool(provinces_of(larger) & provinces_of(smaller))


@rule(
    division("recipient").where(is_below_province)
    + OFFICE
    + chars(HAN + "、", 2, 14, lazy=True)
    + "、"
    + division("supporter")
    + _BATCH
    + optional("对口")
    + words(AID_TO).named("aid")
    + _PEOPLE,
    layer=LAYER,
    examples=[
        "[林芝市委副书记、常务副市长、广东省援藏工作队: 广东省→林芝市]领队",
        "[喀什地委副书记、上海市对口援疆前方指挥部: 上海市→喀什地区]总指挥",
        "[曲水县委常委、泰州市第九批援藏干部: 泰州市→曲水县]",
    ],
    counterexamples=["南京市委副书记、江苏省援藏工作队", "林芝市委副书记"],
)
def posted_from(found: Captures) -> list[Part[Pair]] | None:
    """The post of one in a region, and who sent him there: 林芝市委副书记、广东省援藏工作队领队."""
    return pairs_of(found) if _is_in(found["recipient"], found["aid"]) else None


@rule(
    division("supporter")
    + optional(one_of("已", "先后", "累计", "已累计", "已先后", "每年", "又", "共"))
    + "向"
    + division("recipient").where(no_institution)
    + one_of("选派", "派出", "派遣", "投入", "捐赠", "捐助", "拨付", "提供", "安排")
    + chars(HAN + "0-9.“”", 0, 18, lazy=True)
    + choice(words(AID_TO), one_of("支援", "帮扶", "援建", "挂职")),
    layer=LAYER,
    examples=[
        "[宁波已累计向那曲市比如县派出了38名援藏: 宁波市→比如县]干部",
        "[杭州市向恩施州选派挂职: 杭州市→恩施州]干部，[北京已累计向赤峰投入33.5亿元帮扶: 北京市→赤峰市]资金",
    ],
    counterexamples=["宁波向西藏运送物资", "向比如县派出了38名援藏干部"],
)
def sends(found: Captures) -> list[Part[Pair]] | None:
    """Who sends people or money to help, and where to."""
    return pairs_of(found) if agrees(found) else None
