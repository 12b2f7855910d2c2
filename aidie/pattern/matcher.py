"""A pattern compiled to steps: small functions that each match one node and call the next one.

A step takes the text, a position and the state, and returns the position where the rest ended, or -1. The same node
compiles forwards (from its start) and backwards (from its end), which is how a match grows on both sides of its
anchor. Steps hold no state of their own, so a compiled pattern is shared by any number of threads.
"""

from __future__ import annotations

from itertools import chain

from aidie.guards import Guard
from aidie.pattern.anchors import Check, Item, Mark
from aidie.pattern.edges import edge
from aidie.pattern.leaves import Held, leaf_step
from aidie.pattern.nodes import Capture, Choice, Node, NoSpanOf, Repeat, Sequence, Where
from aidie.pattern.ways import State, Step, Way, Ways, tried_once

__all__ = ["Compiler", "State"]

FEW_ROUNDS = 4
"""Up to so many rounds a repetition is simply tried again; beyond, its ways could multiply without end."""


class Compiler:
    """Compiles items to ways on, and hands out a slot for each capture and each guarded range that it meets."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        """The captures by their slots, in the order of compilation."""
        self._slot_count = 0
        self._pairs: dict[int, int] = {}
        self._rounds = 1
        self._level = 0
        self._wheres: tuple[int, ...] = ()
        """Slots of the guarded ranges whose guard is asked later than now: what fails may fail because of them."""

    def watch(self, items: tuple[Item, ...]) -> None:
        """Take note of the checks that both sides of an anchor lead to; call it before compiling either side."""
        self._wheres += tuple(self.slot("", item.pair) for item in items if isinstance(item, Check))

    def items(self, items: tuple[Item, ...], then: Ways, backward: bool) -> Ways:
        """The items on one side of an anchor, compiled so that the first one reached comes first."""
        for item in items if backward else reversed(items):
            match item:
                case Check(guard=guard, pair=pair):
                    leave = _leave(self.slot("", pair), -1, _turned(guard), then)
                    then = Ways([Way(leave, then)], backward)
                case Mark(opens=False):
                    slot = self.slot(item.name, item.pair)
                    then = Ways([Way(_note(slot, way.step), way.seen) for way in then.ways], backward)
                case Mark():
                    slot = self.slot(item.name, item.pair)
                    then = Ways([Way(_leave(slot, slot, None, then), then)], backward) if item.name else then
                case _:
                    then = self.node(item, then, backward)
        return then

    def node(self, node: Node, then: Ways, backward: bool) -> Ways:
        """One node, and then the rest."""
        match node:
            case Sequence(parts=parts):
                for part in parts if backward else reversed(parts):
                    then = self.node(part, then, backward)
                return then
            case Repeat():
                return self._repeat(node, then, backward)
            case _:
                return self._held(node, then, backward)

    def slot(self, name: str, pair: int | None = None) -> int:
        """A new slot, or that of a pair of marks."""
        if pair is not None and pair in self._pairs:
            return self._pairs[pair]
        slot = self._slot_count
        self._slot_count += 1
        if pair is not None:
            self._pairs[pair] = slot
        if name:
            self.names[slot] = name
        return slot

    def _held(
        self, node: Node, then: Ways, backward: bool, kept: int = -1, guard: Guard | None = None, begins: int = -1
    ) -> Ways:
        """A node whose range is kept in a slot, or asked of a guard, or that begins such a part: all that may be."""
        match node:
            case Choice(alternatives=alternatives):
                ways = [self._held(inner, then, backward, kept, guard, begins) for inner in alternatives]
                return Ways(chain.from_iterable(way.ways for way in ways), backward)
            case Capture(name=name, node=inner) if kept < 0:
                return self._held(inner, then, backward, self.slot(name), guard, begins)
            case Where(node=inner, guard=asked) if guard is None:
                return self._held(inner, then, backward, kept, asked, begins)
            case Sequence() | Repeat() | Capture() | Where():
                inside = self._around(node, then, backward, kept, guard)
                if begins < 0:
                    return inside
                return Ways([Way(_enter(begins, way.step), way.seen) for way in inside.ways], backward)
            case _:
                held = Held(_turned(guard) if guard and backward else guard, kept, begins)
                seen = then if isinstance(node, NoSpanOf) else edge(node, backward)
                return Ways([Way(leaf_step(node, then, backward, held), seen)], backward)

    def _around(self, node: Node, then: Ways, backward: bool, kept: int, guard: Guard | None) -> Ways:
        """Note where the node begins, match it, ask the guard, and keep the range."""
        if kept < 0 and guard is None:
            return self.node(node, then, backward)
        slot = self.slot("") if kept < 0 else kept
        outer = self._wheres
        if guard is not None:
            self._wheres = (*outer, slot)
        leave = _leave(slot, kept, _turned(guard) if guard and backward else guard, then)
        inside = Ways([Way(leave, then)], backward)
        first, *rest = node.parts[:: -1 if backward else 1] if isinstance(node, Sequence) else (node,)
        for part in reversed(rest):
            inside = self.node(part, inside, backward)
        if isinstance(first, Repeat):
            inside = self._repeat(first, inside, backward)
            inside = Ways([Way(_enter(slot, way.step), way.seen) for way in inside.ways], backward)
        else:
            inside = self._held(first, inside, backward, begins=slot)
        self._wheres = outer
        return inside

    def _repeat(self, node: Repeat, then: Ways, backward: bool) -> Ways:
        onward = then
        outer, self._rounds = self._rounds, self._rounds * node.high
        for count in range(node.high - 1, -1, -1):
            ways = self.node(node.node, onward, backward).ways
            if count >= node.low:
                ways = then.ways + ways if node.lazy else ways + then.ways
            if self._rounds > FEW_ROUNDS:
                self._level += 1
                onward = tried_once(ways, backward, self._level, self._wheres)
            else:
                onward = Ways(ways, backward)
        self._rounds = outer
        return onward


def _turned(guard: Guard) -> Guard:
    """The guard, asked backwards."""
    return lambda text, end, start: guard(text, start, end)


def _enter(slot: int, then: Step) -> Step:
    """Note where a range begins."""

    def step(chars: list[str], at: int, state: State) -> int:
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
        start = state.begun[begun]
        if guard is not None and not guard(state.text, start, at):
            return -1
        for way in allowed[chars[at - back]]:
            end = way(chars, at, state)
            if end >= 0:
                if kept >= 0:
                    state.kept[kept] = (at, start) if back else (start, at)
                return end
        return -1

    return step
