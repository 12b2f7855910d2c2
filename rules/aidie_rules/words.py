"""Small questions about characters that several rules ask."""

import re
from collections.abc import Callable
from functools import cache

from aidie import Lexicon

TRANSLITERATION = Lexicon.load("aidie_rules.lexicons", "transliteration_characters")
TRANSLITERATED = "".join(char for char in TRANSLITERATION.words if char not in "人国大来为")
"""The characters of transliterated names, for `chars(TRANSLITERATED, 2, 8)`."""
FOREIGN_CHARACTERS = frozenset(char for char, kind in TRANSLITERATION.words.items() if kind == "core")
"""Of these the ones that are mainly used to write foreign names."""

NUMERALS = frozenset("一二三四五六七八九十")
LETTER = r"[^\W\d_a-zA-Z]"
"""For an expression, a letter that is not Latin: a range of all Han characters takes ten times as long to compile."""
OURS = ("该", "本", "我")
"""该行, 本院, 我市: behind these stands the kind of a body or a place that was named before."""


def is_han(char: str) -> bool:
    """Whether a character is a Han character."""
    return "一" <= char <= "鿿" or "㐀" <= char <= "䶿" or char == "〇" or char >= "\U00020000"


def count_foreign(name: str) -> int:
    """How many characters are mainly used to write foreign names."""
    return sum(map(FOREIGN_CHARACTERS.__contains__, name))


def is_transliteration(name: str) -> bool:
    """Whether nearly all characters are mainly used to write foreign names."""
    foreign = count_foreign(name)
    return foreign >= 2 and foreign * 3 >= len(name) * 2


def foreign_place(text: str, start: int, end: int) -> bool:
    """A transliterated place takes in all the transliteration before a role, and is no part of a name."""
    before = text[start - 1 : start]
    return before != "·" and before not in TRANSLITERATION and is_transliteration(text[start:end])


def late(pattern: str) -> Callable[[], re.Pattern[str]]:
    """A regular expression that is compiled when a text first asks for it: of most rules' no text ever does."""
    return cache(lambda: re.compile(pattern))
