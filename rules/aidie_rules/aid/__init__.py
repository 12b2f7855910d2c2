"""Kinds of aid between places, and the arrangements under which it is given."""

from aidie_rules.aid.kinds import coordinated_sectors, mode_first
from aidie_rules.aid.programs import pair_program, program, program_for, program_with_place

AID_RULES = (coordinated_sectors, mode_first, program, program_for, program_with_place, pair_program)
"""The rules for AID and PROGRAM, in order."""
