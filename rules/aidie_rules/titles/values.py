"""Title: what a post's name says."""

from __future__ import annotations

from typing import Any, ClassVar

from aidie import Frozen


class Title(Frozen, repr_without=("needs_person", "heads")):
    """One official post, taken apart.

    `canonical` is its whole name in simplified characters; `role` the bare role (`副书记` → `书记`), `rank` the words
    that rank it (`副`, `常务副`, `代`), `organization` the institution with its place (of 国防部长 the 国防部),
    `jurisdiction` the place alone, down to a village, but no international organisation; `tenure` a word before it
    that says when it is held (`时任`, `原`), outside the span. What the name does not say is None.
    """

    label: ClassVar[str] = "TITLE"

    canonical: str
    role: str
    rank: str | None = None
    organization: str | None = None
    jurisdiction: str | None = None
    tenure: str | None = None
    needs_person: bool = False
    """Whether these words are a post only beside a person, such as `市领导` and `全国政协委员`."""

    heads: bool = False
    """Whether the role is that of the head of any organisation, such as `校长` and `经理`."""

    def __str__(self) -> str:
        return self.canonical

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {
            "canonical": self.canonical,
            "role": self.role,
            "rank": self.rank,
            "organization": self.organization,
            "jurisdiction": self.jurisdiction,
            "tenure": self.tenure,
        }
