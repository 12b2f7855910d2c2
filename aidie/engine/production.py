"""What the rule of a match makes of it: spans with their values, remembered for equal matches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidie.captures import Captures, Part
from aidie.engine.memory import Made
from aidie.engine.program import Candidate
from aidie.spans import NO_FIELDS, Span


def produce(text: str, candidate: Candidate, below: Mapping[tuple[str, int], Span[Any]]) -> list[Span[Any]]:
    """The spans that a rule's function makes of a match in a clean text: one, one for each part, or none if it refuses.

    `below` are the spans of the lower layers by label and start. Raises what `Rule.ask()` does.
    """
    program, start = candidate.program, candidate.start
    matched = text[start : candidate.end]
    key = (matched, *[(slot, first - start, last - start) for slot, (first, last) in candidate.kept.items()])
    where = text, start, candidate.end, below
    made = program.memory.recall(key, where)
    if made is None:
        captures = program.captures_of(text, candidate, below)
        made = _made(program.rule.ask(captures), captures, start, candidate.end)
        program.memory.keep(key, captures, made, where)
    label, name = program.label, program.rule.name
    spans: list[Span[Any]] = []
    for first, last, value, places in made:
        fields = {key: (start + a, start + b) for key, (a, b) in places.items()} if places else NO_FIELDS
        spans.append(Span(start + first, start + last, text[start + first : start + last], label, value, name, fields))
    return spans


def _made(value: Any, captures: Captures, start: int, end: int) -> Made:
    """What a function returned, with places counted from the match's start."""
    if value is None:
        return ()
    if isinstance(value, list):
        parts: list[Part[Any]] = value
        return tuple([(part.start - start, part.end - start, part.value, _counted(part, start)) for part in parts])
    return ((0, end - start, value, captures.first_places),)


def _counted(part: Part[Any], start: int) -> Mapping[str, tuple[int, int]]:
    """The places of a part's fields, counted from the match's start."""
    return part.fields and {name: (first - start, last - start) for name, (first, last) in part.fields.items()}
