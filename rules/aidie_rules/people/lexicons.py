"""The words that tell a person's name, and where it ends."""

from aidie import Lexicon

_PACKAGE = "aidie_rules.lexicons"

SURNAMES = Lexicon.load(_PACKAGE, "surnames")
SINGLE_SURNAMES = SURNAMES.only("common", "rare", "ambiguous", name="single_surnames")
COMPOUND_SURNAMES = SURNAMES.only("compound", name="compound_surnames")
NAME_PARTS = Lexicon.load(_PACKAGE, "name_parts")
GIVEN_NAME_CHARACTERS = Lexicon.load(_PACKAGE, "given_name_characters")
TRANSLITERATION = Lexicon.load(_PACKAGE, "transliteration_characters")
FOLLOWERS = Lexicon.load(_PACKAGE, "name_followers")
NOT_NAMES = Lexicon.load(_PACKAGE, "not_names")
JAPANESE_SURNAMES = Lexicon.load(_PACKAGE, "japanese_surnames")
