"""Names of known parts: Tibetan, Mongolian, Yi, Uyghur and Kazakh ones such as 白玛旺堆."""

from __future__ import annotations

from aidie_rules.names.characters import DOT
from aidie_rules.names.endings import ends_well
from aidie_rules.names.han_beginnings import name_could_begin
from aidie_rules.names.lexicons import COMMON_SURNAMES, FOLLOWERS, NAME_PARTS, NOT_NAMES
from aidie_rules.names.other_words import is_known, is_word
from aidie_rules.names.surroundings import (
    behind_office,
    behind_verb,
    follower_length,
    is_marked,
    joined_left,
    open_left,
)
from aidie_rules.titles.lexicons import COUNTRIES, PLACES, VERBS
from aidie_rules.words import FOREIGN_CHARACTERS


def known_parts_begin(text: str, start: int, end: int) -> bool:
    """A name of known parts, or with dots, takes in all of them; a single part may be any word's end."""
    if joined_left(text, start) or _is_rest_of_name(text, start, end) or behind_office(text, start):
        return False
    if COUNTRIES.longest_at(text, start) > 1 or VERBS.longest_before(text, start + 1) > 1:
        return False
    if PLACES.longest_before(text, end) > end - start or _ends_in_follower(text, start, end):
        return False
    clear = text[start + 1] != DOT and (end - start > 3 or text[start:end] in NAME_PARTS.known)
    return clear or behind_verb(text, start)


def dotted_parts_begin(text: str, start: int, end: int) -> bool:
    """A name of known parts with a dot stands behind a mark or a verb, and no known part before it."""
    return behind_verb(text, start) and not NAME_PARTS.longest_before(text, start)


def parts_end(text: str, start: int, end: int) -> bool:
    """A name of known parts can end here, whatever its last characters mean elsewhere."""
    if text[start:end] in NOT_NAMES.known:
        return False
    return is_marked(text, end) or follower_length(text, end) > 0


def half_known_ends(text: str, start: int, end: int) -> bool:
    """A name that ends in a known part can end here, if it begins with no word: 俄珠|次仁."""
    return ends_well(text, start, end) and not is_word(text, start, end) and not follower_length(text, start)


def _is_rest_of_name(text: str, start: int, end: int) -> bool:
    """The name begins further left: with a part or in transliteration, or one part is a given name (郭|玉山会长)."""
    if NAME_PARTS.longest_before(text, start) or text[start - 1 : start] in FOREIGN_CHARACTERS:
        return True
    if end - start != 2:
        return False
    if text[start - 1 : start] in COMMON_SURNAMES.known and open_left(text, start - 1):
        return True
    return start > 1 and name_could_begin(text, start - 2) and not is_known(text[start - 2 : start])


def _ends_in_follower(text: str, start: int, end: int) -> bool:
    """The last characters are a word that follows names, and no part: 约翰·布朗|会见."""
    follower = end - start > 3 and FOLLOWERS.longest_before(text, end) > 1
    return follower and not NAME_PARTS.longest_before(text, end)
