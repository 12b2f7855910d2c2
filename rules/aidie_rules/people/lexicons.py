"""The words that tell a person's name, and where it ends."""

from aidie import Lexicon

_PACKAGE = "aidie_rules.lexicons"

SURNAMES = Lexicon.load(_PACKAGE, "surnames")
SINGLE_SURNAMES = SURNAMES.only("common", "rare", "ambiguous", name="single_surnames")
COMPOUND_SURNAMES = SURNAMES.only("compound", name="compound_surnames")
TIBETAN_NAME_PARTS = Lexicon.load(_PACKAGE, "tibetan_name_parts")
TRANSLITERATION = Lexicon.load(_PACKAGE, "transliteration_characters")
FOLLOWERS = Lexicon.load(_PACKAGE, "name_followers")
NOT_NAMES = Lexicon.load(_PACKAGE, "not_names")
JAPANESE_SURNAMES = Lexicon.load(_PACKAGE, "japanese_surnames")
