"""What stands before a name and behind it: marks, verbs, and the words that follow names in news."""

from __future__ import annotations

from aidie_rules.names.characters import DOT, HYPHENS
from aidie_rules.names.lexicons import FOLLOWERS, JAPANESE_SURNAMES
from aidie_rules.titles.lexicons import COUNTRIES, FOREIGN_PLACES, PLACES, VERBS
from aidie_rules.words import FOREIGN_CHARACTERS, NUMERALS, is_han, late

BEFORE_NAMES = frozenset("的了和与及由对在是把被将从向同以等像受")
"""Words of one character that stand before names."""
_UNITS_OF_DATES = frozenset("年月日号")
_OFFICES = ("总理", "经理", "助理", "主席")
"""Posts whose last character begins names, too: 总|理查德."""


def open_left(text: str, start: int) -> bool:
    """No word can run into what begins here: a mark or nothing stands before it."""
    before = text[start - 1 : start]
    if before in HYPHENS and is_han(text[start - 2 : start - 1]):
        return False
    return not before or not (is_han(before) or before.isalnum())


def joined_left(text: str, start: int) -> bool:
    """A mark inside names joins it to what stands before: 约翰·|布朗, 科洛-|班达."""
    before = text[start - 1 : start]
    return before == DOT or (before in HYPHENS and is_han(text[start - 2 : start - 1]))


def behind_verb(text: str, start: int) -> bool:
    """A mark, a function word, a verb or a day stands before that names follow: 由|余家驹, 会见|余家驹, 5日|余家驹."""
    if open_left(text, start) or text[start - 1] in BEFORE_NAMES or VERBS.longest_before(text, start) > 0:
        return True
    return text[start - 1] in _UNITS_OF_DATES and text[start - 2 : start - 1].isdecimal()


def behind_office(text: str, start: int) -> bool:
    """The first character is the last one of an office: 总|理."""
    return text[start - 1 : start + 1] in _OFFICES


def begins_inside(text: str, start: int) -> bool:
    """A place or a Japanese family name runs on into what begins here: 巴|黎, 叙|利亚, 岸|田, 驻|韩."""
    if text[start - 1] == "驻":
        return True
    return any(
        lexicon.longest_before(text, start + n) > n
        for n in (1, 2, 3)
        for lexicon in (COUNTRIES, FOREIGN_PLACES, JAPANESE_SURNAMES)
    )


def is_marked(text: str, end: int) -> bool:
    """The text ends here, or anything but a Han character or a mark inside a name follows."""
    behind = text[end : end + 1]
    if not behind or is_han(behind):
        return not behind
    return not is_han(text[end + 1 : end + 2]) if behind in HYPHENS else behind != DOT


def ends_at_mark(text: str, start: int, end: int) -> bool:
    """No word runs on behind the match."""
    return is_marked(text, end)


def follower_length(text: str, at: int) -> int:
    """The length of the longest word at a place that is known to follow names, 0 where there is none.

    来 before a place is one (宋健|来青海), and so is a day in Chinese numerals (奇卢巴|二十四日).
    """
    length = FOLLOWERS.longest_at(text, at)
    if length:
        return length
    char = text[at : at + 1]
    if char == "来":
        return _coming_length(text, at + 1)
    return _day_length(text, at) if char in NUMERALS else 0


def _coming_length(text: str, at: int) -> int:
    """Of 来 and the place behind it, or one character for it before what was done there: 来青海, 来烟|视察; or 0."""
    place = PLACES.longest_at(text, at)
    if place < 2 and FOLLOWERS.longest_at(text, at + 1) > 1 and not FOLLOWERS.longest_at(text, at):
        place = 1
    return 1 + place if place else 0


_day = late("[二三]?十[一二三四五六七八九]?[日月号]")
_first_days = late("[一二三四五六七八九]日(?![前后内间本])")
"""The days of one numeral, which ends Han names as well; not the 日 of 三日后."""


def _day_length(text: str, at: int) -> int:
    """Of a day in Chinese numerals, one numeral behind transliteration (奇卢巴|三日) or before 在 or a verb; or 0."""
    day = _day().match(text, at)
    if not day and (day := _first_days().match(text, at)) and text[at - 1] not in FOREIGN_CHARACTERS:
        day = day if FOLLOWERS.longest_at(text, at + 2) else None
    return day.end() - at if day else 0
