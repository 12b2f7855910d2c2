"""A pattern compiled to steps: small functions that each match one node and call the next one.

A step takes the text, a position and the state, and returns the position where the rest ended, or -1. The same node
compiles forwards (from its start) and backwards (from its end), which is how a match grows on both sides of its
anchor. Steps hold no state of their own, so a compiled pattern is shared by any number of threads.

What follows a step is compiled when a text first gets there: of most patterns no text ever sees the larger part.
"""

from __future__ import annotations

from itertools import chain, count
from operator import itemgetter
from typing import NamedTuple

from aidie.guards import Guard
from aidie.pattern.anchors import Check, Item, Mark
from aidie.pattern.edges import edge
from aidie.pattern.leaves import Held, leaf_step
from aidie.pattern.nodes import Capture, Choice, Node, NoSpanOf, Repeat, Sequence, SpanOf, Where
from aidie.pattern.ways import State, Step, Way, Ways, tried_once

__all__ = ["Compiler", "State"]

_range = itemgetter(1)

FEW_ROUNDS = 4
"""Up to so many rounds a repetition is simply tried again; beyond, its ways could multiply without end."""


class _Around(NamedTuple):
    """What is around a node that is compiled."""

    backward: bool
    rounds: int = 1
    """The most times that the repetitions around it can go round."""
    wheres: tuple[int, ...] = ()
    """Slots of the guarded ranges whose guard is asked later than now: what fails may fail because of them."""


class Compiler:
    """Compiles items to ways on, and hands out a slot for each capture and each guarded range that it meets."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        """The captures by their slots, as far as they are compiled."""
        self._slots = count()
        self._levels = count()
        self._pairs: dict[int, int] = {}
        self._watched: tuple[int, ...] = ()

    def watch(self, items: tuple[Item, ...]) -> None:
        """Take note of the checks that both sides of an anchor lead to; call it before compiling either side."""
        self._watched += tuple(self.slot("", item.pair) for item in items if isinstance(item, Check))

    def items(self, items: tuple[Item, ...], then: Ways, backward: bool) -> Ways:
        """The items on one side of an anchor, compiled so that the first one reached comes first."""
        for item in items if backward else reversed(items):
            match item:
                case Check(guard=guard, pair=pair):
                    leave = _leave(self.slot("", pair), -1, guard, then)
                    then = Ways.of(Way.of(leave, then), backward=backward)
                case Mark(opens=False):
                    then = _noted(self.slot(item.name, item.pair), then)
                case Mark():
                    slot = self.slot(item.name, item.pair)
                    if item.name:
                        then = Ways.of(Way.of(_leave(slot, slot, None, then), then), backward=backward)
                case _:
                    then = self.node(item, then, backward)
        return then

    def node(self, node: Node, then: Ways, backward: bool) -> Ways:
        """One node, and then the rest."""
        return self._then(node, then, _Around(backward, wheres=self._watched))

    def slot(self, name: str, pair: int | None = None) -> int:
        """A new slot, or that of a pair of marks."""
        if pair is not None and pair in self._pairs:
            return self._pairs[pair]
        slot = next(self._slots)
        if pair is not None:
            self._pairs[pair] = slot
        if name:
            self.names[slot] = name
        return slot

    def ranges(self, kept: dict[int, tuple[int, int]]) -> dict[str, list[tuple[int, int]]]:
        """What a match kept by slot: the ranges of each capture, from left to right."""
        ranges: dict[str, list[tuple[int, int]]] = {}
        for slot, place in sorted(kept.items(), key=_range):
            ranges.setdefault(self.names[slot], []).append(place)
        return ranges

    def _then(self, node: Node, then: Ways, around: _Around) -> Ways:
        """A node, compiled when it is reached, and then the rest."""
        match node:
            case Sequence(parts=parts):
                for part in parts if around.backward else reversed(parts):
                    then = self._then(part, then, around)
                return then
            case Repeat():
                return self._round(node, then, around)
            case _:
                return Ways(lambda: self._ways(node, then, around), around.backward)

    def _ways(
        self,
        node: Node,
        then: Ways,
        around: _Around,
        kept: int = -1,
        guard: Guard | None = None,
        begins: tuple[int, ...] = (),
    ) -> tuple[Way, ...]:
        """The ways into a node whose range is kept in a slot, or asked of a guard, or that begins such parts."""
        match node:
            case Choice(alternatives=alternatives):
                ways = (self._ways(inner, then, around, kept, guard, begins) for inner in alternatives)
                return tuple(chain.from_iterable(ways))
            case Capture(name=name, node=inner) if kept < 0:
                return self._ways(inner, then, around, self.slot(name), guard, begins)
            case Where(node=inner, guard=asked) if guard is None:
                return self._ways(inner, then, around, kept, asked, begins)
            case Sequence() | Repeat() | Capture() | Where():
                if kept >= 0 or guard is not None:
                    return self._held(node, then, around, kept, guard, begins)
                if isinstance(node, Repeat):
                    return self._repeat(node, then, around, begins=begins)
                return self._row(node, then, around, begins)
            case _:
                backward = around.backward
                held = Held(guard, kept, begins)
                seen = then if isinstance(node, NoSpanOf) else edge(node, backward)
                return (Way.of(leaf_step(node, then, backward, held), seen, isinstance(node, SpanOf)),)

    def _row(self, node: Node, then: Ways, around: _Around, begins: tuple[int, ...]) -> tuple[Way, ...]:
        """The parts of a sequence, the first one reached first."""
        parts = node.parts if isinstance(node, Sequence) else (node,)
        first, *rest = reversed(parts) if around.backward else parts
        for part in reversed(rest):
            then = self._then(part, then, around)
        return self._ways(first, then, around, begins=begins)

    def _held(
        self, node: Node, then: Ways, around: _Around, kept: int, guard: Guard | None, begins: tuple[int, ...]
    ) -> tuple[Way, ...]:
        """Note where the node begins, match it, ask the guard, and keep the range."""
        slot = self.slot("") if kept < 0 else kept
        if guard is not None:
            around = around._replace(wheres=(*around.wheres, slot))
        leave = _leave(slot, kept, guard, then)
        return self._row(node, Ways.of(Way.of(leave, then), backward=around.backward), around, (*begins, slot))

    def _round(self, node: Repeat, then: Ways, around: _Around, done: int = 0) -> Ways:
        """What is left of a repetition, and then the rest."""
        ways = Ways(lambda: self._repeat(node, then, around, done), around.backward)
        if around.rounds * node.high > FEW_ROUNDS:
            return tried_once(ways, next(self._levels), around.wheres)
        return ways

    def _repeat(
        self, node: Repeat, then: Ways, around: _Around, done: int = 0, begins: tuple[int, ...] = ()
    ) -> tuple[Way, ...]:
        """The ways into what is left of a repetition."""
        onward = then if done + 1 == node.high else self._round(node, then, around, done + 1)
        ways = self._ways(node.node, onward, around._replace(rounds=around.rounds * node.high), begins=begins)
        if done < node.low:
            return ways
        without = _entered(begins, then.ways) if begins else then.ways
        return without + ways if node.lazy else ways + without


def _noted(slot: int, then: Ways) -> Ways:
    """The same ways on, each noting that a range around the anchor ends here."""
    return Ways(lambda: tuple(way.behind(_note(slot, way.steps[0])) for way in then.ways), then.backward)


def _entered(slots: tuple[int, ...], ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """The same ways, each noting that ranges begin here."""
    return tuple(way.behind(_enter(slots, way.steps[0])) for way in ways)


def _enter(slots: tuple[int, ...], then: Step) -> Step:
    """Note where ranges begin."""

    def step(chars: list[str], at: int, state: State) -> int:
        for slot in slots:
            state.begun[slot] = at
        return then(chars, at, state)

    return step


def _note(slot: int, then: Step) -> Step:
    """Note where a range around the anchor ends, and take it back where the rest fails: rounds remember by it."""

    def step(chars: list[str], at: int, state: State) -> int:
        before = state.begun.get(slot, -1)
        state.begun[slot] = at
        end = then(chars, at, state)
        if end < 0:
            state.begun[slot] = before
        return end

    return step


def _leave(begun: int, kept: int, guard: Guard | None, then: Ways) -> Step:
    """A range is done: ask the guard, and once all has matched, keep it."""
    allowed, back = then.allowed, int(then.backward)

    def step(chars: list[str], at: int, state: State) -> int:
        begin = state.begun[begun]
        first, last = (at, begin) if back else (begin, at)
        if guard is not None and not guard(state.text, first, last):
            return -1
        for way in allowed[chars[at - back]]:
            end = way(chars, at, state)
            if end >= 0:
                if kept >= 0:
                    state.kept[kept] = first, last
                return end
        return -1

    return step
