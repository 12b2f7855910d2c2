"""What stands in a clause before a word of help: asked of that word first, it spares most of them a longer match."""

from __future__ import annotations

from aidie_rules.divisions import OWN
from aidie_rules.titles.lexicons import PLACES, WITHOUT_KIND
from aidie_rules.words import late

_REACH = 52
"""So far before a word of help its clause is looked through."""
_IN_CLAUSE = "(?=[^，,。；！？\n]*\\Z)"
_IN_SENTENCE = "(?=[^。；！？\n]*\\Z)"

_joint = late("[—─·•与和同~–、-]" + _IN_CLAUSE)
_by = late("(?:由|受|得到了?|接受)" + _IN_CLAUSE)
_for = late("对" + _IN_CLAUSE)
_way = late("(?:[赴到来往抵临入]|在(?!我.(?:召开|举行)))" + _IN_SENTENCE)
_ENDINGS = (
    "政府", "委", "党政", "镇", "乡", "村", "街道", "年", "月", "分别", "先后", "长期", "—", "─", "-", *OWN,
)  # fmt: skip
"""What may stand between a division and what joins another to it, or the first half of a dash."""
_BEGINNINGS = ("第", "—", "─", "-", *OWN)
"""What stands before one that is joined: 第一师|阿拉尔市, or the other half of a dash."""

REGION = "三峡库区"
"""A region that may stand before a division in it: 对口支援|三峡库区|忠县."""


def is_before_division(text: str, start: int, end: int) -> bool:
    """A division stands right behind, or behind 的."""
    if text.startswith("的", end):
        end += 1
    return _begins(text, end) or text.startswith(REGION, end)


def is_joined(text: str, start: int, end: int) -> bool:
    """A division is joined to another in the clause."""
    joints = _joint().finditer(text, max(0, start - _REACH), start)
    return any(_ends(text, joint.start()) and _begins(text, joint.end()) for joint in joints)


def is_by_another(text: str, start: int, end: int) -> bool:
    """由 or the like stands before a division in the clause."""
    return any(_begins(text, by.end()) for by in _by().finditer(text, max(0, start - _REACH), start))


def is_for_another(text: str, start: int, end: int) -> bool:
    """对 stands before a division in the clause."""
    return any(_begins(text, to.end()) for to in _for().finditer(text, max(0, start - _REACH), start))


def is_reached(text: str, start: int, end: int) -> bool:
    """A way to a division is named in the sentence."""
    return any(_begins(text, way.end()) for way in _way().finditer(text, max(0, start - _REACH), start))


def _begins(text: str, at: int) -> bool:
    return PLACES.longest_at(text, at) > 1 or WITHOUT_KIND.longest_at(text, at) > 1 or text.startswith(_BEGINNINGS, at)


def _ends(text: str, at: int) -> bool:
    return (
        PLACES.longest_before(text, at) > 1
        or text.endswith(_ENDINGS, 0, at)
        or WITHOUT_KIND.longest_before(text, at) > 1
    )
