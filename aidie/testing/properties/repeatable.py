"""The same text gives the same answer, whatever was read before."""

from __future__ import annotations

from aidie.engine.extractor import Extractor
from aidie.pattern.drawing import Choose
from aidie.testing.articles import article
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = article(subject.bench, choose).text
    used = subject.bench.plain.extract(text)
    new = Extractor(subject.rule_set.evolve(document_rules=()), repairs=()).extract(text)
    if [repr(span) for span in used] == [repr(span) for span in new]:
        return None
    return subject.failure(text, marked(text, new), f"{marked(text, used)} after other texts")


REPEATABLE = Property(
    "repeatable",
    "An extractor that has read many texts says of a text what a new one says.",
    "rule_set",
    _check,
    cost=4,
)
