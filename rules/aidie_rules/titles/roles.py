"""What must not stand beside a role: a longer word that it is only a part of."""

from aidie import Guard, not_before
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.words import is_han

NO_POST_BEHIND = not_before(
    # the thing and not its holder: 部长级, 总统府, 市长热线
    "级", "团", "令", "府", "制", "权", "室", "官", "班子", "单位", "候选人", "选举", "大选", "热线", "信箱", "邮箱", "质量奖", "专机",
    "论坛", "办公会", "联席会议", "会议", "竞选", "套房", "大厦", "奖", "杯", "资格", "责任制", "负责制", "接待日", "人选", "助理医师",
)  # fmt: skip
_NO_BOARD_BEHIND = not_before("会见", "会谈", "会晤", "会上", "会同", "会后", "会前")
_GOES_ON: dict[str, Guard] = {
    "主任": not_before("医师", "药师", "护师", "护理师", "技师", "医生", "记者", "编辑", "科员", "播音员", "法医", "检验师", "研究员"),
    "主席": not_before("国", "台", "声明", "位"),
    "书记": not_before("处书", "处第", "处的", "处候", "处常", "处会", "处、", "员"),
    "大使": not_before("馆"),
    "领事": not_before("馆", "保护", "部"),
    "司令": not_before("部", "员"),
    "总理": not_before("论", "念"),
    "经理": not_before("论", "念", "人", "层"),
    "参谋长": not_before("联席"),
    "部长": not_before("理事"),
    "秘书": not_before("长", "处"),
    "领导": not_before(*"人下小干班机层力集体核组工职的和与成"),
}  # fmt: skip
"""Words of which a role is only the beginning: 主任医师, 书记处, 主席台."""
_BOARDS = ("常委", "委员", "理事", "董事", "监事")

_RIVER = ("江" + char for char in "流经中上下大沿口干路三以航生两边水主防证实商日电存、，,的与和局源委")
_LONG_LASTING = ("达" + char for char in "0123456789一二两三四五六七八九十百千数几近半多")

LONG_BEHIND = not_before(
    *_RIVER,
    *_LONG_LASTING,
    # 长 begins the next word: 院|长期, 省|长江, 全社会|长治久安
    "期", "远", "足", "效", "久", "度", "征", "城", "途", "治久安", "安街", "廊", "寿", "假", "时间", "大成", "三角", 
    "篇", "跑", "势", "处", "此以往", "辈", "白山", "沙的", "春的", "治的", "沙、", "春、",
)  # fmt: skip


def role_ends(text: str, start: int, end: int) -> bool:
    """The role is a word of its own and not the beginning of a longer one."""
    if not NO_POST_BEHIND(text, start, end):
        return False
    for length in (3, 2):
        goes_on = _GOES_ON.get(text[end - length : end])
        if goes_on is not None and not goes_on(text, start, end):
            return False
    if text.endswith(_BOARDS, start, end) and text.startswith("会", end) and _NO_BOARD_BEHIND(text, start, end):
        return False
    return text[end - 1] != "长" or (LONG_BEHIND(text, start, end) and not _place_begins(text, end - 1))


def _place_begins(text: str, at: int) -> bool:
    """A place with its level stands here: 湖南省|长沙市."""
    return PLACES.longest_at(text, at) > 2


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


def role_stands(text: str, start: int, end: int) -> bool:
    """The role is a word of its own: it neither ends a longer one (班主任, 有|所长) nor begins one."""
    before = _NOT_A_POST_BEFORE.get(text[start:end])
    return (before is None or not text.endswith(before, 0, start)) and role_ends(text, start, end)


_SHORT_COUNTIES = frozenset("任应代和新同")


def place_stands(text: str, start: int, end: int) -> bool:
    """A title does not begin with 任县 where 任 is a verb: 同志任|县委书记."""
    short = text[start] in _SHORT_COUNTIES and text.startswith("县", start + 1)
    return not (short and start and is_han(text[start - 1]))
