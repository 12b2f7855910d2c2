"""Personal names: their shapes, and the tests that tell a name from other words.

Nothing in a Han name says where it ends; what follows does. A name ends before a mark, or before a word that follows
names in news, and the longer reading wins unless the shorter one is followed by the longer word.
"""

from __future__ import annotations

from aidie.pattern import HAN, chars, choice, one_of, repeat
from aidie_rules.people.lexicons import (
    COMPOUND_SURNAMES,
    FOLLOWERS,
    JAPANESE_SURNAMES,
    NOT_NAMES,
    SINGLE_SURNAMES,
    SURNAMES,
    TIBETAN_NAME_PARTS,
    TRANSLITERATION,
)
from aidie_rules.titles.lexicons import COUNTRIES, PLACES, VERBS
from aidie_rules.words import is_han

_DOT = one_of("·", "•", "・", "‧", "∙", "･", "．", "●", ".", "?", "？")
_HYPHEN = one_of("-", "－", "—", "–")
_TRANSLITERATED = "".join(word for word in TRANSLITERATION.words if word not in "人国大来")
_VERBS = tuple(VERBS.words)
_STOPS_BEFORE = frozenset("的了和与及由对在是把被将从向同以等像")
_NEVER_LAST = frozenset("等说的了是及与则均都将曾已也还并又再于的着率对在就被把称向从")
"""Function words that no given name ends in."""
_NEVER_LAST_BEFORE_TITLE = _NEVER_LAST | frozenset("任原前副代兼和为以当做位名届个国省市县区州党方驻各")
_NEVER_INSIDE_BEFORE_TITLE = frozenset("的了和与及一二三四五六七八九十两几位名个所驻各此该这那其任当是兼将已曾被由")
_STRICT_SURNAMES = frozenset("和向同从是有能来后由经年都须补过当及才续")
"""Function words that are family names too: a name begins with them only where a mark ends it."""
_VERBS_BEHIND = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "verb") | frozenset("在对就及等与")
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
    if end - start == 2:
        return True
    if text[end - 1] in _VERBS_BEHIND:
        return False
    return follower_length(text, end - 1) <= following and not (following == 1 and text[end - 1] in _FUNCTION)


def is_word(text: str, start: int, end: int) -> bool:
    """The range is an ordinary word, or begins with one and no mark follows it."""
    if text[start:end] in NOT_NAMES.words or text[start:end] in COUNTRIES.words:
        return True
    marked = end == len(text) or not is_han(text[end])
    return not marked and any(text[start : start + n] in NOT_NAMES.words for n in (2, 3))


def foreign_ends(text: str, start: int, end: int) -> bool:
    """A transliterated name can end here; a single follower that itself transliterates does not say so."""
    if follower_length(text, start) > 1 or is_word(text, start, end):
        return False
    if end == len(text) or not is_han(text[end]):
        return True
    following = follower_length(text, end)
    return following > 1 or (following == 1 and TRANSLITERATION.words.get(text[end]) != "core")


def han_name(text: str, start: int, end: int) -> bool:
    """A Han name that can stand behind a title."""
    marked = end == len(text) or not is_han(text[end])
    if not marked and text[start] in _STRICT_SURNAMES:
        return False
    if not marked and SURNAMES.words.get(text[start]) == "ambiguous" and follower_length(text, end) < 2:
        return False
    if start + 1 + follower_length(text, start + 1) >= max(end, start + 3):
        return False
    return ends_well(text, start, end) and not is_word(text, start, end)


def open_left(text: str, start: int) -> bool:
    """No word can run into what begins here: a mark or nothing stands before it."""
    before = text[start - 1 : start]
    return not before or not (is_han(before) or before.isalnum())


def name_before_title(text: str, start: int, end: int) -> bool:
    """A Han name that can stand right before a bare title: 李克强总理."""
    if text[end - 1] in _NEVER_LAST_BEFORE_TITLE or not _NEVER_INSIDE_BEFORE_TITLE.isdisjoint(text[start:end]):
        return False
    if any(text[at : at + n] in NOT_NAMES.words for at in range(start, end) for n in (2, 3) if at + n <= end):
        return False
    if open_left(text, start):
        return True
    if SURNAMES.words.get(text[start]) != "common" or _is_known(text, end - 2, end):
        return False
    if end - start == 2:
        return text[start - 1] in _STOPS_BEFORE or text.endswith(_VERBS, 0, start)
    return not _is_known(text, start - 1, start + 1)


def _is_known(text: str, start: int, end: int) -> bool:
    word = text[start:end]
    return any(word in lexicon.words for lexicon in (FOLLOWERS, NOT_NAMES, VERBS, COUNTRIES, PLACES))


def foreign_name_before_title(text: str, start: int, end: int) -> bool:
    """A transliterated name right before a bare title: 奥巴马总统. It takes in all the transliteration there is."""
    if start and text[start - 1] in TRANSLITERATION.words:
        return False
    if any(text[start : start + n] in COUNTRIES.words for n in (2, 3, 4, 5)):
        return False
    core = sum(TRANSLITERATION.words.get(char) == "core" for char in text[start:end])
    return core >= 2 and not is_word(text, start, end)


def ends_at_mark(text: str, start: int, end: int) -> bool:
    """A name of unknown shape ends before a mark or a function word, and holds no word known to be another."""
    if follower_length(text, start) or is_word(text, start, end) or text[end - 1] in _NEVER_LAST:
        return False
    return end == len(text) or not is_han(text[end]) or text[end] in "及和与等在"


def four_characters(text: str, start: int, end: int) -> bool:
    """A name of two family names, or a Japanese one, ends clearly."""
    if any(follower_length(text, end - back) >= max(back, 2) for back in (1, 2)):
        return False
    return han_name(text, start, end) and (end == len(text) or not is_han(text[end]) or follower_length(text, end) > 1)


_GIVEN = chars(HAN, 1, 2)
_NOT_IN_DOTTED = "和与及同对向在由的了是说为将兼任副首长总席"
_IN_DOTTED = chars(HAN, 1, 8, without=_NOT_IN_DOTTED)
_IN_DOTTED_LAST = chars(HAN, 1, 8, without=_NOT_IN_DOTTED, lazy=True)
HAN_NAME = choice(
    (COMPOUND_SURNAMES + _GIVEN).where(han_name),
    (SINGLE_SURNAMES + _GIVEN).where(han_name),
    (SINGLE_SURNAMES + (SINGLE_SURNAMES + chars(HAN, 2, 2))).where(four_characters),
    (JAPANESE_SURNAMES + chars(HAN, 1, 3)).where(four_characters),
)
HAN_NAME_BEFORE_TITLE = choice(COMPOUND_SURNAMES + _GIVEN, SINGLE_SURNAMES + _GIVEN).where(name_before_title)
TIBETAN_NAME = repeat(TIBETAN_NAME_PARTS, 1, 4).where(han_name)
MIXED_TIBETAN_NAME = choice(TIBETAN_NAME_PARTS + chars(HAN, 2, 2), chars(HAN, 2, 2) + TIBETAN_NAME_PARTS).where(ends_at_mark)
DOTTED_NAME = (_IN_DOTTED + repeat(choice(_DOT, _HYPHEN) + _IN_DOTTED_LAST, 1, 5)).where(ends_well)
TRANSLITERATED_NAME = chars(_TRANSLITERATED, 2, 8, lazy=True).where(foreign_ends)
TRANSLITERATED_NAME_BEFORE_TITLE = chars(_TRANSLITERATED, 2, 8).where(foreign_name_before_title)
