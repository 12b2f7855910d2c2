"""No value says a day that no calendar has."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from datetime import date
from typing import Any

from aidie.pattern.drawing import Choose
from aidie.testing.properties.property import Property, Subject, strings
from aidie.testing.samples import matching
from aidie.verification import Failure, marked

_DAY = re.compile(r"(?<![\dX])(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?![\d-])")
_TIME = re.compile(r"(?<=[\dX])T(\d\d)(?::(\d\d)(?::(\d\d))?)?")
_SEASONS = range(21, 42)  # seasons, quarters and halves of a year as EDTF numbers them
_LEAP_YEAR = 2000
_SAMPLES = 4
"""Impossible days are few among the possible ones."""
_ANCHOR = date(2012, 2, 29)


def _check(subject: Subject, choose: Choose) -> Failure | None:
    for _ in range(_SAMPLES):
        sample = matching(subject.bench, subject.rule, choose)
        resolved = subject.bench.extractor.extract(sample.text, anchor=_ANCHOR).spans
        for span in (*sample.spans, *(span for span in resolved if span.rule == sample.rule)):
            wrong = _wrong(span.value.to_dict())
            if wrong:
                said = f"{wrong} in {marked(sample.text, [span])}"
                return subject.failure(sample.text, "dates of the calendar", said)
        if not any(map(str.isdigit, json.dumps(sample.value.to_dict(), default=str))):
            return None
    return None


def _wrong(record: dict[str, Any]) -> str | None:
    """What no calendar has in a value's record."""
    start, end = record.get("start_date"), record.get("end_date")
    if isinstance(start, str) and isinstance(end, str) and start > end:
        return f"{start} … {end}"
    return next((text for text in strings(record) if not valid(text)), None)


def valid(text: str) -> bool:
    """Whether each ISO date and time of day in a text is one; of an unknown year, one that some year has."""
    for year, month, day in _DAY.findall(text):
        season = int(month) in _SEASONS and not day
        if not (1 <= int(month) <= 12 or season) or year == "0000":
            return False
        if day and not 1 <= int(day) <= monthrange(_LEAP_YEAR if year == "XXXX" else int(year), int(month))[1]:
            return False
    return all(
        int(hour) <= 24 and int(minute or 0) < 60 and int(second or 0) < 60
        for hour, minute, second in _TIME.findall(text)
    )


CALENDAR = Property(
    "calendar-validity",
    "Each ISO date and time of day in a value's record is one that the calendar has, before it is resolved and after,"
    " and a stretch does not end before it starts.",
    "rule",
    _check,
)
