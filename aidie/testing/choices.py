"""Choices at random, replayed, and made simpler: how a property finds a text that refutes it, and the shortest one.

A text is drawn by choices alone: the number of one way out of several, again and again. What refuted a law is drawn
again by fewer and simpler choices, as long as that still refutes it with a text that is not longer.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, NamedTuple, TypeVar

from attrs import define, field

from aidie.pattern.drawing import Choose
from aidie.verification import Failure

_PATIENCE = 3
"""So many draws may be refused for one that is tried."""
_LEAST = 40
"""So many more may be refused, however few are tried."""
_MOST_STEPS = 1_500
"""So many simpler draws are tried before the shortest so far is given."""
_CHUNKS = (16, 8, 4, 2, 1)
"""So many choices at once are left out or made the simplest."""
_SHORT = 30
"""Of so many choices, from the first, each is made simpler together with a later one left out."""
_MOST_DRAWN = 10_000
"""So many draws are remembered; then the memory starts empty again."""
_BITS = (1 << 64) - 1
_STEP = 0x9E3779B97F4A7C15
"""The numbers of SplitMix64 are 64 bits wide and go on by this step."""

T = TypeVar("T")
Drawn = dict[tuple[Hashable, int | None], tuple[Any, tuple[int, ...], int | None]]
"""What was drawn of what, by choices in which state: what it is, the choices taken, and the state behind them."""


class RefusedError(Exception):
    """What was drawn is nothing to try a law on: a guard refuses it, or it is ambiguous."""


def _mixed(number: int) -> int:
    """A number whose bits depend on all bits of another: the output of SplitMix64."""
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9 & _BITS
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB & _BITS
    return number ^ (number >> 31)


@define
class Choices:
    """Choices that are taken down: those given first, then random ones, or with no `state` the simplest."""

    given: Sequence[int] = ()
    state: int | None = None
    """All that the random choices to come depend on."""
    taken: list[int] = field(factory=list)

    @classmethod
    def at_random(cls, seed: int, number: int) -> Choices:
        """The choices for one draw of many, which are the same whatever the draws before it took."""
        return cls(state=_mixed(_mixed(seed & _BITS) + number * _STEP & _BITS))

    def __call__(self, count: int) -> int:
        """The number of a way, from 0, out of `count`."""
        at = len(self.taken)
        if at < len(self.given):
            way = min(self.given[at], count - 1)
        elif self.state is None or count == 1:
            way = 0
        else:
            self.state = self.state + _STEP & _BITS
            way = _mixed(self.state) % count
        self.taken.append(way)
        return way


def once(choose: Choose, drawn: Drawn, what: Hashable, draw: Callable[[], T]) -> T:
    """What `draw` draws by the choices; where they go on as before, what it drew then.

    So the properties that are tried on samples of a rule draw and read each of them once among them all.
    """
    if not isinstance(choose, Choices) or len(choose.taken) < len(choose.given):
        return draw()
    key = what, choose.state
    if key not in drawn:
        first = len(choose.taken)
        made = draw()
        if len(drawn) >= _MOST_DRAWN:
            drawn.clear()
        drawn[key] = made, tuple(choose.taken[first:]), choose.state
        return made
    known: T
    known, taken, choose.state = drawn[key]
    choose.taken += taken
    return known


class Refutation(NamedTuple):
    """What does not hold, and the choices that show it."""

    failure: Failure
    choices: tuple[int, ...]


Law = Callable[[Choose], Failure | None]


def search(law: Law, seed: int, examples: int) -> Failure | None:
    """The failure with the shortest text that was found, out of `examples` draws on which the law can be tried."""
    tried = 0
    for number in range(_LEAST + examples * _PATIENCE):
        try:
            refuted = _tried(law, Choices.at_random(seed, number) if number else Choices())
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
    """The same less some choices, then with some of them the simplest, then with one a little simpler.

    Last, one is a little simpler and a later one left out: it may have said how many there are.
    """
    found: list[tuple[int, ...]] = []
    for size in _CHUNKS:
        for at in range(0, len(choices) - size + 1, max(1, size // 2)):
            found.append(choices[:at] + choices[at + size :])
            found.append(choices[:at] + (0,) * size + choices[at + size :])
    for at, way in enumerate(choices):
        found += [(*choices[:at], less, *choices[at + 1 :]) for less in (way // 2, way - 1) if 0 < less < way]
    for at, way in enumerate(choices[:_SHORT]):
        if way:
            fewer = (*choices[:at], way - 1)
            found += [(*fewer, *choices[at + 1 : out], *choices[out + 1 :]) for out in range(at + 1, len(choices))]
    return found
