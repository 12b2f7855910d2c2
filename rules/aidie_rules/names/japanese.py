"""Japanese names: 山田一郎."""

from __future__ import annotations

from aidie_rules.names.characters import NEVER_INSIDE, NEVER_LAST_BEFORE_TITLE
from aidie_rules.names.endings import long_name_ends
from aidie_rules.names.lexicons import JAPANESE_SURNAMES, NOT_NAMES
from aidie_rules.names.other_words import is_word
from aidie_rules.names.surroundings import behind_verb, follower_length, is_marked

LAST_OF_JAPANESE = frozenset("三秋郎夫雄男介助彦弘博志史司治美子江典宏树昭幸茂枝朗毅敏孝隆哲纪雅裕")
"""Characters that end Japanese given names, and no word that runs on behind a name."""
_WITH_ALSO = frozenset(("克也", "哲也", "达也", "和也", "拓也", "卓也", "真也", "直也", "伸也", "信也"))
"""Given names with a character that is a function word elsewhere."""
_NEVER_IN_GIVEN = frozenset("了的在是与被将把就还对第时后所能因抵")
"""Function words and first characters of verbs behind a name, such as 抵达, that no given name has."""
_NEVER_LAST = NEVER_LAST_BEFORE_TITLE | {"出"}
"""出 before a title begins 出任."""


def japanese_name_begins(text: str, start: int, end: int) -> bool:
    """A Japanese name stands behind a mark, a verb or a function word, and holds no such word itself."""
    name = text[start:end]
    if name[-1] in _NEVER_LAST or "在" in name or not NEVER_INSIDE.isdisjoint(name[2:]):
        return False
    return name not in NOT_NAMES.known and behind_verb(text, start)


def japanese_name_ends(text: str, start: int, end: int) -> bool:
    """A Japanese name ends clearly, or its second character ends given names and begins no word with the next one."""
    if end > len(text):
        return False
    given = text[start + 2 : end]
    if given in _WITH_ALSO:
        return is_marked(text, end) or follower_length(text, end) > 0
    if not _NEVER_IN_GIVEN.isdisjoint(given):
        return False
    surname = JAPANESE_SURNAMES.longest_at(text, start)
    if text[end - 1] == "和" and end - start == surname + 3:
        return False
    short = end - start == surname + 2 and follower_length(text, end) == 1 and not follower_length(text, end - 1)
    if end - start > 3 and (text[end - 1] in LAST_OF_JAPANESE or short):
        return not _takes_word(text, end) and not is_word(text, start, end)
    return long_name_ends(text, start, end)


def _takes_word(text: str, end: int) -> bool:
    """The last characters belong to a word that follows names: 山田今天|在, 山田一|郎表示."""
    return any(follower_length(text, end - back) > 1 for back in (1, 2))
