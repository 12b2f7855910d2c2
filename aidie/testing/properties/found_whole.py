"""What is drawn from a rule's tree is found whole, with its value."""

from __future__ import annotations

from typing import Any

from aidie.engine.extractor import Extractor
from aidie.pattern.drawing import Choose
from aidie.spans import Span
from aidie.testing.expected import CrashError, Sample
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure, marked


def made_by(extractor: Extractor, text: str, rule: str) -> list[Span[Any]]:
    """The raw matches of a rule, those that lost as well."""
    try:
        return [match.span for match in extractor.matches(text) if match.span.rule == rule]
    except Exception as error:
        raise CrashError(text) from error


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    return missing(subject, sample, made_by(subject.bench.plain, sample.text, sample.rule))


def missing(subject: Subject, sample: Sample, found: list[Span[Any]]) -> Failure | None:
    """The failure of a sample whose spans are not among those that were found."""
    if all(span in found for span in sample.spans):
        return None
    near = [span for span in found if span.start < sample.end and sample.start < span.end]
    got = marked(sample.text, near) if near else "nothing"
    if got == marked(sample.text, sample.spans):
        got += f", with the captures {[dict(span.fields) for span in near]}"
    return subject.failure(sample.text, marked(sample.text, sample.spans), got, near)


FOUND_WHOLE = Property(
    "found-whole",
    "A text drawn from the rule's tree is matched from end to end, and gives the value and the captures that a slow "
    "reading of the tree gives.",
    "rule",
    _check,
    of_crashes=True,
)
