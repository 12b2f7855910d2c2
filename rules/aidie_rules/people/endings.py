"""Where a name behind a title ends.

Nothing in a Han name says where it ends; what follows does. A name ends before a mark, or before a word that follows
names in news. The longer reading wins, unless the shorter one is followed by the longer word.
"""

from __future__ import annotations

from aidie_rules.people.lexicons import FOLLOWERS, GIVEN_NAME_CHARACTERS, NOT_NAMES, SURNAMES
from aidie_rules.titles.lexicons import COUNTRIES
from aidie_rules.words import TRANSLITERATION, is_han

DOTS = "·•・‧∙･．●"
"""The marks that stand inside names of several words."""
NEVER_LAST = frozenset("等说的了是及与则均都将曾已也还并又于着率对在就被把称向从")
"""Function words that no given name ends in."""
STRICT_SURNAMES = frozenset("和向同从是有能来后由经年都须补过当及才续回")
"""Function words that are family names too: a name begins with them only where a mark ends it."""
_FUNCTION = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "function")
_VERBS_BEHIND = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "verb") | frozenset("在对就及等与")


def is_marked(text: str, end: int) -> bool:
    """The text ends here, or anything but a Han character or the dot inside a name follows."""
    return end == len(text) or not (is_han(text[end]) or text[end] in DOTS)


def follower_length(text: str, at: int) -> int:
    """The length of the longest word at a place that is known to follow names, 0 where there is none."""
    return FOLLOWERS.longest_at(text, at)


def is_word(text: str, start: int, end: int) -> bool:
    """The range is an ordinary word or a country, or begins with a word and no mark follows it."""
    if text[start:end] in NOT_NAMES.words or text[start:end] in COUNTRIES.words:
        return True
    return not is_marked(text, end) and any(text[start : start + n] in NOT_NAMES.words for n in (2, 3))


def ends_well(text: str, start: int, end: int) -> bool:
    """A name of any kind can end here."""
    if text[end - 1] in NEVER_LAST:
        return False
    if is_marked(text, end):
        return True
    following = follower_length(text, end)
    if not following or end - start == 2:
        return following > 0
    if text[end - 1] in _VERBS_BEHIND or (following == 1 and text[end - 1] in _FUNCTION):
        return False
    return follower_length(text, end - 1) <= following


def han_name_ends(text: str, start: int, end: int) -> bool:
    """A Han name with a family name of one character can stand here behind a title."""
    marked = is_marked(text, end)
    if not marked and text[start] in STRICT_SURNAMES:
        return False
    if not marked and SURNAMES.words.get(text[start]) == "ambiguous" and follower_length(text, end) < 2:
        return False
    if start + 1 + follower_length(text, start + 1) >= max(end, start + 3):
        return False
    return ends_well(text, start, end) and not is_word(text, start, end)


def compound_name_ends(text: str, start: int, end: int) -> bool:
    """A name that begins with a compound family name or is made of known parts can end here."""
    return ends_well(text, start, end) and text[start:end] not in NOT_NAMES.words


def long_name_ends(text: str, start: int, end: int) -> bool:
    """A name of two family names, a Japanese one, or one with unknown parts ends clearly."""
    if any(follower_length(text, end - back) >= max(back, 2) for back in (1, 2)):
        return False
    clear = is_marked(text, end) or follower_length(text, end) > 1
    return clear and ends_well(text, start, end) and not is_word(text, start, end)


def half_known_ends(text: str, start: int, end: int) -> bool:
    """A name that ends in a known part can end here, if it begins with no word."""
    return ends_well(text, start, end) and not is_word(text, start, end) and not follower_length(text, start)


def usual_name(text: str, start: int, end: int) -> bool:
    """A common family name and two characters usual in given names, before a word that nobody listed."""
    if SURNAMES.words.get(text[start]) != "common" or is_word(text, start, end):
        return False
    if any(char not in GIVEN_NAME_CHARACTERS for char in text[start + 1 : end]) or text[end - 1] in NEVER_LAST:
        return False
    return not any(follower_length(text, at) for at in (start + 1, start + 2))


def dotted_name_ends(text: str, start: int, end: int) -> bool:
    """A name with dots ends at a mark, before a longer word, or before a character that no name is written with."""
    if text[end - 1] in NEVER_LAST:
        return False
    following = 2 if is_marked(text, end) else follower_length(text, end)
    return following > 1 or (following == 1 and text[end] not in TRANSLITERATION and text[end] != "不")


def foreign_name_ends(text: str, start: int, end: int) -> bool:
    """A transliterated name can end here; a single follower that itself transliterates does not say so."""
    if follower_length(text, start) > 1 or is_word(text, start, end):
        return False
    if is_marked(text, end):
        return True
    following = follower_length(text, end)
    return following > 1 or (following == 1 and TRANSLITERATION.words.get(text[end]) != "core")


def listed_name(text: str, start: int, end: int) -> bool:
    """Two to four characters of no known shape, with 、 behind them and a name of usual shape behind that."""
    if text[end : end + 1] != "、" or follower_length(text, start) or is_word(text, start, end):
        return False
    next_ends = any(is_marked(text, end + 1 + n) for n in (2, 3) if end + 1 + n <= len(text))
    return SURNAMES.words.get(text[end + 1 : end + 2]) in ("common", "rare") and next_ends


def unusual_name_ends(text: str, start: int, end: int) -> bool:
    """A name of no known shape ends before a mark or a function word, and holds no word known to be another."""
    if follower_length(text, start) or is_word(text, start, end) or text[end - 1] in NEVER_LAST:
        return False
    if text[start] in "兼原前":
        return False
    return is_marked(text, end) or text[end] in "及和与等在"
