"""What a rule's function made of earlier matches: official news repeats itself, and equal matches mean the same.

An answer is remembered by the text of the match and its captures, by as many characters before and behind it as the
function asked for, by what its questions were told there, and by the values of the spans below that it asked for. Where
it asked for anything else around the match, nothing is remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidie.captures import Asked, Captures
from aidie.spans import Span

Row = tuple[int, int, Any, Mapping[str, tuple[int, int]]]
"""A value, its range and that of each capture, counted from the match's start."""
Made = tuple[Row, ...]
"""What a function made of a match: one value, several, or none where it refused."""
Key = tuple[Any, ...]
Where = tuple[str, int, int, Mapping[tuple[str, int], Span[Any]]]
"""A match in its surroundings: the clean text, its range, and the spans of the lower layers by label and start."""

_NOTHING = "", ""
_MOST = 8_192
"""So many matches of a program are remembered; then the memory begins anew."""


class Memory:
    """The answers of one program."""

    def __init__(self) -> None:
        self._answers: dict[Key, _Answers] = {}

    def recall(self, key: Key, where: Where) -> Made | None:
        """What was made of an equal match, or None where nothing is remembered."""
        known = self._answers.get(key)
        return None if known is None else known.made.get(known.around(*where))

    def keep(self, key: Key, found: Captures, made: Made, where: Where) -> None:
        """Remember what the function made, if it depends on no more than the key and what it asked for around it."""
        if found.looked_around:
            return
        known = self._answers.get(key)
        # A function may ask for more beside one match than beside an equal one: what it asked for less holds no longer.
        if known is None or known.lacks(found):
            if len(self._answers) >= _MOST:
                self._answers.clear()
            known = self._answers[key] = _Answers(found, known)
        if len(known.made) < _MOST:
            known.keep(made, *where)


class _Answers:
    """What was made of equal matches, by what was asked for around them."""

    __slots__ = ("after", "before", "below", "made", "questions", "values")

    def __init__(self, found: Captures, known: _Answers | None) -> None:
        self.before: int = max(found.looked_before, known.before if known else 0)
        self.after: int = max(found.looked_after, known.after if known else 0)
        asked: dict[Asked, None] = dict.fromkeys(known.questions if known else ()) | found.questions
        self.questions: tuple[Asked, ...] = tuple(asked)
        below: dict[tuple[str, int], None] = dict.fromkeys(known.below if known else ()) | found.looked_below
        self.below: tuple[tuple[str, int], ...] = tuple(below)
        self.values: list[Any] = []
        """The values below that answers are remembered by: while they are here, no other gets the id of one."""
        self.made: dict[Key, Made] = {}

    def lacks(self, found: Captures) -> bool:
        """The function asked for more than it did so far."""
        return (
            self.before < found.looked_before
            or self.after < found.looked_after
            or any(question not in self.questions for question in found.questions)
            or any(place not in self.below for place in found.looked_below)
        )

    def keep(self, made: Made, text: str, start: int, end: int, spans: Mapping[tuple[str, int], Span[Any]]) -> None:
        """Remember what was made at a place."""
        self.made[self.around(text, start, end, spans)] = made
        self.values += [spans[label, start + first].value for label, first in self.below]

    def around(self, text: str, start: int, end: int, spans: Mapping[tuple[str, int], Span[Any]]) -> Key:
        """What was asked for, at a place."""
        before, after = self.before, self.after
        around: Key = (text[max(0, start - before) : start], text[end : end + after]) if before or after else _NOTHING
        if self.questions:
            around += tuple([question(text, start + first, start + last) for question, first, last in self.questions])
        if self.below:
            around += tuple([id(spans[label, start + first].value) for label, first in self.below])
        return around
