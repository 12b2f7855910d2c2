"""The anchor resolves dates and moves nothing."""

from __future__ import annotations

from datetime import date

from aidie.pattern.drawing import Choose
from aidie.testing.articles import article
from aidie.testing.properties.property import Property, Subject, marked
from aidie.verification import Failure

_ANCHORS = (date(2012, 2, 29), date(2019, 12, 31))


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = article(subject.bench, choose).text
    one, other = (subject.bench.extractor.extract(text, anchor=anchor).spans for anchor in _ANCHORS)
    places = [[(span.start, span.end, span.label, span.rule) for span in spans] for spans in (one, other)]
    return None if places[0] == places[1] else subject.failure(text, marked(text, one), marked(text, other))


ANCHORS = Property(
    "anchor-moves-nothing",
    "With another anchor the same spans are found, with the same labels, by the same rules; only what depends on a "
    "date may mean another.",
    "rule_set",
    _check,
)
