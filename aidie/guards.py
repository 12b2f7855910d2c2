"""Guards: conditions on what stands around a match, outside the compiled pattern.

A guard is any function or frozen object called with the clean text and the half-open range of a candidate. Where it
says no, the pattern tries its next way to match, and gives up where there is none. Of a long text it is given the part
around the candidate, at least 1,000 characters before and behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from types import FunctionType, MethodType
from typing import Any

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
    return NotBefore(_checked_words("not_before", words))


def not_after(*words: str) -> NotAfter:
    """Refuse a match with one of these words right before it."""
    return NotAfter(_checked_words("not_after", words))


def _checked_words(maker: str, words: tuple[str, ...]) -> tuple[str, ...]:
    try:
        "".join(words)
    except TypeError:
        shown = ", ".join(map(repr, words))
        raise PatternError(
            f"{maker}() takes words one by one: {maker}('甲', '乙'), or {maker}(*words), not ({shown})"
        ) from None
    if not words or "" in words:
        raise PatternError(f"{maker}() needs words, none of them empty: an empty one stands everywhere")
    return words


_OWN = (NotBefore, NotAfter)
_ARGUMENTS = 3
"""The text, a start and an end."""


def checked(guard: Guard) -> Guard:
    """The guard as it is. Raises PatternError where it cannot be called with a text, a start and an end."""
    if isinstance(guard, _OWN) or (isinstance(guard, FunctionType) and guard.__code__.co_argcount == _ARGUMENTS):
        return guard  # most are, which is quickly seen
    if not callable(guard):
        raise PatternError(f"the guard {guard!r} cannot be called; give not_before(…), not_after(…) or a function")
    if isinstance(guard, type):
        raise PatternError(f"the guard {guard.__name__} is a class; give an object of it: {guard.__name__}(…)")
    if takes := takes_otherwise(guard, _ARGUMENTS):
        raise PatternError(f"the guard {show_guard(guard)} {takes}; it is called with the text, a start and an end")
    return guard


def takes_otherwise(function: Callable[..., object], given: int) -> str:
    """What arguments a function takes, where it cannot be called with so many; else, or where it does not say, ""."""
    called: Any = function
    if isinstance(called, MethodType):
        called = called.__func__
    elif not isinstance(called, FunctionType):
        called = getattr(type(called), "__call__", None)  # noqa: B004  # the function itself is wanted
    if not isinstance(called, FunctionType) or called.__code__.co_flags & _TAKES_ANY:
        return ""
    most = called.__code__.co_argcount - (called is not function)
    if most - len(called.__defaults__ or ()) <= given <= most:
        return ""
    return f"takes {most} argument{'s' if most != 1 else ''}"


def show_guard(guard: Callable[..., object]) -> str:
    """A guard, or another function of a rule set, as one reads it in a list of rules, the same in every process."""
    return getattr(guard, "__name__", None) or re.sub(r" at 0x[0-9a-fA-F]+", "", repr(guard))
