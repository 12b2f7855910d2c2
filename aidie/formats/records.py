"""The records that JSON Lines hold, typed for those who read them back."""

from __future__ import annotations

from typing import Any, TypedDict, cast

from aidie.extraction import Extraction
from aidie.guards import show_guard
from aidie.pattern.printing import show
from aidie.rules import Rule


class SpanRecord(TypedDict):
    """A span; `start` and `end` count characters of the raw text, the end exclusive; `fields` are such ranges too."""

    start: int
    end: int
    text: str
    label: str
    rule: str
    value: Any
    fields: dict[str, list[int]]


class RuleSetRecord(TypedDict):
    """The rule set that made an extraction."""

    name: str
    version: str
    fingerprint: str


class DocumentRecord(TypedDict):
    """One document: its name, its anchor as an ISO date or None, and its spans in order."""

    doc: str
    anchor: str | None
    rules: RuleSetRecord
    spans: list[SpanRecord]


class ExampleRecord(TypedDict):
    """An example with its expected spans in brackets, and the ISO date of its anchor or None."""

    marked: str
    anchor: str | None


class RuleRecord(TypedDict):
    """A rule, its pattern and guards printed as the Python that builds them."""

    name: str
    label: str
    layer: int
    priority: int
    description: str
    pattern: str
    guards: list[str]
    examples: list[ExampleRecord]
    counterexamples: list[str]


def document_record(doc: str, extraction: Extraction) -> DocumentRecord:
    """The record of one document under the name `doc`."""
    return cast(DocumentRecord, {"doc": doc, **extraction.to_dict()})


def rule_record(rule: Rule[Any]) -> RuleRecord:
    """The record of one rule; of its description, the first line."""
    return {
        "name": rule.name,
        "label": rule.label,
        "layer": rule.layer,
        "priority": rule.priority,
        "description": rule.description.partition("\n")[0],
        "pattern": show(rule.pattern),
        "guards": [show_guard(guard) for guard in rule.guards],
        "examples": [
            {"marked": example.marked, "anchor": example.anchor.isoformat() if example.anchor else None}
            for example in rule.examples
        ],
        "counterexamples": list(rule.counterexamples),
    }
