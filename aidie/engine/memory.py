"""What a rule's function made of earlier matches: official news repeats itself, and equal matches mean the same.

An answer is remembered by the text of the match and its captures, and by as many characters before and behind it as the
function asked for. Where it asked for anything else around the match, nothing is remembered.
"""

from __future__ import annotations

from typing import Any

from aidie.captures import Captures

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
        self._answers: dict[Key, tuple[int, int, dict[tuple[str, str], Made]]] = {}

    def recall(self, key: Key, text: str, start: int, end: int) -> Made | None:
        """What was made of an equal match, or None where nothing is remembered."""
        known = self._answers.get(key)
        if known is None:
            return None
        before, after, by_context = known
        if not (before or after):
            return by_context.get(_NOTHING)
        return by_context.get((text[max(0, start - before) : start], text[end : end + after]))

    def keep(self, key: Key, found: Captures, made: Made) -> None:
        """Remember what the function made, if it depends on no more than the key and what stands beside the match."""
        if found.looked_around:
            return
        known = self._answers.get(key)
        # A function may ask for more beside one match than beside an equal one: what it asked for less holds no longer.
        if known is None or known[0] < found.looked_before or known[1] < found.looked_after:
            if len(self._answers) >= _MOST:
                self._answers.clear()
            before, after = (0, 0) if known is None else known[:2]
            known = max(before, found.looked_before), max(after, found.looked_after), {}
            self._answers[key] = known
        before, after, by_context = known
        if len(by_context) < _MOST:
            by_context[found.before(before), found.after(after)] = made
