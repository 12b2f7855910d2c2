"""Where a name that the text has told already stands again: no word runs into it, and none runs on from it."""

from __future__ import annotations

from aidie_rules.names.characters import DOT
from aidie_rules.names.endings import ends_well
from aidie_rules.names.lexicons import (
    CLEAR_SURNAMES,
    COMMON_SURNAMES,
    FOLLOWERS,
    GIVEN_NAME_CHARACTERS,
    JAPANESE_SURNAMES,
    NAME_PARTS,
    NOT_NAMES,
)
from aidie_rules.names.other_words import is_known
from aidie_rules.names.surroundings import BEFORE_NAMES, follower_length, is_marked
from aidie_rules.words import FOREIGN_CHARACTERS, is_han

_NAMED_AFTER = (
    "新时代", "思想", "理论", "主义", "精神", "谈话", "法则", "规则", "奖", "杯", "号", "政府", "基金会", "故居",
    "纪念馆",
)  # fmt: skip
"""Behind a person's name these make the name of a thing."""
_BEFORE_KNOWN = BEFORE_NAMES | frozenset("着给让为使而但并到")
"""Words of one character that stand before known names."""


def stands_alone(text: str, start: int, end: int) -> bool:
    """What stands around it makes no longer name of it, nor a word; a short name ends as names behind titles do."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if DOT in (before, behind) or before == "小" or text.startswith(_NAMED_AFTER, end):
        return False
    if text[start] not in COMMON_SURNAMES.known and DOT not in text[start:end]:
        if NAME_PARTS.longest_before(text, start) or NAME_PARTS.longest_at(text, end):
            return False
        if before in FOREIGN_CHARACTERS:
            return False
        if behind in FOREIGN_CHARACTERS and follower_length(text, end) < 2:
            return False
    if end - start > 2:
        return True
    settled = ends_well(text, start, end) or (stands_open(text, start, end) and ends_known(text, start, end))
    return settled and not is_known(text[start - 1 : start + 1])


def stands_open(text: str, start: int, end: int) -> bool:
    """No word can run into a known name: a long one, or one behind a mark or a word that stands before names."""
    if end - start > 2:
        return text[start - 1 : start] != DOT
    return not is_han(text[start - 1 : start]) or text[start - 1] in _BEFORE_KNOWN


def ends_known(text: str, start: int, end: int) -> bool:
    """No word runs on behind a known name, and no longer name is meant."""
    if end - start > 2:
        return text[end : end + 1] != DOT
    if text[start] not in CLEAR_SURNAMES.known or text[start:end] in JAPANESE_SURNAMES:
        return False
    if any(lexicon.longest_at(text, end - 1) > 1 for lexicon in (FOLLOWERS, NOT_NAMES)):
        return False
    if NOT_NAMES.longest_at(text, start) > 2:
        return False
    longer = text[end : end + 1] in GIVEN_NAME_CHARACTERS and (
        is_marked(text, end + 1) or follower_length(text, end + 1) > 0
    )
    return not longer
