"""One character for a state before a post of it, as in headlines: 叙外长, 美国务卿."""

from aidie import not_before, only_before
from aidie.pattern import chars, choice, literal, one_of, repeat, words
from aidie_rules.titles.lexicons import FOREIGN_PLACES, STATES, VERBS
from aidie_rules.words import is_han

_BEFORE = frozenset("与和同对向由的见及了、")
_RANK = one_of(
    "政府", "国会", "议会", "前", "时任", "现任", "新任", "候任", "当选", "临时", "代理", "代", "第一", "副", "常务副"
)
_HEAD = literal("国王").where(not_before("后", "宫", "室", "储")) | one_of(
    "总统", "总理", "首相", "众议长", "参议长", "外长", "防长", "财长", "议长", "国务卿", "国会主席", "议会主席",
    "外交大臣", "国防大臣",
    "内政大臣", "财政大臣",
)  # fmt: skip
_MINISTRY = one_of(
    "国防", "外交", "内政", "财政", "司法", "国务", "卫生", "能源", "商务", "国土安全"
) + one_of("部", "院")  # fmt: skip
_ANY = " -\uffff"
_OF_MINISTRY = _MINISTRY + chars(_ANY, 0, 6) + one_of("长", "发言人", "国务卿", "官")
before_post_of_state = only_before(
    repeat(_RANK, 0, 4)
    + choice(
        _HEAD.where(not_before("身份", "名义", "令")),
        "驻" + chars(_ANY, 1, 8) + "大使",
        "军方发言人",
        _OF_MINISTRY.where(not_before("身份", "名义")),
    )
)
"""外长, 新任总理, 国防部发言人; 总统令 and 总统身份 are no posts."""


def stands_for_state(text: str, start: int, end: int) -> bool:
    """A post of the state follows, and nothing before runs into the abbreviation; 以前 is a word of time."""
    if text[start] == "以" and (text[end : end + 1] == "前" or (start and is_han(text[start - 1]))):
        return False
    before = text[start - 1 : start]
    if before and is_han(before) and before not in _BEFORE and VERBS.longest_before(text, start) < 2:
        return False
    return before_post_of_state(text, start, end) and not FOREIGN_PLACES.longest_at(text, start)


STATE = words(STATES).named("place").where(stands_for_state)
