"""A rule is needed: without it its examples are not found."""

from __future__ import annotations

from aidie.pattern.drawing import Choose
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure, agrees, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    rule = subject.rule
    without = subject.bench.without(rule.name)
    replaced = None
    for example in rule.examples:
        found = [s for s in without.extract(example.text, anchor=example.anchor) if s.label == rule.label]
        if not agrees(example, found):
            return None
        replaced = replaced or f"{marked(example.text, found)} by {found[0].rule}, and so for every example"
    if replaced is None:
        return None
    return subject.failure(rule.examples[0].text, "without the rule, something else in one of its examples", replaced)


SENSITIVITY = Property(
    "example-sensitivity",
    "Without the rule one of its examples at least fails: no other rule finds the same in the place of them all.",
    "rule",
    _check,
    drawn=False,
)
