"""A rule for people: what it reads, with its examples."""

from __future__ import annotations

from collections.abc import Iterator

from aidie.formats.columns import visible, wrap
from aidie.formats.paint import BOLD, DIM, paint
from aidie.formats.records import RuleRecord

_INDENT = " " * 4
_TITLE_WIDTH = 10
_ENTRY_LINES = 12


def pretty_rule(rule: RuleRecord, width: int = 100, colour: bool = False) -> str:
    """The rule's name, label, layer and priority, and below them all that it declares.

    Of a pattern that spells out many words the beginning is shown; the record has it whole.
    """
    places = paint(f"layer {rule['layer']}, priority {rule['priority']}", DIM if colour else "")
    lines = [f"{paint(rule['name'], BOLD if colour else '')}  {rule['label']}  {places}"]
    if rule["description"]:
        lines += [_INDENT + line for line in wrap(visible(rule["description"]), width - len(_INDENT))]
    lines += _entries("pattern", [rule["pattern"]], width)
    lines += _entries("guards", rule["guards"], width)
    lines += _entries("examples", [_example(e["marked"], e["anchor"]) for e in rule["examples"]], width)
    lines += _entries("but not", rule["counterexamples"], width)
    return "\n".join(lines) + "\n"


def _example(marked: str, anchor: str | None) -> str:
    return f"{marked} (anchor {anchor})" if anchor else marked


def _entries(title: str, entries: list[str], width: int) -> Iterator[str]:
    """The entries one below the other, their title before the first."""
    room = width - len(_INDENT) - _TITLE_WIDTH
    for entry in entries:
        for line in wrap(visible(entry), room, _ENTRY_LINES):
            yield f"{_INDENT}{title:{_TITLE_WIDTH}}{line}"
            title = ""
