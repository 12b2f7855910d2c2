"""Drops spaces and line ends inside words, dates, names with a dot and sentences."""

import re
from collections.abc import Callable
from functools import cache, cached_property
from itertools import accumulate
from operator import add

from aidie.text.change import Change, deleted
from aidie.text.characters import HAN

_BLANKS = "\n \u3000\t\xa0\r"
_LONGEST = 18


@cache  # of no use for a text without blanks
def _run() -> re.Pattern[str]:
    # what begins with a class is found quicker than what begins by looking behind
    return re.compile(f"[{_BLANKS}](?<=[{HAN}0-9，、·~～].)[{_BLANKS}]*(?=[{HAN}0-9·{_NEVER_FIRST}])", re.DOTALL)


_NEVER_FIRST = "，、。；：！？）”~～"
"""Marks that no line and no piece of a line begins with."""
_DIGITS = "0123456789"
_UNITS = "年月日号时点分秒届周个"
_SINGLE = (" ", "\xa0")
# The last digits of `07:19` and `2020-08-10` are whole: what comes after a space is no unit of theirs.


@cache
def _stamp_before() -> re.Pattern[str]:
    return re.compile(r"(?<=[0-9][:：][0-9]{2})|(?<=[0-9][-/.][0-9]{2}[-/.][0-9]{2})")


@cache
def _stamp_after() -> re.Pattern[str]:
    return re.compile(r"[0-9]{4}[-/.年]|[0-9]{1,2}[:：][0-9]{2}")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile("[，。；,;]")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(f"[{_BLANKS}]*[{HAN}]{{2,4}}[，,][^，。；,;\n]+\n?")


def _is_list(text: str, line: int, following: int) -> bool:
    """Two lines of a list, each a short word, a comma and what is said of it: 余家驹，县长."""
    first = _listed().match(text, line)
    return first is not None and first.end() == following and _listed().match(text, following) is not None


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
        longest = self._longest
        found = [
            (start, start + length)
            for start in range(max(0, point - longest + 1), point)
            for length in self._lengths_by_start.get(text[start : start + 2], ())
            if point < start + length <= len(text) and text[start : start + length] in self.words
        ]
        if not found:
            return False
        lefts = range(max(0, point - longest + 1), point)
        rights = range(min(len(text), point + longest - 1), point, -1)
        start = next((left for left in lefts if text[left:point] in self.words), point)
        end = next((right for right in rights if text[point:right] in self.words), point)
        return point in (start, end) or any(left <= start and right >= end for left, right in found)


_NO_WORDS = Vocabulary()


def drop_breaks(text: str, vocabulary: Vocabulary = _NO_WORDS) -> Change | None:
    """Deletes each gap inside a date, beside a number or a dot, inside a word of `vocabulary`, or a sentence."""
    if not any(blank in text for blank in _BLANKS):
        return None
    gaps = [found.span() for found in _run().finditer(text) if _is_gap(found)]
    inside_word = _inside_words(text, gaps, vocabulary)
    dropped: list[tuple[int, int, bool]] = []
    # How far lines have been joined, and whether the line that reaches this far has a sentence's punctuation.
    joined = 0
    in_sentence = False
    for start, end in gaps:
        drop = start in inside_word or text[end] in _NEVER_FIRST
        if "\n" not in text[start:end]:
            drop = drop or _beside_dot(text, start, end) or _beside_number(text, start, end)
        elif drop or (text[end - 1] == "\n" and not _is_stamp(text, start, end)):
            line_start = text.rfind("\n", joined, start) + 1
            in_line = bool(_sentence().search(text, line_start or joined, start))
            in_sentence = in_line or (in_sentence and not line_start)
            drop = drop or (in_sentence and not _is_list(text, line_start or joined, end))
            if drop:
                joined = end
        if drop:
            dropped.append((start, end, False))
    return deleted(text, dropped)


def _is_gap(found: re.Match[str]) -> bool:
    """Blanks between two characters of which one is Chinese, or a comma, and the other Chinese or a digit.

    They are up to three, or one line end with some beside it: more sets things apart on purpose.
    """
    text, (start, end) = found.string, found.span()
    if text[start - 1] in _DIGITS and text[end] in _DIGITS:
        return False
    if end - start == 1:
        return True
    line_ends = text.count("\n", start, end)
    return end - start <= (_LONGEST if line_ends else 3) and line_ends < 2


def _inside_words(text: str, gaps: list[tuple[int, int]], vocabulary: Vocabulary) -> frozenset[int]:
    """Where the gaps start that stand inside a word."""
    if not vocabulary.may_touch({text[start - 1] + text[end] for start, end in gaps}):
        return frozenset()
    # A word may have several gaps, so all are looked at in the text without any.
    ends = [0, *(end for _, end in gaps)]
    pieces = [text[end:start] for end, (start, _) in zip(ends, [*gaps, (len(text), 0)], strict=True)]
    joined = "".join(pieces)
    points = accumulate(map(len, pieces[:-1]))
    return frozenset(start for (start, _), point in zip(gaps, points, strict=True) if vocabulary.crosses(joined, point))


def _beside_dot(text: str, start: int, end: int) -> bool:
    """A gap beside a dot that has something on its other side, too."""
    if text[end] == "·":
        return True
    return text[start - 1] == "·" and text[start - 2 : start - 1] not in ("", "\n", "\u3000", "·")


def _beside_number(text: str, start: int, end: int) -> bool:
    """A gap between a numeral and its unit, or the single space that is printed between digits and Chinese characters.

    Where a date or a time of day stands for itself, the space sets it apart.
    """
    left, right = text[start - 1], text[end]
    single = text[start:end] in _SINGLE
    if left in _DIGITS:
        return (single or right in _UNITS) and not _stamp_before().match(text, start)
    return right in _DIGITS and (single or left in "年月日时点分") and not _stamp_after().match(text, end)


def _is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a date or a time of day ends before the gap or starts behind it."""
    return bool(_stamp_before().match(text, start) or _stamp_after().match(text, end))
