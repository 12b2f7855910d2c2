"""What must not stand beside a title."""

import re

from aidie import Guard, not_before
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES, VERBS
from aidie_rules.titles.patterns import NEVER_IN_OPEN_NAMES
from aidie_rules.words import is_han

NO_POST_BEHIND = not_before(
    # another word goes on: 部长级, 主席团, 书记处, 主任医师, 委员会, 常委会, 总统府, 总理论
    "级", "团", "台", "处", "会", "令", "府", "论", "念", "制", "国", "位", "权", "馆", "室", "员", "部", "院", "官", "班子",
    "医师", "药师", "护师", "护理师", "技师", "医生", "记者", "编辑", "科员", "教练", "播音员", "法医", "检验师", "研究员",
    "单位", "候选人", "选举", "大选", "热线", "信箱", "邮箱", "质量奖", "专机", "声明", "保护", "证", "联席会议", "论坛",
    "办公会", "办公会议", "会议", "竞选", "套房", "大厦", "奖", "杯", "助理医师", "资格", "责任制", "负责制", "接待日",
)  # fmt: skip

_NO_LEADER_BEHIND = not_before(*"人下小干班机层权力集体核组工职的和与成")

LONG_BEHIND = not_before(
    # 长 begins the next word: 院|长期, 省|长江, 全社会|长治久安
    "期", "远", "足", "效", "久", "度", "江", "征", "城", "途", "治久安", "安街", "廊", "寿", "假", "时间", "大成", "三角", "达",
    "篇", "跑", "势", "处", "此以往", "辈", "白山", "沙的", "春的", "治的", "沙、", "春、",
)  # fmt: skip


def role_ends(text: str, start: int, end: int) -> bool:
    """The role is a word of its own and not the beginning of a longer one."""
    if not NO_POST_BEHIND(text, start, end):
        return False
    if text.endswith("领导", start, end) and not _NO_LEADER_BEHIND(text, start, end):
        return False
    return text[end - 1] != "长" or (LONG_BEHIND(text, start, end) and not _place_begins(text, end - 1))


def _place_begins(text: str, at: int) -> bool:
    """A place with its level stands here: 湖南省|长沙市."""
    lengths = PLACES.lengths_by_first.get(text[at : at + 1], ())
    return any(length > 2 and text[at : at + length] in PLACES for length in lengths)


_NOT_A_POST_BEFORE: dict[str, tuple[str, ...]] = {
    "主任": ("班", "级部"),
    "大使": ("形象", "爱心", "亲善", "推广", "友好", "宣传", "文化", "旅游", "公益", "环保", "和平"),
    "大公": ("扩", "至", "更", "较", "最", "许"),
    "会长": ("社", "机", "大", "都", "才", "将", "不", "就", "也", "还"),
    "行长": ("进", "执", "举", "实", "推", "运", "施", "发", "流", "远", "先"),
    "所长": ("有", "其", "之", "场", "众", "一技"),
    "部长": ("全",),
    "县长": ("州",),
    "市长": ("股", "上"),
    "区长": ("地", "山", "社"),
    "局长": ("格", "布", "结"),
    "队长": ("军",),
    "院长": ("庭",),
    "处长": ("到", "四"),
    "军长": ("红", "冠", "大"),
    "组长": ("小",),
    "科长": ("本", "专"),
    "师长": ("教", "老", "出"),
    "连长": ("毗", "相"),
    "机长": ("时",),
    "主席": ("缺",),
    "专员": ("报税", "理财"),
    "司令": ("公",),
    "领事": ("本",),
}


def role_starts(text: str, start: int, end: int) -> bool:
    """The role does not end a longer word: 班主任, 爱心大使, 有|所长."""
    before = _NOT_A_POST_BEFORE.get(text[start:end])
    return before is None or not text.endswith(before, 0, start)


_VERBS = tuple(word for word in VERBS.words if len(word) > 1)
_NEVER_IN_NAMES = re.compile("|".join(word for word, kind in VERBS.words.items() if kind == "verb" and len(word) > 1))
_STOPS = frozenset(NEVER_IN_OPEN_NAMES)
_NEVER_FIRST = frozenset("号日年月时位名个多两几一本此有以过于至应向经由请让使受现原前后据随陪访见听问代替来找当做看同国一二三四五六七八九十")
"""Characters that begin names of institutions, but more often end the words before them."""


def name_begins(text: str, start: int, end: int) -> bool:
    """An organisation's name of open form begins where a verb ends, or where no Han stands, and holds no verb."""
    if text[start] in _NEVER_FIRST and not known_begins(text, start):
        return False
    if text.startswith(_VERBS, start) or _NEVER_IN_NAMES.search(text, start, end):
        return False
    before = text[start - 1 : start]
    return not before or not is_han(before) or before in _STOPS or text.endswith(_VERBS, 0, start)


def known_begins(text: str, at: int) -> bool:
    """A known place, country or body begins here."""
    return any(
        text[at : at + length] in lexicon.words
        for lexicon in (PLACES, COUNTRIES, BODIES)
        for length in lexicon.lengths_by_first.get(text[at], ())
    )


TITLE_GUARDS: tuple[Guard, ...] = (role_starts, role_ends)
OPEN_GUARDS: tuple[Guard, ...] = (name_begins, role_ends)
