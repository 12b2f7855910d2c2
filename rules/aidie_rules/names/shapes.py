"""Personal names by their shape, behind a title and before one."""

from __future__ import annotations

from aidie.pattern import HAN, chars, choice, literal, one_of, optional, repeat
from aidie_rules.names.by_place import closed_name, listed_name
from aidie_rules.names.characters import DOT
from aidie_rules.names.dotted import NEVER_IN_DOTTED, dotted_name_ends, marked_name_begins
from aidie_rules.names.endings import ends_well, long_name_ends
from aidie_rules.names.han_beginnings import han_name_begins
from aidie_rules.names.han_endings import han_name_ends, usual_given_name_ends, usual_name
from aidie_rules.names.japanese import japanese_name_begins, japanese_name_ends
from aidie_rules.names.lexicons import (
    COMMON_SURNAMES,
    COMPOUND_SURNAMES,
    JAPANESE_SURNAMES,
    NAME_PARTS,
    SELDOM_SURNAMES,
    SINGLE_SURNAMES,
)
from aidie_rules.names.of_parts import dotted_parts_begin, half_known_ends, known_parts_begin, parts_end
from aidie_rules.names.rarer_han import compound_name_ends, married_name_begins, married_name_ends, spaced_name_ends
from aidie_rules.names.transliterated import foreign_name_begins, foreign_name_ends
from aidie_rules.words import TRANSLITERATED

_GIVEN = chars(HAN, 1, 2)
_HYPHEN = one_of("-", "—", "–")
_NOT_IN_DOTTED = "和与及同对向在由的了是说为将兼任副首长总席" + NEVER_IN_DOTTED
_DOTTED_START = chars(HAN, 1, 8, without=_NOT_IN_DOTTED)
_DOTTED_REST = repeat(
    choice(DOT, _HYPHEN) + chars(HAN, 1, 8, without=_NOT_IN_DOTTED.replace("席", ""), lazy=True), 1, 4
)

DOTTED_NAME = (_DOTTED_START + _DOTTED_REST).where(dotted_name_ends)
"""艾力更·依明巴海, 约翰·克里, 本雅明-内塔尼亚胡."""

NAME_OF_PARTS = repeat(NAME_PARTS, 1, 4).where(parts_end)
"""白玛旺堆, 达娃次仁: a Tibetan, Mongolian, Yi or Uyghur name whose parts are all known."""

HALF_KNOWN_NAME = choice(
    (NAME_PARTS + chars(HAN, 2, 2)).where(long_name_ends),
    (chars(HAN, 2, 2) + NAME_PARTS).where(half_known_ends),
)
"""敖登其其格: such a name of which one half is known."""

HAN_NAME = choice(
    (COMPOUND_SURNAMES + _GIVEN).where(compound_name_ends),
    (SINGLE_SURNAMES + _GIVEN).where(han_name_ends),
    (SELDOM_SURNAMES + chars(HAN, 2, 2)).where(usual_given_name_ends),
    (COMMON_SURNAMES + (SINGLE_SURNAMES + chars(HAN, 2, 2))).where(married_name_ends),
    (SINGLE_SURNAMES + (literal("氏") + chars(HAN, 1, 2))).where(ends_well),
    (JAPANESE_SURNAMES + chars(HAN, 1, 3)).where(japanese_name_ends),
)
"""马明龙, 王毅, 欧阳淞, 陈冯富珍, 阮氏兰, 安倍晋三."""

LISTED_NAME = chars(HAN, 2, 4).where(listed_name)
"""麒麟 in a list between marks: nothing tells it but its place."""

_REGNAL = optional(one_of("一世", "二世", "三世", "四世", "五世", "六世", "七世", "八世", "九世", "十世", "十六世"))
TRANSLITERATED_NAME = (chars(TRANSLITERATED, 2, 8, lazy=True) + _REGNAL).where(foreign_name_ends).named("name")
"""奥利, 特朗普, 阿卜杜拉二世."""

USUAL_NAME = (SINGLE_SURNAMES + chars(HAN, 2, 2)).where(usual_name)
"""安世忠 before a word that nobody listed."""

SPACED_NAME = (
    choice(COMPOUND_SURNAMES, SINGLE_SURNAMES) + one_of(" ", "　", "  ", "　　") + chars(HAN, 1, 1, without="年月日")
).where(spaced_name_ends)
"""张　三: a name of two characters, set as wide as one of three; a unit of time behind a blank is none."""

NAME = choice(NAME_OF_PARTS, HAN_NAME, HALF_KNOWN_NAME, DOTTED_NAME, USUAL_NAME, SPACED_NAME).named("name")

_DOTTED = _DOTTED_START + repeat(DOT + chars(HAN, 1, 6, without=_NOT_IN_DOTTED, lazy=True), 1, 2)
"""曲鲁木·曲红: parts of any kind."""

NAME_BEFORE_TITLE = choice(
    _DOTTED.where(marked_name_begins),
    (chars(TRANSLITERATED, 1, 8) + repeat(choice(DOT, _HYPHEN) + chars(TRANSLITERATED, 1, 8), 1, 4)).where(
        known_parts_begin
    ),
    (repeat(NAME_PARTS, 1, 3) + DOT + repeat(NAME_PARTS, 1, 3)).where(dotted_parts_begin),
    repeat(NAME_PARTS, 1, 4).where(known_parts_begin),
    (COMMON_SURNAMES + (SINGLE_SURNAMES + chars(HAN, 2, 2))).where(married_name_begins),
    choice(COMPOUND_SURNAMES + _GIVEN, SINGLE_SURNAMES + _GIVEN).where(han_name_begins),
    (JAPANESE_SURNAMES + chars(HAN, 1, 3)).where(japanese_name_begins),
).named("name")

TRANSLITERATED_NAME_BEFORE_TITLE = (chars(TRANSLITERATED, 2, 8).where(foreign_name_begins) + _REGNAL).named("name")

CLOSED_NAME = choice(
    _DOTTED,
    (chars(TRANSLITERATED, 1, 8) + repeat(choice(DOT, _HYPHEN) + chars(TRANSLITERATED, 1, 8), 1, 4)),
    repeat(NAME_PARTS, 1, 4),
    choice(COMPOUND_SURNAMES + _GIVEN, SINGLE_SURNAMES + _GIVEN, SELDOM_SURNAMES + chars(HAN, 2, 2)),
    COMMON_SURNAMES + (COMMON_SURNAMES + chars(HAN, 2, 2)),
).where(closed_name)
"""A name whose two ends other words tell: 免去…的."""
