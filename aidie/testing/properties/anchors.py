"""The anchor resolves dates and moves nothing."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from aidie.pattern.drawing import Choose
from aidie.spans import Span
from aidie.testing.articles import article
from aidie.testing.properties.property import Property, Subject, strings
from aidie.verification import Failure, marked

_ANCHORS = (date(2012, 2, 29), date(2019, 12, 31))
_YEAR = re.compile("[0-9]{4}")


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = article(subject.bench, choose).text
    one, other = (subject.bench.extractor.extract(text, anchor=anchor).spans for anchor in _ANCHORS)
    if _moved(one, other) or _moved(other, one):
        return subject.failure(text, marked(text, one), marked(text, other))
    return None


def _moved(spans: tuple[Span[Any], ...], others: tuple[Span[Any], ...]) -> bool:
    """Whether a span is another with another anchor, or is not there though it says no date of a known year."""
    places = {(other.start, other.end, other.label, other.rule) for other in others}
    for span in spans:
        if (span.start, span.end, span.label, span.rule) not in places:
            overlapped = any(o.label == span.label and o.start < span.end and span.start < o.end for o in others)
            if overlapped or not any(map(_YEAR.search, strings(span.value.to_dict()))):
                return True
    return False


ANCHORS = Property(
    "anchor-moves-nothing",
    "With another anchor the same spans are found, with the same labels, by the same rules. Only a date may mean "
    "another, or be none where the anchor makes it impossible, as 31日 in February.",
    "rule_set",
    _check,
)
