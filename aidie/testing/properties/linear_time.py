"""Time grows with the text and no faster."""

from __future__ import annotations

import sys
from typing import Any

from aidie.engine.extractor import Extractor
from aidie.pattern.drawing import Choose
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure

_TIMES = (4, 16, 64)
_SLACK = 1.1
_SOME = 200


def calls(extractor: Extractor, text: str) -> int:
    """How many functions are called to read a text: the same on every machine."""
    count = 0

    def called(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    extractor.matches(text)  # character classes learn, programs are compiled, values are remembered
    before = sys.getprofile()
    sys.setprofile(called)
    try:
        extractor.matches(text)
    finally:
        sys.setprofile(before)
    return count


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    parts = (sample.text + "。\n", sample.text, sample.matched[: 1 + choose(len(sample.matched))])
    piece = parts[choose(len(parts))]
    few, more, most = (calls(subject.bench.plain, piece * times) for times in _TIMES)
    if most - more <= _SLACK * 4 * (more - few) + _SOME:
        return None
    counted = ", ".join(f"{count:,} for {times}" for count, times in zip((few, more, most), _TIMES, strict=True))
    return subject.failure(piece, "four times the text, four times the calls", f"repeated, calls: {counted}")


LINEAR_TIME = Property(
    "linear-time",
    "The calls that reading a sample, or its beginning, many times over takes grow no faster than the text.",
    "rule",
    _check,
    cost=5,
)
