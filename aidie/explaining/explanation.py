"""What an explanation says, ready for people and for JSON. Offsets are those of the raw text."""

from __future__ import annotations

from typing import Any

from attrs import asdict, frozen

from aidie.errors import UnknownNameError
from aidie.explaining.stories import RuleStory
from aidie.explaining.telling import as_text


@frozen
class Explanation:
    """Which rules matched, lost, were refused or nearly matched in a text, and why."""

    text: str
    clean: str
    """the text as the rules see it"""
    rules: tuple[RuleStory, ...]
    detailed: bool = False
    """whether one rule was asked for, which str() then tells in detail"""
    raised: tuple[str, ...] = ()
    """what document rules raised, of which nothing else is told"""

    def __getitem__(self, rule: str) -> RuleStory:
        for story in self.rules:
            if story.rule == rule:
                return story
        raise UnknownNameError(
            f"the explanation has no rule {rule!r}; ask for it by name: explain(text, rule={rule!r})"
        )

    def __str__(self) -> str:
        seen = "" if self.clean == self.text else self.clean
        return as_text(self.rules, seen=seen, detailed=self.detailed, raised=self.raised)

    def to_dict(self) -> dict[str, Any]:
        """The explanation as JSON-ready data."""
        return asdict(self)
