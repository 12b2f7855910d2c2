"""A pattern read slowly: every way to read it, the preferred first, what each part took, and where it went no further.

This fold compiles nothing. It is what an explanation tells of, and it says independently what the matcher must find.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from attrs import frozen

from aidie.guards import Guard
from aidie.pattern.anchors import Check, Item, Mark
from aidie.pattern.leaf_reading import Lower, ends, run_of
from aidie.pattern.nodes import Capture, Chars, Choice, Node, Repeat, Sequence, Where
from aidie.pattern.trails import Alternative, Event, Path, Trail, marks_of

MAX_STEPS = 200_000
"""So many steps are taken before a reading is given up."""


@frozen
class Full:
    """A repetition or a run of characters that could go on, but for its upper bound."""

    node: Repeat | Chars


@frozen
class Ended:
    """A run of characters that could go on, but for the character that stands there."""

    node: Chars


class Miss(NamedTuple):
    """Where a way ended: a leaf that does not stand at a place, a bound, a run's end, a guard that refused a range.

    Of a guard, start and end are the range that it was asked for; of all else, the place.
    """

    expected: Node | Full | Ended | Guard
    start: int
    end: int
    backward: bool


class OutOfStepsError(Exception):
    """A reading took more steps than it may; it nests too many repetitions to be read slowly."""


@frozen
class _Done:
    """A node with others inside, read to its other end: a capture, a guarded node or an alternative."""

    what: Capture | Where | Alternative
    at: int


@frozen
class _Rounds:
    """A repetition of which some rounds were read."""

    node: Repeat
    done: int


class _Rest(NamedTuple):
    """What is still to be read."""

    item: Item | _Done | _Rounds
    path: Path
    then: _Rest | None


class Reader:
    """Reads patterns in one text with the spans of the lower layers; `missed` is told where each way ended."""

    def __init__(
        self, text: str, lower: Lower = (), *, missed: Callable[[Miss], None] | None = None, most: int = MAX_STEPS
    ) -> None:
        self.text = text
        self.lower = lower
        self._missed = missed
        self._steps = most

    def ways(
        self, items: Iterable[Item], at: int, *, backward: bool = False, trail: Trail | None = None
    ) -> Iterator[tuple[int, Trail | None]]:
        """Where each way to read the items from a place ends, and what it read behind what was read before."""
        rest: _Rest | None = None
        for item in items if backward else reversed(tuple(items)):
            rest = _Rest(item, (), rest)
        waiting = [(rest, at, trail)]
        while waiting:
            rest, at, trail = waiting.pop()
            if rest is None:
                yield at, trail
                continue
            self._steps -= 1
            if self._steps < 0:
                raise OutOfStepsError
            waiting += reversed(self._step(rest, at, trail, backward))

    def _step(
        self, rest: _Rest, at: int, trail: Trail | None, backward: bool
    ) -> list[tuple[_Rest | None, int, Trail | None]]:
        """What can be read next, the preferred first."""
        item, path, then = rest
        match item:
            case _Done(what=what, at=entered):
                start, end = sorted((entered, at))
                if isinstance(what, Where):
                    return [(then, at, trail)] if self._asked(what.guard, start, end, backward) else []
                return [(then, at, Trail(Event(what, path, start, end), trail))]
            case Mark():
                return [(then, at, Trail(Event(item, path, at, at), trail))]
            case Check(guard=guard, pair=pair):
                start, end = sorted(marks_of(trail, pair))
                return [(then, at, trail)] if self._asked(guard, start, end, backward) else []
            case Sequence(parts=parts):
                for number, part in list(enumerate(parts))[:: 1 if backward else -1]:
                    then = _Rest(part, (*path, number), then)
                return [(then, at, trail)]
            case Choice(alternatives=alternatives):
                return [
                    (self._alternative(one, number, at, rest), at, trail) for number, one in enumerate(alternatives)
                ]
            case Repeat():
                return self._step(_Rest(_Rounds(item, 0), path, then), at, trail, backward)
            case _Rounds(node=repeat, done=done):
                if done == repeat.high:
                    if done > 1 and self._missed and self._reads(repeat.node, at, backward):
                        self._missed(Miss(Full(repeat), at, at, backward))
                    return [(then, at, trail)]
                again = (_Rest(repeat.node, (*path, 0), _Rest(_Rounds(repeat, done + 1), path, then)), at, trail)
                if done < repeat.low:
                    return [again]
                return [(then, at, trail), again] if repeat.lazy else [again, (then, at, trail)]
            case Capture(node=inner) | Where(node=inner):
                return [(_Rest(inner, (*path, 0), _Rest(_Done(item, at), path, then)), at, trail)]
            case _:
                stops = list(ends(item, self.text, self.lower, at, backward))
                self._note_leaf(item, at, backward, stops)
                return [(then, stop, Trail(Event(item, path, *sorted((at, stop))), trail)) for stop in stops]

    @staticmethod
    def _alternative(node: Node, number: int, at: int, choice: _Rest) -> _Rest:
        path = (*choice.path, number)
        return _Rest(node, path, _Rest(_Done(Alternative(number), at), path, choice.then))

    def _note_leaf(self, leaf: Node, at: int, backward: bool, stops: list[int]) -> None:
        """Tell of a leaf that does not stand at a place, or of a run of characters that could go on."""
        if not self._missed:
            return
        if not stops:
            self._missed(Miss(leaf, at, at, backward))
        elif isinstance(leaf, Chars):
            stop = min(stops) if backward else max(stops)
            if abs(stop - at) < leaf.high:
                self._missed(Miss(Ended(leaf), stop, stop, backward))
            elif run_of(leaf, self.text, stop, backward):
                self._missed(Miss(Full(leaf), stop, stop, backward))

    def _asked(self, guard: Guard, start: int, end: int, backward: bool) -> bool:
        holds = guard(self.text, start, end)
        if not holds and self._missed:
            self._missed(Miss(guard, start, end, backward))
        return holds

    def _reads(self, node: Node, at: int, backward: bool) -> bool:
        """Whether a node can be read at a place."""
        ways = Reader(self.text, self.lower, most=1_000).ways((node,), at, backward=backward)
        try:
            return next(ways, None) is not None
        except OutOfStepsError:
            return False
