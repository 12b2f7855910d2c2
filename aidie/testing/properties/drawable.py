"""Samples of a rule can be drawn."""

from __future__ import annotations

import random

from aidie.errors import PatternError
from aidie.pattern.drawing import Choose
from aidie.testing.expected import DrawnCrashError
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import try_to_match
from aidie.verification import Failure

_TRIES = 400


def _check(subject: Subject, choose: Choose) -> Failure | None:
    rng = random.Random(0)
    why = "guards or the rule's function refused every draw"
    try:
        for _ in range(_TRIES):
            if try_to_match(subject.bench, subject.rule, rng.randrange):
                return None
    except DrawnCrashError:
        return None
    except PatternError as error:
        why = str(error)
    return subject.failure("", f"a sample in {_TRIES} draws from the tree", why)


DRAWABLE = Property(
    "drawable",
    "A text that the rule matches can be drawn from its tree. Where none can, the rule is useless, or its guards need "
    "what stands around its examples, or the properties that draw samples say nothing of it.",
    "rule",
    _check,
    drawn=False,
)
