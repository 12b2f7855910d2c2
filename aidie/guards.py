"""Guards: conditions on what stands around a match, outside the compiled pattern.

A guard is any function or frozen object called with the clean text and the half-open range of a candidate. Where it
says no, the pattern tries its next way to match, and gives up where there is none. Of a long text it is given the part
around the candidate, at least 1,000 characters before and behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from types import FunctionType

from aidie.errors import PatternError
from aidie.frozen import Frozen

Guard = Callable[[str, int, int], bool]

_TAKES_ANY = 4
"""`inspect.CO_VARARGS`: the flag of code with `*args`; the module is not needed to extract."""


def _by_length(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _by_character(words: tuple[str, ...], place: int) -> dict[str, tuple[str, ...]]:
    """The words by their character at a place: of a long list a text is asked for few."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[place], []).append(word)
    return {char: tuple(some) for char, some in found.items()}


class NotBefore(Frozen):
    """None of these words stands right behind the match."""

    words: tuple[str, ...]

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__(_by_length(words))

    def __repr__(self) -> str:
        return f"not_before({', '.join(map(repr, self.words))})"

    @cached_property
    def _by_first(self) -> dict[str, tuple[str, ...]]:
        return _by_character(self.words, 0)

    def __call__(self, text: str, start: int, end: int) -> bool:
        """Whether a candidate at text[start:end] may stand."""
        words = self._by_first.get(text[end]) if end < len(text) else None
        return words is None or not text.startswith(words, end)


class NotAfter(Frozen):
    """None of these words stands right before the match."""

    words: tuple[str, ...]

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__(_by_length(words))

    def __repr__(self) -> str:
        return f"not_after({', '.join(map(repr, self.words))})"

    @cached_property
    def _by_last(self) -> dict[str, tuple[str, ...]]:
        return _by_character(self.words, -1)

    def __call__(self, text: str, start: int, end: int) -> bool:
        """Whether a candidate at text[start:end] may stand."""
        words = self._by_last.get(text[start - 1]) if start else None
        return words is None or not text.endswith(words, 0, start)


def not_before(*words: str) -> NotBefore:
    """Refuse a match with one of these words right behind it."""
    return NotBefore(words)


def not_after(*words: str) -> NotAfter:
    """Refuse a match with one of these words right before it."""
    return NotAfter(words)


def checked(guard: Guard) -> Guard:
    """The guard as it is. Raises PatternError where it cannot be called with a text, a start and an end."""
    if not callable(guard):
        raise PatternError(f"the guard {guard!r} cannot be called; give not_before(…), not_after(…) or a function")
    if isinstance(guard, FunctionType) and not guard.__code__.co_flags & _TAKES_ANY:
        most = guard.__code__.co_argcount
        if not most - len(guard.__defaults__ or ()) <= 3 <= most:
            takes = f"takes {most} argument{'s' if most != 1 else ''}"
            raise PatternError(f"the guard {guard.__name__} {takes}; it is called with the text, a start and an end")
    return guard


def show_guard(guard: Callable[..., object]) -> str:
    """A guard, or another function of a rule set, as one reads it in a list of rules, the same in every process."""
    return getattr(guard, "__name__", None) or re.sub(r" at 0x[0-9a-fA-F]+", "", repr(guard))
