"""Every span is a slice of the text as it was given."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from aidie.pattern.drawing import Choose
from aidie.spans import Span
from aidie.testing.carriers import carriers
from aidie.testing.expected import CrashError
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.testing.transforms import TRANSFORMS
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    around = carriers(subject.rule)
    inside = sample.within(*around[choose(len(around))])
    transform = TRANSFORMS[choose(len(TRANSFORMS))]
    harmed = transform(inside.text, random.Random(choose(1_000)), subject.bench.words)
    for text in (sample.text, inside.text, harmed):
        failure = next((found for span in _spans(subject, text) if (found := _beside(subject, span, text))), None)
        if failure:
            return failure
    return None


def _spans(subject: Subject, text: str) -> Iterator[Span[Any]]:
    """All that is found, by rules and by document rules."""
    extractor = subject.bench.extractor
    try:
        yield from (match.span for match in extractor.matches(text))
        yield from extractor.extract(text)
    except Exception as error:
        raise CrashError(text) from error


def _beside(subject: Subject, span: Span[Any], text: str) -> Failure | None:
    stands = text[span.start : span.end]
    if not 0 <= span.start < span.end <= len(text) or stands != span.text:
        found = f"{span.text!r} at {span.start}:{span.end}, where {stands!r} stands"
        return subject.failure(text, "text[span.start:span.end] == span.text", found)
    for name, (start, end) in span.fields.items():
        if not 0 <= start < end <= len(text):
            return subject.failure(text, f"the field {name} in the text", f"{start}:{end}")
    return None


SLICES = Property(
    "exact-slices",
    "Of clean text and of damaged, every span is a slice: `text[span.start:span.end] == span.text`. No span is empty, "
    "nor is one of the ranges of its fields, which lie within the text.",
    "rule",
    _check,
)
