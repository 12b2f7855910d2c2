"""The errors that aidie raises of its own accord."""

from __future__ import annotations

from collections.abc import Iterable


class AidieError(Exception):
    """What is wrong with a pattern, a rule, a name or a text.

    An argument of another type than asked for is a TypeError; one that is out of range, such as `jobs=0`, a ValueError.
    """


class PatternError(AidieError, ValueError):
    """A pattern that cannot be built: its message says which part, and the mend."""


class RuleError(AidieError, ValueError):
    """A rule or rule set that was refused when it was defined.

    The message names the rule, the file and line of its function, what is wrong and the mend.
    """


class RuleSetNotFoundError(AidieError, LookupError):
    """No rule set of that name is installed; the message lists those that are."""


class UnknownNameError(AidieError, KeyError):
    """A rule, lexicon or property that is not there; the message lists those that are, or the nearest of many."""

    __str__ = Exception.__str__  # KeyError shows its message in quotes


class BudgetError(AidieError, TimeoutError):
    """A regular expression of a rule that took longer than its budget: the message names the rule and the text."""


class ExtractionError(AidieError):
    """A text that gave no extraction: what `extract_many()` yields in its place, to be looked at or raised."""

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(index, reason)
        self.index = index
        """Which text it is, counted from 0."""
        self.reason = reason
        """The error, where it was raised, and the rule, if it was one's."""

    def __str__(self) -> str:
        return f"text {self.index}: {self.reason}"


_FEW = 12


def unknown_name(problem: str, name: str, known: Iterable[str], mend: str = "") -> UnknownNameError:
    """The error for a name that is not among those known: `problem` says what was asked for, `mend` what to do."""
    names = list(known)
    if len(names) <= _FEW:
        there = f"it has: {', '.join(names) or 'none'}"
    else:
        from difflib import get_close_matches  # for errors alone

        near = [other for other in names if name in other.split(".")] or get_close_matches(name, names, cutoff=0.5)
        there = f"it has {len(names)}" + (f", nearest: {', '.join(near)}" if near else f": {', '.join(names)}")
    return UnknownNameError("; ".join(part for part in (problem, there, mend) if part))


def reason(error: BaseException) -> str:
    """An error in one line: its kind, its message, where it was raised, and the notes that it bears."""
    from traceback import extract_tb  # for errors alone

    where = extract_tb(error.__traceback__)[-1]
    notes = "".join(f"; {note}" for note in getattr(error, "__notes__", ()))
    return f"{type(error).__name__}: {error} ({where.filename}:{where.lineno}){notes}"
