"""What examples and texts exercise of a rule set, and what nothing notices when it is taken away."""

from aidie.coverage.measure import Coverage, Text, example_texts, measure
from aidie.coverage.mutation import unnoticed
from aidie.coverage.units import Kind, Unit, units

__all__ = ["Coverage", "Kind", "Text", "Unit", "example_texts", "measure", "units", "unnoticed"]
