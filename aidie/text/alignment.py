"""Where each character of a clean text stands in the raw text that it came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple, Self

from aidie.frozen import Frozen


class Deletion(NamedTuple):
    """A range of the raw text that the clean text lacks; offsets count characters, `end` is exclusive.

    An `attached` deletion belongs to the character on its left (pinyin written after it, the rest of an
    entity): a clean span that ends with this character covers the deletion in the raw text. One that is not
    attached (a space, a stray comma, a tag) is covered only where the span goes on beyond it.
    """

    start: int
    end: int
    attached: bool = False


class Alignment(Frozen):
    """Relates a clean text to the raw text that it came from.

    A repair keeps a character, replaces it by one other, or deletes it, so the deleted ranges say everything.
    Memory grows with their number, a query takes the logarithm of it, and the identity holds nothing. Ranges
    that touch act as one gap: attached in front, free behind.
    """

    raw_length: int
    _starts: tuple[int, ...] = ()
    """Where each gap begins."""
    _stops: tuple[int, ...] = ()
    """Where its attached part ends and its free part begins."""
    _ends: tuple[int, ...] = ()
    """Where it ends."""
    _points: tuple[int, ...] = ()
    """Its place in the clean text: where its two neighbours touch."""

    @cached_property
    def clean_length(self) -> int:
        """How many characters the clean text has."""
        return self.raw_length - (self._ends[-1] - self._points[-1] if self._ends else 0)

    @classmethod
    def identity(cls, length: int) -> Self:
        """The alignment of a text of `length` characters with itself."""
        return cls(length, (), (), (), ())

    @classmethod
    def deleting(cls, raw_length: int, deletions: Iterable[tuple[int, int, bool]]) -> Self:
        """The alignment of a raw text of `raw_length` characters with what is left of it.

        `deletions` are (start, end, attached), sorted and disjoint. Raises ValueError where they are not,
        or reach beyond the text.
        """
        gaps: list[tuple[int, int, int, int]] = []
        last = deleted = 0
        for start, end, attached in deletions:
            if not last <= start <= end <= raw_length:
                raise ValueError(
                    f"deletion {start}:{end} is not behind the one before it (which ends at {last}) and "
                    f"inside the text of {raw_length} characters: give sorted, disjoint ranges"
                )
            if start == end:
                continue
            if gaps and start == last:
                first, stop, _, point = gaps[-1]
                gaps[-1] = first, (end if attached and stop == last else stop), end, point
            else:
                gaps.append((start, end if attached else start, end, start - deleted))
            deleted += end - start
            last = end
        return cls(raw_length, *zip(*gaps, strict=True)) if gaps else cls(raw_length)

    @property
    def deletions(self) -> tuple[Deletion, ...]:
        """The deleted ranges of the raw text, sorted and disjoint."""
        return tuple(
            Deletion(start, end, attached)
            for first, stop, last in zip(self._starts, self._stops, self._ends, strict=True)
            for start, end, attached in ((first, stop, True), (stop, last, False))
            if start < end
        )

    @property
    def is_identity(self) -> bool:
        """Whether nothing was deleted, so that every offset is the same in both texts."""
        return not self._starts

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw range of the clean range `start:end`, with what is attached to its last character.

        An empty range stays empty, behind what is attached to the character on its left. Raises ValueError
        for a range that is not inside the clean text.
        """
        points, ends = self._points, self._ends
        if not 0 <= start <= end <= self.clean_length:
            raise _outside(start, end, self.clean_length, "clean")
        behind = bisect_right(points, start)
        moved = ends[behind - 1] - points[behind - 1] if behind else 0
        if start < end and (behind == len(points) or end < points[behind]):
            return start + moved, end + moved
        index = bisect_left(points, end)
        if index < len(points) and points[index] == end:
            raw_end = self._stops[index]
        else:
            raw_end = end + (ends[index - 1] - points[index - 1] if index else 0)
        return (start + moved, raw_end) if start < end else (raw_end, raw_end)

    def clean_span(self, start: int, end: int) -> tuple[int, int]:
        """The clean range of the raw range `start:end`: the characters of it that were kept.

        A position inside a deletion means the point where the deletion's neighbours touch. Raises ValueError
        for a range that is not inside the raw text.
        """
        if not 0 <= start <= end <= self.raw_length:
            raise _outside(start, end, self.raw_length, "raw")
        return (self._point(start), self._point(end)) if self._points else (start, end)

    def then(self, following: Alignment) -> Alignment:
        """Composes this alignment (raw to middle) and `following` (middle to clean) to one (raw to clean).

        Raises ValueError if the middle texts differ in length.
        """
        if self.clean_length != following.raw_length:
            raise ValueError(
                f"cannot compose: the first alignment ends in a text of {self.clean_length} characters, the "
                f"second starts from one of {following.raw_length}; compose them in their order"
            )
        if following.is_identity:
            return self
        if self.is_identity:
            return following
        gaps: list[tuple[int, int, int, int]] = []
        own = list(zip(self._points, self._starts, self._stops, self._ends, strict=True))
        index = 0
        ahead = 0  # raw position minus middle position
        behind = 0  # middle position minus clean position
        for first, stop, last, point in zip(
            following._starts, following._stops, following._ends, following._points, strict=True
        ):
            while index < len(own) and own[index][0] < first:
                middle, raw_start, raw_stop, raw_end = own[index]
                gaps.append((raw_start, raw_stop, raw_end, middle - behind))
                ahead = raw_end - middle
                index += 1
            raw_start, raw_stop = first + ahead, stop + ahead
            while index < len(own) and own[index][0] <= last:
                middle, _, own_stop, raw_end = own[index]
                ahead = raw_end - middle
                if middle < stop:
                    raw_stop = stop + ahead
                elif middle == stop:
                    raw_stop = own_stop
                index += 1
            gaps.append((raw_start, raw_stop, last + ahead, point))
            behind = last - point
        gaps.extend((start, stop, end, middle - behind) for middle, start, stop, end in own[index:])
        starts, stops, ends, points = zip(*gaps, strict=True)
        return Alignment(self.raw_length, starts, stops, ends, points)

    def _point(self, raw: int) -> int:
        index = bisect_right(self._starts, raw) - 1
        return raw if index < 0 else self._points[index] + max(0, raw - self._ends[index])

    def __repr__(self) -> str:
        return f"Alignment.deleting({self.raw_length}, {[tuple(deletion) for deletion in self.deletions]})"


def _outside(start: int, end: int, length: int, text: str) -> ValueError:
    return ValueError(
        f"{start}:{end} is no range of the {text} text, which has {length} characters: "
        f"give 0 <= start <= end <= {length}"
    )
