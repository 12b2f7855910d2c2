"""The words in which journeys are told."""

from __future__ import annotations

from aidie import Lexicon

_PACKAGE = "aidie_rules.lexicons"
KINDS = Lexicon.load(_PACKAGE, "delegation_kinds")
NOT_IN_DELEGATIONS = Lexicon.load(_PACKAGE, "not_in_delegations")
TRAVEL = Lexicon.load(_PACKAGE, "verbs_of_travel")
DOINGS = Lexicon.load(_PACKAGE, "doings_of_delegations")
BEHIND_DESTINATIONS = Lexicon.load(_PACKAGE, "words_behind_destinations")
ABBREVIATIONS = Lexicon.load(_PACKAGE, "place_abbreviations")
