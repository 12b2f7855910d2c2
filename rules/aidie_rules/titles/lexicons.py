"""The words that titles are made of."""

from aidie import Lexicon

_PACKAGE = "aidie_rules.lexicons"

_IN_HEBEI = dict.fromkeys(("河北任县", "河北省任县", "邢台任县", "邢台市任县", "邢台地区任县"), "county")
PLACES = Lexicon.load(_PACKAGE, "places").without("任县").with_words(_IN_HEBEI)
"""任县 only behind its province or prefecture: elsewhere 任 is a verb (曲水县|任|县委书记)."""
WITHOUT_KIND = Lexicon(
    "places_without_their_kind",
    {
        name[:-1]: kind
        for name, kind in PLACES.words.items()
        if name[-1] in "市县区州旗镇" and len(name) > 2 and name[:-1] not in PLACES.words
    },
    meaning="Places without the character of their kind, where that is no place by itself.",
    source="The lexicon of places.",
)
"""嘉祥 of 嘉祥县: what is a word as well is no place by itself."""
COUNTRIES = Lexicon.load(_PACKAGE, "countries")
STATES = Lexicon.load(_PACKAGE, "state_abbreviations")
FOREIGN_PLACES = Lexicon.load(_PACKAGE, "foreign_places")
LEVELS = Lexicon.load(_PACKAGE, "levels")
REGIONS = LEVELS.only("region", name="regions")
"""The parts into which companies divide the world: 全球, 大中华区."""
BODIES = Lexicon.load(_PACKAGE, "bodies")
DEPARTMENTS = Lexicon.load(_PACKAGE, "departments")
MINISTRY_FIELDS = Lexicon.load(_PACKAGE, "ministry_fields")
SUFFIXES = Lexicon.load(_PACKAGE, "organization_suffixes")
KINDS = Lexicon.load(_PACKAGE, "kinds_of_bodies")
TRADES = Lexicon.load(_PACKAGE, "trades")
RANKS = Lexicon.load(_PACKAGE, "ranks")
ROLES = Lexicon.load(_PACKAGE, "roles")
VERBS = Lexicon.load(_PACKAGE, "verbs_before_titles")
LONG_VERBS = Lexicon("long_verbs", {word: kind for word, kind in VERBS.words.items() if len(word) > 1})
"""Those that are no other word's end: 任命, but not 任."""
SURNAMES = Lexicon.load(_PACKAGE, "surnames")
NAME_PARTS = Lexicon.load(_PACKAGE, "name_parts")
GIVEN_NAME_CHARACTERS = Lexicon.load(_PACKAGE, "given_name_characters")
NOT_NAMES = Lexicon.load(_PACKAGE, "not_names")
THINGS_BEHIND_ROLES = Lexicon.load(_PACKAGE, "things_behind_roles")
BEGIN_WITH_ROLES = Lexicon.load(_PACKAGE, "words_that_begin_with_roles")
END_WITH_ROLES = Lexicon.load(_PACKAGE, "words_that_end_with_roles")
BEGIN_WITH_CHANG = Lexicon.load(_PACKAGE, "words_that_begin_with_chang")
WITH_FUNCTION_CHARACTERS = Lexicon.load(_PACKAGE, "words_with_function_characters")
HEADS_OF_PLACES = frozenset(kind + "长" for kind in "省市县区州盟旗乡镇村")
HEADS_OF_STATE = ("总统", "总理", "首相", "国王", "女王", "天皇")
