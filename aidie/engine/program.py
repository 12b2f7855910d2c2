"""A rule compiled: one program for each anchor that its pattern can start from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, frozen

from aidie.captures import Captures
from aidie.lexicon import Lexicon
from aidie.pattern.anchors import Plan, plans
from aidie.pattern.edges import Characters, row_edge
from aidie.pattern.leaves import State, Step
from aidie.pattern.matcher import Compiler
from aidie.pattern.nodes import Capture, Words, walk
from aidie.rules import Rule
from aidie.spans import Span


@frozen(eq=False)
class Candidate:
    """A raw match: its half-open range in the clean text and the slots of its captures."""

    start: int
    end: int
    program: Program
    slots: list[int]


@define(eq=False)
class Program:
    """One plan of one rule, ready to run.

    `order` is the rule's place in the declaration, `preference` the plan's in the pattern, the first alternative's 0.
    """

    rule: Rule[Any]
    order: int
    preference: int
    plan: Plan
    step: Step
    before: Characters | None
    """The characters of which one must stand right before the anchor, None where any can or nothing need."""
    behind: Characters | None
    blank: list[int]
    captures: list[tuple[str, int, int]]
    lexicons: Mapping[str, tuple[Lexicon, ...]]

    def match(self, text: str, start: int, end: int, state: State) -> Candidate | None:
        """The preferred match around an anchor at text[start:end], or None."""
        if self.behind is not None and text[end : end + 1] not in self.behind:
            return None
        if self.before is not None and text[start - 1 : start] not in self.before:
            return None
        state.slots = slots = self.blank.copy()
        state.anchor_start = start
        if state.failed:
            state.failed.clear()
        if self.step(text, end, state) < 0:
            return None
        return Candidate(state.start, state.end, self, slots)

    def ranges(self, slots: list[int]) -> dict[str, list[tuple[int, int]]]:
        """The ranges of the captures that took part, each name's from left to right."""
        found: dict[str, list[tuple[int, int]]] = {}
        for name, opens, closes in self.captures:
            start, end = slots[opens], slots[closes]
            if start >= 0 and end >= 0:
                found.setdefault(name, []).append((start, end))
        for several in found.values():
            several.sort()
        return found

    def captures_of(self, text: str, candidate: Candidate, spans: Mapping[tuple[str, int], Span[Any]]) -> Captures:
        """What the rule's function is given for a candidate."""
        ranges = self.ranges(candidate.slots)
        return Captures(text, candidate.start, candidate.end, ranges, self.lexicons, spans)


def compile_rule(rule: Rule[Any], order: int) -> list[Program]:
    """The programs of a rule."""
    lexicons: dict[str, tuple[Lexicon, ...]] = {}
    for node in walk(rule.pattern):
        if isinstance(node, Capture):
            inside = tuple(inner.lexicon for inner in walk(node.node) if isinstance(inner, Words))
            lexicons[node.name] = lexicons.get(node.name, ()) + inside
    return [_compile(rule, order, number, plan, lexicons) for number, plan in enumerate(plans(rule.pattern))]


def _compile(
    rule: Rule[Any], order: int, preference: int, plan: Plan, lexicons: Mapping[str, tuple[Lexicon, ...]]
) -> Program:
    compiler = Compiler()
    compiler.watch(plan.left)
    left = compiler.items(plan.left, _accept(rule), backward=True)
    right = compiler.items(plan.right, _turn(left), backward=False)
    return Program(
        rule,
        order,
        preference,
        plan,
        right,
        *_beside(plan),
        [-1] * compiler.slot_count,
        compiler.captures,
        lexicons,
    )


def _beside(plan: Plan) -> tuple[Characters | None, Characters | None]:
    before, left_empty = row_edge(plan.left, backward=True)
    behind, right_empty = row_edge(plan.right, backward=False)
    return None if left_empty else before, None if right_empty else behind


def _turn(left: Step) -> Step:
    """The right side is done: note where it ends, and go on to the left of the anchor."""

    def step(text: str, at: int, state: State) -> int:
        before, state.end = state.end, at
        start = left(text, state.anchor_start, state)
        if start < 0:
            state.end = before
        return start

    return step


def _accept(rule: Rule[Any]) -> Step:
    guards = rule.guards

    def step(text: str, at: int, state: State) -> int:
        for guard in guards:
            if not guard(text, at, state.end):
                return -1
        state.start = at
        return at

    return step
