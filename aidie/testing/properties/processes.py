"""Every process says the same, whatever its hash seed."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys

from aidie.engine.extractor import Extractor
from aidie.pattern.drawing import Choose
from aidie.rule_sets import RuleSet
from aidie.testing.articles import BETWEEN
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure

_SEEDS = ("1", "2")
_RUN = (
    "import pickle, sys; from aidie.testing.properties.processes import report; report(*pickle.load(sys.stdin.buffer))"
)


def report(rule_set: RuleSet, text: str) -> None:
    """Print all that is found in a text."""
    sys.stdout.buffer.write(_said(rule_set, text))


def _said(rule_set: RuleSet, text: str) -> bytes:
    extractor = Extractor(rule_set)
    return repr((extractor.matches(text), extractor.extract(text).to_dict())).encode("utf-8", "backslashreplace")


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = BETWEEN.join(example.text for rule in subject.rule_set.own for example in rule.examples[:1])
    given = pickle.dumps((subject.rule_set, text))
    said = {_said(subject.rule_set, text)}
    for seed in _SEEDS:
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _RUN]
        said.add(subprocess.run(command, input=given, env=environment, check=True, capture_output=True).stdout)
    if len(said) == 1:
        return None
    one, other = (answer.decode() for answer in sorted(said)[:2])
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return subject.failure(text, one[max(0, at - 60) : at + 60], other[max(0, at - 60) : at + 60])


PROCESSES = Property(
    "processes",
    "Processes with other hash seeds find in the first example of every rule what this one finds.",
    "rule_set",
    _check,
    drawn=False,
)
