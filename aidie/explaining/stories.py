"""What an explanation tells of each rule: its matches and its tries. Offsets are those of the raw text."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Side = Literal["left", "right", "whole"]
Fate = Literal["stands", "changed", "dropped", "lost", "refused", "raised"]
"""Changed or dropped by a document rule, lost to another match; the function returned None, or raised an error."""


@frozen
class Piece:
    """A leaf of the pattern and the text that it read; `captures` are the names it stands under."""

    start: int
    end: int
    text: str
    node: str
    captures: tuple[str, ...]


@frozen
class Edge:
    """The furthest place that was reached, what was expected or refused there, and what stood there instead."""

    at: int
    side: Side
    """right or left: which way the text was read. whole: a guard was asked for all of it"""
    expected: tuple[str, ...]
    """what would have read on, that which comes nearest to what stands there first"""
    refused: tuple[str, ...]
    """the guards that said no, with the range that each was asked for"""
    found: str


@frozen
class MatchStory:
    """A match and what became of it."""

    start: int
    end: int
    text: str
    outcome: Fate
    because: str
    """who made it so, and why; empty where it stands"""
    values: tuple[str, ...]
    pieces: tuple[Piece, ...]
    alternatives: tuple[str, ...]
    beyond: tuple[Edge, ...]
    """what was looked for behind and before the match"""
    unread: str = ""
    """what a guard raised when the match was read again for its pieces"""


@frozen
class AttemptStory:
    """A try that failed: around which anchor, what was read, and what was missing."""

    anchor: str
    anchor_start: int
    start: int
    end: int
    text: str
    edge: Edge
    gave_up: bool


@frozen
class RuleStory:
    """All that became of one rule in the text."""

    rule: str
    label: str
    where: str
    matches: tuple[MatchStory, ...]
    attempts: tuple[AttemptStory, ...]
    """the tries that failed, the one that got furthest first"""
    anchors: tuple[str, ...] = ()
    """where no anchor is in the text: the words of which one must be there"""
    from_left: tuple[AttemptStory, ...] = ()
    """where no anchor is in the text: how far the pattern reads from left to right"""
    own: bool = True
    """whether it is a rule of the rule set itself, and not of one beneath it"""
