"""The words that a gap may stand inside of: 市委书 记."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from operator import add


class Vocabulary:
    """Words, each at least two characters long, that a gap may stand inside of.

    Where they are a function, it is asked when a text first has gaps. Raises ValueError for a word that is shorter,
    TypeError for one that is no str.
    """

    def __init__(self, words: frozenset[str] | Callable[[], frozenset[str]] = frozenset()) -> None:
        self._words = words
        if not callable(words):
            _ = self.words

    @cached_property
    def words(self) -> frozenset[str]:
        """The words themselves."""
        words = self._words() if callable(self._words) else self._words
        try:
            shortest = min(words, key=len, default="  ")
            "".join(words)
        except TypeError as error:
            other = next(word for word in words if not isinstance(word, str))
            raise TypeError(f"the vocabulary has {other!r}, which is no str: give words") from error
        if len(shortest) < 2:
            raise ValueError(f"the vocabulary has {shortest!r}, too short for a gap: give longer words")
        return words

    @cached_property
    def _neighbours(self) -> frozenset[str]:
        """The characters that are neighbours inside a word, two by two."""
        rows = "\n".join(self.words)
        return frozenset(map(add, rows, rows[1:]))

    @cached_property
    def _lengths_by_start(self) -> dict[str, list[int]]:
        """The lengths of words by their first two characters."""
        found: dict[str, set[int]] = {}
        for word in self.words:
            found.setdefault(word[:2], set()).add(len(word))
        return {start: sorted(lengths) for start, lengths in found.items()}

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.words))

    def may_touch(self, pairs: set[str]) -> bool:
        """Whether the two characters of any of these pairs are neighbours in a word."""
        return bool(pairs) and not pairs.isdisjoint(self._neighbours)

    def crosses(self, text: str, point: int) -> bool:
        """Whether a word lies across `point`, and what stands on its two sides are not words of their own.

        `组织部 长江` has 部长 across the gap, but 组织部 ends at it and 长江 starts there. Two words that a longer one
        takes in, such as `市委 书记` in 市委书记, are joined.
        """
        if text[point - 1 : point + 1] not in self._neighbours:
            return False
        words, lengths = self.words, self._lengths_by_start
        start = point
        across: list[tuple[int, int]] = []
        for left in range(max(0, point - self._longest + 1), point):
            for length in lengths.get(text[left : left + 2], ()):
                right = left + length
                if point <= right <= len(text) and text[left:right] in words:
                    if right > point:
                        across.append((left, right))
                    else:
                        start = min(start, left)
        if not across:
            return False
        behind = (point + length for length in lengths.get(text[point : point + 2], ()))
        end = max((right for right in behind if right <= len(text) and text[point:right] in words), default=point)
        return point in (start, end) or any(left <= start and right >= end for left, right in across)
