"""Title: what a post's name says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from aidie import Frozen
from aidie_rules.records import fields_of

_RECORD = ("canonical", "role", "rank", "organization", "jurisdiction", "tenure")


class Title(Frozen, eq_without=("needs_person", "heads")):
    """One official post, taken apart.

    `canonical` is its whole name in simplified characters; `role` the bare role (`副书记` → `书记`), `rank` the words
    that rank it (`副`, `常务副`, `代`), `organization` the institution with its place (of 国防部长 the 国防部),
    `jurisdiction` the place alone, down to a village, but no international organisation; `tenure` a word before it
    that says when it is held (`时任`, `原`), outside the span. What the name does not say is None.
    `needs_person` and `heads` are for rules that build on titles; they are no part of equality or of the record.
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
        return {name: getattr(self, name) for name in _RECORD}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Title:
        """The title of a record that `to_dict` made; ValueError where it is none."""
        return cls(*fields_of(record, cls, _RECORD))
