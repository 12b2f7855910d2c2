"""Notices that say the verb once, in a heading, and list the people below it."""

from __future__ import annotations

from aidie import Document, Span
from aidie_appointments.decisions import DECISIONS
from aidie_appointments.people import changes_behind
from aidie_appointments.values import Action, Appointment
from aidie_rules import Official

_INDENT = " 　\t"


def heading_action(line: str) -> Action | None:
    """What a line that ends with a verb and a colon says of the lines below: 一、决定任命：."""
    said = line.strip(_INDENT)
    length = DECISIONS.longest_before(said, len(said) - 1) if said.endswith("：") else 0
    return Action(DECISIONS.words[said[-1 - length : -1]]) if length else None


def people_under_headings(document: Document) -> Document:
    """The people of each line below a heading that begins with one, 余家驹为县长；, get what the heading says."""
    found: list[Span[Appointment]] = []
    action: Action | None = None
    start = 0
    for line in document.text.split("\n"):
        first, end = start + len(line) - len(line.lstrip(_INDENT)), start + len(line)
        here, taken = document.of(Official, first, end), document.of(Appointment, start, end)
        if not here or here[0].start != first:
            action = heading_action(line) or (action if first == end else None)
        elif action:
            found += [made for person in here if (made := _appointment(document, person, action, taken))]
        start = end + 1
    return document.with_spans(found)


def _appointment(
    document: Document, person: Span[Official], action: Action, taken: tuple[Span[Appointment], ...]
) -> Span[Appointment] | None:
    changes = changes_behind(person, action)
    if not changes or any(one.start < person.end and person.start < one.end for one in taken):
        return None
    value = Appointment(person.value.name, changes)
    return document.span(person.start, person.end, value, "notices.people_under_headings")
