"""The parts of a title, from its place to its role."""

from aidie.pattern import HAN, chars, choice, integer, literal, one_of, optional, repeat, words
from aidie_rules.titles.abbreviations import STATE
from aidie_rules.titles.lexicons import (
    BODIES,
    COUNTRIES,
    DEPARTMENTS,
    FOREIGN_PLACES,
    KINDS,
    LEVELS,
    PLACES,
    RANKS,
    ROLES,
    STATES,
)
from aidie_rules.titles.parts import (
    before_captain,
    before_editor,
    before_envoy,
    before_its_head,
    before_military_post,
    before_seat,
    behind_body,
    behind_firm,
    behind_state,
    body_follows,
    department_stands,
    joins,
    kind_stands,
    level_stands,
    names_body,
    party_stands,
    rank_stands,
    section_stands,
    term_stands,
)
from aidie_rules.titles.roles import role_stands

DEPARTMENT = (DEPARTMENTS + one_of(
    "部", "委", "委员会", "厅", "局", "总局", "分局", "署", "总署", "办", "办公室", "处", "科", "司", "组", "中心",
    "研究室", "院", "所", "站", "总站", "总队", "支队", "大队", "馆", "协会", "工作委员会", "领导小组", "庭", "省",
    "部门", "室", "股", "分会", "学会", "基金会", "公署", "管理局", "管理处", "管理所", "管理中心", "管理委员会",
    "研究所", "研究院", "研究中心", "学院",
)).where(department_stands)  # fmt: skip
"""财政厅, 卫生健康委员会: what it deals with, and the kind of body."""

FIELD = words(DEPARTMENTS).where(before_its_head)
"""青山纺织厂|财务|科长: what a department deals with, where its kind is said in the post alone."""

NUMBERED = (
    "第"
    + integer("number", 1, 999)
    + one_of(
        "集团军",
        "军",
        "师",
        "旅",
        "团",
        "批",
        "中学",
        "医院",
        "纪检监察组",
        "巡视组",
        "巡察组",
        "督导组",
        "督察组",
        "支队",
        "大队",
        "小组",
        "组",
    )
)
"""第三十一集团军, 第九批 (援藏干部)."""
UNIT_OF_NUMBER = integer("number", 1, 99999) + one_of(
    "集团军", "军", "师", "旅", "团", "师团", "营", "连", "排", "大队", "中队", "支队", "分队", "部队"
)  # fmt: skip
"""三连 (指导员), 十八师, 92474部队: a unit by its number alone."""

PLACE = choice(PLACES, COUNTRIES, FOREIGN_PLACES)
FORMER = optional(
    choice(
        one_of("原", "前", "前任", "时任", "现任", "新任").named("former").where(behind_body),
        one_of("当选").named("former").where(behind_state),
        one_of("候任").named("former").where(behind_body),
    )
)
"""福建日报|原|副总编辑, 财政厅|原|党组书记: a word of tenure inside, which is no part of the post."""

UNNAMED_UNIT = (
    "某"
    + optional(chars(HAN, 1, 6, without="某的在第师旅团营连部"))
    + one_of(
        "集团军", "军", "师", "旅", "团", "营", "连", "支队", "大队", "部队", "部", "基地", "研究所", "研究室",
        "艇", "艇员队", "处", "分队",
    )
)  # fmt: skip
"""某旅, 某陆航旅, 某特战大队: a unit whose name is not told, by its arm."""

POSTED = (
    FORMER
    + "驻"
    + choice(
        PLACE,
        words(STATES).where(before_envoy),
        one_of("华", "美", "英", "日", "俄", "法", "德", "韩", "朝", "印", "澳", "藏", "疆", "京", "沪", "港", "欧盟"),
    )
)
"""驻尼泊尔, 驻华, 驻巴 (大使): where an envoy or an office is."""
HYPHEN = one_of("-", "—").where(joins)
WHERE = optional(STATE) + repeat(
    choice(POSTED, UNNAMED_UNIT, NUMBERED, UNIT_OF_NUMBER, PLACE.named("place"), BODIES) + optional(HYPHEN), 0, 5
)
"""武警西藏, 中国驻尼泊尔, 国家税务总局重庆市, 联合国-阿盟: places, and bodies that stand before a place or a name."""
LEVEL = optional(words(LEVELS).where(level_stands)).named("level")
_ANY_LEVEL = one_of(
    "县（市、区）", "县(市、区)", "市（县、区）", "市(县、区)", "县（市）", "县(市)", "市（区）", "市(区)"
)
PARTY_COMMITTEE = (choice(words(PLACES).named("place"), LEVELS, _ANY_LEVEL) + one_of("委", "委员会")).where(
    department_stands
)
"""达孜区委, 西藏自治区委员会: a division's own name and 委, for what 区委 in the lexicon does not cover."""

UNIT = one_of("军", "师", "旅", "团", "营", "连").where(before_military_post)
"""团参谋长, 师政治部主任: a unit that is not named."""

SECTION = one_of("系", "室", "科").where(section_stands)
"""系主任, 室副主任: a part of an institution that is spoken of."""

MEDIUM = ("《" + chars(HAN, 2, 12) + "》").where(before_editor)
"""《青山文艺》: a paper or a periodical by its title, before the post of one who makes it."""

_TERM = (
    optional("第")
    + repeat(integer("terms", 1, 99) + optional("届") + one_of("、", "、第"), 0, 5)
    + integer("term", 1, 99)
    + "届"
).where(term_stands)
TERM = optional(_TERM)
"""(中国侨联) 第九届委员会: a term stands outside a title, but not inside."""

SEAT_TERM = _TERM.where(before_seat)
"""公司|第八届|董事长: the term of a seat, behind the body that elects it."""

KIND = words(KINDS).where(kind_stands)
"""分行|行长, 组委会|主任: an institution that is spoken of by its kind."""

BODY_OF_TERM = _TERM + words(KINDS)
"""政协拉萨市|第十二届委员会: a body that is named by nothing but its term."""

SENT_TO = (one_of("派驻", "派出", "驻") + optional(LEVELS)).where(body_follows)
"""市纪委监委|派驻市|财政局|纪检监察组: where a body has its office."""

VESSEL = ("“" + chars(HAN, 1, 10) + "”号").where(before_captain)
"""“青山”号 (船长): a ship by its name, before the post of one who commands it."""

PARTY = literal("党").where(party_stands)
"""党|主席: the party that is spoken of."""

QUOTED_UNIT = ("“" + chars(HAN, 2, 8) + "”").where(behind_body)
"""新华社|“新华视点”|(副主任): a part of an institution by a name of its own."""

ALSO_CALLED = (one_of("(", "（") + chars(HAN, 2, 10) + one_of(")", "）")).where(names_body)
"""组织部|(统战部)|部长: the other name of a body, or the body that it is one with."""

FORM = (
    one_of("(", "（")
    + choice(
        one_of("特殊普通合伙", "有限合伙", "普通合伙"),
        optional("以下") + one_of("简称", "简称：", "简称:") + optional("“") + chars(HAN, 2, 10) + optional("”"),
    )
    + one_of(")", "）")
).where(behind_firm)
"""会计师事务所|（特殊普通合伙）|合伙人: the form of a firm, or the short name that it is given."""

BATCH = one_of("(", "（") + "第" + integer("batch", 1, 99) + "批" + one_of(")", "）")
"""前方指挥部|(第十批)|总指挥: which of the batches that were sent one after the other."""

BODY = choice(
    PARTY_COMMITTEE,
    DEPARTMENT,
    UNNAMED_UNIT,
    NUMBERED,
    UNIT_OF_NUMBER,
    TERM + BODIES,
    UNIT,
    SECTION,
    BODY_OF_TERM,
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
RANK = repeat(words(RANKS).where(rank_stands), 0, 2).named("rank")
ROLE = words(ROLES).named("role").where(role_stands)

HEAD_OF_DEPARTMENT = (
    one_of(
        "部长",
        "部长助理",
        "厅长",
        "局长",
        "局长助理",
        "署长",
        "司长",
        "处长",
        "科长",
        "股长",
        "所长",
        "室长",
        "站长",
        "大臣",
        "主任",
        "国务秘书",
        "队长",
        "大队长",
        "中队长",
        "支队长",
    )
    .named("role")
    .where(role_stands)
)
