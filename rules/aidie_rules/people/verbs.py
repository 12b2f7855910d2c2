"""The verbs of office by what they say: one comes into a post, holds it, held it, or leaves it."""

from aidie import not_after
from aidie.pattern import choice, one_of, optional
from aidie_rules.people.circumstances import COUNTED, HONOURED, TERM_OF_OFFICE

_MOVES = ("出任", "就任", "接任", "升任", "改任", "调任", "转任", "续任")
"""Verbs of coming into a post, wherever one is told."""
_COMING_IN = (
    *_MOVES, "到任", "赴任", "继任", "荣任", "获任", "连任", "履新", "当选", "当选为", "当上", "当上了", "刚当上",
    "成为", "成为了", "成长为", "获选为", "提升为", "被提升为", "被提拔为", "被任命为", "被选为", "被选举为",
    "被推选为", "被推举为",
)  # fmt: skip
_HOLDING = (
    "任", "担任", "兼", "兼任", "现任", "时任", "在任", "挂任", "挂职", "任职", "代理", "担任了", "在担任", "利用担任",
    "利用其担任", "为", "是", "都是", "均是", "均为", "即是", "作为", "身为", "为现任", "的职务是", "的职务为",
)  # fmt: skip
_HELD = (
    "曾任", "历任", "原任", "任过", "当过", "担任过", "出任过", "曾是", "生前是", "生前任", "生前担任",
    "生前曾任", "生前曾担任", "生前历任", "生前系",
)  # fmt: skip
_LEFT = ("不再担任", "不再兼任")
_ADVERB = one_of(
    "已", "已经", "都曾", "均曾", "也曾", "全票", "高票", "成功", "再次", "正式", "继续", "将继续", "同时", "先后",
    "挂职", "曾", "曾经", "曾先后", "现", "此前", "后", "仍",
    "跨省", "跨市", "跨校", "亲自", "一直", "还", "就一直", "还曾", "又", "刚刚", "首次", "宣誓", "正式宣誓",
    "连续", "已连续", "已经连续", "随即", "随即宣誓", "随后", "两度", "曾两度", "三度", "再度", "目前", "当时",
    "当时还", "现在",
)  # fmt: skip
_SAID = (optional(_ADVERB) + one_of(*_COMING_IN, *_HOLDING, *_HELD, *_LEFT)).named("verb") + TERM_OF_OFFICE

APPOINTED = optional(choice(HONOURED, COUNTED)) + _SAID
"""任, 同志再次当选为, 等17人为: behind a person and before the post."""
APPOINTED_OR_APPOSED = optional(choice(HONOURED, one_of("，", ","), COUNTED)) + _SAID
"""The same, ，任 in lists, and 三位同志为 behind several."""
BEHIND_COMMA = frozenset(
    (
        "任", "现任", "曾任", "时任", "历任", "原任", "先后任", "先后担任", "现担任", "曾是", "曾经是", "曾担任",
        "曾经担任", "担任过", "当过", "任过", "曾当过", "是", "生前是", "生前任", "生前担任", "生前系",
    )
)  # fmt: skip
"""Of these verbs those whose subject can stand before a comma."""
ALSO = one_of("；", ";", *(comma + word for comma in "，," for word in ("", "同时", "并", "后", "后又"))) + one_of(
    "免去", "免去其", "免去他的", "不再担任", "不再兼任", "现任", "曾任", "原任", "时任", "任", "兼任", "担任", "履新",
    *_MOVES,
).named("also")  # fmt: skip
"""，免去其, ，现任: the same person comes into another post, or leaves one."""

SUCCESSION = ("接替", "取代", "代替", "接棒", "接班")
"""Behind these stands the one whose post another takes."""
CONGRATULATED_ON = one_of(
    "当选", "当选为", "当选连任", "就任", "连任", "出任", "担任", "继任", "接任", "蝉联", "获任", "被任命为",
)  # fmt: skip
"""祝贺他|当选: the post that somebody is congratulated on follows."""

SERVING_AS = one_of(
    "任", "现任", "时任", "曾任", "原任", "历任", "担任", "曾担任", "兼任", *_MOVES, "履新", "挂职", "挂职任",
    "挂职担任", "担任过", "任过", "当过", "做过", "当上", "当选", "当选为", "被任命为", "被选为", "被选举为", "被聘为",
    "身为", "作为", "当时是", "曾是", "被提拔为", "被推选为", "卸任",
)  # fmt: skip
"""时任|县长的余家驹: the post follows, and behind it the person."""
HELD_BY = one_of("担任", "兼任", "出任", "接任", "代理")
"""组长由副县长余家驹|担任."""
_LIVED_AS = ("现任", "曾任", "历任", "先后任", "先后担任", "现为")
LIVED_AS = choice(
    one_of("任", "担任", "时任", *_LIVED_AS),
    one_of(*(mark + gap for mark in "。；;" for gap in ("", " "))) + one_of(*_LIVED_AS),
)
"""The verbs that tell of a post among the facts of a life; some begin a sentence of their own: 汉族。现任|县长."""

_ELECTED = one_of("当选", "当选为").where(not_after("新"))
TOLD_OF_SUBJECT = _ELECTED | one_of(
    *_MOVES, "担任", "兼任", "连任", "历任", "任职", "挂职", "挂任", "时任", "现任", "原任", "提任",
    "跻身", "升至", "升为", "调升", "晋升", "晋升为", "晋升至", "当上", "成为", "被任命为", "被选为", "被选举为",
    "被推选为", "目前是", "现在是", "当时是", "曾是",
    "挂职任", "挂职担任",
)  # fmt: skip
"""The verbs with which a sentence goes on to tell of its subject; 新当选 stands before another."""
BEFORE_BARE_POST = (
    *_MOVES, "担任", "担任过", "担任了", "担任着", "兼任", "连任", "历任", "曾任", "现任", "拟任", "先后任", "当选",
    "当选为", "任命为", "选为", "聘为", "提拔为", "当上", "当过", "辞去", "免去", "卸任",
)  # fmt: skip
"""Verbs behind which the head of an unnamed organisation is a post: 1999年起担任|院长."""
NO_VERB_WITH_REN = "主责信胜委放听"
"""Before 任 these make another word of it: 主任, 责任, 胜任."""

REMOVING = one_of("免去", "免去了", "免除", "撤销", "撤销了", "罢免", "接受")
"""Verbs whose object is the one who leaves a post."""
_RELIEVED_OF = ("被免去", "被免除", "被解除", "被撤销", "被罢免")
RELIEVED_OF = one_of(*_RELIEVED_OF)
"""The same of the one from whom the post is taken."""
_GIVING_UP = ("辞去", "辞去了", "辞掉", "卸任", "卸任了")
GIVING_UP = one_of(*_GIVING_UP)
LEAVING = (
    optional(one_of("已", "将", "宣布", "因病", "主动"))
    + one_of(*_GIVING_UP, *_RELIEVED_OF).named("verb")
    + TERM_OF_OFFICE
)
"""辞去, 被免去: behind a person and before another post than the one before the name."""


def tenure_of(verb: str) -> str | None:
    """What a verb says of the tenure; None where the post is held now."""
    if verb.startswith("免去") or verb in _RELIEVED_OF:
        return "免去"
    if verb in _GIVING_UP:
        return "辞去"
    if verb.startswith("不再"):
        return "不再担任"
    if verb.endswith(("时任", "代理")):
        return verb[-2:]
    past = verb.endswith("过") or any(word in verb for word in ("曾", "生前", "历任", "先后", "原任", "此前"))
    return "曾任" if past else None
