"""What a text tells in passing of who helps: 湖南|援藏干部, 丰南|将坚持对|围场|的帮扶, 全面帮扶|梅州市."""

from __future__ import annotations

from collections.abc import Iterator

from aidie import Document, Frozen
from aidie_rules.divisions import length_at, length_before, without_kind
from aidie_rules.words import late

_word = late(
    "(?P<help>(?:[省市县区]?委、?[省市县区]?政府)?(?:对口)?(?:援[藏疆青]|支援|帮扶|扶贫|援建))|对|给予了?|帮助|支持"
)
"""Words of help, and others that are such words only between two divisions."""
_BETWEEN = 8
"""So many characters may stand between the one who helps and the word."""
_MARKS = "，,。；！？\n"


class Told(Frozen):
    """A place in a text where a word of help stands, and the divisions beside it; one of the two may be empty."""

    at: int
    helper: str
    helped: str

    def says(self, one: str, other: str) -> bool:
        """Whether the one is told to help the other, or the other to be helped."""
        return without_kind(other) == without_kind(self.helped) and (
            not self.helper or without_kind(one) == without_kind(self.helper)
        )


def told_in(document: Document) -> list[Told]:
    """All that a text tells so, in order."""
    return list(_told_in(document.text))


def _told_in(text: str) -> Iterator[Told]:
    for word in _word().finditer(text):
        start, end = word.span()
        helped = text[end : end + length_at(text, end)]
        if helped or word["help"]:
            helper = _nearest_before(text, start, _BETWEEN if helped else 0)
            if helper or (helped and word["help"]):
                yield Told(start, helper, helped)


def _nearest_before(text: str, at: int, reach: int) -> str:
    """The division that ends in the clause at a place, or so far before it; empty where none does."""
    for end in range(at, max(0, at - reach) - 1, -1):
        length = length_before(text, end)
        if length:
            return text[end - length : end]
        if text[end - 1 : end] in _MARKS:
            break
    return ""
