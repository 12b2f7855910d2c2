"""An index of words by the two characters at an edge, which says what lengths of words can stand at a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, KeysView, Mapping
from functools import cached_property
from itertools import count

Lengths = Mapping[str, tuple[int, ...]]
"""By the character next to the edge: the lengths of the words with both, longest first.

Under "" stands what there is without that character: a word of one, whose length is in all other rows, too. A row has a
length of 2 where just these two characters are a word.
"""

NO_WORDS: Lengths = {"": ()}
"""The row of a character that no word has at the edge."""
_MOST = 4_096
"""So many characters that begin no word are remembered; text that has more of them is only slower."""
_FEW = 16
"""So many characters are searched for one by one. To group all words takes as long as a hundred searches."""


class WordIndex(dict[str, Lengths]):
    """The lengths of some words by their first characters, or with `backward` by their last.

    `index[char]` answers for any character, `char in index` says whether a word has it at the edge. A character's rows
    are made when it is first asked for: of thousands of words a text touches few, and a first text a handful.
    """

    def __init__(self, words: Iterable[str], *, backward: bool) -> None:
        super().__init__({"": NO_WORDS})  # the text's edge
        row = ("", *words, "")
        for between in map(chr, count()):
            together = between.join(row)
            if together.count(between) == len(row) - 1:  # it stands in no word
                break
        self._between = between
        self._words = together[::-1] if backward else together
        """All words, spelled from the edge on."""

    def __contains__(self, char: object) -> bool:
        return isinstance(char, str) and self[char] is not NO_WORDS

    def __missing__(self, char: str) -> Lengths:
        rests = self._searched(char) if len(self) < _FEW else self._grouped.get(char)
        if not rests:
            if len(self) < _MOST:
                self[char] = NO_WORDS
            return NO_WORDS
        lengths = defaultdict[str, set[int]](set)
        for rest in rests:
            lengths[rest[:1]].add(1 + len(rest))
        alone = lengths[""]
        rows = {beside: tuple(sorted(found | alone, reverse=True)) for beside, found in lengths.items()}
        self[char] = rows
        return rows

    @property
    def characters(self) -> KeysView[str]:
        """The characters that words have at the edge, for those who ask for many."""
        return self._grouped.keys()

    def _searched(self, char: str) -> list[str]:
        """What follows a character in the words that have it at the edge."""
        between = self._between
        return [behind.partition(between)[0] for behind in self._words.split(between + char)[1:]]

    @cached_property
    def _grouped(self) -> Mapping[str, list[str]]:
        """The same for all characters."""
        rests = defaultdict[str, list[str]](list)
        for word in self._words.split(self._between)[1:-1]:
            rests[word[0]].append(word[1:])
        return rests
