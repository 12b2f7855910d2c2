"""The verbs between a person and a post."""

from aidie.pattern import HAN, chars, choice, integer, one_of, optional, repeat, span_of
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES

_ADVERB = one_of(
    "已", "已经", "都曾", "均曾", "也曾", "全票", "高票", "成功", "再次", "正式", "继续", "同时", "先后", "挂职", "曾",
    "曾经", "曾先后", "现", "此前", "后", "仍",
    "跨省", "跨市", "跨校", "亲自", "一直", "还", "就一直", "还曾", "又", "刚刚", "首次", "宣誓", "正式宣誓",
)  # fmt: skip
_VERB = one_of(
    "任", "担任", "出任", "兼任", "改任", "接任", "继任", "转任", "升任", "调任", "就任", "当选", "当选为", "为",
    "不再担任", "不再兼任", "担任了", "连任", "被任命为", "被选为", "被选举为", "被推选为", "被推举为", "获任", "现任",
    "时任", "曾任", "历任", "原任", "出任过", "代理", "利用其担任", "利用担任", "任职", "担任过", "任过", "挂任",
    "履新", "为现任", "的职务是", "的职务为",
    "当上", "当上了", "当过", "刚当上", "是", "生前是", "曾是", "生前任", "生前担任", "作为",
    "在任", "荣任", "在担任", "被提升为", "提升为", "被提拔为", "身为", "成为", "成为了", "成长为", "即是",
)  # fmt: skip

TERM_OF_OFFICE = optional(
    repeat(choice(PLACES, COUNTRIES, BODIES), 0, 2)
    + choice(
        "第" + integer("term_of_office", 1, 99) + one_of("任", "届"),
        integer("term_of_office", 1, 99) + "届",
        one_of("新一任", "新任", "下一任", "下任", "首任", "首位", "新一届", "下一届", "下届"),
    )
)
"""香港特别行政区第五任, 新一任: before a post that is held in turn, and no part of it."""
OF_A_PLACE = (chars(HAN + "（）()、", 2, 24, lazy=True, without="的了他她我") + "的").named("of")
"""核桃村的, 分管教育（卫生）工作的: an open name that a post belongs to, and no part of it."""
_SAID = (optional(_ADVERB) + _VERB).named("verb") + TERM_OF_OFFICE

WHEN = (
    optional(one_of("曾", "是", "于", "自", "从", "在", "曾于", "曾在"))
    + span_of("DATE")
    + optional(one_of("起", "开始", "间", "底", "初", "上旬", "中旬", "下旬"))
)
"""曾在1994年到2000年, 2015年3月起, 今天."""

COUNTED = optional("等") + integer("people", 2, 99) + one_of("位", "名", "人") + optional("同志")
"""两位同志, 等七位同志: behind several people."""

HONOURED = one_of("同志", "先生", "女士", "上将", "中将", "少将")

APPOINTED = optional(choice(HONOURED, COUNTED)) + _SAID
"""任, 同志再次当选为, 等17人为: how a person comes into a post, holds it or held it."""

APPOINTED_OR_APPOSED = optional(choice(HONOURED, one_of("，", ","), COUNTED)) + _SAID
"""The same, ，任 in lists, and 三位同志为 behind several."""

ALSO = one_of("，", ",", "；", "，同时", "，并", "，后", "，后又") + one_of(
    "免去", "免去其", "免去他的", "不再担任", "不再兼任", "现任", "曾任", "原任", "时任", "任", "兼任", "担任",
    "转任", "升任", "调任", "改任", "出任", "履新",
).named("also")  # fmt: skip
"""，免去其, ，现任: the same person comes into another post, or leaves one."""

BEHIND_COMMA = frozenset(
    (
        "任", "现任", "曾任", "时任", "历任", "原任", "先后任", "先后担任", "现担任", "曾是", "曾经是", "曾担任",
        "曾经担任", "担任过", "当过", "任过", "曾当过",
    )
)  # fmt: skip
"""Of these verbs those whose subject can stand before a comma."""


SUCCESSION = ("接替", "取代", "代替", "接棒", "接班")
"""Behind these stands the one whose post another takes."""


def tenure_of(verb: str) -> str | None:
    """What a verb says of the tenure; None where the post is held now."""
    if verb.startswith("免去"):
        return "免去"
    if verb.startswith("不再"):
        return "不再担任"
    if verb.endswith(("时任", "代理")):
        return verb[-2:]
    past = verb.endswith("过") or any(word in verb for word in ("曾", "生前", "历任", "先后", "原任", "此前"))
    return "曾任" if past else None
