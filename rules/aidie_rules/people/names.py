"""Personal names: their shapes, and the tests that tell a name from other words.

Nothing in a Han name says where it ends; what follows does. A name ends before a mark, or before a word that follows
names in news, and the longer reading wins unless the shorter one is followed by the longer word.
"""

from __future__ import annotations

from aidie.pattern import HAN, chars, choice, one_of, repeat
from aidie_rules.people.lexicons import (
    COMPOUND_SURNAMES,
    FOLLOWERS,
    NOT_NAMES,
    SINGLE_SURNAMES,
    SURNAMES,
    TIBETAN_NAME_PARTS,
    TRANSLITERATION,
)
from aidie_rules.words import is_han

_DOT = one_of("·", "•", "・", "‧", "∙", "･", "．", "●")
_TRANSLITERATED = "".join(word for word in TRANSLITERATION.words)
_NEVER_LAST = frozenset("等说的了是及与则均都将曾已也还并又再于的着率对在就被把称向从")
"""Function words that no given name ends in."""
_NEVER_LAST_BEFORE_TITLE = _NEVER_LAST | frozenset("任原前副代兼和为以")
_FUNCTION = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "function")


def follower_length(text: str, at: int) -> int:
    """The length of the longest word at a place that is known to follow names, 0 where there is none."""
    for length in FOLLOWERS.lengths_by_first.get(text[at : at + 1], ()):
        if text[at : at + length] in FOLLOWERS.words:
            return length
    return 0


def ends_well(text: str, start: int, end: int) -> bool:
    """A name can end here: a mark follows, or a word that follows names."""
    if text[end - 1] in _NEVER_LAST:
        return False
    if end == len(text) or not is_han(text[end]):
        return True
    following = follower_length(text, end)
    if not following:
        return False
    shorter = end - start > 2 and follower_length(text, end - 1) > 1
    return not (shorter and following == 1) and not (following == 1 and text[end - 1] in _FUNCTION and end - start > 2)


def is_word(text: str, start: int, end: int) -> bool:
    """The range is an ordinary word, or begins with one and no mark follows it."""
    if text[start:end] in NOT_NAMES.words:
        return True
    marked = end == len(text) or not is_han(text[end])
    return not marked and any(text[start : start + n] in NOT_NAMES.words for n in (2, 3))


def han_name(text: str, start: int, end: int) -> bool:
    """A Han name that can stand behind a title."""
    return ends_well(text, start, end) and not is_word(text, start, end)


def name_before_title(text: str, start: int, end: int) -> bool:
    """A Han name that can stand right before a bare title: 李克强总理."""
    if text[end - 1] in _NEVER_LAST_BEFORE_TITLE or text[start:end] in NOT_NAMES.words:
        return False
    before = text[start - 1 : start]
    open_left = not before or not is_han(before)
    if SURNAMES.words.get(text[start]) == "ambiguous" and not open_left:
        return False
    if end - start == 2 and not open_left and SURNAMES.words.get(before) in ("common", "rare"):
        return False
    return not any(text[start : start + n] in NOT_NAMES.words for n in (2, 3))


def ends_at_mark(text: str, start: int, end: int) -> bool:
    """A name of unknown shape ends before a mark or a function word, and holds no word known to be another."""
    if follower_length(text, start) or is_word(text, start, end) or text[end - 1] in _NEVER_LAST:
        return False
    return end == len(text) or not is_han(text[end]) or text[end] in "及和与等在"


_GIVEN = chars(HAN, 1, 2)
HAN_NAME = choice(COMPOUND_SURNAMES + _GIVEN, SINGLE_SURNAMES + _GIVEN, SINGLE_SURNAMES + (SINGLE_SURNAMES + chars(HAN, 2, 2)))
TIBETAN_NAME = repeat(TIBETAN_NAME_PARTS, 1, 4)
MIXED_TIBETAN_NAME = choice(TIBETAN_NAME_PARTS + chars(HAN, 2, 2), chars(HAN, 2, 2) + TIBETAN_NAME_PARTS)
DOTTED_NAME = chars(HAN, 1, 8) + repeat(_DOT + chars(HAN, 1, 8, lazy=True), 1, 4)
TRANSLITERATED_NAME = chars(_TRANSLITERATED, 2, 8)
