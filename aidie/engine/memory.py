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
Below = Mapping[tuple[str, int], Span[Any]]
"""The spans of the lower layers by label and start."""
Where = tuple[str, int, int, Below]
"""A match in its surroundings: the clean text, its range, and the spans below."""

_MOST = 8_192
"""So many matches of a program are remembered; then the memory starts empty again."""


class Memory:
    """The answers of one program."""

    def __init__(self) -> None:
        self._answers: dict[Key, Made | _Answers] = {}

    def recall(self, key: Key, where: Where) -> Made | None:
        """What was made of an equal match, or None where nothing is remembered."""
        known = self._answers.get(key)
        return known.made.get(known.around(*where)) if isinstance(known, _Answers) else known

    def keep(self, key: Key, found: Captures, made: Made, where: Where) -> None:
        """Remember what the function made, if it depends on no more than the key and what it asked for around it."""
        if found.looked_around:
            return
        known = self._answers.get(key)
        if known is None and len(self._answers) >= _MOST:
            self._answers.clear()
        if not found.looked_beside:
            self._answers[key] = made
            return
        # A function may ask for more beside one match than beside an equal one: what it asked for less holds no longer.
        before = known if isinstance(known, _Answers) else None
        answers = before if before and not before.lacks(found) else _Answers(found, before)
        self._answers[key] = answers
        if len(answers.made) < _MOST:
            answers.keep(made, *where)


class _Answers:
    """What was made of equal matches, by what was asked for around them."""

    __slots__ = ("after", "before", "below", "made", "questions", "values")

    def __init__(self, found: Captures, known: _Answers | None) -> None:
        self.before: int = found.looked_before
        self.after: int = found.looked_after
        self.questions: tuple[Asked, ...] = tuple(found.questions)
        self.below: tuple[tuple[str, int], ...] = tuple(found.looked_below)
        if known:
            self.before = max(self.before, known.before)
            self.after = max(self.after, known.after)
            self.questions = tuple(dict.fromkeys(known.questions + self.questions))
            self.below = tuple(dict.fromkeys(known.below + self.below))
        self.values: list[Any] = []
        """The values below that answers are remembered by: while they are here, no other gets the id of one."""
        self.made: dict[Key, Made] = {}

    def lacks(self, found: Captures) -> bool:
        """The function asked for more than it did so far."""
        return (
            self.before < found.looked_before
            or self.after < found.looked_after
            or not found.questions.keys() <= set(self.questions)
            or not found.looked_below.keys() <= set(self.below)
        )

    def keep(self, made: Made, text: str, start: int, end: int, spans: Below) -> None:
        """Remember what was made at a place."""
        self.made[self.around(text, start, end, spans)] = made
        self.values += [spans[label, start + first].value for label, first in self.below]

    def around(self, text: str, start: int, end: int, spans: Below) -> Key:
        """What was asked for, at a place."""
        around: Key = tuple([question(text, start + first, start + last) for question, first, last in self.questions])
        if self.before or self.after:
            around += text[max(0, start - self.before) : start], text[end : end + self.after]
        if self.below:
            around += tuple([id(spans[label, start + first].value) for label, first in self.below])
        return around
