"""The errors that aidie raises of its own accord."""

from __future__ import annotations

import os
from collections.abc import Iterable


class AidieError(Exception):
    """What is wrong with a pattern, a rule, a name or a text.

    An argument of another type than asked for is a TypeError; one that is out of range, such as `jobs=0`, a ValueError.
    """


class PatternError(AidieError, ValueError):
    """A pattern that cannot be built: its message says which part, and what to do."""


class RuleError(AidieError, ValueError):
    """A rule or rule set that was refused when it was defined.

    The message names the rule, the file and line of its function, what is wrong and what to do.
    """


class RuleSetNotFoundError(AidieError, LookupError):
    """No rule set of that name is installed; the message lists those that are."""


class UnknownNameError(AidieError, KeyError):
    """A rule, lexicon or property that is not there; the message lists those that are, or the nearest of many."""

    __str__ = Exception.__str__  # KeyError shows its message in quotes


class BudgetError(AidieError, TimeoutError):
    """A regular expression of a rule that took longer than its budget: the message names the rule and the text."""


class ExtractionError(AidieError):
    """A text that gave no extraction: what `extract_many()` yields in its place, to be looked at or raised.

    Read by one process, its `__cause__` is the error itself; from another process only what is told of it comes.
    """

    def __init__(self, index: int, reason: str, kind: str = "") -> None:
        super().__init__(index, reason, kind)
        self.index = index
        """Which text it is, counted from 0."""
        self.reason = reason
        """The error, where the rule set's own code raised it, and the rule, if it was one's."""
        self.kind = kind
        """The name of the error's type, such as KeyError; empty where the process died that read the text."""

    def __str__(self) -> str:
        return f"text {self.index}: {self.reason}"


_FEW = 12


def unknown_name(
    problem: str, name: str, known: Iterable[str], advice: str = "", *, listed_by: str = ""
) -> UnknownNameError:
    """The error for a name that is not among those known: `problem` says what was asked for, `advice` what to do.

    Of many the nearest are named; where none is near all are, or the command that lists them.
    """
    names = list(known)
    there = f"it has: {', '.join(names) or 'none'}"
    if len(names) > _FEW:
        from difflib import get_close_matches  # for errors alone

        near = [other for other in names if name in other.split(".")] or get_close_matches(name, names, cutoff=0.5)
        others = f"; {listed_by} lists them" if listed_by else f": {', '.join(names)}"
        there = f"it has {len(names)}" + (f", nearest: {', '.join(near)}" if near else others)
    return UnknownNameError("; ".join(part for part in (problem, there, advice) if part))


def reason(error: BaseException) -> str:
    """An error in one line: its kind, its message, where the code of a rule set raised it, and the notes it bears."""
    return "; ".join((f"{type(error).__name__}: {error}{_place(error)}", *getattr(error, "__notes__", ())))


_ENGINE = os.path.join(os.path.dirname(__file__), "")


def _place(error: BaseException) -> str:
    """The last line in the file of the function that the engine called: what that calls is seldom at fault.

    Where the engine called none it is the engine's own, unless a note names the rule.
    """
    from traceback import walk_tb  # for errors alone

    lines = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    called = next((file for file, _ in lines if not file.startswith(_ENGINE)), "")
    if not called and hasattr(error, "__notes__"):
        return ""
    last = [f" ({file}:{line})" for file, line in lines if file == called or not called][-1:]
    return "".join(last)
