"""Journeys of delegations."""

from aidie_rules.visits.journeys import journeys_told
from aidie_rules.visits.mentions import company, delegation, guests, party, team

VISIT_RULES = (delegation, team, company, party, guests)
"""The rules for VISIT, in order."""
VISIT_DOCUMENT_RULES = (journeys_told,)
"""What runs when all spans are known, behind those of dates and people."""
