"""Leaving a post: the removed, the relieved and those who resign."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, literal, one_of, optional, repeat
from aidie_rules.names.shapes import CLOSED_NAME, NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE
from aidie_rules.names.surroundings import open_left
from aidie_rules.people.chains import no_name_follows
from aidie_rules.people.circumstances import COUNTED, HONOURED, TERM_OF_OFFICE, WHEN
from aidie_rules.people.making import begins_clause, officials_of, posts_of, with_tenure
from aidie_rules.people.patterns import AND, LAYER, REMARK, TITLES, titles_named
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import ALSO, GIVING_UP, RELIEVED_OF, REMOVING, tenure_of


def _behind_mark(text: str, start: int, end: int) -> bool:
    """Nothing that a name could run out of stands before it."""
    return open_left(text, start)


_AND_LAST = optional(one_of("和", "及", "以及") + titles_named("title", most=2))
"""及副总经理: the last of the posts that are given up."""
_HELD_UNTIL_NOW = optional(one_of("同志", "同志的", "的", "原", "的原", "兼任的", "担任的", "所任的", "代理的"))


@rule(
    REMOVING
    + optional(one_of("：", ":", "\n", "：\n") + optional(one_of("　　", "  ")))
    + repeat(CLOSED_NAME.named("name") + optional(REMARK) + one_of("、", "和"), 0, 6)
    + CLOSED_NAME.named("name")
    + optional(REMARK)
    + _HELD_UNTIL_NOW
    + TERM_OF_OFFICE
    + TITLES
    + _AND_LAST,
    layer=LAYER,
    examples=[
        "免去[周大川]、[余家驹的副县长: 余家驹: 副县长]职务",
        "免去了[周大川]和[余家驹的副县长: 余家驹: 副县长]职务",
        "免除[余家驹同志副县长: 余家驹: 副县长]一职，免去[周大川原县公安局局长]职务",
        "免去：\n[余家驹的县长: 余家驹: 县长]职务；",
        "免去：\n　　[周大川的副县长: 周大川: 副县长]职务",
        "免去[孟启明兼任的公安部部长: 孟启明: 公安部部长]职务",
        "免去[周大川的第三任县监察委员会委员: 周大川: 县监察委员会委员]职务",
        "免去[余家驹的公司董事和总经理: 余家驹: 公司董事, 总经理]职务",
        # names of every kind
        "免去[党文远的县长: 党文远: 县长]职务，免去[上官明远的县长: 上官明远: 县长]职务",
        "免去[阿不力孜·吾守尔的县长: 阿不力孜·吾守尔: 县长]职务",
        "免去[周和平的县长: 周和平: 县长]职务，免去[陈李世芳的署长: 陈李世芳: 署长]职务",
        "免去[特里-布朗的总理: 特里-布朗: 总理]职务，免去[扎西次仁的县长: 扎西次仁: 县长]职务",
    ],
    counterexamples=["接受法国新任驻华大使递交国书", "免去县长职务", "撤销处分的书记"],
)
def removed(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that is taken from them."""
    return officials_of(found, tenure="免去")


@rule(
    repeat(CLOSED_NAME.where(_behind_mark).named("name") + optional(REMARK) + "、", 0, 4)
    + CLOSED_NAME.named("name")
    + optional(REMARK)
    + choice(optional("同志") + "的", literal("同志"))
    + TITLES
    + "职务",
    layer=LAYER,
    examples=[
        "；\n[周大川的县财政局局长: 周大川: 县财政局局长]职务；",
        "：[余家驹同志的县长]职务",
        "\n[余家驹]、[周大川同志县司法局副局长: 周大川: 县司法局副局长]职务；",
    ],
    counterexamples=["周大川的县长父亲", "对周大川的县长职务", "免去周大川的县长职务"],
)
def relieved(found: Captures) -> list[Part[Official]] | None:
    """A line of a list of removals: a name, 的, the post, 职务."""
    parts = officials_of(found, tenure="免去")
    return parts if open_left(found.document, found.start) else None


_PEOPLE = (
    repeat(NAME_BEFORE_TITLE + AND, 0, 6)
    + choice(NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE)
    + optional(REMARK)
    + optional(choice(HONOURED, COUNTED))
)
"""周大川, 周大川、余家驹两位同志."""
_CAUSE = repeat(
    one_of("工作", "岗位", "职务", "年龄", "身体", "健康", "个人", "组织", "家庭", "已到", "达到"), 0, 2
) + one_of("变动", "调动", "调整", "变化", "需要", "安排", "原因", "缘故", "关系", "状况", "退休", "退休年龄", "到龄")
_BECAUSE = one_of("因", "由于") + choice(chars(HAN + "、", 2, 16, lazy=True) + one_of("，", ","), literal("病"), _CAUSE)
"""因…，, 因病, 因工作变动: a cause that is not listed ends at a comma."""
_ASKING = one_of(
    "也", "分别", "分别提出", "宣布", "请求", "申请", "提出", "主动", "已经", "决定", "自愿", "主动提出", "将", "即将",
)  # fmt: skip
_SEAT = chars(HAN + "0-9", 2, 24, lazy=True) + "代表、"
"""县人大代表、(常务委员会主任): a seat that is given up before the post."""


@rule(
    _PEOPLE
    + optional(WHEN.named("between"))
    + optional(_BECAUSE)
    + optional(_ASKING)
    + choice(GIVING_UP, one_of("不再担任", "不再兼任").named("no_longer"), RELIEVED_OF.named("relieved"))
    + optional(one_of("担任的", "所任的", "兼任的", "其"))
    + optional(_SEAT)
    + TERM_OF_OFFICE
    + TITLES.where(no_name_follows)
    + _AND_LAST
    + optional(ALSO + titles_named("later").where(no_name_follows)),
    layer=LAYER,
    examples=[
        "接受[周大川辞去县长: 周大川: 县长]职务的请求",
        "，[余家驹先生因退休原因，不再担任公司董事: 余家驹: 公司董事]职务",
        "，[余家驹辞去该行行长: 余家驹: 行长]职务",
        "，[余家驹同志辞去市人大常委会主任]职务",
        "，[余家驹辞去担任的县长: 余家驹: 县长]职务",
        "接受[周大川]、[余家驹两位同志辞去县人大常委会委员: 余家驹: 县人大常委会委员]职务",
        "，[余家驹先生决定辞去公司董事长: 余家驹: 公司董事长]职务，",
        "，[余家驹辞去公司董事、副总经理及总工程师: 余家驹: 公司董事, 副总经理, 总工程师]职务，",
        "[周大川]、[王春分别提出辞去副县长: 王春: 副县长]职务",
        "接受[周大川辞去县人大代表、常务委员会主任: 周大川: 常务委员会主任]职务",
        "，[阿尔斯兰奥卢宣布辞去总理: 阿尔斯兰奥卢: 总理]职务",
        "，[余家驹2012年自愿辞去了县长: 余家驹: 县长]职务",
        "[余家驹先生因工作调动原因，申请辞去公司董事: 余家驹: 公司董事]职务",
        "年满60岁的[余家驹卸任镇长: 余家驹: 镇长]，[张宗林卸任县长，履新副市长: 张宗林: 县长, 副市长]",
        "[余家驹将卸任县长: 余家驹: 县长]，",
        "接受[庄稼祥同志辞去县长: 庄稼祥: 县长]职务",
        "接受[余家驹因工作变动辞去县长: 余家驹: 县长]职务的请求，[王春由于身体原因辞去副县长: 王春: 副县长]职务，",
        "，[余家驹被免去县长: 余家驹: 县长]职务，",
        "接受[周大川因病辞去县长: 周大川: 县长]职务的请求，[王春因退休不再担任县长: 王春: 县长]。",
    ],
    counterexamples=["辞去县长职务", "书记辞去县长职务", "还是决定辞去总理职务", "由余家驹2012年辞去县长职务"],
)
def resigned(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that they give up."""
    if "between" in found and not begins_clause(found):
        return None
    tenure = "不再担任" if "no_longer" in found else "免去" if "relieved" in found else "辞去"
    return officials_of(found, tenure=tenure, later=with_tenure(posts_of(found, "later"), tenure_of(found.get("also"))))
