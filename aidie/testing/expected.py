"""What must come out of a text: a Sample, as the tree of a rule says.

It is read from the tree by the slow reading of `pattern/reading.py`, which shares no code with the matcher.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from aidie.explaining.attempts import Reading, tries
from aidie.explaining.outcomes import produced
from aidie.pattern.drawing import Leaf
from aidie.pattern.reading import OutOfStepsError, Reader
from aidie.pattern.trails import captures_in
from aidie.rules import Rule
from aidie.spans import Span, moved

_STEPS = 50_000

Ranges = Mapping[str, tuple[tuple[int, int], ...]]


class CrashError(Exception):
    """A rule's function or guard raised in a text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class DrawnCrashError(CrashError):
    """It raised while a sample was drawn."""


@frozen
class Sample:
    """A text in which a rule must match `start:end`, with the captures and the spans that it must make of them."""

    rule: str
    text: str
    start: int
    end: int
    captures: Ranges
    """The half-open ranges of each capture, from left to right."""
    spans: tuple[Span[Any], ...]
    """What must come out: one span, or one for each part where the rule gives several."""
    leaves: tuple[Leaf, ...] = field(default=(), repr=False)
    """What each leaf of the tree became; empty where the text is an example's."""

    @property
    def matched(self) -> str:
        """The text of the match alone."""
        return self.text[self.start : self.end]

    @property
    def value(self) -> Any:
        """The value that must come out; of several the first."""
        return self.spans[0].value

    def within(self, before: str, after: str) -> Sample:
        """The same with other text around it."""
        by = len(before)
        return evolve(
            self,
            text=before + self.text + after,
            start=self.start + by,
            end=self.end + by,
            captures={name: tuple((s + by, e + by) for s, e in places) for name, places in self.captures.items()},
            spans=tuple(moved(span, by) for span in self.spans),
            leaves=tuple(Leaf(leaf.node, leaf.start + by, leaf.end + by) for leaf in self.leaves),
        )


def gives_parts(rule: Rule[Any]) -> bool:
    """Whether a rule gives several values, each with a range of its own, and not one for the whole match."""
    said = typing.get_type_hints(rule.production).get("return")
    return any(typing.get_origin(kind) is list for kind in (said, *typing.get_args(said)))


def read(rule: Rule[Any], text: str, start: int, end: int, below: tuple[Span[Any], ...]) -> Sample | None:
    """What a rule must make of a range of a text, read slowly; None where it matches another range or makes nothing."""
    try:
        return _read(rule, text, start, end, below)
    except Exception as error:  # the code of a rule may raise anything: it is told with the text that was drawn
        raise DrawnCrashError(text) from error


def _read(rule: Rule[Any], text: str, start: int, end: int, below: tuple[Span[Any], ...]) -> Sample | None:
    whole = reading(rule, text, start, end, below)
    if whole is None:
        return None
    spans = produced(whole, text, {(span.label, span.start): span for span in below})
    captures = {name: tuple(places) for name, places in whole.captures.items()}
    return Sample(rule.name, text, start, end, captures, tuple(spans)) if spans else None


def reading(rule: Rule[Any], text: str, start: int, end: int, below: tuple[Span[Any], ...]) -> Reading | None:
    """How the tree reads a range of a text, None where it prefers another or describes it not at all."""
    lower = tuple((span.label, span.start, span.end) for span in below)
    readings, failed = tries(rule, 0, text, lower)
    for attempt in failed:
        if attempt.error:
            raise attempt.error
    whole = next((one for one in readings if (one.start, one.end) == (start, end)), None)
    # Where the tree prefers to match less, less is right; where no anchor led to a match, the tree decides.
    if whole or any(one.start < end and start < one.end for one in readings) or any(one.gave_up for one in failed):
        return whole
    try:
        return from_left(rule, text, start, end, lower)
    except OutOfStepsError:
        return None


def described(rule: Rule[Any], text: str, start: int, end: int, below: tuple[Span[Any], ...]) -> bool:
    """Whether the tree describes a range of a text, or that cannot be decided."""
    try:
        lower = tuple((span.label, span.start, span.end) for span in below)
        return from_left(rule, text, start, end, lower) is not None
    except OutOfStepsError:
        return True


def from_left(
    rule: Rule[Any], text: str, start: int, end: int, lower: tuple[tuple[str, int, int], ...]
) -> Reading | None:
    """The first way to read a whole range from left to right, whatever the anchors; None where there is none.

    Raises OutOfStepsError where that cannot be decided.
    """
    for stop, trail in Reader(text, lower, most=_STEPS).ways((rule.pattern,), start):
        if stop == end and all(guard(text, start, end) for guard in rule.guards):
            return Reading(rule, 0, start, end, captures_in(trail))
    return None
