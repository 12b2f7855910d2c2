"""Names of one word in transliteration: 科洛波夫."""

from __future__ import annotations

from aidie_rules.names.characters import AT_THE_TIME, DOT, NEVER_LAST_BEFORE_TITLE, UNITS
from aidie_rules.names.lexicons import COMMON_SURNAMES, FOLLOWERS, SURNAMES
from aidie_rules.names.other_words import is_of_place, is_word
from aidie_rules.names.surroundings import (
    begins_inside,
    behind_office,
    behind_verb,
    follower_length,
    is_marked,
    joined_left,
)
from aidie_rules.titles.lexicons import COUNTRIES, FOREIGN_PLACES, VERBS
from aidie_rules.words import FOREIGN_CHARACTERS, NUMERALS, TRANSLITERATION, count_foreign, is_transliteration

_NEVER_FIRST = frozenset("应同年当")
"""Characters that end the words before a name: 应|, 会同|, 去年|."""
_NEVER_LAST = NEVER_LAST_BEFORE_TITLE | {"邦"}
"""邦 ends states and their parts: 联邦|总理."""
_KINDS_OF_PEOPLE = ("领导人", "候选人", "发言人", "主持人")
"""Words before a name whose last character transliterates as well: 领导人|科洛波夫."""
_BEGIN_BEFORE_END = ("成为", "新任", "生于")
"""Words of which a name would take the first character: 科洛波夫|成为."""
_BEFORE_FOLLOWER = frozenset(TRANSLITERATION.words) - frozenset("因大来国人为")
"""Characters that foreign names end in and that are no word by themselves before a verb or a function word."""


def foreign_name_begins(text: str, start: int, end: int) -> bool:
    """A transliterated name before a bare title takes in all the transliteration there is."""
    if text[end - 1] in _NEVER_LAST or text[start] in _NEVER_FIRST or joined_left(text, start):
        return False
    if FOLLOWERS.longest_before(text, end) > 1 or text.startswith(_BEGIN_BEFORE_END, end - 1):
        return False
    if _is_rest(text, start) or behind_office(text, start):
        return False
    if _begins_with_word(text, start) or FOREIGN_PLACES.longest_before(text, end) > 2 or is_of_place(text, start, end):
        return False
    if not _is_spelled(text, start, end) or (start and begins_inside(text, start)):
        return False
    return not is_word(text, start, end)


def foreign_name_ends(text: str, start: int, end: int) -> bool:
    """A transliterated name can end here; a single follower that itself transliterates does not say so."""
    return _foreign_end_follows(text, start, end) and not is_word(text, start, end)


def _foreign_end_follows(text: str, start: int, end: int) -> bool:
    """What stands behind closes the name in; in most places it does not."""
    if is_marked(text, end):
        return text[end - 1] != "时" and follower_length(text, start) < 2
    if text.startswith(AT_THE_TIME, end):
        return follower_length(text, start) < 2
    following = follower_length(text, end)
    if following == 1 and text[end] in FOREIGN_CHARACTERS:
        return _tells_why(text, end)
    return (following > 0 or _is_whole_run(text, start, end)) and follower_length(text, start) < 2


def is_foreign_name(text: str, start: int, end: int) -> bool:
    """Characters that mostly transliterate, four and more of which two do, or three that no family name begins."""
    name = text[start:end]
    if len(name) > 3 and name[-1] == "世":
        name = name[:-2]
    if _is_reason(text, start, end):
        return False
    if is_transliteration(name):
        return True
    foreign = count_foreign(name)
    if not foreign or len(name) < 3 or ends_in_follower(text, start, end):
        return False
    if len(name) > 3 and foreign > 1 and not follower_length(text, end - 1):
        return ends_clearly(text, end) and not VERBS.longest_at(text, start)
    return name[0] not in SURNAMES.known and (is_marked(text, end) or (foreign > 1 and ends_clearly(text, end)))


def ends_clearly(text: str, end: int) -> bool:
    """A mark, a longer word, or a word of one character that no name is written with stands behind."""
    following = follower_length(text, end)
    if following == 1:
        runs_on = follower_length(text, end - 1) > 0
        return text[end] not in TRANSLITERATION.known and text[end - 1] in _BEFORE_FOLLOWER and not runs_on
    if following > 1:
        return text[end - 1] in TRANSLITERATION.known or not follower_length(text, end - 1)
    return is_marked(text, end) or text.startswith(AT_THE_TIME, end)


def ends_in_follower(text: str, start: int, end: int) -> bool:
    """A word that follows names ends here, and a name could stand before it: 莱唐|表示，."""
    return 1 < FOLLOWERS.longest_before(text, end) < end - start - 1


def _is_spelled(text: str, start: int, end: int) -> bool:
    """Two thirds of the characters mostly transliterate; behind a verb two of a longer name, or one of a short one."""
    foreign, length = count_foreign(text[start:end]), end - start
    if length > 2 and foreign * 3 < length * 2:
        return foreign > 1 and length > 3 and text[end - 1] not in UNITS and behind_verb(text, start)
    return foreign > 1 or (foreign == 1 and behind_verb(text, start))


def _is_rest(text: str, start: int) -> bool:
    """The transliteration begins further left, unless a verb or a state ends there: 科|洛波夫, 达席|尔瓦."""
    before = text[start - 1 : start]
    if before == "席" and text[start - 2 : start - 1] in FOREIGN_CHARACTERS:
        return True
    if text.endswith(_KINDS_OF_PEOPLE, 0, start):
        return False
    return before in TRANSLITERATION.known and max(x.longest_before(text, start) for x in (VERBS, COUNTRIES)) < 2


def _begins_with_word(text: str, start: int) -> bool:
    """A verb or a country stands at the begin, or a verb runs into it: 访|问."""
    if COUNTRIES.longest_at(text, start) > 1 or VERBS.longest_at(text, start) > 1:
        return True
    return any(VERBS.longest_before(text, start + n) > n for n in (1, 2))


def _tells_why(text: str, end: int) -> bool:
    """A clause that tells why follows: 穆尔西|因间谍罪, but 侯赛因|对."""
    if text[end] != "因" or text[end + 1 : end + 2] in TRANSLITERATION.known:
        return False
    return not (is_marked(text, end + 1) or follower_length(text, end + 1)) and text[end + 1] not in NUMERALS


def _is_reason(text: str, start: int, end: int) -> bool:
    """肖杰|因出访: a Han name of two characters, and why its bearer did something."""
    han = end - start == 3 and text[start] in COMMON_SURNAMES.known
    return han and text[end - 1] == "因" and not is_marked(text, end)


def _is_whole_run(text: str, start: int, end: int) -> bool:
    """All characters that mostly transliterate, three or more of them, before an unlisted word: 科洛波夫|手机."""
    return (
        end - start > 2
        and FOREIGN_CHARACTERS.issuperset(text[start:end])
        and text[end] not in TRANSLITERATION.known
        and text[end] != DOT
        and text[start:end] not in FOREIGN_PLACES.known
        and not follower_length(text, end - 1)
        and COUNTRIES.longest_at(text, start - 1) < 2
        and not (is_marked(text, end + 1) or follower_length(text, end + 1))
    )
