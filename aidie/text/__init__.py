"""The text layer: raw text to clean text, with an exact alignment back."""

from aidie.text.alignment import Alignment, Deletion
from aidie.text.cleaner import Cleaner, CleanText
from aidie.text.repairs import ALL_REPAIRS, REPAIRS, Repair
from aidie.text.surrogates import without_surrogates

__all__ = [
    "ALL_REPAIRS",
    "REPAIRS",
    "Alignment",
    "CleanText",
    "Cleaner",
    "Deletion",
    "Repair",
    "without_surrogates",
]
