"""Explanations tell of what matching finds, and of nothing else."""

from __future__ import annotations

from collections import Counter

from aidie.pattern.drawing import Choose
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure

Told = Counter[tuple[str, str, bool]]


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = matching(subject.bench, subject.rule, choose).text
    found: Told = Counter(
        (match.span.rule, str(match.span.value), match.lost_to is not None)
        for match in subject.bench.extractor.matches(text)
    )
    told: Told = Counter(
        (story.rule, value, match.outcome == "lost")
        for story in subject.bench.extractor.explain(text).rules
        for match in story.matches
        for value in match.values
    )
    return (
        None
        if told == found
        else subject.failure(text, f"told of {_shown(found - told)}", f"told of {_shown(told - found)}")
    )


def _shown(rows: Told) -> str:
    return "; ".join(f"{value} by {rule}{', which lost' * lost}" for rule, value, lost in rows) or "nothing else"


EXPLANATION = Property(
    "explanation-agrees",
    "An explanation of a sample tells of each match, with its value and whether it lost, and of no other.",
    "rule",
    _check,
    cost=20,
)
