"""What stands between the subject of a sentence and its verb, and the words that bring in another subject."""

from __future__ import annotations

from aidie import Matcher, only_before
from aidie.pattern import HAN, chars, choice, one_of, optional
from aidie_rules.names.honours import TITLES_OF_HONOUR

_MOVING = one_of("调任", "转任", "升任", "改任", "晋升")
_COMMA = one_of("，", ",")
AFTERWARDS = Matcher(
    one_of("此后", "随后", "之后", "后来", "其后", "期间", "其间", "同年", "次年", "翌年") + optional(_COMMA)
)
BARE_VERB = Matcher(
    chars("起间后又再曾先历始开并调转继续底初被，,、 ", 0, 120)
    + optional(one_of("到", "赴", "往", "回") + chars(HAN, 2, 10))
)
"""What can stand between a time and a verb of office whose subject is not said again."""
_FROM_WHERE = Matcher(("由" + chars(HAN, 2, 12, lazy=True)).where(only_before(_MOVING)))
"""由拉萨(调任), where a person is moved from."""
SOURCE = Matcher(
    choice(
        chars(HAN, 0, 12) + one_of("资料", "简历", "履历", "信息", "介绍") + one_of("显示", "称"),
        "据" + one_of("悉", "了解", "介绍", "报道", "查"),
    )
    + one_of("，", ",", "：", ":")
)
"""公开资料显示，, 据了解，: where the facts of a life come from, before its subject."""
_LEADING_OVER = one_of(
    "跨省", "跨市", "跨校", "跨公司", "跨集团", "近日", "日前", "已", "又", "并", "后", "同时", "此前", "随后"
)  # fmt: skip
_SUCCEEDING = optional(one_of(*TITLES_OF_HONOUR)) + "接替" + chars(HAN + "·0-9", 2, 24)
MOVED_ON = Matcher(optional(_SUCCEEDING) + _COMMA + optional(_LEADING_OVER))
"""，跨省(升任), 中将接替71岁的委员周大川，(出任): nothing else stands between a person with a post and the next one."""

_KIN = ("父", "母", "妻子", "丈夫", "儿子", "女儿", "哥", "弟", "姐", "妹")
_COMPANY = ("同学", "老师", "秘书", "接替", "陪同", "会见", "提名")
OTHER_SUBJECT = (
    *"他她我您你其谁“《：:", "说", "表示", *_KIN, "妻", "儿", "女", *_COMPANY, "学生", "同事", "部下", "者", "由", "让",
    "请", "派", "把", "对", "指出", "强调", "认为", "宣布", "祝贺", "介绍", "称", "负责人", "负责同志", "希望", "要求",
    "支持", "反对", "欢迎", "建议", "评价", "将", "拟", "谋求", "寻求", "竞选", "不再", "未", "没", "拒绝", "应该",
    "可能", "有望", "可望", "能够", "可以", "如果",
)  # fmt: skip
"""Words between the subject and the verb behind which another may be meant, or no fact is told."""
SECOND_SUBJECT = Matcher(
    one_of(*_KIN, *_COMPANY, "说", "表示") | one_of("对", "与", "和", "同") + chars(HAN, 2, 4) + "等"
)
"""Words of the sentences before behind which another may be meant."""


_SENDING = ("请缨", "选派", "委派", "对口")
"""Words of those who are sent, in which no other subject stands, though their characters tell of one elsewhere."""


def without_origin(text: str) -> str:
    """What is told less where a person is moved from, and that they were sent."""
    origin = _FROM_WHERE.search(text)
    told = text[: origin.start] + text[origin.end :] if origin else text
    for word in _SENDING:
        told = told.replace(word, "")
    return told
