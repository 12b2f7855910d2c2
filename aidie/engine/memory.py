"""What a rule's function made of earlier matches: official news repeats itself, and equal matches mean the same.

An answer is remembered by the text of the match and its captures, by as many characters before and behind it as the
function asked for, and by what its questions were told there. Where it asked for anything else around the match,
nothing is remembered.
"""

from __future__ import annotations

from typing import Any

from aidie.captures import Asked, Captures

Fields = dict[str, tuple[int, int]]
Made = tuple[Any, Fields]
"""A value, or None where the function refused, and the first range of each capture, counted from the match's start."""
Key = tuple[Any, ...]

_NOTHING = "", ""
_MOST = 8_192
"""So many matches of a program are remembered; then the memory begins anew."""


class Memory:
    """The answers of one program."""

    def __init__(self) -> None:
        self._answers: dict[Key, _Answers] = {}

    def recall(self, key: Key, text: str, start: int, end: int) -> Made | None:
        """What was made of an equal match, or None where nothing is remembered."""
        known = self._answers.get(key)
        return None if known is None else known.made.get(known.around(text, start, end))

    def keep(self, key: Key, found: Captures, made: Made, text: str, start: int, end: int) -> None:
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
            known.made[known.around(text, start, end)] = made


class _Answers:
    """What was made of equal matches, by what was asked for around them."""

    __slots__ = ("after", "before", "made", "questions")

    def __init__(self, found: Captures, known: _Answers | None) -> None:
        self.before: int = max(found.looked_before, known.before if known else 0)
        self.after: int = max(found.looked_after, known.after if known else 0)
        asked: dict[Asked, None] = dict.fromkeys(known.questions if known else ()) | found.questions
        self.questions: tuple[Asked, ...] = tuple(asked)
        self.made: dict[Key, Made] = {}

    def lacks(self, found: Captures) -> bool:
        """The function asked for more than it did so far."""
        beside = self.before < found.looked_before or self.after < found.looked_after
        return beside or any(question not in self.questions for question in found.questions)

    def around(self, text: str, start: int, end: int) -> Key:
        """What was asked for, at a place."""
        before, after = self.before, self.after
        beside = (text[max(0, start - before) : start], text[end : end + after]) if before or after else _NOTHING
        if not self.questions:
            return beside
        return (*beside, *[question(text, start + first, start + last) for question, first, last in self.questions])
