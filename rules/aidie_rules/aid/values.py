"""Aid and Program: which kind of aid, and under which arrangement."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import frozen


@frozen
class Aid:
    """A kind of aid.

    `sectors` are the fields of work in the article's own words, `classes` what each belongs to in a small taxonomy
    (industry, education, health, employment, talent, …), `recipient` the region that receives it where the phrase names
    one, `mode` how it is given (`组团式`), `head` the word that says aid (`援藏`, `帮扶`).
    """

    label: ClassVar[str] = "AID"

    sectors: tuple[str, ...]
    recipient: str | None = None
    mode: str | None = None
    head: str = ""
    classes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{','.join(self.sectors) or '-'}; {self.recipient or '-'}; {self.mode or '-'}"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {
            "sectors": list(self.sectors),
            "recipient": self.recipient,
            "mode": self.mode,
            "head": self.head,
            "classes": list(self.classes),
        }


@frozen
class Program:
    """An arrangement of aid between places, without a sector: `对口支援`, `东西部协作`, `苏陕协作`."""

    label: ClassVar[str] = "PROGRAM"

    canonical: str

    def __str__(self) -> str:
        return self.canonical

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready data."""
        return {"canonical": self.canonical}
