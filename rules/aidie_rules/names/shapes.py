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

_HYPHEN = one_of("-", "—", "–")
_NOT_IN_DOTTED = "和与及同对向在由的了是说为将兼任副首长总席" + NEVER_IN_DOTTED
"""Function words and characters of posts: where one stands, a name with dots begins behind it or ends before it."""
_REGNAL = optional(one_of("一世", "二世", "三世", "四世", "五世", "六世", "七世", "八世", "九世", "十世", "十六世"))
_ONE_OR_TWO, _TWO = chars(HAN, 1, 2), chars(HAN, 2, 2)

# A shape says which characters a name has, nothing of where it begins or ends.
_USUAL = SINGLE_SURNAMES + _ONE_OR_TWO
"""马明龙, 王春."""
_COMPOUND = COMPOUND_SURNAMES + _ONE_OR_TWO
"""欧阳淞."""
_SELDOM = SELDOM_SURNAMES + _TWO
"""但文远: the family name is mostly another word."""
_MARRIED = COMMON_SURNAMES + (SINGLE_SURNAMES + _TWO)
"""陈冯富珍."""
_OF_THE_FAMILY = SINGLE_SURNAMES + (literal("氏") + _ONE_OR_TWO)
"""阮氏兰."""
_SPACED = (
    choice(COMPOUND_SURNAMES, SINGLE_SURNAMES) + one_of(" ", "　", "  ", "　　") + chars(HAN, 1, 1, without="年月日")
)
"""张　三: a name of two characters, set as wide as one of three; a unit of time behind a blank is none."""
_JAPANESE = JAPANESE_SURNAMES + chars(HAN, 1, 3)
"""山田一郎."""
_OF_PARTS = repeat(NAME_PARTS, 1, 4)
"""白玛旺堆, 达娃次仁: a Tibetan, Mongolian, Yi or Uyghur name whose parts are all known."""
_OF_DOTTED_PARTS = repeat(NAME_PARTS, 1, 3) + DOT + repeat(NAME_PARTS, 1, 3)
"""扎西·次仁."""
_DOTTED_START = chars(HAN, 1, 8, without=_NOT_IN_DOTTED)
_DOTTED = _DOTTED_START + repeat(DOT + chars(HAN, 1, 6, without=_NOT_IN_DOTTED, lazy=True), 1, 2)
"""曲鲁木·曲红: parts of any kind."""
_DOTTED_OR_HYPHENED = _DOTTED_START + repeat(
    choice(DOT, _HYPHEN) + chars(HAN, 1, 9, without=_NOT_IN_DOTTED.replace("席", ""), lazy=True), 1, 4
)
"""艾力·玉素甫, 约翰·布朗, 科洛-班达."""
_SPELLED = chars(TRANSLITERATED, 1, 8) + repeat(choice(DOT, _HYPHEN) + chars(TRANSLITERATED, 1, 8), 1, 4)
"""The same of characters that transliterate alone."""

# Behind a title, where a name begins is known: each shape asks whether it ends.
SPACED_NAME = _SPACED.where(spaced_name_ends)
LISTED_NAME = chars(HAN, 2, 4).where(listed_name)
"""麒麟 in a list between marks: nothing tells it but its place."""
NAME = choice(
    _OF_PARTS.where(parts_end),
    choice(
        _COMPOUND.where(compound_name_ends),
        _USUAL.where(han_name_ends),
        _SELDOM.where(usual_given_name_ends),
        _MARRIED.where(married_name_ends),
        _OF_THE_FAMILY.where(ends_well),
        _JAPANESE.where(japanese_name_ends),
    ),
    choice(
        (NAME_PARTS + _TWO).where(long_name_ends),
        (_TWO + NAME_PARTS).where(half_known_ends),
    ),
    _DOTTED_OR_HYPHENED.where(dotted_name_ends),
    (SINGLE_SURNAMES + _TWO).where(usual_name),
    SPACED_NAME,
).named("name")
TRANSLITERATED_NAME = (chars(TRANSLITERATED, 2, 8, lazy=True) + _REGNAL).where(foreign_name_ends).named("name")
"""科洛, 科洛波夫, 科洛波二世."""

# Right before a title, where a name ends is known: each shape asks whether it begins.
NAME_BEFORE_TITLE = choice(
    _DOTTED.where(marked_name_begins),
    _SPELLED.where(known_parts_begin),
    _OF_DOTTED_PARTS.where(dotted_parts_begin),
    _OF_PARTS.where(known_parts_begin),
    _MARRIED.where(married_name_begins),
    choice(_COMPOUND, _USUAL).where(han_name_begins),
    _JAPANESE.where(japanese_name_begins),
).named("name")
TRANSLITERATED_NAME_BEFORE_TITLE = (chars(TRANSLITERATED, 2, 8).where(foreign_name_begins) + _REGNAL).named("name")

CLOSED_NAME = choice(
    _DOTTED,
    _SPELLED,
    _OF_PARTS,
    choice(_COMPOUND, _USUAL, _SELDOM),
    COMMON_SURNAMES + (COMMON_SURNAMES + _TWO),
).where(closed_name)
"""A name whose two ends other words tell: 免去…的."""
