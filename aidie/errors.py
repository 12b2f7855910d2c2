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
