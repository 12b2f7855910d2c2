"""A pattern compiled to steps: small functions that each match one node and call the next.

A step takes the text, a position and the state, and returns the position where the rest ended, or -1. The same node
compiles forwards (from its start) and backwards (from its end), which is how a match grows on both sides of its
anchor. Steps hold no state of their own, so a compiled pattern is shared by any number of threads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import define, field

from aidie.guards import Guard
from aidie.lexicon import Lexicon
from aidie.pattern.anchors import Check, Item, Mark, flatten
from aidie.pattern.characters import members
from aidie.pattern.edges import Characters, edge
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
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer
from aidie.pattern.reach import SPAN_REACH

Ends = Mapping[tuple[str, int], int]


@define
class State:
    """What a running match carries: the spans below, where the match and its anchor stand, and the captures' slots."""

    starts: Ends
    """(label, start) → end of each span of the lower layers."""
    ends: Ends
    """(label, end) → start of each span of the lower layers."""
    anchor_start: int = 0
    start: int = 0
    end: int = 0
    slots: list[int] = field(factory=list)
    failed: set[tuple[int, ...]] = field(factory=set)
    """Where the rounds of long repetitions failed in this match, so that none is tried there twice."""


Step = Callable[[str, int, State], int]

FEW_ROUNDS = 4
"""Up to so many rounds a repetition is simply tried again; beyond, its ways could multiply without end."""


class Compiler:
    """Compiles items to steps and hands out a slot for each mark that it meets."""

    def __init__(self) -> None:
        self.captures: list[tuple[str, int, int]] = []
        """(name, slot of the start, slot of the end), in the order of compilation."""
        self.slot_count = 0
        self._slots: dict[int, int] = {}
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
                then = _mark(self.slot(item), then)
            elif isinstance(item, Check):
                then = _check(self._slots, item, then)
            else:
                then = self.node(item, then, backward)
        return then

    def node(self, node: Node, then: Step, backward: bool) -> Step:
        """One node, and then the rest."""
        match node:
            case Literal(text=text):
                return _backward_literal(text, then) if backward else _forward_literal(text, then)
            case OneOf(words=words):
                return _one_of(words, then, backward)
            case Words(lexicon=lexicon):
                return _words(lexicon, then, backward)
            case Integer():
                return _integer(node, then, backward)
            case Chars():
                return _chars(node, then, backward)
            case Choice(alternatives=alternatives):
                return _choice(
                    [(self.items(flatten(a), then, backward), _seen(a, backward)) for a in alternatives],
                    backward,
                )
            case Repeat():
                return self._repeat(node, then, backward)
            case SpanOf(label=label):
                return _span_of(label, then, backward)
            case NoSpanOf(label=label):
                return _no_span_of(label, then)
            case Where(node=inner, guard=guard):
                return self._where(inner, guard, then, backward)
            case Raw():
                return _raw(node, then, backward)
            case _:
                return self.items(flatten(node), then, backward)

    def _repeat(self, node: Repeat, then: Step, backward: bool) -> Step:
        step = then
        seen = _seen(node.node, backward)
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


def _forward_literal(word: str, then: Step) -> Step:
    length = len(word)

    def step(text: str, at: int, state: State) -> int:
        return then(text, at + length, state) if text.startswith(word, at) else -1

    return step


def _backward_literal(word: str, then: Step) -> Step:
    length = len(word)

    def step(text: str, at: int, state: State) -> int:
        return then(text, at - length, state) if at >= length and text.startswith(word, at - length) else -1

    return step


def _words(lexicon: Lexicon, then: Step, backward: bool) -> Step:
    lengths = lexicon.lengths_by_last if backward else lexicon.lengths_by_first
    known = lexicon.words

    def forward(text: str, at: int, state: State) -> int:
        for length in lengths.get(text[at : at + 1], ()):
            word = text[at : at + length]
            if len(word) == length and word in known:
                end = then(text, at + length, state)
                if end >= 0:
                    return end
        return -1

    def back(text: str, at: int, state: State) -> int:
        if at > 0:
            for length in lengths.get(text[at - 1], ()):
                if length <= at and text[at - length : at] in known:
                    end = then(text, at - length, state)
                    if end >= 0:
                        return end
        return -1

    return back if backward else forward


def _one_of(words: tuple[str, ...], then: Step, backward: bool) -> Step:
    if any(len(word) > 1 for word in words):
        return _words(Lexicon("one_of", dict.fromkeys(words, "")), then, backward)
    known = frozenset(words)

    def forward(text: str, at: int, state: State) -> int:
        return then(text, at + 1, state) if text[at : at + 1] in known else -1

    def back(text: str, at: int, state: State) -> int:
        return then(text, at - 1, state) if at > 0 and text[at - 1] in known else -1

    return back if backward else forward


def _integer(node: Integer, then: Step, backward: bool) -> Step:
    scripts: list[tuple[frozenset[str], int, int]] = []
    if node.arabic:
        scripts.append((ARABIC_DIGITS, *node.digits))
    if node.chinese:
        scripts.append((CHINESE_DIGITS, 1, MAX_CHINESE_DIGITS))
    low, high = node.low, node.high

    def forward(text: str, at: int, state: State) -> int:
        for digits, fewest, most in scripts:
            if text[at : at + 1] not in digits:
                continue
            if at > 0 and text[at - 1] in digits:
                return -1
            end, last = at + 1, min(len(text), at + most + 1)
            while end < last and text[end] in digits:
                end += 1
            if not fewest <= end - at <= most:
                return -1
            value = parse_integer(text[at:end])
            return then(text, end, state) if value is not None and low <= value <= high else -1
        return -1

    def back(text: str, at: int, state: State) -> int:
        if at <= 0:
            return -1
        for digits, fewest, most in scripts:
            if text[at - 1] not in digits:
                continue
            if text[at : at + 1] in digits:
                return -1
            start, first = at - 1, max(0, at - most - 1)
            while start > first and text[start - 1] in digits:
                start -= 1
            if not fewest <= at - start <= most:
                return -1
            value = parse_integer(text[start:at])
            return then(text, start, state) if value is not None and low <= value <= high else -1
        return -1

    # `"" in frozenset` is False, so both ends of the text are handled by the slices above.
    return back if backward else forward


def _chars(node: Chars, then: Step, backward: bool) -> Step:
    inside = members(node.ranges, node.without)
    low, high, lazy = node.low, node.high, node.lazy

    def step(text: str, at: int, state: State) -> int:
        most = min(high, at if backward else len(text) - at)
        run = 0
        if backward:
            while run < most and inside[text[at - run - 1]]:
                run += 1
        else:
            while run < most and inside[text[at + run]]:
                run += 1
        sign = -1 if backward else 1
        for count in range(low, run + 1) if lazy else range(run, low - 1, -1):
            end = then(text, at + sign * count, state)
            if end >= 0:
                return end
        return -1

    return step


Way = tuple[Step, Characters | None]
"""A step, and the characters of which one must stand here for it to match, None where any can."""


def _seen(node: Node, backward: bool) -> Characters | None:
    chars, nothing = edge(node, backward)
    return None if nothing else chars


def _choice(ways: list[Way], backward: bool) -> Step:
    """The first way that leads to the end, of those that the next character allows."""
    back = 1 if backward else 0
    if len(ways) == 2 and ways[0][1] is not None and ways[1][1] is None:
        return _first_if_seen(ways[0][0], ways[0][1], ways[1][0], back)
    always = tuple(step for step, seen in ways if seen is None or seen.classes)
    known = frozenset[str]().union(*(seen.single for _, seen in ways if seen is not None))
    table = {char: tuple(step for step, seen in ways if seen is None or char in seen) for char in known}

    def step(text: str, at: int, state: State) -> int:
        for way in table.get(text[at - back : at - back + 1], always):
            end = way(text, at, state)
            if end >= 0:
                return end
        return -1

    return step


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
        key = (level, at, state.end, *[state.slots[where] for where in wheres])
        if key in state.failed:
            return -1
        end = choose(text, at, state)
        if end < 0:
            state.failed.add(key)
        return end

    return step


def _span_of(label: str, then: Step, backward: bool) -> Step:
    def forward(text: str, at: int, state: State) -> int:
        end = state.starts.get((label, at), -1)
        return then(text, end, state) if 0 <= end <= at + SPAN_REACH else -1

    def back(text: str, at: int, state: State) -> int:
        start = state.ends.get((label, at), -1)
        return then(text, start, state) if start >= 0 and at <= start + SPAN_REACH else -1

    return back if backward else forward


def _no_span_of(label: str, then: Step) -> Step:
    def step(text: str, at: int, state: State) -> int:
        return -1 if (label, at) in state.starts else then(text, at, state)

    return step


def _raw(node: Raw, then: Step, backward: bool) -> Step:
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    reach, timeout = node.reach, node.timeout

    def step(text: str, at: int, state: State) -> int:
        if backward:
            found = pattern.match(text, max(0, at - reach), at, timeout=timeout)
            return then(text, found.start(), state) if found else -1
        found = pattern.match(text, at, min(len(text), at + reach), timeout=timeout)
        return then(text, found.end(), state) if found else -1

    return step
