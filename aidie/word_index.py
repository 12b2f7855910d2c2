"""An index of words by the two characters at an edge, which says what lengths of words can stand at a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, KeysView, Mapping, Sequence
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
_FEW = 32
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
        self._searches = 0

    def __contains__(self, char: object) -> bool:
        if self._searches < _FEW:
            self._searches += 1
            return isinstance(char, str) and char != "" and self._between + char in self._words
        return char in self.characters

    def __missing__(self, char: str) -> Lengths:
        words = self._having(char)
        if not words:
            if len(self) < _MOST:
                self[char] = NO_WORDS
            return NO_WORDS
        lengths = defaultdict[str, set[int]](set)
        for word in words:
            lengths[word[1:2]].add(len(word))
        alone = lengths[""]
        rows = {beside: tuple(sorted(found | alone, reverse=True)) for beside, found in lengths.items()}
        self[char] = rows
        return rows

    @cached_property
    def characters(self) -> KeysView[str]:
        """The characters that words have at the edge, for those who ask for many."""
        return self._grouped.keys()

    def _having(self, char: str) -> Sequence[str]:
        """The words with a character at the edge."""
        if self._searches < _FEW:
            self._searches += 1
            between = self._between
            return [char + behind.partition(between)[0] for behind in self._words.split(between + char)[1:]]
        return self._grouped.get(char, ())

    @cached_property
    def _grouped(self) -> Mapping[str, list[str]]:
        """All words by that character."""
        by_edge = defaultdict[str, list[str]](list)
        for word in self._words.split(self._between)[1:-1]:
            by_edge[word[0]].append(word)
        return by_edge
