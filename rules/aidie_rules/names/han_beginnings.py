"""Where a Han name right before a title begins: 由|余家驹总理."""

from __future__ import annotations

from aidie_rules.names.characters import (
    DOT,
    IN_THE_MIDDLE,
    NEVER_INSIDE,
    NEVER_LAST_BEFORE_TITLE,
    STRICT_SURNAMES,
    UNITS,
)
from aidie_rules.names.honours import HONOURS
from aidie_rules.names.lexicons import CLEAR_SURNAMES, COMMON_SURNAMES, NOT_NAMES, SURNAMES, USUAL_CHARACTERS
from aidie_rules.names.other_words import is_known, is_of_place
from aidie_rules.names.surroundings import begins_inside, behind_office, behind_verb, open_left
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, ROLES, SUFFIXES, VERBS
from aidie_rules.words import FOREIGN_CHARACTERS, NUMERALS

_ALONE = frozenset("应论自有从代前原老")
"""Family names that stand before a whole name as words of their own: 应|杨洁篪外长邀请."""
_BEFORE_AS = frozenset("作认视称选定身")
"""作为, 身为: words that 为 only ends."""
_BEFORE_SERVING = frozenset("出担升调转连接改兼就现曾历时原继专续挂卸上")
"""出任, 升任: words that 任 only ends."""
_RANKS_BEFORE_COMRADE = frozenset("前原任代")
"""Characters that no name ends in, but that are read as its last before 同志: 张立前|同志."""
_CHOOSING = ("任命", "选举", "补选", "增选", "增补", "推选", "免去", "决定")
"""Verbs whose object is a person, whatever their family name means elsewhere: 任命|强卫|为…."""
_TAKING_HOLDERS = ("任命", "免去", "提名", "选举", "聘任", "接受")
"""Verbs that take the holder of a post: 任命|周和平."""


def han_name_begins(text: str, start: int, end: int) -> bool:
    """A Han name can stand right before a bare title."""
    name = text[start:end]
    if text[start - 1 : start] == DOT or _is_no_name(text, start, end):
        return False
    if name[-1] in _RANKS_BEFORE_COMRADE and text.startswith("同志", end):
        return len(name) == 3 and name[0] in COMMON_SURNAMES.known and behind_verb(text, start)
    if _holds_function_word(text, start, end) or _counts(text, start, end):
        return False
    if _is_comrade(text, start, end):
        return True
    if any(name[:n] in lexicon.known for lexicon in (NOT_NAMES, COUNTRIES) for n in (2, 3)):
        return text.startswith("同志", end) and _named_like_word(text, start, end)
    if _is_cut_behind(text, start, end) or _is_cut_before(text, start, end):
        return False
    if name[1:] in NOT_NAMES.known:
        # 陈|全国书记: the family name is left over, and only a word that names follow says that it is one
        return name[0] in COMMON_SURNAMES.known and behind_verb(text, start)
    return open_left(text, start) or _stands_in_sentence(text, start, end)


def name_could_begin(text: str, at: int) -> bool:
    """A name could begin at a place already: a mark or a verb stands before a first character of names (沙|马拉毕)."""
    first = text[at] in CLEAR_SURNAMES.known or text[at] == "阿"
    return first and text[at] not in _ALONE and (open_left(text, at) or VERBS.longest_before(text, at) > 1)


def _is_no_name(text: str, start: int, end: int) -> bool:
    """A function word, an organisation, a way to address somebody, a place or an office: 王先生, 理张立, 周部长."""
    name = text[start:end]
    if name[0] in STRICT_SURNAMES or name[-1] in UNITS or name.endswith(HONOURS) or is_of_place(text, start, end):
        return True
    return behind_office(text, start) or name[1:] in ROLES.known or (name[-1] == "习" and text.startswith("主席", end))


def _holds_function_word(text: str, start: int, end: int) -> bool:
    """A word that no name holds, but 任 as the family name and 和 where it is clear: 任命|周和平, ，周信和|任县长."""
    name = text[start:end]
    if name[-1] in NEVER_LAST_BEFORE_TITLE:
        return not (name[-1] == "和" and len(name) == 3 and text[end : end + 1] == "任" and open_left(text, start))
    if NEVER_INSIDE.isdisjoint(name[1:] if name[0] == "任" and open_left(text, start) else name):
        return False
    given = len(name) == 3 and name[0] in COMMON_SURNAMES.known and name[1] in IN_THE_MIDDLE
    return not given or not (open_left(text, start) or text.endswith(_TAKING_HOLDERS, 0, start))


def _counts(text: str, start: int, end: int) -> bool:
    """A numeral is a given name's only where the name is whole and clear: 由|张一山, but 余下|三任县长."""
    return not NUMERALS.isdisjoint(text[start:end]) and not (end - start == 3 and behind_verb(text, start))


def _is_comrade(text: str, start: int, end: int) -> bool:
    """Between a verb and 同志 a usual given name tells, whatever its family name is elsewhere: 决定|于立峰|同志."""
    name = text[start:end]
    usual = len(name) == 3 and name not in NOT_NAMES.known and USUAL_CHARACTERS.issuperset(name[1:])
    return usual and text.startswith("同志", end) and behind_verb(text, start)


def _named_like_word(text: str, start: int, end: int) -> bool:
    """A name that begins as a word does, behind a verb or a mark: 接受|庄稼祥|同志."""
    name = text[start:end]
    usual = len(name) == 3 and name[0] in COMMON_SURNAMES.known and name[2] in USUAL_CHARACTERS
    return usual and name not in NOT_NAMES.known and behind_verb(text, start)


def _is_cut_behind(text: str, start: int, end: int) -> bool:
    """The last character begins a word with what follows: 张立作|为, 王立出|任, 王刚|刚."""
    last, behind = text[end - 1], text[end : end + 1]
    if behind == "为":
        return last in _BEFORE_AS
    if behind == "任":
        return last in _BEFORE_SERVING
    return (behind == last == "刚") or (end - start == 2 and text.startswith("成为", end))


def _is_cut_before(text: str, start: int, end: int) -> bool:
    """A name in transliteration runs on into what begins here: 科|洛波夫."""
    foreign = text[start - 1 : start] in FOREIGN_CHARACTERS and not FOREIGN_CHARACTERS.isdisjoint(text[start + 1 : end])
    return foreign and VERBS.longest_before(text, start) < 2


def _stands_in_sentence(text: str, start: int, end: int) -> bool:
    """Another word stands right before, and leaves the name whole: 县委组织部|张立川部长, 来的|张立川部长."""
    name = text[start:end]
    if start > 1 and FOREIGN_CHARACTERS.issuperset(text[start - 2 : start]):
        return False
    if text[start - 1] in FOREIGN_CHARACTERS and not FOREIGN_CHARACTERS.isdisjoint(name):
        return False
    led = behind_verb(text, start)
    of_institution = any(x.longest_before(text, start) > 1 for x in (BODIES, SUFFIXES))
    if not _is_usual(text, start, end, led, of_institution):
        return False
    if (is_known(name[-2:]) and not (len(name) == 3 and led)) or begins_inside(text, start):
        return False
    if len(name) == 2:
        return led or of_institution
    return not is_known(text[start - 1 : start + 1]) and (led or not name_could_begin(text, start - 1))


def _is_usual(text: str, start: int, end: int, led: bool, of_institution: bool) -> bool:
    """The family name is a common one or of two characters, or what stands before and a usual given name tell it."""
    if end - start == 3 and text[start : start + 2] not in SURNAMES.known:
        kind = SURNAMES.words.get(text[start])
        if (kind == "rare" and led) or (kind == "ambiguous" and of_institution):
            return USUAL_CHARACTERS.issuperset(text[start + 1 : end])
    common = text[start] in COMMON_SURNAMES.known or text[start : start + 2] in SURNAMES.known
    return common or text.endswith(_CHOOSING, 0, start)
