"""Other sentences around a match change nothing but its place."""

from __future__ import annotations

from aidie.pattern.drawing import Choose
from aidie.testing.carriers import LINES, carriers
from aidie.testing.expected import Sample
from aidie.testing.properties.found_whole import made_by, missing
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    around = carriers(subject.rule)
    pair = around[choose(len(around))]
    if _lacks(subject, sample.within(*pair)) is None:
        return None
    return _lacks(subject, sample.within(*LINES[0]))


def _lacks(subject: Subject, sample: Sample) -> Failure | None:
    """What is not found of a sample among other sentences, unless the rule goes on into the sentence beside it."""
    found = made_by(subject.bench.plain, sample.text, sample.rule)
    if any(span.start <= sample.start and sample.end <= span.end and span.text != sample.matched for span in found):
        return None
    return missing(subject, sample, found)


EMBEDDING = Property(
    "embedding",
    "Between other sentences the rule finds what it finds without them, shifted. A match may be longer there, where "
    "the rule reads on over the mark, and a rule may ask for a line of its own.",
    "rule",
    _check,
)
