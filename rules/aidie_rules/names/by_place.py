"""Names that only their place tells: in a list or a table, behind a post of a state, or closed in by other words."""

from __future__ import annotations

from aidie_rules.names.characters import (
    AT_THE_TIME,
    DOT,
    IN_THE_MIDDLE,
    NEVER_INSIDE,
    NEVER_LAST,
    UNITS,
)
from aidie_rules.names.dotted import is_dotted_name
from aidie_rules.names.endings import may_end
from aidie_rules.names.han_beginnings import han_name_begins
from aidie_rules.names.honours import HONOURS, TITLES_OF_HONOUR
from aidie_rules.names.japanese import LAST_OF_JAPANESE
from aidie_rules.names.lexicons import (
    CLEAR_SURNAMES,
    COMMON_SURNAMES,
    JAPANESE_SURNAMES,
    NAME_PARTS,
    NOT_NAMES,
    SURNAMES,
    USUAL_CHARACTERS,
)
from aidie_rules.names.other_words import is_known, is_word
from aidie_rules.names.surroundings import follower_length, is_marked
from aidie_rules.names.transliterated import ends_clearly, ends_in_follower
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, DEPARTMENTS, LEVELS, PLACES, ROLES, VERBS
from aidie_rules.words import FOREIGN_CHARACTERS, NUMERALS, TRANSLITERATION, count_foreign, is_han

_LAST_OF_OFFICES = frozenset("办局厅委部处科室院所站会")
_DIVISIONS = frozenset("省市县区州盟旗乡镇村")
"""A short name of an office in a list begins with one of these and ends in one of those: 市财局、."""
_LAST_OF_POSTS = frozenset("员长位部")
"""Behind a family name these make posts and places of a table: 党员, 车长."""
_BEFORE_NAMES = ("助理", "配偶", "夫人")
"""Behind a post of a state these go before a name, and are no part of it: 总统夫人|安娜."""
_NEVER_FIRST = frozenset("兼原前副若各用")
"""Words that stand between a post and a name, or go on telling: 总统|兼, 总理|若."""
_NEVER_INSIDE = NEVER_INSIDE | {"下"}
"""下 makes words of place and time, such as 下午, wherever it stands."""


def closed_name(text: str, start: int, end: int) -> bool:
    """What other words close in on both sides is a name, unless it is a word or holds a function word."""
    name = text[start:end]
    if text[start - 1 : start] == DOT or (DOT in name and not is_dotted_name(text, start, end)):
        return False
    if name in NOT_NAMES.known or name in COUNTRIES.known or name.endswith(HONOURS):
        return False
    if name[-1] in UNITS and len(name) < 4 and FOREIGN_CHARACTERS.isdisjoint(name[:-1]):
        return False
    middle = len(name) == 3 and name[1] in IN_THE_MIDDLE and name[0] in COMMON_SURNAMES.known
    return name[0] != "下" and _NEVER_INSIDE.isdisjoint(name[2:] if middle else name[1:])


def listed_name(text: str, start: int, end: int) -> bool:
    """Two to four characters of no known shape, with 、 behind them and a name of usual shape behind that."""
    if text[end : end + 1] != "、" or follower_length(text, start) or is_word(text, start, end):
        return False
    if PLACES.longest_before(text, end) > 1:
        return False
    if text[end - 1] in _LAST_OF_OFFICES and (text[start] in _DIVISIONS or end - start == 4):
        return False
    next_ends = any(is_marked(text, end + 1 + n) for n in (2, 3) if end + 1 + n <= len(text))
    return next_ends and (text[end + 1 : end + 2] in CLEAR_SURNAMES.known or NAME_PARTS.longest_at(text, end + 1) > 1)


def fills_cell(text: str, start: int, end: int, name: str) -> bool:
    """What fills a cell of a table is a name, and no word that is known to be another."""
    if DOT in name:
        return len(name) <= 12 and DOT not in name[0] + name[-1] and all(map(is_han, name.replace(DOT, "")))
    if not 2 <= len(name) <= 4 or not all(map(is_han, name)) or _is_other_word(name):
        return False
    if all(name[n : n + 2] in NAME_PARTS.known for n in range(0, len(name), 2)):
        return True
    if len(name) == 4 or name[0] not in SURNAMES.known:
        return name[:2] in SURNAMES.known
    kind = SURNAMES.words[name[0]]
    if kind not in ("common", "rare") or len(name) == 2:
        usual = kind in ("common", "ambiguous") and USUAL_CHARACTERS.issuperset(name[1:])
        return usual and name[1] not in _LAST_OF_POSTS
    return end - start > len(name) or han_name_begins(text, start, end)


def unusual_name_ends(text: str, start: int, end: int) -> bool:
    """A name of no known shape ends before a mark, a function word or a rank (丹瑞|大将), and holds no other word."""
    clear = is_marked(text, end) or text[end] in "及和与等在" or text.startswith((*AT_THE_TIME, *TITLES_OF_HONOUR), end)
    return clear and _is_unusual_name(text, start, end)


def name_in_state(text: str, start: int, end: int) -> bool:
    """A name of no known shape behind a post of a state, half of it or more in characters that transliterate."""
    if not may_end(text, end) or text.startswith(_BEFORE_NAMES, start):
        return False
    if text[end - 1] == "日" and text[end - 2] in NUMERALS:
        return False
    if end - start < 5 and (unusual_name_ends(text, start, end) or _is_spelled_clearly(text, start, end)):
        return True
    if follower_length(text, start) or VERBS.longest_at(text, start) or is_word(text, start, end):
        return False
    if any(follower_length(text, at) > 1 for at in range(start + 2, end)):
        return False
    if end - start < 3 or text[end - 1] == "时" or count_foreign(text[start:end]) * 2 < end - start:
        return False
    return ends_clearly(text, end) and not ends_in_follower(text, start, end)


def _is_other_word(name: str) -> bool:
    """A listed word, a family name of two characters, or the part of a title: 张家港, 欧阳, 局长."""
    if is_known(name) or (len(name) == 2 and name in SURNAMES.known):
        return True
    return any(name in lexicon.known for lexicon in (ROLES, BODIES, DEPARTMENTS, LEVELS))


def _is_spelled_clearly(text: str, start: int, end: int) -> bool:
    """First and last character transliterate, and a word that follows names stands behind: 老挝总理|通榜娃|将于."""
    spelled = text[start] in TRANSLITERATION.known and text[end - 1] not in "正原登小"
    return spelled and ends_clearly(text, end) and _is_unusual_name(text, start, end)


def _is_unusual_name(text: str, start: int, end: int) -> bool:
    """No word is known that stands here, or begins or ends here."""
    if text[end - 1] in NEVER_LAST or text[end - 1] == "时" or not _is_spelled(text, start, end):
        return False
    if text[start] in _NEVER_FIRST or ends_in_follower(text, start, end):
        return False
    return not (follower_length(text, start) or is_word(text, start, end))


def _is_spelled(text: str, start: int, end: int) -> bool:
    """All characters but one transliterate, the name is Japanese or an envoy's: no word such as 新闻局 or 赦免."""
    others = sum(char not in TRANSLITERATION.known for char in text[start:end])
    if others < 2 or JAPANESE_SURNAMES.longest_at(text, start) > 1 or text.endswith("大使", 0, start):
        return True
    return end - start > 2 and text[end - 1] in LAST_OF_JAPANESE
