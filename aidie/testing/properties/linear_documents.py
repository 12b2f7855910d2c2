"""What document rules do grows with the text and no faster."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

from aidie.documents import Document, asked
from aidie.pattern.drawing import Choose
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure

_TIMES = (16, 64, 256)
_APART = "。" + "…" * 1_500 + "\n"
"""Between two copies of a sample: a document rule may look around a place as far as an article goes."""
_SLACK = 1.25
_SOME = 2_000
_PLACES_IN_A_LINE = 50
"""So many characters are searched while one line of Python runs."""


class _Searched(str):
    """A text that counts how many characters are looked through by those who search it from place to place."""

    __slots__ = ("looked",)
    looked: int

    def find(self, sub: str, *places: Any) -> int:
        """Counts up to the place that is found."""
        start, end, _ = slice(*(*places, None, None)[:2]).indices(len(self))
        at = super().find(sub, start, end)
        self.looked += (end if at < 0 else at) - start
        return at

    def rfind(self, sub: str, *places: Any) -> int:
        """Counts down to the place that is found."""
        start, end, _ = slice(*(*places, None, None)[:2]).indices(len(self))
        at = super().rfind(sub, start, end)
        self.looked += end - (start if at < 0 else at)
        return at

    def count(self, sub: str, *places: Any) -> int:
        """Counts all of the range."""
        start, end, _ = slice(*(*places, None, None)[:2]).indices(len(self))
        self.looked += end - start
        return super().count(sub, start, end)

    def __contains__(self, sub: object) -> bool:
        return isinstance(sub, str) and self.find(sub) >= 0


def work(subject: Subject, text: str) -> int:
    """How many lines of Python document rules run for a text, what they search for words told in lines."""
    searched = _Searched(text)
    searched.looked = 0
    lines = 0

    def run(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return run

    document = Document(searched, subject.bench.plain.extract(text).spans)
    _run(subject, document)  # patterns are compiled, values are remembered
    searched.looked = 0
    before = sys.gettrace()
    sys.settrace(run)
    try:
        _run(subject, document.evolve())
    finally:
        sys.settrace(before)
    return lines + searched.looked // _PLACES_IN_A_LINE


def _run(subject: Subject, document: Document) -> None:
    for document_rule in subject.rule_set.document_rules:
        document = asked(document_rule, document)


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose).text
    few, more, most = (work(subject, (sample + _APART) * times) for times in _TIMES)
    if most - more <= _SLACK * 4 * (more - few) + _SOME:
        return None
    counted = ", ".join(f"{count:,} for {times}" for count, times in zip((few, more, most), _TIMES, strict=True))
    return subject.failure(sample, "four times the text, four times the work", f"repeated, lines: {counted}")


LINEAR_DOCUMENTS = Property(
    "linear-documents",
    "The lines that document rules run for a sample many times over, far apart, and the places that they search, grow "
    "no faster than the text.",
    "rule",
    _check,
    cost=20,
)
