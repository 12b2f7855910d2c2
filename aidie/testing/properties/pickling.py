"""Rules and values survive pickling."""

from __future__ import annotations

import pickle

from aidie.pattern.drawing import Choose
from aidie.testing.properties.found_whole import made_by
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    value = sample.value
    again = pickle.loads(pickle.dumps(value))
    if (again, repr(again), again.to_dict()) != (value, repr(value), value.to_dict()):
        return subject.failure(sample.text, repr(value), f"{again!r} after pickling")
    here = made_by(subject.bench.plain, sample.text, sample.rule)
    there = made_by(subject.bench.pickled, sample.text, sample.rule)
    if repr(here) == repr(there):
        return None
    return subject.failure(sample.text, marked(sample.text, here), f"{marked(sample.text, there)} by the pickled rules")


PICKLING = Property(
    "pickling",
    "The value that a sample gives is the same after pickling, in all that it says, and the pickled rule set gives the "
    "same values.",
    "rule",
    _check,
)
