"""Visit: the journey of a delegation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from aidie import Frozen
from aidie_rules.records import fields_of


class Visit(Frozen):
    """A delegation's journey, once for a document, however often it is told.

    `visitor` is the delegation as the article names it most fully, None where it names but the leader (余家驹率队);
    `leader` the person who is said to lead it, of several the first, None where nobody is said to; `place` the
    destination as written, several stages as they stand in a row (`青海省西宁市和海北藏族自治州`); `start_date` and
    `end_date` are inclusive, None where the article does not say them to the day.
    """

    label: ClassVar[str] = "VISIT"

    visitor: str | None
    leader: str | None
    place: str
    start_date: date | None
    end_date: date | None

    def __str__(self) -> str:
        days = [day.isoformat() if day else "-" for day in (self.start_date, self.end_date)]
        return f"{self.visitor or '-'}; {self.leader or '-'}; {self.place}; {'/'.join(dict.fromkeys(days))}"

    def to_dict(self) -> dict[str, str | None]:
        """The fields as JSON-ready data."""
        return {
            "visitor": self.visitor,
            "leader": self.leader,
            "place": self.place,
            "start_date": self.start_date.isoformat() if self.start_date else None,
            "end_date": self.end_date.isoformat() if self.end_date else None,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Visit:
        """The journey of a record that `to_dict` made; ValueError where it is none."""
        names = ("visitor", "leader", "place", "start_date", "end_date")
        visitor, leader, place, start, end = fields_of(record, cls, names)
        return cls(visitor, leader, place, start and date.fromisoformat(start), end and date.fromisoformat(end))
