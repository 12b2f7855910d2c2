"""The clean text and the raw are aligned, character by character."""

from __future__ import annotations

import random

from aidie.pattern.drawing import Choose
from aidie.testing.articles import article
from aidie.testing.properties.property import Property, Subject
from aidie.testing.transforms import TRANSFORMS
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    transform = TRANSFORMS[choose(len(TRANSFORMS))]
    text = transform(article(subject.bench, choose).text, random.Random(choose(1_000)), subject.bench.words)
    cleaned = subject.bench.extractor.cleaner.clean(text)
    done = 0
    for at in range(len(cleaned.text)):
        start, end = cleaned.alignment.raw_span(at, at + 1)
        if not done <= start < end <= len(text):
            return subject.failure(
                text, f"character {at} of the clean text behind raw character {done}", f"{start}:{end}"
            )
        if cleaned.alignment.clean_span(start, end) != (at, at + 1):
            back = cleaned.alignment.clean_span(start, end)
            return subject.failure(text, f"{at}:{at + 1} of the clean text there and back", f"{back[0]}:{back[1]}")
        done = end
    again = subject.bench.extractor.cleaner.clean(cleaned.text).text
    return None if again == cleaned.text else subject.failure(text, cleaned.text, f"{again}, cleaned once more")


ALIGNMENT = Property(
    "alignment",
    "Each character of the clean text has a range of the raw text, in order and apart, that leads back to it; and "
    "clean text is not cleaned again.",
    "rule_set",
    _check,
)
