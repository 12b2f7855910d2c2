"""Other sentences around a match change nothing but its place."""

from __future__ import annotations

from aidie.pattern.drawing import Choose
from aidie.testing.carriers import embedded
from aidie.testing.properties.found_whole import made_by, missing
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = embedded(subject.bench, subject.tried, choose)
    found = made_by(subject.bench.plain, sample.text, sample.rule)
    if any(
        s.start <= sample.start and sample.end <= s.end and s.end - s.start > sample.end - sample.start for s in found
    ):
        return None  # the rule goes on into the sentence beside it
    return missing(subject, sample, found)


EMBEDDING = Property(
    "embedding",
    "Between other sentences the rule finds what it finds without them, shifted. A match may be longer there, where "
    "the rule reads on over the mark.",
    "rule",
    _check,
)
