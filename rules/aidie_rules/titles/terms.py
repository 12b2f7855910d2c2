"""A term inside a title: 第九届委员会, 公司|第八届|董事长. Before a title it is no part of it."""

from aidie import not_before, only_before
from aidie.pattern import integer, one_of, optional, repeat, words
from aidie_rules.titles.known import behind_body
from aidie_rules.titles.lexicons import KINDS, LEVELS
from aidie_rules.words import OURS


def term_stands(text: str, start: int, end: int) -> bool:
    """A term within a title stands behind a place, a level or a body: 市六届人大常委会, but 该行|第六届董事会."""
    if text[start - 2 : start - 1] in OURS:
        return False
    return LEVELS.longest_before(text, start) > 0 or behind_body(text, start, end)


_TERM = (
    optional("第")
    + repeat(integer("terms", 1, 99) + optional("届") + one_of("、", "、第"), 0, 5)
    + integer("term", 1, 99)
    + "届"
).where(term_stands)

TERM = optional(_TERM)
"""(中国侨联) 第九届委员会: a term stands outside a title, but not inside."""

BODY_OF_TERM = _TERM + words(KINDS)
"""政协拉萨市|第十二届委员会: a body that is named by nothing but its term."""

SESSION = _TERM + optional("第") + integer("session", 1, 9) + "次会议"
"""全国政协|十三届一次会议|主席团: a session of a body, which has officers of its own."""

before_seat = only_before(
    optional(one_of("名誉", "常务", "独立", "执行"))
    + optional("副")
    + one_of("董事", "监事", "理事", "会长", "主席").where(not_before("会"))
)
SEAT_TERM = _TERM.where(before_seat)
"""公司|第八届|董事长, 足协|第三届|主席: the term of a seat, behind the body that elects it."""
