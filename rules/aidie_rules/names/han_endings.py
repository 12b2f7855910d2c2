"""Where a Han name behind a title ends: 县长余家驹|强调."""

from __future__ import annotations

from aidie_rules.names.characters import NEVER_LAST, STRICT_SURNAMES
from aidie_rules.names.endings import ends_well, may_end
from aidie_rules.names.honours import NEIGHBOURLY, TITLES_OF_HONOUR
from aidie_rules.names.japanese import japanese_name_ends
from aidie_rules.names.lexicons import (
    COMMON_SURNAMES,
    FOLLOWERS,
    JAPANESE_SURNAMES,
    NOT_NAMES,
    SURNAMES,
    USUAL_CHARACTERS,
)
from aidie_rules.names.other_words import is_word
from aidie_rules.names.surroundings import follower_length, is_marked
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, PLACES, ROLES, SUFFIXES
from aidie_rules.words import FOREIGN_CHARACTERS, count_foreign

_NO_GIVEN_NAMES = frozenset((*TITLES_OF_HONOUR, "小姐", "表示", "指出", "强调", "宣布", "认为", "呼吁", "透露", "介绍"))
"""Words behind a family name that stands alone: 首相梅|表示，."""
_ALSO_WORDS = frozenset("高方常连管谈任包成关白安严康温古金程万文平路时计华")
"""Frequent family names that are words of a sentence as well."""
_BLANKS = frozenset(" \u3000")
_LEADING_TO = frozenset("同与和对")
"""Before a state, a place or a body these lead to another clause, also behind a name that may end in them."""
_SELDOM_LAST = NEVER_LAST | frozenset("正大原业登小")
"""Characters of given names that begin a word where nobody listed what follows: 罗阳|原来."""


def han_name_ends(text: str, start: int, end: int) -> bool:
    """A Han name with a family name of one character can stand here behind a title."""
    if not may_end(text, end) or _is_no_name(text, start, end):
        return False
    marked = is_marked(text, end)
    if not marked and _runs_on_in_transliteration(text, end):
        return False
    if text[start] in STRICT_SURNAMES:
        if not marked:
            return _strict_name_ends(text, start, end)
        if _is_other_word(text[start + 1 : end]):
            return False
    elif not marked and SURNAMES.words.get(text[start]) == "ambiguous" and not _clearly_follows(text, start, end):
        return False
    word_ends = start + 1 + follower_length(text, start + 1)
    if marked and word_ends == end == start + 3 and text[start] in COMMON_SURNAMES.known:
        return text[start + 1 : end] not in _NO_GIVEN_NAMES and ends_well(text, start, end)
    if _word_stands_behind(text, start, end, word_ends):
        return False
    return ends_well(text, start, end) and not is_word(text, start, end)


def _runs_on_in_transliteration(text: str, end: int) -> bool:
    """Behind the name stands more of one in transliteration, and no word: 米洛|舍维科."""
    behind = text[end : end + 2]
    return len(behind) == 2 and FOREIGN_CHARACTERS.issuperset(behind) and follower_length(text, end) < 2


def usual_given_name_ends(text: str, start: int, end: int) -> bool:
    """A family name that is mostly another word has two characters usual in given names behind it, and ends clearly.

    Between the marks of a list any two characters will do: 市领导何明、但文远，.
    """
    listed = text[start - 1 : start] == "、" and is_marked(text, end)
    if end - start != 3 or not (listed or USUAL_CHARACTERS.issuperset(text[start + 1 : end])):
        return False
    if any(text[start : start + n] in lexicon.known for n in (2, 3) for lexicon in (NOT_NAMES, PLACES)):
        return False
    return (is_marked(text, end) or follower_length(text, end) > 1) and ends_well(text, start, end)


def usual_name(text: str, start: int, end: int) -> bool:
    """A common family name and two characters usual in given names, before a word that nobody listed.

    Before a kind of organisation they name it: 万家乐|集团.
    """
    if text[start] not in COMMON_SURNAMES.known or is_word(text, start, end):
        return False
    if text[end - 1] in _SELDOM_LAST or not USUAL_CHARACTERS.issuperset(text[start + 1 : end]):
        return False
    if count_foreign(text[start + 1 : end + 1]) > 1:
        return False
    if max(SUFFIXES.longest_at(text, end), BODIES.longest_at(text, end)) > 1:
        return False
    return not any(follower_length(text, at) for at in (start + 1, start + 2))


def _is_no_name(text: str, start: int, end: int) -> bool:
    """What leaders do (县领导|包抓), how neighbours call somebody (王|大妈), or a family name alone."""
    if text[start] in _ALSO_WORDS and _is_what_leaders_do(text, start, end):
        return True
    if text[start + 1 : end] in NEIGHBOURLY or (text[end : end + 1] in _BLANKS and text[start:end] in SURNAMES.known):
        return True
    return end - start == 2 and _is_japanese_surname(text, start, end)


def _is_japanese_surname(text: str, start: int, end: int) -> bool:
    """A Japanese given name stands behind what is a family name of Japan: 谷野|作太郎."""
    surname = text[start:end] in JAPANESE_SURNAMES.known
    return surname and any(japanese_name_ends(text, start, end + length) for length in (2, 3))


def _is_what_leaders_do(text: str, start: int, end: int) -> bool:
    """A family name that is a verb too behind 领导, which tells no post: 县领导|包抓, unless a name is as usual."""
    if not text.endswith("领导", 0, start) or text.startswith("、", end):
        return False
    return not USUAL_CHARACTERS.issuperset(text[start + 1 : end])


def _strict_name_ends(text: str, start: int, end: int) -> bool:
    """No mark follows a name that begins with a function word: 县长从文远|强调, but 县长和|张立|强调."""
    given = text[start + 1 : end]
    if text[end - 1] in "家方国" or any(given in lexicon.known for lexicon in (ROLES, NOT_NAMES, PLACES)):
        return False
    return usual_given_name_ends(text, start, end)


def _is_other_word(given: str) -> bool:
    """What stands behind a function word that is a family name too is a word and no given name: 和|香港, 是|一位."""
    return (
        given[0] == "一"
        or given[-1] in "家方国员我"
        or any(given in lexicon.known for lexicon in (ROLES, PLACES, COUNTRIES, NOT_NAMES, FOLLOWERS))
    )


def _clearly_follows(text: str, start: int, end: int) -> bool:
    """Behind a family name that may be a word: a longer word, a country, 说 before a mark, or two usual characters."""
    following = follower_length(text, end)
    if following > 1:
        return True
    said = text[end] == "说" and is_marked(text, end + 1)
    if (said or text[end] == "率") and text[end - 1] in USUAL_CHARACTERS:
        return True
    if text[end] in _LEADING_TO and any(x.longest_at(text, end + 1) > 1 for x in (COUNTRIES, PLACES, BODIES)):
        return True
    return following > 0 and end - start == 3 and USUAL_CHARACTERS.issuperset(text[start + 1 : end])


def _word_stands_behind(text: str, start: int, end: int, word_ends: int) -> bool:
    """A word that follows names stands where the given name does, and is none: 高|正在.

    Behind a family name that is no word it may be one, if it is usual or a longer word follows: 常委韩正|在天津.
    """
    if word_ends < max(end, start + 3) or end < word_ends < end + follower_length(text, end):
        return False
    if text[start] not in COMMON_SURNAMES.known or text[start] in _ALSO_WORDS:
        return True
    if end - start == 2:
        return text[start + 1] not in USUAL_CHARACTERS
    return word_ends > end or not follower_length(text, end)
