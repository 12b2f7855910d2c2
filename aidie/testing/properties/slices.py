"""Every span is a slice of the text as it was given."""

from __future__ import annotations

import random

from aidie.pattern.drawing import Choose
from aidie.testing.carriers import embedded
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import CrashError
from aidie.testing.transforms import TRANSFORMS
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = embedded(subject.bench, subject.tried, choose)
    transform = TRANSFORMS[choose(len(TRANSFORMS))]
    texts = [sample.text, transform(sample.text, random.Random(choose(1_000)), subject.bench.words)]
    for text in texts:
        try:
            spans = [match.span for match in subject.bench.extractor.matches(text)]
        except Exception as error:
            raise CrashError(text) from error
        for span in spans:
            if not (0 <= span.start < span.end <= len(text)) or text[span.start : span.end] != span.text:
                found = f"{span.text!r} at {span.start}:{span.end}, where {text[span.start : span.end]!r} stands"
                return subject.failure(text, "text[span.start:span.end] == span.text", found)
            outside = {name: ends for name, ends in span.fields.items() if ends[0] < span.start or span.end < ends[1]}
            if outside:
                return subject.failure(text, f"fields within {span.start}:{span.end}", str(outside))
    return None


SLICES = Property(
    "exact-slices",
    "In clean text and in damaged, `text[span.start:span.end] == span.text`, no span is empty, and the ranges of its "
    "fields lie within it.",
    "rule",
    _check,
)
