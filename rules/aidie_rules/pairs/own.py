"""Whose paper it is: 我县 is the one county whose offices a text names, 苍南|县委."""

from __future__ import annotations

from aidie_rules.divisions import full_form, length_at
from aidie_rules.titles.lexicons import PLACES

_OFFICES = ("委", "政府", "人民政府", "人大", "政协", "领导", "融媒体")


def own_division(text: str, name: str) -> str | None:
    """The division that a text calls 我县 or the like; None where it names the offices of none, or of several."""
    kind = name[1:]
    found: set[str] = set()
    at = text.find(kind)
    while at >= 0:
        end = at + len(kind)
        if text.startswith(_OFFICES, end) or (text.startswith(kind, end) and text.startswith("委", end + 1)):
            length = PLACES.longest_before(text, end)
            if length > 2 and not length_at(text, end):
                found.add(full_form(text[end - length : end]))
        at = text.find(kind, end)
    return found.pop() if len(found) == 1 else None
