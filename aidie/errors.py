"""The errors that aidie raises of its own accord."""


class AidieError(Exception):
    """Whatever aidie refuses; catch this to catch them all."""


class PatternError(AidieError, ValueError):
    """A pattern that cannot be built: its message says which part, and the mend."""


class RuleError(AidieError, ValueError):
    """A rule or rule set that was refused when it was defined.

    The message names the rule, the file and line of its function, what is wrong and the mend.
    """


class RuleSetNotFoundError(AidieError, LookupError):
    """No rule set of that name is installed; the message lists those that are."""


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


def reason(error: BaseException) -> str:
    """An error in one line: its kind, its message, where it was raised, and the notes that it bears."""
    from traceback import extract_tb  # for errors alone

    where = extract_tb(error.__traceback__)[-1]
    notes = "".join(f"; {note}" for note in getattr(error, "__notes__", ()))
    return f"{type(error).__name__}: {error} ({where.filename}:{where.lineno}){notes}"
