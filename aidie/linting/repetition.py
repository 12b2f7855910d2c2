"""Repetitions whose rounds can be cut in several ways."""

from __future__ import annotations

import random
from collections.abc import Iterator

from aidie.errors import PatternError
from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.nodes import Capture, Node, OneOf, Repeat, Words, walk
from aidie.pattern.printing import show
from aidie.pattern.reading import OutOfStepsError, Reader
from aidie.pattern.sampling import sample
from aidie.pattern.trails import captures_in

_ROUND = "\0round"
_SAMPLES = 12
_ENOUGH = 2
"""One text alone may be the accident of a name that holds a word from between two."""
_MOST_STEPS = 2_000


def _find(subject: Subject) -> Iterator[Found]:
    seen: set[Repeat] = set()
    for rule in subject.rules:
        for node in walk(rule.pattern):
            if isinstance(node, Repeat) and node.high > 1 and node not in seen and _cut_matters(node.node):
                seen.add(node)
                text = ambiguous(node)
                if text is not None:
                    yield (
                        rule,
                        f"the rounds of {show(node)} can be cut in several ways, as in {text!r}",
                        "put a mark or a word between the rounds, or give each a fixed length",
                    )


def _cut_matters(inner: Node) -> bool:
    """Words without a capture read the same text however it is cut, and the longest come first."""
    return not isinstance(inner, Words | OneOf) and not (
        isinstance(inner, Capture) and isinstance(inner.node, Words | OneOf)
    )


def ambiguous(repetition: Repeat) -> str | None:
    """A text that two or three rounds read in several ways, None where few do."""
    rng = random.Random(0)
    rounds = repetition.evolve(node=Capture(_ROUND, repetition.node), low=1, high=min(repetition.high, 3))
    shown: list[str] = []
    for _ in range(_SAMPLES):
        try:
            text = "".join(sample(repetition.node, rng) for _ in range(rounds.high))
        except PatternError:
            return None
        if len(_cuts(rounds, text)) > 1:
            shown.append(text)
            if len(shown) == _ENOUGH:
                return min(shown, key=len)
    return None


def _cuts(rounds: Repeat, text: str) -> set[tuple[tuple[int, int], ...]]:
    cuts: set[tuple[tuple[int, int], ...]] = set()
    try:
        for end, trail in Reader(text, most=_MOST_STEPS).ways((rounds,), 0):
            if end == len(text):
                cuts.add(tuple(captures_in(trail)[_ROUND]))
                if len(cuts) > 1:
                    break
    except OutOfStepsError:
        pass
    return cuts


REPETITION = Lint(
    "ambiguous-repetition",
    "A repetition of parts of no fixed length with nothing between them: where one round ends is left to chance, and "
    "what fails is tried in every way.",
    Severity.WARNING,
    _find,
)
