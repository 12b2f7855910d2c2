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
_RUN = """
import os, pickle, sys
out = os.dup(1)
os.dup2(2, 1)  # what a module of rules prints is no answer
from aidie.testing.properties.processes import report
report(out, *pickle.load(sys.stdin.buffer))
"""


def report(out: int, rule_set: RuleSet, text: str) -> None:
    """Write all that is found in a text to a file descriptor."""
    with os.fdopen(out, "wb") as file:
        file.write(_said(rule_set, text))


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
        done = subprocess.run(command, input=given, env=environment, check=False, capture_output=True)
        if done.returncode:
            *_, last = done.stderr.decode("utf-8", "replace").strip().split("\n")
            return subject.failure(text, "an answer", f"another process ended with status {done.returncode}: {last}")
        said.add(done.stdout)
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
