"""Pair: who helps whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from aidie import Frozen
from aidie_rules.records import fields_of

_RECORD = ("supporter", "recipient")
Asks = Literal["", "supporter", "direction"]
"""What a phrase leaves for the document to settle."""


class Pair(Frozen, eq_without=("asks",)):
    """Who helps and who is helped, two administrative divisions, each in the fullest form that the text supports.

    The span's fields `supporter` and `recipient` are the ranges where the two are named, with the larger divisions that
    stand before them: 西藏|林芝市|工布江达县. Behind the first of a list the other stands outside the span.
    """

    label: ClassVar[str] = "PAIR"

    supporter: str
    recipient: str
    asks: Asks = ""
    """What the phrase leaves for the document to settle; no part of the record."""

    def __str__(self) -> str:
        return f"{self.supporter}→{self.recipient}"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {name: getattr(self, name) for name in _RECORD}

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Pair:
        """The pair of a record that `to_dict` made; ValueError where it is none."""
        return cls(*fields_of(record, cls, _RECORD))
