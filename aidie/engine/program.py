"""A rule compiled: one program for each anchor that its pattern can start from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from aidie.captures import Captures
from aidie.engine.memory import Memory
from aidie.errors import BudgetError
from aidie.guards import Guard
from aidie.pattern.anchors import Check, Item, Mark, Plan
from aidie.pattern.compiler import Compiler
from aidie.pattern.ways import State, Step, Steps, Way, Ways
from aidie.rules import Rule
from aidie.spans import Span


class Candidate:
    """A raw match: its half-open range in the clean text and the ranges of its captures by slot."""

    __slots__ = ("end", "kept", "place", "program", "spans", "start")

    def __init__(self, start: int, end: int, program: Program, kept: dict[int, tuple[int, int]]) -> None:
        self.start = start
        self.end = end
        self.program = program
        self.kept = kept
        self.place = start, end, program.order
        """Its range and its rule's place in the declaration: what it is found by, and stands in order by."""
        self.spans: Sequence[Span[Any]] = ()
        """What its rule makes of it, once it was asked."""


class Program:
    """One plan of one rule, ready to run.

    `order` is the rule's place in the declaration, `preference` the plan's in the pattern, the first alternative's 0.
    """

    def __init__(self, rule: Rule[Any], order: int, preference: int, plan: Plan) -> None:
        guards, captures, plan_left, plan_right = _around_anchor(plan)
        compiler = Compiler()
        compiler.watch(plan_left)
        self.rule = rule
        self.label = rule.label
        self.order = order
        self.preference = preference
        self.left = compiler.items(plan_left, Ways.of(Way.of(_accept(rule), None), backward=True), backward=True)
        """The ways on to the left of the anchor."""
        self.anchor_captures = tuple(compiler.slot(mark.name, mark.pair) for mark in captures)
        """The slots of the captures that are just the anchor."""
        self.right = compiler.items(plan_right, Ways.of(Way.of(_turn, None), backward=False), backward=False)
        self.ends_with_anchor = not plan_right
        """Whether nothing stands on the right."""
        self.guards = guards
        """What is asked of the anchor alone."""
        self.ranges = compiler.ranges
        """Takes what is kept of a match to the ranges of its captures."""
        self.memory = Memory()

    def match(self, start: int, end: int, rights: Steps, lefts: Steps, state: State) -> Candidate | None:
        """The preferred match around an anchor with this range, by these steps, or None.

        What a guard raises bears a note that names the rule and the text.
        """
        try:
            for guard in self.guards:
                if not state.holds(guard, start, end):
                    return None
            if state.failed:
                state.failed.clear()
            if self.ends_with_anchor:
                state.end = end
                steps, at = lefts, start
            else:
                state.left, state.anchor_start = lefts, start
                steps, at = rights, end
            chars = state.chars
            for step in steps:
                begin = step(chars, at, state)
                if begin >= 0:
                    kept, state.kept = state.kept, {}
                    for slot in self.anchor_captures:
                        kept[slot] = start, end
                    return Candidate(begin, state.end, self, kept)
        except Exception as error:  # whatever it is, it is told with the rule, and goes on
            where = f"in rule {self.rule.name!r} ({self.rule.where}), matched at {state.text[start : start + 20]!r}"
            if isinstance(error, TimeoutError):
                raise BudgetError(
                    f"{where}: a raw() took longer than it may; make it simpler, or its reach shorter"
                ) from error
            error.add_note(where)
            raise
        return None

    def captures_of(self, text: str, candidate: Candidate, spans: Mapping[tuple[str, int], Span[Any]]) -> Captures:
        """What the rule's function is given for a candidate: the ranges of each name from left to right."""
        ranges = self.ranges(candidate.kept)
        return Captures(text, candidate.start, candidate.end, ranges, self.rule.lexicons, spans)


class Draft:
    """A program to be; it is compiled when its anchor first occurs in a text, since many never do."""

    def __init__(self, rule: Rule[Any], order: int, preference: int, plan: Plan) -> None:
        self.rule = rule
        self.plan = plan
        self._place = order, preference

    @cached_property
    def program(self) -> Program:
        """The program itself."""
        return Program(self.rule, *self._place, self.plan)


def drafts(rule: Rule[Any], order: int) -> list[Draft]:
    """The programs of a rule, to be compiled when they are needed."""
    return [Draft(rule, order, number, plan) for number, plan in enumerate(rule.plans)]


def _around_anchor(plan: Plan) -> tuple[tuple[Guard, ...], list[Mark], tuple[Item, ...], tuple[Item, ...]]:
    """The guards and the captures of just the anchor, the outer capture first, and what stands left and right of them.

    They need no steps: the range is known before the match.
    """
    left, right = list(plan.left), list(plan.right)
    guards: list[Guard] = []
    captures: list[Mark] = []
    while left and right and isinstance(mark := left[-1], Mark) and isinstance(other := right[0], Mark):
        if mark.pair != other.pair:
            break
        left.pop()
        del right[0]
        if mark.name:
            captures.insert(0, mark)
        elif left and isinstance(check := left[-1], Check):
            guards.append(check.guard)
            left.pop()
    return tuple(guards), captures, tuple(left), tuple(right)


def _turn(chars: list[str], at: int, state: State) -> int:
    """The right side is done: note where it ends, and go on to the left of the anchor."""
    state.end = at
    for step in state.left:
        start = step(chars, state.anchor_start, state)
        if start >= 0:
            return start
    return -1


def _accept(rule: Rule[Any]) -> Step:
    guards = rule.guards
    if not guards:
        return _accept_any

    def step(chars: list[str], at: int, state: State) -> int:
        for guard in guards:
            if not guard(state.text, at, state.end):
                return -1
        return at

    return step


def _accept_any(chars: list[str], at: int, state: State) -> int:
    """Nothing is asked of the whole match."""
    return at
