"""What an explanation says, ready for people and for JSON. Offsets are those of the raw text."""

from __future__ import annotations

from typing import Any

from attrs import asdict, frozen


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
    side: str
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
    outcome: str
    """stands, changed or dropped (by a document rule), lost (to another match), refused (the function returned None)"""
    because: str
    """who made it so, and why; empty where it stands"""
    values: tuple[str, ...]
    pieces: tuple[Piece, ...]
    alternatives: tuple[str, ...]
    beyond: tuple[Edge, ...]
    """what was looked for behind and before the match"""


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


@frozen
class Explanation:
    """Which rules matched, lost, were refused or nearly matched in a text, and why."""

    text: str
    clean: str
    """the text as the rules see it"""
    rules: tuple[RuleStory, ...]
    detailed: bool = False
    """whether one rule was asked for, which str() then tells in detail"""

    def __getitem__(self, rule: str) -> RuleStory:
        for story in self.rules:
            if story.rule == rule:
                return story
        raise KeyError(f"nothing is told of a rule {rule!r}; ask for it by name: explain(text, rule={rule!r})")

    def __str__(self) -> str:
        from aidie.explaining.telling import told

        return told(self, detailed=self.detailed)

    def to_dict(self) -> dict[str, Any]:
        """The explanation as JSON-ready data."""
        return asdict(self)
