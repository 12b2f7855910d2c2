"""What stands in a clause before a word of help: asked of that word first, it spares most of them a longer match."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidie_rules.divisions import length_at, length_before
from aidie_rules.words import late

REACH = 52
"""So far before a word of help its clause is looked through."""

_up_to_last_mark = late("(?:.*[，,。；！？\n])?", re.DOTALL)
_township = late("[一-鿿]{1,5}(?:镇|乡|街道)")
_joint = late("[—─·•与和同~–、-]")
_by = late("[由受到接了]")
_for = late("对")
_way = late("[赴到来往抵临入在]")
_ENDINGS = ("政府", "委", "党政", "镇", "乡", "村", "街道", "—", "─", "-")
"""What a division that another is joined to may end with, behind its name, or the first half of a dash."""
_BEGINNINGS = ("第", "—", "─", "-")
"""What stands before one that is joined: 第一师|阿拉尔市, or the other half of a dash."""


def clause_before(text: str, at: int, reach: int = REACH) -> int:
    """Where the clause begins that goes on at a place, or so far before it."""
    found = _up_to_last_mark().match(text, max(0, at - reach), at)
    return found.end() if found else at


def is_before_division(text: str, start: int, end: int) -> bool:
    """A division stands right behind, or behind 的, or behind 我省 or the like."""
    if text.startswith("的", end):
        end += 1
    if text.startswith("我", end):
        end += 2
    return _begins(text, end) or _township().match(text, end) is not None


def is_joined(text: str, start: int, end: int) -> bool:
    """A division is joined to something in the clause."""
    for joint in _joint().finditer(text, clause_before(text, start), start):
        if _ends(text, joint.start()) and _begins(text, joint.end()):
            return True
    return False


def is_by_another(text: str, start: int, end: int) -> bool:
    """由 or the like stands before a division in the clause."""
    return _stands_before_division(_by, text, start)


def is_for_another(text: str, start: int, end: int) -> bool:
    """对 stands before a division in the clause."""
    return _stands_before_division(_for, text, start)


def is_reached(text: str, start: int, end: int) -> bool:
    """A way to a division is named in the clause."""
    return _stands_before_division(_way, text, start)


def _stands_before_division(words: Callable[[], re.Pattern[str]], text: str, at: int) -> bool:
    return any(_begins(text, word.end()) for word in words().finditer(text, clause_before(text, at), at))


def _begins(text: str, at: int) -> bool:
    return length_at(text, at) > 0 or text.startswith(_BEGINNINGS, at)


def _ends(text: str, at: int) -> bool:
    return text.endswith(_ENDINGS, 0, at) or length_before(text, at) > 0
