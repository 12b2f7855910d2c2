"""What became of every raw match: it stands, it lost, its rule made nothing of it, or a document rule changed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import define, frozen

from aidie.captures import Captures, Part
from aidie.documents import Document, asked
from aidie.errors import reason
from aidie.explaining.attempts import Attempt, Reading, tries
from aidie.guards import show_guard
from aidie.pattern.leaf_reading import Lower
from aidie.rule_sets import RuleSet
from aidie.spans import Span

Below = Mapping[tuple[str, int], Span[Any]]


@frozen
class Change:
    """What a document rule did to a span: it dropped it, or gave it another value or range."""

    by: str
    span: Span[Any] | None
    """The span as it is now, None where it was dropped."""


@define
class Outcome:
    """A raw match, the spans that its rule makes of it, and what became of them."""

    reading: Reading
    spans: list[Span[Any]]
    """Empty where the rule's function returned None, or raised."""
    lost_to: Outcome | None = None
    because: str = ""
    """The part of the order that decided: priority, length, start or declaration."""
    changes: list[list[Change]] | None = None
    """For each span, what document rules did to it, in order."""
    raised: str = ""
    """What the rule's function raised."""


@frozen
class Replay:
    """All that happens when a text is read: every match, every try that failed, and what each layer saw."""

    outcomes: tuple[Outcome, ...]
    attempts: tuple[Attempt, ...]
    lower: Mapping[int, Lower]
    """The spans that each layer could refer to."""
    raised: tuple[str, ...]
    """What document rules raised, which then changed nothing."""


def replay(rule_set: RuleSet, text: str, anchor: date | None = None) -> Replay:
    """Read a clean text with every rule, layer by layer, and resolve what was found."""
    outcomes: list[Outcome] = []
    failed: list[Attempt] = []
    seen: dict[int, Lower] = {}
    lower: list[tuple[str, int, int]] = []
    below: dict[tuple[str, int], Span[Any]] = {}
    for layer in sorted({rule.layer for rule in rule_set}):
        seen[layer] = tuple(lower)
        readings: list[Reading] = []
        for order, rule in enumerate(rule_set):
            if rule.layer == layer:
                matched, missed = tries(rule, order, text, seen[layer])
                readings += matched
                failed += missed
        resolved = _resolved(readings, text, below)
        outcomes += resolved
        for span in (span for outcome in resolved if outcome.lost_to is None for span in outcome.spans):
            lower.append((span.label, span.start, span.end))
            below[span.label, span.start] = span
    raised = tuple(_follow(rule_set, text, anchor, outcomes))
    return Replay(tuple(outcomes), tuple(failed), seen, raised)


_ORDER = ("priority", "length", "start", "declaration")


def _order(reading: Reading) -> tuple[int, int, int, int]:
    return (-reading.rule.priority, reading.start - reading.end, reading.start, reading.order)


def _resolved(readings: Iterable[Reading], text: str, below: Below) -> list[Outcome]:
    """Each match in the order of resolution; one that overlaps others which stand already lost to the first of them."""
    outcomes: list[Outcome] = []
    standing: list[Outcome] = []
    for reading in sorted(readings, key=_order):
        made = Outcome(reading, [])
        try:
            made.spans = produced(reading, text, below)
        except Exception as error:  # a function may raise anything: it is told, and costs no other rule
            made.raised = reason(error)
        winner = next((o for o in standing if _overlap(o.reading, reading)), None)
        if winner:
            own, others = _order(reading), _order(winner.reading)
            made.lost_to = winner
            made.because = next(part for part, a, b in zip(_ORDER, own, others, strict=True) if a != b)
        elif made.spans:
            standing.append(made)
        outcomes.append(made)
    return outcomes


def _overlap(one: Reading, other: Reading) -> bool:
    return one.start < other.end and other.start < one.end


def produced(reading: Reading, text: str, below: Below) -> list[Span[Any]]:
    """What a rule's function makes of a match."""
    rule = reading.rule
    found = Captures(text, reading.start, reading.end, reading.captures, rule.lexicons, below)
    made = rule.ask(found)
    if made is None:
        return []
    if isinstance(made, list):
        parts: list[Part[Any]] = made
        return [Span(p.start, p.end, text[p.start : p.end], rule.label, p.value, rule.name, p.fields) for p in parts]
    fields = {name: ranges[0] for name, ranges in reading.captures.items() if ranges[0][0] < ranges[0][1]}
    return [Span(found.start, found.end, found.text, rule.label, made, rule.name, fields)]


def _follow(rule_set: RuleSet, text: str, anchor: date | None, outcomes: list[Outcome]) -> Iterator[str]:
    """Run the document rules one by one, and note what each did to which span; gives what they raised."""
    now: dict[int, Span[Any] | None] = {}
    origins: list[tuple[Outcome, int]] = []
    for outcome in outcomes:
        if outcome.lost_to is None:
            outcome.changes = [[] for _ in outcome.spans]
            for number, span in enumerate(outcome.spans):
                now[len(origins)] = span
                origins.append((outcome, number))
    spans = [span for span in now.values() if span]
    spans.sort(key=lambda span: (span.start, span.end, span.label))
    document = Document(text, tuple(spans), anchor)
    for document_rule in rule_set.document_rules:
        try:
            document = asked(document_rule, document)
        except Exception as error:  # as of a rule's function
            yield reason(error)
            continue
        left = list(document.spans)
        for key, before in now.items():
            if before is None:
                continue
            after = _same(before, left)
            if after is not None:
                left = [span for span in left if span is not after]
            if after != before:
                outcome, number = origins[key]
                changes = outcome.changes or []
                changes[number].append(Change(show_guard(document_rule), after))
                now[key] = after


def _same(span: Span[Any], spans: list[Span[Any]]) -> Span[Any] | None:
    """What a span became: itself, or one of its rule and label with its range, or else one that overlaps it."""
    kin = [other for other in spans if (other.rule, other.label) == (span.rule, span.label)]
    for fits in (
        lambda other: other is span,
        lambda other: other == span,
        lambda other: (other.start, other.end) == (span.start, span.end),
        lambda other: other.start < span.end and span.start < other.end,
    ):
        found = next(filter(fits, kin), None)
        if found is not None:
            return found
    return None
