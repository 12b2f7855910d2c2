"""What was read of a pattern, step by step, and the captures that come of it."""

from __future__ import annotations

from typing import NamedTuple

from attrs import frozen

from aidie.pattern.anchors import Mark
from aidie.pattern.nodes import Capture, Node

Path = tuple[int, ...]
"""Where a node stands in a tree: which child of the root, which child of that, and so on."""


@frozen
class Alternative:
    """One of the alternatives of a choice, the first 0."""

    number: int


class Event(NamedTuple):
    """What was read and where: a leaf, a capture, an alternative of a choice, or a mark around an anchor."""

    what: Node | Mark | Alternative
    path: Path
    """Where the node stands in the tree, or the alternative."""
    start: int
    end: int


class Trail(NamedTuple):
    """What was read, the last event first."""

    event: Event
    before: Trail | None

    def events(self) -> list[Event]:
        """All events in the order in which they happened."""
        found: list[Event] = []
        trail: Trail | None = self
        while trail is not None:
            found.append(trail.event)
            trail = trail.before
        return found[::-1]


def marks_of(trail: Trail | None, pair: int) -> list[int]:
    """Where the two marks of a pair were passed."""
    events = trail.events() if trail else []
    return [event.start for event in events if isinstance(event.what, Mark) and event.what.pair == pair]


def captures_in(trail: Trail | None) -> dict[str, list[tuple[int, int]]]:
    """The ranges of each capture, from left to right."""
    found: dict[str, list[tuple[int, int]]] = {}
    opened: dict[int, int] = {}
    for what, _, start, end in trail.events() if trail else []:
        match what:
            case Capture(name=name):
                found.setdefault(name, []).append((start, end))
            case Mark(name=name, pair=pair) if pair in opened:
                first, last = sorted((opened[pair], start))
                if name:
                    found.setdefault(name, []).append((first, last))
            case Mark(pair=pair):
                opened[pair] = start
            case _:
                pass
    return {name: sorted(ranges) for name, ranges in found.items()}
