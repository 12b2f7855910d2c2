"""Damage that scraping and typesetting do to text: transforms that an extractor must, or need not, see through."""

from __future__ import annotations

import random
from collections.abc import Collection

from aidie.testing.transforms.characters import FULL_WIDTH, NFD, PINYIN, PRESS_ZERO, RADICALS, TRADITIONAL, ZERO_WIDTH
from aidie.testing.transforms.gaps import CUT_LINES, LINE_WRAPS, SPACES_BESIDE_DIGITS, SPACES_IN_WORDS, TAGS
from aidie.testing.transforms.marks import COMMAS, DASHES, DOTS, NUMERAL_STYLES, QUOTES
from aidie.testing.transforms.transform import Transform

__all__ = [
    "COMMAS",
    "CUT_LINES",
    "DAMAGES",
    "DASHES",
    "DOTS",
    "FULL_WIDTH",
    "LINE_WRAPS",
    "NFD",
    "NUMERAL_STYLES",
    "PINYIN",
    "PRESS_ZERO",
    "QUOTES",
    "RADICALS",
    "SPACES_BESIDE_DIGITS",
    "SPACES_IN_WORDS",
    "TAGS",
    "TRADITIONAL",
    "TRANSFORMS",
    "WORST",
    "ZERO_WIDTH",
    "Transform",
]

DAMAGES: tuple[Transform, ...] = (
    SPACES_BESIDE_DIGITS,
    SPACES_IN_WORDS,
    COMMAS,
    PRESS_ZERO,
    FULL_WIDTH,
    RADICALS,
    ZERO_WIDTH,
    PINYIN,
    NFD,
    DOTS,
    TAGS,
    LINE_WRAPS,
)
"""What values must survive all at once; the script comes with the litter, and lines cannot be wrapped twice.

The order keeps each damage whole: what looks for words and dates comes first, what adds letters and lines last.
"""


def _all(text: str, rng: random.Random, words: Collection[str]) -> str:
    for damage in DAMAGES:
        text = damage(text, rng, words)
    return text


WORST = Transform("worst-page", "Every damage that values must survive, one after another.", _all)

TRANSFORMS: tuple[Transform, ...] = (TRADITIONAL, *DAMAGES, QUOTES, CUT_LINES, NUMERAL_STYLES, DASHES, WORST)
"""All of them."""
