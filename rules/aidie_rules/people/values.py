"""Official: a person with the titles that the text gives them at one place."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import frozen


@frozen
class Official:
    """A person and every title that the text gives them there, in order, as written; an implied place is not added."""

    label: ClassVar[str] = "OFFICIAL"

    name: str
    titles: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.name}: {', '.join(self.titles)}"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {"name": self.name, "titles": list(self.titles)}
