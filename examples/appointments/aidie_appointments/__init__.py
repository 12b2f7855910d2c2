"""Appointments and removals, read from the officials and titles that aidie's shipped rules find."""

import aidie_rules
from aidie import RuleSet
from aidie_appointments.decisions import appointed, removed
from aidie_appointments.moves import left, moved, newly
from aidie_appointments.notices import people_under_headings
from aidie_appointments.proposals import proposed, proposed_comrade
from aidie_appointments.values import Action, Appointment, Change

__all__ = ["RULES", "Action", "Appointment", "Change"]

RULES = RuleSet(
    "appointments",
    [appointed, removed, moved, left, newly, proposed, proposed_comrade],
    version="0.1.0",
    document_rules=[people_under_headings],
).over(aidie_rules.RULES)
"""The rules, over those whose TITLE and OFFICIAL spans they read."""
