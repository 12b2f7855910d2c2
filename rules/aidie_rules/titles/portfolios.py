"""Posts named by what they deal with, in words that no lexicon can list: 英国能源大臣, 联合国也门问题特使."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import HAN, chars, choice, literal, one_of, optional, repeat, words
from aidie_rules.titles.beginnings import title_begins
from aidie_rules.titles.bodies import DEPARTMENT
from aidie_rules.titles.former import FORMER
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, DEPARTMENTS, MINISTRY_FIELDS, PLACES, RANKS, ROLES, VERBS
from aidie_rules.titles.making import make_title
from aidie_rules.titles.open_contents import NEVER_IN_NAMES, holds_verb
from aidie_rules.titles.places import HYPHEN, PLACE
from aidie_rules.titles.ranks import RANK
from aidie_rules.titles.roles import role_stands
from aidie_rules.titles.values import Title
from aidie_rules.words import is_han, late

_LINKS = "和与及、"
_NEVER_IN_FIELDS = "〇" + "".join(char for char in NEVER_IN_NAMES if char not in _LINKS)
"""Function characters less those that join two fields: 食品、农业与消费者保护."""
_counted = late("[两几多位名个老原前等派让因向时副首]|新(?!闻)|后(?!勤)|代表|[一二三四五六七八九十]号")


def is_field(text: str, start: int, end: int) -> bool:
    """What a minister or an envoy deals with: no verb, no post, no rank, no other country, nothing counted."""
    return not (
        text[start:end] == "一"
        or text[start:end] in RANKS.known
        or text[start] in _LINKS
        or text[end - 1] in _LINKS
        or _counted().search(text, start, end)
        or holds_verb(text, start, end)
        or VERBS.longest_before(text, end)
        or any(_begins_other(text, at) for at in range(start, end - 1))
    )


def _begins_other(text: str, at: int) -> bool:
    """A post, a state or a place begins, and no word of a field."""
    return bool(ROLES.longest_at(text, at) or COUNTRIES.longest_at(text, at) > 1 or PLACES.longest_at(text, at) > 2)


_FIELD = chars(HAN, 1, 12, without=_NEVER_IN_FIELDS).where(is_field)
_QUOTED_FIELD = "“" + chars(HAN, 2, 6) + "”" + optional(one_of("事务", "问题"))
"""“脱欧”事务."""
_CABINET = one_of("联邦", "政府", "内阁", "总统府")


_BEFORE_FIELDS = frozenset("有的和与及兼由同对向")


def opens_field(text: str, start: int, end: int) -> bool:
    """Fields without a state before them begin behind a mark, a function character or a verb."""
    before = text[start - 1 : start]
    return not before or not is_han(before) or before in _BEFORE_FIELDS or VERBS.longest_before(text, start) > 1


def behind_of(text: str, start: int, end: int) -> bool:
    """的 stands before, behind the one who sends: 联合国秘书长的|人道主义事务协调员."""
    return text[start - 1 : start] == "的"


_LINK = one_of("和", "与", "及", "以及")
_LISTED_FIELD = choice(MINISTRY_FIELDS, DEPARTMENTS)
_JOINED_FIELDS = DEPARTMENTS.having("和与", name="joined_fields")
_LISTED_FIELDS = (
    choice(
        repeat(_LISTED_FIELD + "、", 1, 4) + _JOINED_FIELDS,
        repeat(_LISTED_FIELD + "、", 0, 4) + _LISTED_FIELD + _LINK + _LISTED_FIELD,
        optional(repeat(_LISTED_FIELD + "、", 0, 4) + _LISTED_FIELD) + _LISTED_FIELD,
    )
    + optional(one_of("部", "事务"))
    + optional(one_of("国务", "担当", "统筹", "高级政务"))
)
"""贸易、工业和旅游, 外交部国务: fields that are all listed, as one ministry or one minister has them.

With 和 is tried first: 投资和国际合作 is no 投资和 before 国际 and 合作.
"""


@rule(
    choice(
        words(COUNTRIES).named("place") + FORMER + optional(_CABINET) + choice(_LISTED_FIELDS, _QUOTED_FIELD, _FIELD),
        (optional(choice(_CABINET, one_of("代理", "看守"))) + _LISTED_FIELDS).where(opens_field),
    )
    + RANK
    + one_of("部长", "大臣", "国务秘书").named("role").where(role_stands),
    guards=[title_begins],
    examples=[
        "[英国能源与气候变化大臣: 英国能源与气候变化大臣]戴维",
        "会见[马来西亚渔业和种植业部长: 马来西亚渔业和种植业部长]穆",
        "[委内瑞拉新闻和通信副部长]、[工业、能源和矿业部部长]",
        "访华的有[贸易、工业和旅游部部长: 贸易、工业和旅游部部长]、[外交及外贸部长]、[纺织部国务部长]，",
        "[德国联邦食品、农业与消费者保护部长]，[加拿大退休金部长]，兼[国家安全统筹部长: 国家安全统筹部长]",
        "[英国“脱欧”事务大臣: 英国“脱欧”事务大臣]，[日本前总务大臣: 日本总务大臣]",
        "[爱尔兰副总理]兼[外交贸易部长]、[代理交通部长]说，[政府经济和外交部长]、[投资和国际合作部长]到会",
        "[欧盟委员会财政部长]、[互助和卫生部部长]、[联邦外交部国务秘书]，[金融担当大臣]",
    ],
    counterexamples=[
        "英国和法国部长",
        "英国一部长",
        "法国总统会见部长",
        "日本新任大臣",
        "美国两名部长",
        "俄罗斯防务研究所部长",
        "俄罗斯研究所部长",
        "丹麦王国农业与农村大臣",
    ],
)
def minister(found: Captures) -> Title | None:
    """A minister of another state, by the field of the ministry."""
    return make_title(found, run_into_role=True)


@rule(
    choice(
        repeat(choice(PLACE.named("place"), BODIES) + optional(HYPHEN), 1, 3)
        + FORMER
        + optional(chars(HAN, 1, 8, without=_NEVER_IN_FIELDS).where(is_field))
        + one_of("问题", "事务", "政策", "和平进程", "危机", "疫情"),
        chars(HAN, 1, 8, without=_NEVER_IN_FIELDS).where(is_field).where(behind_of) + one_of("问题", "事务"),
        words(MINISTRY_FIELDS).where(opens_field),
        one_of("主席", "国家主席"),
    )
    + RANK
    + one_of("特使", "特别代表", "高级代表", "高级专员", "特别协调员", "协调员", "特别顾问", "高级顾问")
    .named("role")
    .where(role_stands),
    guards=[title_begins],
    examples=[
        "[联合国也门问题特使: 联合国也门问题特使]艾哈迈德",
        "[欧盟外交与安全政策高级代表]",
        "[中国政府朝鲜半岛事务特别代表]",
        "[国家主席特别代表]、",
        "[世界银行副行长]兼[气候变化特使]说",
        "科洛波夫的[人道主义事务协调员]，",
        "[联合国-阿盟叙利亚危机联合特别代表]说",
        "[联合国前难民事务高级专员: 联合国难民事务高级专员]说",
    ],
    counterexamples=["中国问题代表", "美国提出的问题特使"],
)
def envoy(found: Captures) -> Title | None:
    """Who is sent or charged with one question."""
    return make_title(found)


_HEADS_WITH_STAFF = one_of("总统", "总理", "首相", "国王", "国家主席", "白宫", "总统府")


def adviser_stands(text: str, start: int, end: int) -> bool:
    """顾问 and 助理 are people here, and not the beginning of 顾问团 or 助理国务卿."""
    return not text.startswith(("团", "委员会", "理事会", "费", "国务卿", "部长", "外长"), end)


@rule(
    repeat(choice(PLACE.named("place"), BODIES), 0, 2)
    + FORMER
    + _HEADS_WITH_STAFF
    + chars(HAN, 2, 10, without=_NEVER_IN_FIELDS).where(is_field)
    + optional(one_of("副", "首席", "代理").named("rank"))
    + one_of("顾问", "助理", "特别助理", "特别顾问", "高级顾问").named("role").where(adviser_stands),
    guards=[title_begins],
    examples=[
        "[法国总统外交政策顾问: 法国总统外交政策顾问]到访，[总统国土安全与反恐助理]、[总理外交事务高级顾问]，",
        "[法国前总统经济顾问: 法国总统经济顾问]说，[总统经济首席顾问]说",
    ],
    counterexamples=["总统会见助理", "总统助理", "总统外交政策顾问团"],
)
def adviser(found: Captures) -> Title | None:
    """Who advises the head of a state in one field."""
    return make_title(found)


_STAFF = choice(
    one_of("私人秘书", "私人助理", "特别助理", "高级特别助理", "特别顾问").named("role").where(adviser_stands),
    "办公室" + RANK + literal("主任").named("role").where(role_stands),
)


@rule(
    repeat(choice(PLACE.named("place"), BODIES), 0, 2)
    + one_of("主席", "国家主席", "行政长官", "港督", "澳督", "州长", "省督")
    + _STAFF,
    guards=[title_begins],
    priority=1,
    examples=[
        "[主席特别助理: 主席特别助理]王春、[主席办公室主任: 主席办公室主任]余家驹",
        "[香港行政长官私人秘书: 香港行政长官私人秘书]，[行政长官办公室副主任]说",
    ],
    counterexamples=["主席办公室", "会见主席秘书", "州长特别顾问团"],
)
def staff(found: Captures) -> Title | None:
    """Who serves in the office of one that holds a post."""
    return make_title(found)


_NO_REPRESENTATIVE = ("团", "处", "机构", "办", "们", "大会", "会", "性", "队", "人")


def representative_stands(text: str, start: int, end: int) -> bool:
    """代表 is a person here, and not the beginning of 代表团 or 代表处."""
    return not text.startswith(_NO_REPRESENTATIVE, end)


_REPRESENTATIVE = literal("代表").named("role").where(representative_stands)


@rule(
    repeat(choice(PLACE.named("place"), BODIES, DEPARTMENT), 0, 2)
    + choice(
        FORMER + optional("常") + "驻" + repeat(choice(PLACE, BODIES, literal("华")), 1, 3) + RANK + _REPRESENTATIVE,
        FORMER
        + RANK
        + one_of("贸易代表", "首席贸易代表", "贸易谈判代表", "国际贸易谈判代表", "国际贸易谈判副代表")
        .named("role")
        .where(representative_stands),
        FORMER
        + "总统驻"
        + chars(HAN, 2, 14, lazy=True)
        + literal("全权代表").named("role").where(representative_stands),
    ),
    guards=[title_begins],
    examples=[
        "[中国常驻联合国代表: 中国常驻联合国代表]、[俄罗斯常驻联合国副代表]说，[美国前驻联合国代表: 美国驻联合国代表]",
        "[世界卫生组织驻华代表]，[美国贸易代表]、[美国前贸易代表: 美国贸易代表]，[首席贸易代表]说",
        "[商务部国际贸易谈判代表: 商务部国际贸易谈判代表]到会，[副部长]兼[国际贸易谈判副代表]说",
        "会见[俄罗斯总统驻远东联邦区全权代表: 俄罗斯总统驻远东联邦区全权代表]、",
    ],
    counterexamples=["各国际组织驻华代表", "驻华代表处", "常驻联合国代表团", "美国贸易代表团"],
)
def representative(found: Captures) -> Title | None:
    """Who represents a state at an organisation, an organisation in a state, or a state in trade."""
    return None if found.text.startswith("驻") else make_title(found)
