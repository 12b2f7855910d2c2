"""A pattern compiled to steps: small functions that each match one node and call the next.

A step takes the text, a position and the state, and returns the position where the rest ended, or -1. The same node
compiles forwards (from its start) and backwards (from its end), which is how a match grows on both sides of its
anchor. Steps hold no state of their own, so a compiled pattern is shared by any number of threads.
"""

from __future__ import annotations

from aidie.guards import Guard
from aidie.pattern.anchors import Check, Item, Mark, flatten
from aidie.pattern.edges import Characters, edge
from aidie.pattern.leaves import (
    State,
    Step,
    chars_step,
    integer_step,
    literal_step,
    no_span_of_step,
    one_of_step,
    raw_step,
    span_of_step,
    words_step,
)
from aidie.pattern.nodes import (
    Chars,
    Choice,
    Integer,
    Literal,
    Node,
    NoSpanOf,
    OneOf,
    Raw,
    Repeat,
    SpanOf,
    Where,
    Words,
)

FEW_ROUNDS = 4
"""Up to so many rounds a repetition is simply tried again; beyond, its ways could multiply without end."""


class Compiler:
    """Compiles items to steps and hands out a slot for each mark that it meets."""

    def __init__(self) -> None:
        self.captures: list[tuple[str, int, int]] = []
        """(name, slot of the start, slot of the end), in the order of compilation."""
        self.slot_count = 0
        self._slots: dict[int, int] = {}
        self._edges: dict[tuple[int, bool], Characters | None] = {}
        self._rounds = 1
        self._level = 0
        self._wheres: tuple[int, ...] = ()
        """Slots of the guarded ranges whose guard is asked later than now: what fails may fail because of them."""

    def slot(self, mark: Mark) -> int:
        """The slot that a mark writes to."""
        if mark.pair not in self._slots:
            self._slots[mark.pair] = self.slot_count
            if mark.name:
                self.captures.append((mark.name, self.slot_count, self.slot_count + 1))
            self.slot_count += 2
        return self._slots[mark.pair] + (not mark.opens)

    def watch(self, items: tuple[Item, ...]) -> None:
        """Take note of the checks that both sides of an anchor lead to; call it before compiling either side."""
        checks = [item for item in items if isinstance(item, Check)]
        self._wheres += tuple(self.slot(Mark("", False, check.pair)) for check in checks)

    def items(self, items: tuple[Item, ...], then: Step, backward: bool) -> Step:
        """A row of items, compiled so that the first one reached comes first."""
        for item in items if backward else reversed(items):
            if isinstance(item, Mark):
                then = _mark(self.slot(item), then) if item.opens else _close(self.slot(item), then)
            elif isinstance(item, Check):
                then = _check(self._slots, item, then)
            else:
                then = self.node(item, then, backward)
        return then

    def node(self, node: Node, then: Step, backward: bool) -> Step:
        """One node, and then the rest."""
        match node:
            case Literal(text=text):
                return literal_step(text, then, backward)
            case OneOf(words=words):
                return one_of_step(words, then, backward)
            case Words(lexicon=lexicon):
                return words_step(lexicon, then, backward)
            case Integer():
                return integer_step(node, then, backward)
            case Chars():
                return chars_step(node, then, backward)
            case Choice(alternatives=alternatives):
                return _choice(
                    [(self.items(flatten(a), then, backward), self._seen(a, backward)) for a in alternatives],
                    backward,
                )
            case Repeat():
                return self._repeat(node, then, backward)
            case SpanOf(label=label):
                return span_of_step(label, then, backward)
            case NoSpanOf(label=label):
                return no_span_of_step(label, then)
            case Where(node=inner, guard=guard):
                return self._where(inner, guard, then, backward)
            case Raw():
                return raw_step(node, then, backward)
            case _:
                return self.items(flatten(node), then, backward)

    def _seen(self, node: Node, backward: bool) -> Characters | None:
        """The characters that a node can begin with; worked out once, since the copies of a repetition share nodes."""
        key = (id(node), backward)
        if key not in self._edges:
            chars, nothing = edge(node, backward)
            self._edges[key] = None if nothing else chars
        return self._edges[key]

    def _repeat(self, node: Repeat, then: Step, backward: bool) -> Step:
        step = then
        seen = self._seen(node.node, backward)
        outer, self._rounds = self._rounds, self._rounds * node.high
        for count in range(node.high - 1, -1, -1):
            more = self.items(flatten(node.node), step, backward)
            if count >= node.low:
                ways = [(then, None), (more, seen)] if node.lazy else [(more, seen), (then, None)]
            else:
                ways = [(more, seen)]
            if self._rounds > FEW_ROUNDS:
                self._level += 1
                step = _remembering(ways, self._level, self._wheres, backward)
            else:
                step = _choice(ways, backward)
        self._rounds = outer
        return step

    def _where(self, inner: Node, guard: Guard, then: Step, backward: bool) -> Step:
        near = self.slot_count
        self.slot_count += 1

        def check(text: str, at: int, state: State) -> int:
            start = state.slots[near]
            holds = guard(text, at, start) if backward else guard(text, start, at)
            return then(text, at, state) if holds else -1

        outer, self._wheres = self._wheres, (*self._wheres, near)
        inside = self.items(flatten(inner), check, backward)
        self._wheres = outer
        return _mark(near, inside)


def _check(slots: dict[int, int], check: Check, then: Step) -> Step:
    """The slots are looked up when the step runs: the marks of the pair are compiled after it."""
    guard, pair = check.guard, check.pair

    def step(text: str, at: int, state: State) -> int:
        opens = slots[pair]
        return then(text, at, state) if guard(text, state.slots[opens], state.slots[opens + 1]) else -1

    return step


def _close(slot: int, then: Step) -> Step:
    """What a failed branch leaves here does no harm: a capture counts only where its start is set, too."""

    def step(text: str, at: int, state: State) -> int:
        state.slots[slot] = at
        return then(text, at, state)

    return step


def _mark(slot: int, then: Step) -> Step:
    def step(text: str, at: int, state: State) -> int:
        slots = state.slots
        before = slots[slot]
        slots[slot] = at
        end = then(text, at, state)
        if end < 0:
            slots[slot] = before
        return end

    return step


Way = tuple[Step, Characters | None]
"""A step, and the characters of which one must stand here for it to match, None where any can."""


def _choice(ways: list[Way], backward: bool) -> Step:
    """The first way that leads to the end, of those that the next character allows."""
    back = 1 if backward else 0
    if len(ways) == 2 and ways[0][1] is not None and ways[1][1] is None:
        return _first_if_seen(ways[0][0], ways[0][1], ways[1][0], back)
    allowed = _Allowed(ways)

    def step(text: str, at: int, state: State) -> int:
        for way in allowed[text[at - back : at - back + 1]]:
            end = way(text, at, state)
            if end >= 0:
                return end
        return -1

    return step


class _Allowed(dict[str, tuple[Step, ...]]):
    """The ways that a character allows, worked out when it is first met."""

    def __init__(self, ways: list[Way]) -> None:
        super().__init__()
        self._ways = ways

    def __missing__(self, char: str) -> tuple[Step, ...]:
        steps = tuple(step for step, seen in self._ways if seen is None or char in seen)
        self[char] = steps
        return steps


def _first_if_seen(first: Step, edge_of_first: Characters, second: Step, back: int) -> Step:
    seen: Characters | frozenset[str] = edge_of_first if edge_of_first.classes else edge_of_first.single

    def either(text: str, at: int, state: State) -> int:
        if text[at - back : at - back + 1] in seen:
            end = first(text, at, state)
            if end >= 0:
                return end
        return second(text, at, state)

    return either


def _remembering(ways: list[Way], level: int, wheres: tuple[int, ...], backward: bool) -> Step:
    """A choice that is tried once at a position; what follows depends on where the match and its guards ended, too."""
    choose = _choice(ways, backward)
    back = 1 if backward else 0
    seen, then = (ways[0][1], ways[1][0]) if len(ways) == 2 and ways[0][1] is not None else (None, choose)

    def step(text: str, at: int, state: State) -> int:
        if seen is not None and text[at - back : at - back + 1] not in seen:
            return then(text, at, state)
        key = (level, at, state.end, *[state.slots[where] for where in wheres]) if wheres else (level, at, state.end)
        if key in state.failed:
            return -1
        end = choose(text, at, state)
        if end < 0:
            state.failed.add(key)
        return end

    return step
