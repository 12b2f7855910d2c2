"""Holding a post: the verb stands before a post and its holder, or a post tells who holds it."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, one_of, optional, repeat, span_of
from aidie_rules.names.shapes import NAME_BEFORE_TITLE, TRANSLITERATED_NAME
from aidie_rules.names.surroundings import ends_at_mark, open_left
from aidie_rules.people.chains import no_name_follows
from aidie_rules.people.making import later_posts, officials_of, posts_of, without_gap
from aidie_rules.people.patterns import AND, BEFORE_NAME, LATER, LAYER, LEARNED, PERSON, TITLE, TITLES, titles_named
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import HELD_BY, LIVED_AS, SERVING_AS
from aidie_rules.titles.values import Title

_NOW_OR_ONCE = (
    one_of("，", ",")
    + one_of("现为", "现任", "历任", "曾任").named("verb")
    + titles_named("later", most=4).where(no_name_follows)
)
"""(当选主席的余家驹)，历任副县长、县长: what else the sentence tells of the person."""


@rule(
    optional(one_of("从", "由") + titles_named("title"))
    + SERVING_AS
    + optional(one_of("一名", "一位"))
    + optional(chars(HAN, 2, 14, lazy=True, without="的了他她我") + "、")
    + TITLES
    + choice(
        optional(one_of("一职", "职务")) + "的",
        optional(
            choice(
                one_of("时", "期间", "时期", "以来", "后", "之后", "开始"),
                span_of("DURATION") + one_of("来", "间", "里"),
            )
        )
        + one_of("，", ","),
    )
    + optional(chars(HAN, 0, 8) + LEARNED)
    + choice(PERSON, TRANSLITERATED_NAME)
    + optional(choice(LATER, _NOW_OR_ONCE)),
    layer=LAYER,
    examples=[
        "时任[措美县副县长的余家驹: 余家驹: 措美县副县长]带着",
        "从[县长调任县委书记的余家驹: 余家驹: 县长, 县委书记]说，履新[县长的王春: 王春: 县长]",
        "此前任[军区政委的余家驹: 余家驹: 军区政委]中将",
        "时任[县长的余家驹同志亲自担任组长: 余家驹: 县长, 组长]，",
        "担任[村支书的张伟]说，挂职[副县长的王春]说",
        "当过[县长的余家驹: 余家驹: 县长]说",
        "担任过[县委书记、市长的王春: 王春: 县委书记, 市长]说，任过[县长的周大川]说",
        "担任[县长期间，余家驹: 余家驹: 县长]从不，",
        "现任[县长一职的王春: 王春: 县长]说",
        "作为[副县长，王春: 王春: 副县长]推动",
        "接替周海担任[县长的余家驹: 余家驹: 县长]表示",
        "作为一名[宣传部长，周大川: 周大川: 宣传部长]，作为全国劳模、[村支书，王春: 王春: 村支书]带领",
        "接替周海任[县长的余家驹: 余家驹: 县长]表示",
        "当选[县长的余家驹，历任副镇长、镇长: 余家驹: 县长, 副镇长, 镇长]，",
        "刚刚就任[美国国防部长的科洛波夫: 科洛波夫: 美国国防部长]21号访问",
        "曾担任[美国驻华公使的美国资深外交官余家驹: 余家驹: 美国驻华公使]表示",
        "从2013年担任[县纪委书记以来，余家驹: 余家驹: 县纪委书记]先后",
        "担任[村支部书记27年来，王春: 王春: 村支部书记]带领",
        "当时是[乡党委书记的余家驹被任命为县扶贫办主任: 余家驹: 乡党委书记, 县扶贫办主任]。",
    ],
    counterexamples=[
        "作为县长的责任",
        "我作为县长，周大川",
        "担任县长，余家驹说",
        "现任县长的工作",
        "周海当选县长时，余家驹说",
        "拟任县长的余家驹",
    ],
)
def serving(found: Captures) -> list[Part[Official]] | None:
    """Who serves or served as something: 时任…的."""
    if found.before(1) in ("拟", "将", "未"):
        return None
    behind = found.document[found.ranges["title"][-1][1]]
    if behind in "，," and not found.document.startswith(_AS, found.start):
        return None
    stands = behind == "的" or open_left(found.document, found.start) or found.answer(_behind_year)
    return officials_of(found, later=later_posts(found)) if stands else None


def _behind_year(text: str, start: int, end: int) -> bool:
    """A year, a month or a day stands before: 从2013年|担任."""
    return text[start - 1 : start] in ("年", "月", "日") and text[start - 2 : start - 1].isdecimal()


_AS = ("作为", "身为")
"""Verbs whose subject stands behind a comma: 作为县长，余家驹…."""


_HOLDERS = repeat(
    titles_named("own") + BEFORE_NAME + PERSON + repeat(AND + PERSON, 0, 4) + optional(one_of("、", "，", ",")), 1, 3
)


@rule(
    titles_named("title")
    + choice(
        one_of("由", "则由", "改由", "将由", "继续由")
        + choice(_HOLDERS, PERSON + repeat(AND + PERSON, 0, 8))
        + optional("同志")
        + HELD_BY,
        one_of("：", ":") + optional(one_of(" ", "　")) + _HOLDERS.where(ends_at_mark),
    ),
    layer=LAYER,
    priority=1,
    examples=[
        "[组长由副县长余家驹: 余家驹: 组长, 副县长]担任，",
        "[总指挥由市长周大川: 周大川: 总指挥, 市长]兼任。",
        "[副组长由县长周大川: 周大川: 副组长, 县长]、[副县长余家驹: 余家驹: 副组长, 副县长]、[王春]担任。",
        "[县长由余家驹: 余家驹: 县长]接任，[副组长由王春: 王春: 副组长]、[周大川: 周大川: 副组长]担任，",
        "[主任则由副主任王春: 王春: 主任, 副主任]接任，",
        "[团长由余家驹: 余家驹: 团长]同志担任。",
        "\n[组长： 县委书记 王春: 王春: 组长, 县委书记]\n",
        "[副组长：副县长王春: 王春: 副组长, 副县长]、[余家驹: 余家驹: 副组长, 副县长]；",
    ],
    counterexamples=["组长由副县长担任", "县长由余家驹陪同", "组长：县委书记高度重视，"],
)
def held_by(found: Captures) -> list[Part[Official]]:
    """A post, and who holds it, perhaps beside their own: 组长由副县长…担任, 组长：副县长…."""
    shared, own = posts_of(found), found.spans_of("TITLE", "own")
    parts: list[Part[Official]] = []
    posts: tuple[Title, ...] = ()
    start, begun = found.ranges["title"][0][0], 0
    for name_start, end in found.ranges["name"]:
        before = [span for span in own if begun <= span.start < name_start]
        if before:
            posts = tuple(span.value for span in before)
        start = start if not parts else (before[0].start if before else name_start)
        name = without_gap(found.document[name_start:end])
        parts.append(Part(start, end, Official(name, (*shared, *posts))))
        begun = end
    return parts


def in_a_life(text: str, start: int, end: int) -> bool:
    """Between the facts of a life at most one line breaks, as where a page wraps; 拟|任 speaks of what is to come."""
    return text.count("\n", start, end) < 2 and text[end - 1] not in "拟将主责"


_GAPS = ("，", ",", "（", "(", "，\n　　", "，\n  ", ",\n　　", ",\n  ")
_SEX = one_of(" 男", " 女", *(gap + word for gap in _GAPS for word in ("男", "女", "汉族", "藏族", "19")))
_HELD = LIVED_AS + titles_named("title", most=7).where(no_name_follows)


@rule(
    NAME_BEFORE_TITLE
    + optional("同志")
    + _SEX
    + optional(one_of("，", ",") + TITLE)
    + chars("\n\x20-\uffff", 1, 60, without="。｡；;男女", lazy=True).where(in_a_life)
    + _HELD
    + repeat(optional(chars("\x20-\uffff", 1, 30, without="。｡；;男女", lazy=True).where(in_a_life)) + _HELD, 0, 2),
    layer=LAYER,
    examples=[
        "[王启国，男，汉族，1960年5月生，现任财政部副部长: 王启国: 财政部副部长]。",
        "[卓玛央金，女，藏族，现任县委常委、副县长: 卓玛央金: 县委常委, 副县长]，",
        "[余家驹，男，2015年3月任副镇长，2018年任镇长: 余家驹: 副镇长, 镇长]。",
        "[余家驹，男，监事会主席，1958年生，现任公司工会主席: 余家驹: 监事会主席, 公司工会主席]。",
        "《公示》：[余家驹，男，汉族，大学学历；现任县财政局局长: 余家驹: 县财政局局长]，拟任副县长。",
        "介绍：[周大川，1963年7月生。历任副县长、县长。现任县委书记: 周大川: 副县长, 县长, 县委书记]。",
    ],
    counterexamples=[
        "一名男子现任县长",
        "王启国，男，汉族。县长",
        "王启国，男，汉族，拟任县长",
        "王启国，男。现任县长王春说",
    ],
)
def summary(found: Captures) -> list[Part[Official]] | None:
    """The head of a short life: name, sex, and after some words the posts held."""
    return officials_of(found)
