"""A rule takes no raw match of another away."""

from __future__ import annotations

from typing import Any

from aidie.engine.extractor import Extractor
from aidie.pattern.drawing import Choose
from aidie.spans import Span
from aidie.testing.articles import BETWEEN
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching, try_to_match
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    rules = subject.rule_set.rules
    other = try_to_match(subject.bench, rules[choose(len(rules))], choose)
    text = matching(subject.bench, subject.rule, choose).text + (BETWEEN + other.text if other else "")
    kin = {rule.name for rule in rules if rule.layer <= subject.rule.layer and rule is not subject.rule}

    def found(extractor: Extractor) -> list[Span[Any]]:
        return [match.span for match in extractor.matches(text) if match.span.rule in kin]

    after = found(subject.bench.extractor)
    lost = [span for span in found(subject.bench.without(subject.rule.name)) if span not in after]
    return subject.failure(text, f"{marked(text, lost)}, as without the rule", "not all of it") if lost else None


EXTENSION = Property(
    "monotone-extension",
    "Without the rule there is no raw match of another in its layer or below that is not there with it.",
    "rule",
    _check,
)
