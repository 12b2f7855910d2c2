"""Coming into a post, and holding it where one verb says both: it stands between the person and the post."""

from __future__ import annotations

from aidie import Captures, Part, rule
from aidie.pattern import choice, one_of, optional, repeat
from aidie_rules.names.shapes import CLOSED_NAME, NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE
from aidie_rules.names.surroundings import is_marked
from aidie_rules.people.chains import no_name_follows
from aidie_rules.people.circumstances import (
    AT_MEETING,
    BY_VOTES,
    FROM,
    GRADES,
    GRADES_OF_WORK,
    HONOURED,
    JOINED,
    OF_A_PLACE,
    SENT,
    SOMEWHERE,
    WHEN,
)
from aidie_rules.people.making import begins_clause, officials_of, posts_of, with_tenure
from aidie_rules.people.patterns import AND, LAYER, REMARK, TITLE, titles_held, titles_named
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import (
    ALSO,
    APPOINTED,
    APPOINTED_OR_APPOSED,
    BEHIND_COMMA,
    SUCCESSION,
    tenure_of,
)


def opens_row(text: str, start: int, end: int) -> bool:
    """No mark stands before the first post behind a verb, but that of a list of grades: 历任助教、|系主任."""
    return text[start - 1 : start] not in ("、", "，", ",") or text.endswith(GRADES_OF_WORK, 0, start - 1)


_PEOPLE = (
    repeat(NAME_BEFORE_TITLE + optional(HONOURED) + optional(REMARK) + AND, 0, 8)
    + choice(NAME_BEFORE_TITLE, TRANSLITERATED_NAME_BEFORE_TITLE)
    + optional(optional(HONOURED) + REMARK)
)
"""余家驹, 周大川先生（藏族）、王春."""
_FROM_POSTS = one_of("由", "从") + titles_named("title")
"""由副县长(升任县长)."""
_BETWEEN = (
    optional(HONOURED)
    + choice(WHEN, SENT.named("sent"), AT_MEETING, SOMEWHERE, JOINED, _FROM_POSTS, optional("也") + FROM, BY_VOTES)
).named("between")
"""(余家驹)2015年3月起(任), 在会议上(当选), 以190票的高票(当选): what is told before the verb."""
_ALSO_POSTS = optional(REMARK) + ALSO + titles_named("later").where(no_name_follows)
"""（正科级），免去其县审计局局长: what else the same sentence tells of the person."""


@rule(
    _PEOPLE
    + optional(_BETWEEN)
    + APPOINTED_OR_APPOSED
    + optional(choice(GRADES, OF_A_PLACE))
    + titles_held(TITLE.where(opens_row))
    + optional(_ALSO_POSTS),
    layer=LAYER,
    examples=[
        # who comes into a post
        "[多吉平措同志任县委副书记: 多吉平措: 县委副书记]，",
        "任命[刘向前同志为县畜牧局局长: 刘向前: 县畜牧局局长]",
        "补选[普布仓决（女，藏族）为县人大常委会主任]",
        "任命[周大川]、[王春]、[余家驹三位同志为县监察委员会委员]",
        "选举[向巴平措]（藏族）、[余家驹等两位同志为新一届县委常委]，",
        "聘任[余家驹: 余家驹: 公司副总经理]先生、[周大川女士为公司副总经理: 周大川: 公司副总经理]，",
        "聘任[余家驹先生（简历附后）为公司总经理: 余家驹: 公司总经理]，",
        "选举[余家驹先生为公司新任董事长: 余家驹: 公司董事长]，由[周大川女士担任副董事长]",
        "，[余家驹少将出任军区司令员: 余家驹: 军区司令员]，",
        "[余家驹任县委书记和县长: 余家驹: 县委书记, 县长]。",
        "选举[余家驹为该行第六届董事会董事长: 余家驹: 董事会董事长]，[周大川任本公司董事: 周大川: 公司董事]。",
        # who holds or held one
        "[王春为外交部部长]",
        "36岁的[余家驹是副县长: 余家驹: 副县长]，任命[强卫民为县长: 强卫民: 县长]。",
        "[余家驹是核桃村的村支书: 余家驹: 村支书]，[周大川将继续出任县长: 周大川: 县长]。",
        "，[余家驹的职务是县长: 余家驹: 县长]，选举[周大川]、[王春当选为九届县政协副主席: 王春: 县政协副主席]。",
        "[余家驹同志作为分管教育（卫生）工作的副县长: 余家驹: 副县长]，",
        "[余家驹生前是县委常委、副县长: 余家驹: 县委常委, 副县长]。",
        "[余家驹，任县财政局局长: 余家驹: 县财政局局长]；",
        "全国人大代表[余家驹，是县律师协会副会长: 余家驹: 县律师协会副会长]。",
        "2017年2月，[余家驹到任县长: 余家驹: 县长]。\n2013年[王春调任村党总支书记: 王春: 村党总支书记]。",
        "今年65岁的[余家驹，曾经是副县长: 余家驹: 副县长]，",
        "[周大川历任拉萨大学助教、讲师、副教授、系主任: 周大川: 系主任]，",
        "[周大川成为了中国男篮新任主教练: 周大川: 中国男篮主教练]，",
        "，[王春: 王春: 合作社理事长]和[余家驹都是合作社理事长: 余家驹: 合作社理事长]，",
        "小王的爸爸[余家驹，生前是县医院院长: 余家驹: 县医院院长]。",
        # when, where, by how many votes, from what
        "\n[余家驹2015年3月起任县长: 余家驹: 县长]。",
        "，[余家驹今天当选县长: 余家驹: 县长]。",
        "[周大川曾在1994年到2000年担任副市长: 周大川: 副市长]。",
        "\n[余家驹先生自2010年6月起出任本行非执行董事: 余家驹: 非执行董事]。",
        "，[余家驹同志在县第八届人大第一次会议上当选为县长: 余家驹: 县长]。",
        "，[余家驹以190票的高票当选为县长: 余家驹: 县长]，",
        "[余家驹从普通士兵成长为营长: 余家驹: 营长]，",
        "[周大川由副县长升任县长: 周大川: 副县长, 县长]，",
        "，[王春也从一名钢筋工成长为队长: 王春: 队长]。",
        "，[余家驹曾在核桃村担任党支部书记: 余家驹: 党支部书记]，",
        # who calls them, and where they come to
        "，[余家驹应青山公司邀请任总经理: 余家驹: 总经理]，[王春应邀，加盟石门沟集团任总经理: 王春: 总经理]，",
        "[周大川加盟石门沟集团任总经理: 周大川: 总经理]",
        # as whom and where they were sent
        "，[余家驹作为第八批援藏干部选派到了拉孜县担任副县长: 余家驹: 副县长]一职，",
        "\n[余家驹是援藏干部，挂职县委副书记: 余家驹: 县委副书记]。[周大川于2016年7月援藏，任局长: 周大川: 局长]。",
        "\n[余家驹受组织选派，到拉孜县挂职，任副县长: 余家驹: 副县长]。[周大川主动报名赴藏，任县长: 周大川: 县长]。",
        "\n[周大川从副镇长的岗位上，来到拉孜县挂职，任局长: 周大川: 局长]。",
        "\n[周大川在拉孜县挂职副县长: 周大川: 副县长]。\n[周大川受选派援疆，任县长: 周大川: 县长]。",
        # and which other
        "[周大川，原任县长，现任副市长: 周大川: 县长, 副市长]。",
        "[余家驹任县财政局局长（正科级），免去其县审计局局长: 余家驹: 县财政局局长, 县审计局局长]职务",
        # names of every kind
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
    if "between" in found and not begins_clause(found):
        return None
    if ("of" in found or found["verb"].endswith("是")) and not _is_clause(found):
        return None
    if "sent" not in found and found.document[found.range("verb")[0] - 1] in "，," and not _apposed(found):
        return None
    if found["verb"] == "为" and _goes_on(found):
        return None
    return officials_of(
        found, tenure_of(found["verb"]), with_tenure(posts_of(found, "later"), tenure_of(found.get("also")))
    )


def _is_clause(found: Captures) -> bool:
    """余家驹是县长: the match is a clause of its own."""
    return begins_clause(found) and is_marked(found.document, found.ranges["title"][-1][1])


_BEHIND_POST = tuple("的等职并和及后时以兼一")
"""What stands behind a post that 为 gives: (选举余家驹为县长)的决定."""


def _goes_on(found: Captures) -> bool:
    """余家驹为县长|树立了榜样: the post is one of those for whom something is done."""
    end = found.ranges["title"][-1][1]
    return not (is_marked(found.document, end) or found.document.startswith(_BEHIND_POST, end))


def _apposed(found: Captures) -> bool:
    """余家驹，任县长: the subject before a comma begins its sentence."""
    return found["verb"] in BEHIND_COMMA and begins_clause(found)


@rule(
    NAME_BEFORE_TITLE
    + optional(one_of("同志", "，", ","))
    + one_of(*SUCCESSION)
    + CLOSED_NAME.named("former")
    + APPOINTED
    + titles_held(),
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
