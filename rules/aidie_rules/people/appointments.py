"""Coming into a post and holding it: a verb stands between the person and the post."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import HAN, chars, choice, no_span_of, one_of, optional, repeat
from aidie_rules.names.by_place import closed_name
from aidie_rules.names.shapes import CLOSED_NAME, NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE
from aidie_rules.names.surroundings import ends_at_mark, is_marked, open_left
from aidie_rules.people.chains import no_name_follows
from aidie_rules.people.patterns import (
    AND,
    BEFORE_NAME,
    LAYER,
    PERSON,
    REMARK,
    TITLES,
    TITLES_HELD,
    officials_of,
    posts_of,
    titles_named,
    with_tenure,
)
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import (
    ALSO,
    APPOINTED,
    APPOINTED_OR_APPOSED,
    BEHIND_COMMA,
    HONOURED,
    OF_A_PLACE,
    SUCCESSION,
    TERM_OF_OFFICE,
    WHEN,
    tenure_of,
)
from aidie_rules.titles.values import Title


@rule(
    optional(one_of("从", "由") + titles_named("title"))
    + one_of(
        "时任",
        "现任",
        "曾任",
        "担任",
        "担任过",
        "任过",
        "身为",
        "作为",
        "原任",
        "当选",
        "当选为",
        "兼任",
        "出任",
        "就任",
        "任",
        "曾担任",
        "历任",
        "当过",
        "当上",
        "做过",
        "被任命为",
        "被选为",
        "被选举为",
        "被聘为",
        "挂职",
        "挂职任",
        "挂职担任",
        "调任",
        "转任",
        "升任",
        "改任",
        "接任",
        "履新",
    )
    + TITLES
    + choice(one_of("的"), optional(one_of("时", "期间", "时期", "以来", "后", "之后", "开始")) + one_of("，", ","))
    + PERSON,
    layer=LAYER,
    examples=[
        "时任[措美县副县长的余家驹: 余家驹: 措美县副县长]带着",
        "从[县长调任县委书记的余家驹: 余家驹: 县长, 县委书记]说，履新[县长的王春: 王春: 县长]",
        "此前任[军区政委的余家驹: 余家驹: 军区政委]中将",
        "担任[村支书的张伟]说，挂职[副县长的王春]说",
        "当过[县长的余家驹: 余家驹: 县长]说",
        "担任过[县委书记、市长的王春: 王春: 县委书记, 市长]说，任过[县长的周大川]说",
        "担任[县长期间，余家驹: 余家驹: 县长]从不，",
        "作为[副县长，王春: 王春: 副县长]推动",
        "接替周海担任[县长的余家驹: 余家驹: 县长]表示",
        "接替周海任[县长的余家驹: 余家驹: 县长]表示",
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
    if found.before(1) in ("拟", "将"):
        return None
    behind = found.document[found.ranges["title"][-1][1]]
    if behind in "，," and not found.document.startswith(_AS, found.start):
        return None
    return officials_of(found) if behind == "的" or open_left(found.document, found.start) else None


_AS = ("作为", "身为")
"""Verbs whose subject stands behind a comma: 作为县长，余家驹…."""


_FROM = "从" + chars(HAN, 2, 14, without="说称并即就将的我他她", lazy=True)
"""从普通士兵(成长为): where a career began."""
_BY_VOTES = "以" + chars(HAN + "0-9%.", 1, 12, lazy=True) + one_of("票", "票数", "优势", "得票率")
"""以190票的高票(当选)."""
_AT_MEETING = "在" + chars(HAN + "“”0-9", 2, 40, without="说称并即就将", lazy=True) + one_of("上", "中", "期间")
"""在县第八届人大第一次会议上."""


@rule(
    repeat(NAME_BEFORE_TITLE + optional(REMARK) + AND, 0, 8)
    + choice(NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE)
    + optional(optional(HONOURED) + REMARK)
    + optional((optional("同志") + choice(WHEN, _AT_MEETING, _FROM, _BY_VOTES)).named("between"))
    + APPOINTED_OR_APPOSED
    + optional(choice(OF_A_PLACE, one_of("新任", "公司新任", "首任", "第一任", "新一任", "本")))
    + TITLES_HELD
    + optional(optional(REMARK) + ALSO + titles_named("later").where(no_name_follows)),
    layer=LAYER,
    examples=[
        "[多吉平措同志任县委副书记: 多吉平措: 县委副书记]，",
        "补选[普布仓决（女，藏族）为县人大常委会主任]",
        "[王毅为外交部部长]",
        "任命[周大川]、[王春]、[余家驹三位同志为县监察委员会委员]",
        "选举[向巴平措]（藏族）、[余家驹等两位同志为新一届县委常委]，",
        "[余家驹生前是县委常委、副县长: 余家驹: 县委常委, 副县长]。",
        "[余家驹，任县财政局局长: 余家驹: 县财政局局长]；",
        "[周大川，原任县长，现任副市长: 周大川: 县长, 副市长]。",
        "，[余家驹少将出任军区司令员: 余家驹: 军区司令员]，",
        "\n[余家驹2015年3月起任县长: 余家驹: 县长]。",
        "[周大川曾在1994年到2000年担任副市长: 周大川: 副市长]。",
        "，[余家驹同志在县第八届人大第一次会议上当选为县长: 余家驹: 县长]。",
        "，[余家驹以190票的高票当选为县长: 余家驹: 县长]，",
        "[余家驹从普通士兵成长为营长: 余家驹: 营长]，",
        "聘任[余家驹先生（简历附后）为公司总经理: 余家驹: 公司总经理]，",
        "[周大川成为了中国男篮新任主教练: 周大川: 主教练]，",
        "，[余家驹的职务是县长: 余家驹: 县长]，选举[周大川]、[王春当选为九届县政协副主席: 王春: 县政协副主席]。",
        "任命[刘向前同志为县畜牧局局长: 刘向前: 县畜牧局局长]",
        "[余家驹是核桃村的村支书: 余家驹: 村支书]，",
        "今年65岁的[余家驹，曾经是副县长: 余家驹: 副县长]，",
        "[余家驹同志作为分管教育（卫生）工作的副县长: 余家驹: 副县长]，",
        "36岁的[余家驹是副县长: 余家驹: 副县长]，任命[强卫民为县长: 强卫民: 县长]。",
        "，[余家驹今天当选县长: 余家驹: 县长]。",
        "[余家驹任县委书记和县长: 余家驹: 县委书记, 县长]。",
        "[余家驹任县财政局局长（正科级），免去其县审计局局长: 余家驹: 县财政局局长, 县审计局局长]职务",
        "选举[余家驹先生为公司新任董事长: 余家驹: 董事长]，由[周大川女士担任副董事长]",
        "、[曲鲁木·曲红]（女）、[赛尔建·乌合拜当选为县政协副主席: 赛尔建·乌合拜: 县政协副主席]。",
        "任命[周和平为副县长: 周和平: 副县长]，",
        "任命[布朗为总理: 布朗: 总理]，[拉莫斯当选菲律宾总统: 拉莫斯: 菲律宾总统]",
    ],
    counterexamples=[
        "成立以县长为组长",
        "责任县长",
        "接替周海担任县长",
        "今年，任县长",
        "余家驹同志为县长树立了榜样",
        "由周大川，为县长",
        "余家驹是县长的父亲",
        "余家驹是他的县长",
        "会议1994年当选为县长",
        "由周大川2015年任县长",
        "余家驹在会议上宣布当选为县长",
    ],
)
def appointed(found: Captures) -> list[Part[Official]] | None:
    """A person and the post that they come into: 任, 当选, 为."""
    if found.document.endswith(SUCCESSION, 0, found.start):
        return None
    if "between" in found and not (open_left(found.document, found.start) or found.before(1) == "的"):
        return None
    if ("of" in found or found["verb"].endswith("是")) and not _is_clause(found):
        return None
    if found.document[found.range("verb")[0] - 1] in "，," and not _apposed(found):
        return None
    if found["verb"] == "为" and _goes_on(found):
        return None
    return officials_of(
        found, tenure_of(found["verb"]), with_tenure(posts_of(found, "later"), tenure_of(found.get("also")))
    )


def _is_clause(found: Captures) -> bool:
    """余家驹是县长: the match is a clause of its own."""
    begins = open_left(found.document, found.start) or found.before(1) == "的"
    return begins and is_marked(found.document, found.ranges["title"][-1][1])


_BEHIND_POST = tuple("的等职并和及后时以兼一")
"""What stands behind a post that 为 gives: (选举余家驹为县长)的决定."""


def _goes_on(found: Captures) -> bool:
    """余家驹为县长|树立了榜样: the post is one of those for whom something is done."""
    end = found.ranges["title"][-1][1]
    return not (is_marked(found.document, end) or found.document.startswith(_BEHIND_POST, end))


def _apposed(found: Captures) -> bool:
    """余家驹，任县长: the subject before a comma begins its sentence."""
    begins = open_left(found.document, found.start) or found.before(1) == "的"
    return found["verb"] in BEHIND_COMMA and begins


@rule(
    NAME_BEFORE_TITLE
    + optional(one_of("同志", "，", ","))
    + one_of(*SUCCESSION)
    + CLOSED_NAME.named("former")
    + APPOINTED
    + TITLES_HELD,
    layer=LAYER,
    examples=[
        "[余家驹接替周海担任县长: 余家驹: 县长]",
        "，[余家驹同志接替周大川任市委书记: 余家驹: 市委书记]",
        "；[王春，接班周大川出任县长: 王春: 县长]",
    ],
    counterexamples=["接替周海担任县长", "余家驹接替县长"],
)
def succeeding(found: Captures) -> list[Part[Official]] | None:
    """A person who comes into the post of another."""
    return officials_of(found)


_FOREIGN = chars(HAN + "·•.-—", 2, 24, without="〇致电祝贺", lazy=True).where(closed_name).named("name")


@rule(
    one_of("致电", "致信", "致函", "电贺")
    + no_span_of("TITLE")
    + _FOREIGN
    + optional(one_of("，", ","))
    + one_of("祝贺他", "祝贺她", "祝贺其", "祝贺")
    + optional(one_of("再次", "全票", "高票", "成功", "正式", "宣誓"))
    + one_of("当选", "当选为", "当选连任", "就任", "连任", "出任", "担任", "继任", "接任", "蝉联", "获任", "被任命为")
    + TERM_OF_OFFICE
    + TITLES,
    layer=LAYER,
    examples=[
        "致电[安娜·布朗，祝贺她再次当选英国首相: 安娜·布朗: 英国首相]。",
        "致信[周大川祝贺其当选中国摄影家协会主席: 周大川: 中国摄影家协会主席]。",
    ],
    counterexamples=["致电英国首相布朗，祝贺胜利", "致电，祝贺他当选英国首相"],
)
def congratulated(found: Captures) -> list[Part[Official]]:
    """Who is congratulated on a post by letter or telegram."""
    return officials_of(found)


_HOLDERS = repeat(
    titles_named("own") + BEFORE_NAME + PERSON + repeat(AND + PERSON, 0, 4) + optional(one_of("、", "，")), 1, 3
)


@rule(
    titles_named("title")
    + choice(
        "由" + _HOLDERS + one_of("担任", "兼任", "出任", "接任", "代理"),
        one_of("：", ":") + optional(one_of(" ", "　")) + _HOLDERS.where(ends_at_mark),
    ),
    layer=LAYER,
    priority=1,
    examples=[
        "[组长由副县长余家驹: 余家驹: 组长, 副县长]担任，",
        "[总指挥由市长周大川: 周大川: 总指挥, 市长]兼任。",
        "[副组长由县长周大川: 周大川: 副组长, 县长]、[副县长余家驹: 余家驹: 副组长, 副县长]、[王春]担任。",
        "\n[组长： 县委书记 王春: 王春: 组长, 县委书记]\n",
        "[副组长：副县长王春: 王春: 副组长, 副县长]、[余家驹: 余家驹: 副组长, 副县长]；",
    ],
    counterexamples=["组长由副县长担任", "县长由余家驹陪同", "组长：县委书记高度重视，"],
)
def held_by(found: Captures) -> list[Part[Official]]:
    """A post, and who holds it beside their own: 组长由副县长…担任, 组长：副县长…."""
    shared, own = posts_of(found), found.spans_of("TITLE", "own")
    parts: list[Part[Official]] = []
    posts: tuple[Title, ...] = ()
    start, begun = found.ranges["title"][0][0], 0
    for name_start, end in found.ranges["name"]:
        before = [span for span in own if begun <= span.start < name_start]
        if before:
            posts = tuple(span.value for span in before)
        start = start if not parts else (before[0].start if before else name_start)
        name = "".join(found.document[name_start:end].split())
        parts.append(Part(start, end, Official(name, (*shared, *posts))))
        begun = end
    return parts


def in_a_life(text: str, start: int, end: int) -> bool:
    """Between the facts of a life at most one line breaks, as where a page wraps; 拟|任 speaks of what is to come."""
    return text.count("\n", start, end) < 2 and text[end - 1] not in "拟将主责"


_GAPS = ("，", ",", "（", "，\n　　", "，\n  ")
_SEX = one_of(" 男", " 女", *(gap + word for gap in _GAPS for word in ("男", "女", "汉族", "藏族", "19")))
_NEW_SENTENCE = one_of(*(mark + gap for mark in "。；;" for gap in ("", " ")))
_LIVED_AS = choice(
    one_of("任", "现任", "曾任", "历任", "时任", "担任", "先后任", "先后担任", "现为"),
    _NEW_SENTENCE + one_of("现任", "曾任", "历任", "先后任", "先后担任", "现为"),
) + titles_named("title", most=6).where(no_name_follows)


@rule(
    NAME_BEFORE_TITLE
    + optional("同志")
    + _SEX
    + chars("\n\x20-\uffff", 1, 60, without="。｡；;男女", lazy=True).where(in_a_life)
    + _LIVED_AS
    + repeat(optional(chars("\x20-\uffff", 1, 30, without="。｡；;男女", lazy=True).where(in_a_life)) + _LIVED_AS, 0, 2),
    layer=LAYER,
    examples=[
        "[王启国，男，汉族，1960年5月生，现任财政部副部长: 王启国: 财政部副部长]。",
        "[卓玛央金，女，藏族，现任县委常委、副县长: 卓玛央金: 县委常委, 副县长]，",
        "[余家驹，男，2015年3月任副镇长，2018年任镇长: 余家驹: 副镇长, 镇长]。",
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
