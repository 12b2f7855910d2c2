"""Who holds which post."""

from aidie_rules.people.officials import foreign, named_then_titled, titled, unusual
from aidie_rules.people.standing import titles_with_people

PEOPLE_RULES = (titled, named_then_titled, foreign, unusual)
"""The rules for OFFICIAL, in order."""
PEOPLE_DOCUMENT_RULES = (titles_with_people,)
"""What runs when all spans are known."""
