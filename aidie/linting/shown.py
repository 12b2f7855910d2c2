"""Rules that are not shown by examples and counterexamples."""

from __future__ import annotations

from collections.abc import Iterator

from aidie.linting.finding import Found, Lint, Severity, Subject

LEAST_COUNTEREXAMPLES = 2


def _examples(subject: Subject) -> Iterator[Found]:
    for rule in subject.rules:
        if not rule.examples:
            yield rule, "it has no example", "add one: examples=['text with the [expected span: value]']"


def _counterexamples(subject: Subject) -> Iterator[Found]:
    for rule in subject.rules:
        count = len(rule.counterexamples)
        if count < LEAST_COUNTEREXAMPLES:
            said = "no counterexample" if not count else f"{count} counterexample, and should have two"
            yield rule, f"it has {said}", "add texts that look like a match and are none: counterexamples=['…', '…']"


EXAMPLES = Lint("no-example", "A rule without an example: nothing says that it works.", Severity.WARNING, _examples)
COUNTEREXAMPLES = Lint(
    "no-counterexample",
    "A rule with fewer than two counterexamples: nothing says where it ends.",
    Severity.WARNING,
    _counterexamples,
)
