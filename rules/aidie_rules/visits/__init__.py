"""Journeys of delegations."""

from aidie_rules.visits.journeys import journeys
from aidie_rules.visits.mentions import company, going, led, party, received, team

VISIT_RULES = (led, going, team, company, party, received)
"""The rules for VISIT, in order."""
VISIT_DOCUMENT_RULES = (journeys,)
"""What runs when all spans are known, behind those of dates and people."""
