"""What looks like a name and is a word of another kind."""

from __future__ import annotations

from aidie_rules.names.honours import HONOURS
from aidie_rules.names.lexicons import FOLLOWERS, NOT_NAMES
from aidie_rules.names.surroundings import is_marked
from aidie_rules.titles.lexicons import COUNTRIES, PLACES, ROLES, VERBS

_STATES = frozenset("哈中美英法德俄日韩朝印巴意澳加伊叙以埃古越泰缅菲欧土希西葡波乌沙")
"""States by one character: 古朝外长 are those of two."""


_ALSO_NAMES = frozenset(word for word, kind in NOT_NAMES.words.items() if kind == "name")
"""Words that people are called as well, and that stand behind no post before a mark: 庄严, 高峰."""


def is_known(word: str) -> bool:
    """A listed word or place."""
    return any(word in lexicon.known for lexicon in (FOLLOWERS, NOT_NAMES, VERBS, COUNTRIES, PLACES))


def is_word(text: str, start: int, end: int) -> bool:
    """An ordinary word, a country, a post or an address (陶书记, 王同志), or what begins with a word before no mark."""
    words = NOT_NAMES.known
    if text[start:end] in _ALSO_NAMES and is_marked(text, end):
        return False
    if text[start:end] in words or text[start:end] in COUNTRIES.known:
        return True
    if text[start + 1 : end] in ROLES.known or text[start + 1 : end] in HONOURS:
        return True
    begins = text[start : start + 2] in words or text[start : start + 3] in words
    return begins and not is_marked(text, end)


def is_of_place(text: str, start: int, end: int) -> bool:
    """A place, its last part (呼和|浩特) or two states."""
    if end - start == 2 and text[start] in _STATES and text[start + 1] in _STATES:
        return True
    return PLACES.longest_before(text, end) > end - start or text[start:end] in PLACES.known
