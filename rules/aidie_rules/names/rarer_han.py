"""Rarer Han names: with two family names, with one of two characters, or with a gap in it."""

from __future__ import annotations

from aidie_rules.names.characters import NEVER_LAST_BEFORE_TITLE
from aidie_rules.names.endings import ends_well, long_name_ends
from aidie_rules.names.honours import HONOURS
from aidie_rules.names.lexicons import COMMON_SURNAMES, NOT_NAMES, USUAL_CHARACTERS
from aidie_rules.names.other_words import is_known
from aidie_rules.names.surroundings import behind_verb, follower_length, is_marked
from aidie_rules.words import FOREIGN_CHARACTERS, NUMERALS

_COUNTED = "次届批轮个条项位名年大"
"""What is counted by 第五, which is a family name, too: 第五|次."""
_MARRIED_CHARACTERS = USUAL_CHARACTERS - NUMERALS
"""Those of given names less numerals, which count what follows."""


def married_name_begins(text: str, start: int, end: int) -> bool:
    """A husband's family name before a woman's whole name, of usual characters: 林郑月娥行政长官; 和 ends none."""
    surnames = text[start] in COMMON_SURNAMES.known and text[start + 1] in COMMON_SURNAMES.known
    if not surnames or text[end - 1] in NEVER_LAST_BEFORE_TITLE or text.endswith(HONOURS, start, end):
        return False
    usual = _MARRIED_CHARACTERS.issuperset(text[start + 2 : end])
    return usual and behind_verb(text, start) and not is_known(text[start : start + 2])


def married_name_ends(text: str, start: int, end: int) -> bool:
    """A husband's family name before a woman's whole name of usual characters (林郑月娥), or a foreign name like it."""
    usual = USUAL_CHARACTERS.issuperset(text[start + 2 : end]) and text[end - 1] != "先"
    if not usual or text[start + 1] not in COMMON_SURNAMES.known:
        foreign = not FOREIGN_CHARACTERS.isdisjoint(text[start + 1 : end])
        return foreign and long_name_ends(text, start, end)
    return ends_well(text, start, end) and follower_length(text, start + 2) < 2 and follower_length(text, end - 1) < 2


def compound_name_ends(text: str, start: int, end: int) -> bool:
    """A name that begins with a compound family name can end here; 第五次 begins with a number."""
    if text.startswith("第五", start) and text[start + 2] in _COUNTED:
        return False
    return ends_well(text, start, end) and text[start:end] not in NOT_NAMES.known


def spaced_name_ends(text: str, start: int, end: int) -> bool:
    """A family name and a given one with a gap between them end at a mark, or clearly where both are usual."""
    if is_marked(text, end):
        return True
    usual = text[start] in COMMON_SURNAMES.known and text[end - 1] in USUAL_CHARACTERS
    return usual and follower_length(text, end) > 1
