"""The characters that a leaf can begin or end with: what lets a match skip a branch after one look at the text."""

from __future__ import annotations

from aidie.pattern.characters import members
from aidie.pattern.nodes import Chars, Integer, Literal, Node, OneOf, Words
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS
from aidie.pattern.ways import Characters


def edge(leaf: Node, backward: bool) -> Characters | None:
    """The first characters of a leaf, or with `backward` its last; None where any can stand, or none need."""
    at = -1 if backward else 0
    match leaf:
        case Literal(text=text):
            return frozenset(text[at])
        case OneOf(words=words):
            return frozenset(word[at] for word in words)
        case Words(lexicon=lexicon):
            return lexicon.by_end if backward else lexicon.by_start
        case Integer(arabic=arabic, chinese=chinese):
            empty: frozenset[str] = frozenset()
            return (ARABIC_DIGITS if arabic else empty) | (CHINESE_DIGITS if chinese else empty)
        case Chars(ranges=ranges, without=without, low=low) if low > 0:
            return members(ranges, without)
        case _:
            return None
