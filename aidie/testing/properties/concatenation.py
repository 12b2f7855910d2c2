"""The raw matches of two texts with the end of a paragraph between them are those of each."""

from __future__ import annotations

from typing import Any

from aidie.pattern.drawing import Choose
from aidie.spans import Span, moved
from aidie.testing.articles import article
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    one, two = article(subject.bench, choose).text, article(subject.bench, choose).text
    apart = _found(subject, one) + [moved(span, len(one)) for span in _found(subject, two)]
    together = _found(subject, one + two)
    if sorted(map(repr, apart)) == sorted(map(repr, together)):
        return None
    text = one + two
    lost = [span for span in apart if span not in together]
    new = [span for span in together if span not in apart]
    return subject.failure(text, f"of the parts: {marked(text, lost)}", f"of the whole: {marked(text, new)}")


def _found(subject: Subject, text: str) -> list[Span[Any]]:
    return [match.span for match in subject.bench.plain.matches(text)]


CONCATENATION = Property(
    "concatenation",
    "The raw matches of two texts, the first of which ends its paragraph, are together those of the two in one: a text "
    "may be read paragraph by paragraph. Document rules are left out, which see the whole.",
    "rule_set",
    _check,
)
