"""Choices at random, replayed, and made simpler: how a property finds a text that refutes it, and the shortest one.

A text is drawn by choices alone: the number of one way out of several, again and again. What refuted a law is drawn
again by fewer and simpler choices, as long as that still refutes it with a text that is not longer.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from attrs import define, field

from aidie.pattern.drawing import Choose
from aidie.verification import Failure

_PATIENCE = 3
"""So many draws may be refused for one that is tried."""
_LEAST = 40
_MOST_STEPS = 1_500
_CHUNKS = (16, 8, 4, 2, 1)


class RefusedError(Exception):
    """What was drawn is nothing to try a law on: a guard refuses it, or it is ambiguous."""


@define
class Choices:
    """Choices that are taken down: those given first, then random ones, or with no `rng` the simplest."""

    given: Sequence[int] = ()
    rng: random.Random | None = None
    taken: list[int] = field(factory=list)

    def __call__(self, count: int) -> int:
        """The number of a way, from 0, out of `count`."""
        at = len(self.taken)
        if at < len(self.given):
            way = min(self.given[at], count - 1)
        else:
            way = self.rng.randrange(count) if self.rng and count > 1 else 0
        self.taken.append(way)
        return way


class Refutation(NamedTuple):
    """What does not hold, and the choices that show it."""

    failure: Failure
    choices: tuple[int, ...]


Law = Callable[[Choose], Failure | None]


def search(law: Law, seed: int, examples: int) -> Failure | None:
    """The failure with the shortest text that was found, out of `examples` draws on which the law can be tried."""
    rng = random.Random(seed)
    tried = 0
    for number in range(_LEAST + examples * _PATIENCE):
        try:
            refuted = _tried(law, Choices(rng=rng if number else None))
        except RefusedError:
            continue
        if refuted:
            return _shortest(law, refuted).failure
        tried += 1
        if tried == examples:
            break
    return None


def _tried(law: Law, choices: Choices) -> Refutation | None:
    failure = law(choices)
    return Refutation(failure, tuple(choices.taken)) if failure else None


def _size(refuted: Refutation) -> tuple[int, int, tuple[int, ...]]:
    return len(refuted.failure.text), len(refuted.choices), refuted.choices


def _shortest(law: Law, best: Refutation) -> Refutation:
    steps = 0
    seen: set[tuple[int, ...]] = set()
    while True:
        for simpler in _simpler(best.choices):
            if simpler in seen:
                continue
            seen.add(simpler)
            steps += 1
            if steps > _MOST_STEPS:
                return best
            try:
                refuted = _tried(law, Choices(simpler))
            except RefusedError:
                continue
            if refuted and _size(refuted) < _size(best):
                best = refuted
                break
        else:
            return best


def _simpler(choices: tuple[int, ...]) -> list[tuple[int, ...]]:
    """The same less some choices, then with some of them the simplest, then with one a little simpler."""
    found: list[tuple[int, ...]] = []
    for size in _CHUNKS:
        for at in range(0, len(choices) - size + 1, max(1, size // 2)):
            found.append(choices[:at] + choices[at + size :])
            found.append(choices[:at] + (0,) * size + choices[at + size :])
    for at, way in enumerate(choices):
        found += [(*choices[:at], less, *choices[at + 1 :]) for less in (way // 2, way - 1) if 0 < less < way]
    return found
