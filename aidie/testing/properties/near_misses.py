"""What the tree does not describe is not matched."""

from __future__ import annotations

from aidie.pattern.drawing import Choose
from aidie.testing.expected import gives_parts
from aidie.testing.misses import near_miss
from aidie.testing.properties.found_whole import made_by
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    miss = near_miss(subject.bench, subject.rule, choose)
    found = made_by(subject.bench.plain, miss.text, miss.rule)
    wrong = [span for span in found if (span.start, span.end) == (miss.start, miss.end)]
    if not wrong:
        return None
    expected = f"no match of {miss.text[miss.start : miss.end]!r}, where one thing was {miss.broken}"
    return subject.failure(miss.text, expected, marked(miss.text, wrong), wrong)


NEAR_MISSES_REFUSED = Property(
    "near-misses-refused",
    "A sample with one leaf of the tree dropped, swapped with its neighbour, out of range, of the wrong unit, or with"
    " a word beside it that a guard refuses, is not matched from end to end, unless the tree describes that as well. "
    "Of rules that give one value.",
    "rule",
    _check,
    fits=lambda rule: not gives_parts(rule),  # the range of a part says nothing of what was matched
)
