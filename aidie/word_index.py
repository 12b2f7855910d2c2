"""An index of words by the two characters at an edge, which says what lengths of words can stand at a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

Lengths = Mapping[str, tuple[int, ...]]
"""By the character next to the edge: the lengths of the words with both, longest first.

Under "" stands what there is without that character: a word of one, whose length is in all other rows, too. A row has a
length of 2 where just these two characters are a word.
"""

NO_WORDS: Lengths = {"": ()}
"""The row of a character that no word has at the edge."""
_MOST = 4_096
"""So many characters that begin no word are remembered; text that has more of them is only slower."""


class WordIndex(dict[str, Lengths]):
    """The lengths of some words by their first characters, or with `backward` by their last.

    `index[char]` answers for any character, `char in index.characters` says whether a word has it at the edge. A
    character's rows are made when it is first asked for: of thousands of words a text touches few.
    """

    def __init__(self, words: Iterable[str], *, backward: bool) -> None:
        super().__init__()
        self._beside = -2 if backward else 1
        self._words = by_edge = defaultdict[str, list[str]](list)
        edge = -1 if backward else 0
        for word in words:
            by_edge[word[edge]].append(word)
        self.characters = by_edge.keys()

    def __missing__(self, char: str) -> Lengths:
        words = self._words.get(char)
        if words is None:
            if len(self) < _MOST:
                self[char] = NO_WORDS
            return NO_WORDS
        lengths: dict[str, set[int]] = {"": set()}
        for word in words:
            lengths.setdefault(word[self._beside] if len(word) > 1 else "", set()).add(len(word))
        alone = lengths[""]
        rows = {beside: tuple(sorted(found | alone, reverse=True)) for beside, found in lengths.items()}
        self[char] = rows
        return rows
