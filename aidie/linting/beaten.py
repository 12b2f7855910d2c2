"""Rules that never stand, because another one always wins."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

from aidie.coverage import Kind
from aidie.errors import PatternError
from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.sampling import sample
from aidie.rules import Rule

_SAMPLES = 40


def _find(subject: Subject) -> Iterator[Found]:
    stands = {unit.rule for unit, count in subject.coverage.units if unit.kind is Kind.RULE and count}
    for rule in subject.rules:
        if rule.name in stands:
            continue
        winners: Counter[str] = Counter()
        for text in _texts(rule):
            for match in subject.matches(text):
                if match.span.rule == rule.name:
                    winners[match.lost_to.rule if match.lost_to else ""] += 1
        if winners and "" not in winners:
            ((winner, count),) = winners.most_common(1)
            other = subject.rule_set[winner]
            yield (
                rule,
                f"it always loses, {count} times of {winners.total()} to {winner} ({other.where})",
                f"give it a priority over {other.priority}, declare it earlier, or delete one of them",
            )


def _texts(rule: Rule[Any]) -> Iterator[str]:
    yield from (example.text for example in rule.examples)
    rng = random.Random(0)
    try:
        for _ in range(_SAMPLES):
            yield sample(rule.pattern, rng)
    except PatternError:
        return


BEATEN = Lint(
    "always-beaten",
    "A rule whose matches all lost, in examples, corpus and samples, and that never stood.",
    Severity.WARNING,
    _find,
)
