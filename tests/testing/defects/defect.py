"""What a seeded defect is, and the plain values that the rules with defects give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import field, frozen

from aidie import Captures, Rule, RuleSet, rule
from aidie.pattern import Node


@frozen
class Defect:
    """A mistake of one kind, seeded into a rule set."""

    kind: str
    caught_by: str
    """a property or a lint by its name; `examples`; `refused`, when the rule is defined"""
    shown_by: str
    """the shortest text that shows it, or a part of what a lint or a refusal says"""
    seeded: Callable[[], RuleSet] = field(repr=False)


def alone(*rules: Rule[Any], **more: Any) -> Callable[[], RuleSet]:
    """A rule set of these rules."""
    return lambda: RuleSet("seeded", rules, **more)


@frozen
class Said:
    """A value that is a text."""

    label: ClassVar[str] = "SAID"
    text: str

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text}

    def __str__(self) -> str:
        return self.text


@frozen
class Other(Said):
    label: ClassVar[str] = "OTHER"


@frozen
class Day:
    """A value that is a day of no year, or a stretch of days."""

    label: ClassVar[str] = "DAY"
    month: int
    day: int
    end_month: int | None = None
    end_day: int | None = None

    def to_dict(self) -> dict[str, Any]:
        start = f"2000-{self.month:02}-{self.day:02}"
        end = f"2000-{self.end_month:02}-{self.end_day:02}" if self.end_month else start
        return {"start_date": start, "end_date": end}

    def __str__(self) -> str:
        end = f"/{self.end_month:02}-{self.end_day:02}" if self.end_month else ""
        return f"{self.month:02}-{self.day:02}{end}"


def said(found: Captures) -> Said:
    return Said(found.text)


def other(found: Captures) -> Other:
    return Other(found.text)


def saying(pattern: Node | str, name: str = "seeded", **more: Any) -> Rule[Any]:
    """A rule whose value is its text."""
    return rule(pattern, name=name, **more)(said)
