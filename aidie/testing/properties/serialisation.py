"""Records are JSON, tell values apart, and can be read back where the value's class says how."""

from __future__ import annotations

import json

from aidie.pattern.drawing import Choose
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample, other = (matching(subject.bench, subject.rule, choose) for _ in range(2))
    record = sample.spans[0].to_dict()
    try:
        again = json.loads(json.dumps(record, ensure_ascii=False))
    except TypeError as error:
        return subject.failure(sample.text, "a record that is JSON", str(error))
    if again != record:
        return subject.failure(sample.text, str(record), f"{again} from its JSON")
    one, two = sample.value, other.value
    read = getattr(one, "from_dict", None)
    if read and (back := read(one.to_dict())) != one:
        return subject.failure(sample.text, repr(one), f"{back!r} from its record")
    if (one == two) == (one.to_dict() == two.to_dict()):
        return None
    alike = "equal values" if one == two else "different values"
    text = f"{sample.text}\n{other.text}"
    return subject.failure(text, f"{alike}, records as they are", f"{one.to_dict()} and {two.to_dict()}")


SERIALISATION = Property(
    "serialisation",
    "The record of a sample's span is the same after a round trip through JSON, gives an equal value where the "
    "class has `from_dict()`, and of two samples the values are equal just where their records are.",
    "rule",
    _check,
)
