"""Appointment: a person, and what was done about which of their posts."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

from attrs import frozen


class Action(StrEnum):
    """What can be done about a post."""

    PROPOSED = "proposed"
    NOMINATED = "nominated"
    APPOINTED = "appointed"
    ELECTED = "elected"
    ACTING = "acting"
    REMOVED = "removed"
    DISMISSED = "dismissed"
    RESIGNED = "resigned"


@frozen
class Change:
    """One post that a person comes into or leaves, as the text writes it."""

    action: Action
    post: str

    def __str__(self) -> str:
        return f"{self.action} {self.post}"

    def to_dict(self) -> dict[str, str]:
        """The change as JSON-ready data."""
        return {"action": str(self.action), "post": self.post}


@frozen
class Appointment:
    """A person and the changes of their posts that the text tells of at one place, in order."""

    label: ClassVar[str] = "APPOINTMENT"

    person: str
    changes: tuple[Change, ...]

    def __str__(self) -> str:
        return f"{self.person}: {', '.join(map(str, self.changes))}"

    def to_dict(self) -> dict[str, Any]:
        """The value as JSON-ready data."""
        return {"person": self.person, "changes": [change.to_dict() for change in self.changes]}
