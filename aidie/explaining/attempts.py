"""A rule tried at each of its anchors: a reading where it matched, and where it did not, how far it got."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, NamedTuple

from attrs import define, field, frozen

from aidie.guards import Guard
from aidie.pattern.anchors import Plan
from aidie.pattern.leaf_reading import Lower
from aidie.pattern.nodes import Node, SpanOf
from aidie.pattern.reading import Ended, Miss, OutOfStepsError, Reader
from aidie.pattern.trails import Event, captures_in
from aidie.rules import Rule

Ranges = dict[str, list[tuple[int, int]]]


class FromStart(NamedTuple):
    """A reading without an anchor: where it began, how far it got, and what it missed there."""

    start: int
    end: int
    misses: tuple[Miss, ...]
    gave_up: bool
    error: Exception | None
    """What a guard raised."""


class Stage(IntEnum):
    """How far a try got, the furthest last."""

    RIGHT = 0
    """What stands behind the anchor does not fit."""
    LEFT = 1
    """All behind the anchor fits, what stands before it does not."""
    WHOLE = 2
    """The whole pattern fits; a guard of the rule refuses it."""


@frozen
class Reading:
    """A raw match: the preferred way to read the rule around an anchor."""

    rule: Rule[Any]
    order: int
    start: int
    end: int
    captures: Ranges = field(eq=False)
    beyond: tuple[Miss, ...] = field(default=(), eq=False)
    """What it looked for behind its end or before its start, where it would have been longer."""


@frozen
class Attempt:
    """A try that failed around an anchor at `anchor`: what it read is `start:end`, and what it missed at an end."""

    rule: Rule[Any]
    anchor: tuple[int, int]
    start: int
    end: int
    stage: Stage
    misses: tuple[Miss, ...]
    gave_up: bool = False
    """Whether it was given up after too many steps."""
    error: Exception | None = field(default=None, eq=False)
    """What a guard raised."""


@define
class _Furthest:
    """The misses at the furthest place that was reached on each side."""

    right: int = -1
    rights: list[Miss] = field(factory=list)
    left: int | None = None
    lefts: list[Miss] = field(factory=list)
    turned: int = -1
    """Where the right side that is read now ends, and the one that led furthest to the left."""
    end: int = -1

    def note(self, miss: Miss) -> None:
        if miss.backward:
            if self.left is None or miss.start < self.left:
                self.left, self.lefts, self.end = miss.start, [], self.turned
            if miss.start == self.left and miss not in self.lefts:
                self.lefts.append(miss)
        else:
            if miss.end > self.right:
                self.right, self.rights = miss.end, []
            if miss.end == self.right and miss not in self.rights:
                self.rights.append(miss)


def tries(rule: Rule[Any], order: int, text: str, lower: Lower) -> tuple[list[Reading], list[Attempt]]:
    """The raw matches of a rule, and the anchors around which there was none.

    Of matches with the same range the first plan's is given, and of that the one around the first anchor.
    """
    found: dict[tuple[int, int], Reading] = {}
    failed: list[Attempt] = []
    for plan in rule.plans:
        for start, end in _anchors_of(plan, text, lower):
            made = _around(rule, order, plan, start, end, text, lower)
            if isinstance(made, Reading):
                found.setdefault((made.start, made.end), made)
            else:
                failed.append(made)
    return list(found.values()), failed


def _anchors_of(plan: Plan, text: str, lower: Lower) -> list[tuple[int, int]]:
    """Everywhere that a plan's anchor stands, in the order of their ends."""
    if isinstance(plan.anchor, SpanOf):
        reach = plan.anchor.reach
        return sorted((start, end) for label, start, end in lower if label == plan.label and end - start <= reach)
    lengths = sorted({len(word) for word in plan.words})
    places = (
        (start, start + length)
        for start in range(len(text))
        for length in lengths
        if text[start : start + length] in plan.words and start + length <= len(text)
    )
    return sorted({(start + plan.lead, end) for start, end in places}, key=lambda place: (place[1], place[0]))


def _around(
    rule: Rule[Any], order: int, plan: Plan, start: int, end: int, text: str, lower: Lower
) -> Reading | Attempt:
    furthest = _Furthest()
    reader = Reader(text, lower, missed=furthest.note)
    whole: tuple[Guard, int, int] | None = None
    gave_up = False
    try:
        for stop, behind in reader.ways(plan.right, end):
            furthest.turned = stop
            for first, trail in reader.ways(plan.left, start, backward=True, trail=behind):
                refusing = next((guard for guard in rule.guards if not guard(text, first, stop)), None)
                if refusing is None:
                    beyond = _beyond(furthest, first, stop)
                    return Reading(rule, order, first, stop, captures_in(trail), beyond)
                whole = whole or (refusing, first, stop)
    except OutOfStepsError:
        gave_up = True
    except Exception as error:  # a guard may raise anything: it is told, and costs no other rule
        return Attempt(rule, (start, end), start, end, Stage.WHOLE, (), error=error)
    if whole:
        miss = Miss(*whole, backward=False)
        return Attempt(rule, (start, end), whole[1], whole[2], Stage.WHOLE, (miss,), gave_up)
    if furthest.left is not None:
        return Attempt(rule, (start, end), furthest.left, furthest.end, Stage.LEFT, tuple(furthest.lefts), gave_up)
    reached = max(end, furthest.right)
    return Attempt(rule, (start, end), start, reached, Stage.RIGHT, tuple(furthest.rights), gave_up)


def _beyond(furthest: _Furthest, start: int, end: int) -> tuple[Miss, ...]:
    behind = furthest.rights if furthest.right >= end else []
    before = furthest.lefts if furthest.left is not None and furthest.left <= start else []
    return tuple(miss for miss in (*behind, *before) if not isinstance(miss.expected, Ended))


def derivation(rule: Rule[Any], reading: Reading, text: str, lower: Lower) -> tuple[list[Event], Exception | None]:
    """Which leaves read a match, and through which alternatives: the pattern read from left to right.

    None where that took too many steps, or where a guard that is asked only here raised: then with what it raised.
    """
    try:
        for end, trail in Reader(text, lower).ways((rule.pattern,), reading.start):
            if end == reading.end and captures_in(trail) == reading.captures:
                return (trail.events() if trail else []), None
    except OutOfStepsError:
        pass
    except Exception as error:  # a guard may raise anything: it is told, and the match stands
        return [], error
    return [], None


def furthest_from_start(pattern: Node, text: str, lower: Lower, starts: Iterable[int]) -> list[FromStart]:
    """What got furthest of readings from left to right, without an anchor, that begin at some places."""
    best: list[FromStart] = []
    most = 0
    for start in starts:
        furthest = _Furthest()
        gave_up, raised = False, None
        try:
            for _ in Reader(text, lower, missed=furthest.note).ways((pattern,), start):
                pass
        except OutOfStepsError:
            gave_up = True
        except Exception as error:  # a guard may raise anything: it is told, and costs no other reading
            raised = error
        end = max(start, furthest.right)
        if end - start > most:
            best, most = [], end - start
        if end - start == most and (most or raised):
            best.append(FromStart(start, end, tuple(furthest.rights), gave_up, raised))
    return best
