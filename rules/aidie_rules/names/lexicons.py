"""The words that tell a person's name, and where it ends."""

from aidie import Lexicon
from aidie_rules.titles.lexicons import GIVEN_NAME_CHARACTERS, NAME_PARTS, NOT_NAMES, SURNAMES

__all__ = [
    "CLEAR_SURNAMES",
    "COMMON_SURNAMES",
    "COMPOUND_SURNAMES",
    "FOLLOWERS",
    "GIVEN_NAME_CHARACTERS",
    "JAPANESE_SURNAMES",
    "NAME_PARTS",
    "NOT_NAMES",
    "SELDOM_SURNAMES",
    "SINGLE_SURNAMES",
    "SURNAMES",
    "USUAL_CHARACTERS",
]

_PACKAGE = "aidie_rules.lexicons"

SINGLE_SURNAMES = SURNAMES.only("common", "rare", "ambiguous", name="single_surnames")
COMMON_SURNAMES = SURNAMES.only("common", name="common_surnames")
CLEAR_SURNAMES = SURNAMES.only("common", "rare", name="clear_surnames")
"""Those of one character that are no other word as well."""
SELDOM_SURNAMES = SURNAMES.only("seldom", name="seldom_surnames")
COMPOUND_SURNAMES = SURNAMES.only("compound", name="compound_surnames")
FOLLOWERS = Lexicon.load(_PACKAGE, "name_followers")
JAPANESE_SURNAMES = Lexicon.load(_PACKAGE, "japanese_surnames")
USUAL_CHARACTERS = frozenset(GIVEN_NAME_CHARACTERS.words)
"""The characters of given names as a set: `USUAL_CHARACTERS.issuperset("家驹")`."""
