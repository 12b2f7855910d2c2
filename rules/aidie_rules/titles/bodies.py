"""The bodies and parts of bodies that a title names, beside those of the lexicon: 财政厅, 达孜区委, 《青山文艺》."""

from aidie import not_before, only_before
from aidie.pattern import HAN, chars, choice, integer, literal, one_of, optional, words
from aidie_rules.titles.known import LAST_OF_BODIES, behind_body
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, DEPARTMENTS, KINDS, LEVELS, PLACES, RANKS, ROLES
from aidie_rules.titles.terms import BODY_OF_TERM, SEAT_TERM, SESSION, TERM
from aidie_rules.titles.units import NUMBERED, UNIT, UNIT_OF_NUMBER, UNNAMED_UNIT
from aidie_rules.words import is_han


def department_stands(text: str, start: int, end: int) -> bool:
    """A department or a committee is not the end of a longer body: 国家中|医药管理局, 团|市委."""
    return max(BODIES.longest_before(text, end), COUNTRIES.longest_before(text, end)) <= end - start


DEPARTMENT = (DEPARTMENTS + one_of(
    "部", "委", "委员会", "厅", "局", "总局", "分局", "署", "总署", "办", "办公室", "处", "科", "司", "组", "中心",
    "研究室", "院", "所", "站", "总站", "总队", "支队", "大队", "馆", "协会", "工作委员会", "领导小组", "庭", "省",
    "部门", "室", "股", "分会", "学会", "基金会", "公署", "管理局", "管理处", "管理所", "管理中心", "管理委员会",
    "研究所", "研究院", "研究中心", "学院",
)).where(department_stands)  # fmt: skip
"""财政厅, 卫生健康委员会: what it deals with, and the kind of body."""

before_its_head = only_before(
    optional("副") + one_of("部长", "处长", "科长", "股长", "主任", "队长", "大队长", "中队长", "支队长")
)
FIELD = words(DEPARTMENTS).where(before_its_head)
"""青山纺织厂|财务|科长, 教务|副主任: what a department deals with, where its kind is said in the post alone."""

_ANY_LEVEL = one_of(
    "县（市、区）", "县(市、区)", "市（县、区）", "市(县、区)", "县（市）", "县(市)", "市（区）", "市(区)"
)

PARTY_COMMITTEE = (choice(words(PLACES).named("place"), LEVELS, _ANY_LEVEL) + one_of("委", "委员会")).where(
    department_stands
)
"""达孜区委, 西藏自治区委员会: a division's own name and 委, for what 区委 in the lexicon does not cover."""


def kind_stands(text: str, start: int, end: int) -> bool:
    """The kind of an institution ends no name: 、|委员会主任, 任|分行行长, but 调查|委员会主任."""
    before = text[start - 1 : start]
    return not before or not is_han(before) or before in "各该的任为由和与及兼"


KIND = words(KINDS).where(kind_stands)
"""分行|行长, 组委会|主任: an institution that is spoken of by its kind."""

before_post_of_section = only_before(
    choice(
        optional("副") + literal("主任").where(not_before("委员", "医", "科")),
        one_of("党总支", "党支部", "团总支", "团支部", "总支", "工会"),
        literal("秘书").where(not_before("长")),
    )
)


def section_stands(text: str, start: int, end: int) -> bool:
    """A post of a section follows, and none runs into it: 、系|主任, 任|室副主任, but 王春系|主任."""
    before = text[start - 1 : start]
    return (not is_han(before or " ") or before in "任兼") and before_post_of_section(text, start, end)


def house_stands(text: str, start: int, end: int) -> bool:
    """Its leaders follow, and it ends no longer word: ，校|领导王春, 我院|院领导, but 学校|领导."""
    before = text[start - 1 : start]
    return text.startswith("领导", end) and (not is_han(before or " ") or before == text[start])


SECTION = one_of("系", "室", "科").where(section_stands) | one_of("校", "院", "局", "厂", "所").where(house_stands)
"""系主任, 室副主任, 校领导: an institution or a part of one that is spoken of."""

before_editor = only_before(
    optional("原")
    + optional(one_of("执行", "常务", "第一"))
    + optional("副")
    + one_of("社长", "主编", "总编", "编辑部主任", "总编辑", "总经理", "编委")
)
MEDIUM = ("《" + chars(HAN, 2, 12) + "》").where(before_editor)
"""《青山文艺》: a paper or a periodical by its title, before the post of one who makes it."""


def body_follows(text: str, start: int, end: int) -> bool:
    """驻 stands before a place or a body, and not before a post: 非常驻|临时代办."""
    rank = RANKS.longest_at(text, end)
    ranked = rank and (text[end] != "第" or ROLES.longest_at(text, end + rank))
    return text[end - 1] not in "驻出" or not (ranked or ROLES.longest_at(text, end))


SENT_TO = (one_of("派驻", "派出", "驻") + optional(LEVELS)).where(body_follows)
"""市纪委监委|派驻市|财政局|纪检监察组: where a body has its office."""

before_captain = only_before(optional("原") + optional("副") + one_of("船长", "艇长", "舰长", "机长", "政委"))
VESSEL = ("“" + chars(HAN, 1, 10) + "”号").where(before_captain)
"""“青山”号 (船长): a ship by its name, before the post of one who commands it."""

before_head_of_party = only_before(optional("副") + one_of("主席", "总裁") | one_of("总书记", "领袖"))


def party_stands(text: str, start: int, end: int) -> bool:
    """党 is the party itself before the post of its head, and no end of a party's name: 新任|党主席, 国大党|主席."""
    before = text[start - 1 : start]
    named = is_han(before) and before not in "任该由届的选去为" if before else False
    return not named and before != "”" and before_head_of_party(text, start, end)


PARTY = literal("党").where(party_stands)
"""党|主席: the party that is spoken of."""

QUOTED_UNIT = ("“" + chars(HAN, 2, 8) + "”").where(behind_body)
"""新华社|“新华视点”|(副主任): a part of an institution by a name of its own."""


def names_body(text: str, start: int, end: int) -> bool:
    """In brackets behind a body stands another or its short name: 组织部|（统战部）, 人民解放运动|（人运）."""
    named = text[end - 2] in LAST_OF_BODIES and text[start - 1] in LAST_OF_BODIES and behind_body(text, start, end)
    return named or _shortens(text[start + 1 : end - 1], text[max(0, start - _LONGEST_FULL) : start])


_LONGEST_FULL = 16
"""In so many characters before the brackets stands the name that they shorten."""


def _shortens(short: str, full: str) -> bool:
    """All characters of the one stand in the other, in order."""
    rest = iter(full)
    return all(char in rest for char in short)


ALSO_CALLED = (one_of("(", "（") + chars(HAN, 2, 10) + one_of(")", "）")).where(names_body)
"""组织部|(统战部)|部长: the other name of a body, or the body that it is one with."""


def behind_firm(text: str, start: int, end: int) -> bool:
    """A firm or an institution ends before the brackets."""
    return text[start - 1] in LAST_OF_BODIES or text[start - 1] in "团业行"


_IN_SHORT = one_of("简称", "简称：", "简称:", "下称")
FORM = (
    one_of("(", "（")
    + choice(
        one_of("特殊普通合伙", "有限合伙", "普通合伙"),
        optional("以下") + _IN_SHORT + optional("“") + chars(HAN, 2, 10) + optional("”"),
    )
    + one_of(")", "）")
).where(behind_firm)
"""会计师事务所|（特殊普通合伙）|合伙人: the form of a firm, or the short name that it is given."""

BATCH = one_of("(", "（") + "第" + integer("batch", 1, 99) + "批" + one_of(")", "）")
"""前方指挥部|(第十批)|总指挥: which of the batches that were sent one after the other."""

BODY = choice(
    TERM + PARTY_COMMITTEE,
    DEPARTMENT,
    UNNAMED_UNIT,
    NUMBERED,
    UNIT_OF_NUMBER,
    TERM + BODIES,
    UNIT,
    SECTION,
    BODY_OF_TERM,
    SESSION,
    KIND,
    SEAT_TERM,
    SENT_TO,
    MEDIUM,
    QUOTED_UNIT,
    PARTY,
    VESSEL,
    BATCH,
    FORM,
    ALSO_CALLED,
)
