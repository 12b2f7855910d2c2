"""Alternatives that match nothing at all. Whole patterns and rounds of repeats that do are refused by rule()."""

from __future__ import annotations

from collections.abc import Iterator

from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.nodes import Choice, walk
from aidie.pattern.printing import show
from aidie.pattern.reach import reach


def _find(subject: Subject) -> Iterator[Found]:
    for rule in subject.rules:
        for node in walk(rule.pattern):
            if isinstance(node, Choice):
                for alternative in node.alternatives[:-1]:
                    if reach(alternative)[1] > 0 and reach(alternative)[0] == 0:
                        yield (
                            rule,
                            f"the alternative {show(alternative)} can match nothing, so those behind it seldom do",
                            "make it mandatory, and the choice optional(…)",
                        )


NULLABLE = Lint(
    "nullable-pattern",
    "An alternative with others behind it that can match nothing: it matches everywhere, and they seldom do.",
    Severity.ERROR,
    _find,
)
