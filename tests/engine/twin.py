"""A slow, plain reading of patterns and rule sets, which the engine must agree with.

It walks the tree itself, with generators; it compiles nothing, and tries each word at each place of the text
where the engine has an automaton.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from aidie import Captures, Rule, RuleSet
from aidie.pattern.anchors import Check, Mark, Plan, plans
from aidie.pattern.nodes import (
    Capture,
    Chars,
    Choice,
    Integer,
    Literal,
    NoSpanOf,
    OneOf,
    Repeat,
    Sequence,
    SpanOf,
    Where,
    Words,
)
from aidie.pattern.numerals import parse_integer

Event = tuple[Any, ...]
Lower = list[tuple[str, int, int]]
ARABIC = "0123456789０１２３４５６７８９"
CHINESE = "零〇○一二两三四五六七八九十百千廿卅"


@frozen
class Reading:
    """One way to read a rule's pattern around an anchor."""

    rule: Rule[Any]
    order: int
    start: int
    end: int
    captures: dict[str, list[tuple[int, int]]]


@frozen
class Row:
    """What `Extractor.matches()` says of one span."""

    start: int
    end: int
    label: str
    rule: str
    value: Any
    fields: dict[str, tuple[int, int]]
    lost_to: tuple[str, int, int] | None


def ways(items: tuple[Any, ...], text: str, at: int, sign: int, lower: Lower) -> Iterator[tuple[int, list[Event]]]:
    """Every way to read items from a position on (or, with sign -1, back), the preferred first."""
    if not items:
        yield at, []
        return
    first, rest = (items[0], items[1:]) if sign > 0 else (items[-1], items[:-1])
    for middle, events in item_ways(first, text, at, sign, lower):
        for end, more in ways(rest, text, middle, sign, lower):
            yield end, events + more


def item_ways(item: Any, text: str, at: int, sign: int, lower: Lower) -> Iterator[tuple[int, list[Event]]]:
    """Every way to read one item."""
    match item:
        case Mark(name=name, pair=pair):
            yield at, [("mark", pair, name, at)]
        case Check(guard=guard, pair=pair):
            yield at, [("check", pair, guard)]
        case Literal(text=word):
            yield from plain([word], text, at, sign)
        case OneOf(words=words):
            yield from plain(words, text, at, sign)
        case Words(lexicon=lexicon):
            yield from plain(lexicon.words, text, at, sign)
        case Integer():
            for length in range(1, 12):
                start, end = sorted((at, at + sign * length))
                if start >= 0 and end <= len(text) and is_numeral(item, text, start, end):
                    yield at + sign * length, []
        case Chars(low=low, high=high, lazy=lazy):
            counts = range(low, high + 1)
            for count in counts if lazy else reversed(counts):
                start, end = sorted((at, at + sign * count))
                if start >= 0 and end <= len(text) and all(in_class(item, char) for char in text[start:end]):
                    yield at + sign * count, []
        case Sequence(parts=parts):
            yield from ways(parts, text, at, sign, lower)
        case Choice(alternatives=alternatives):
            for alternative in alternatives:
                yield from ways((alternative,), text, at, sign, lower)
        case Repeat(node=node, low=low, high=high, lazy=lazy):
            again = (node, Repeat(node, low - 1, high - 1, lazy)) if high > 1 else (node,)
            if low <= 0 and lazy:
                yield at, []
            yield from ways(again if sign > 0 else again[::-1], text, at, sign, lower)
            if low <= 0 and not lazy:
                yield at, []
        case Capture(name=name, node=node):
            for end, events in ways((node,), text, at, sign, lower):
                yield end, [*events, ("capture", name, *sorted((at, end)))]
        case Where(node=node, guard=guard):
            for end, events in ways((node,), text, at, sign, lower):
                if guard(text, *sorted((at, end))):
                    yield end, events
        case NoSpanOf(label=label):
            if not any(found == label and start == at for found, start, _ in lower):
                yield at, []
        case SpanOf(label=label):
            for found, start, end in lower:
                if found == label and end - start <= 60 and at == (start if sign > 0 else end):
                    yield (end if sign > 0 else start), []
        case _:
            raise TypeError(f"the twin cannot read {item!r}")


def plain(words: Any, text: str, at: int, sign: int) -> Iterator[tuple[int, list[Event]]]:
    for word in sorted(words, key=len, reverse=True):
        start, end = sorted((at, at + sign * len(word)))
        if start >= 0 and text[start:end] == word:
            yield at + sign * len(word), []


def is_numeral(item: Integer, text: str, start: int, end: int) -> bool:
    word, before, after = text[start:end], text[:start][-1:], text[end : end + 1]
    if item.arabic and all(char in ARABIC for char in word):
        digits, right_length = ARABIC, item.digits[0] <= len(word) <= item.digits[1]
    elif item.chinese and all(char in CHINESE for char in word):
        digits, right_length = CHINESE, len(word) <= 7
    else:
        return False
    part_of_longer = any(char and char in digits for char in (before, after))
    value = parse_integer(word)
    return right_length and not part_of_longer and value is not None and item.low <= value <= item.high


def in_class(item: Chars, char: str) -> bool:
    """The twin knows the classes of `strategies.py` only: single characters and one a-z or 1-9 range."""
    inside, at = False, 0
    while at < len(item.ranges):
        if item.ranges[at + 1 : at + 2] == "-" and at + 2 < len(item.ranges):
            inside |= item.ranges[at] <= char <= item.ranges[at + 2]
            at += 3
        else:
            inside |= item.ranges[at] == char
            at += 1
    return inside and char not in item.without


def anchors(plan: Plan, text: str, lower: Lower) -> list[tuple[int, int]]:
    """Everywhere that a plan's anchor stands, by its end, the longer first."""
    if plan.label:
        return sorted((start, end) for label, start, end in lower if label == plan.label and end - start <= 60)
    found = {(start, end) for start in range(len(text)) for end, _ in item_ways(plan.anchor, text, start, 1, lower)}
    return sorted(found, key=lambda place: (place[1], place[0]))


def readings(rule: Rule[Any], order: int, text: str, lower: Lower) -> list[Reading]:
    """A rule's raw matches: around each anchor the preferred one; of equal ranges the first plan's stands."""
    found: dict[tuple[int, int], Reading] = {}
    for plan in plans(rule.pattern):
        for anchor_start, anchor_end in anchors(plan, text, lower):
            whole = (
                Reading(rule, order, start, end, captures_of(before + after))
                for end, after in ways(plan.right, text, anchor_end, 1, lower)
                for start, before in ways(plan.left, text, anchor_start, -1, lower)
                if checked(before + after, text) and all(guard(text, start, end) for guard in rule.guards)
            )
            preferred = next(whole, None)
            if preferred:
                found.setdefault((preferred.start, preferred.end), preferred)
    return list(found.values())


def checked(events: list[Event], text: str) -> bool:
    """Whether every guard around an anchor holds for the range between its marks."""
    marks: dict[int, list[int]] = {}
    for event in events:
        if event[0] == "mark":
            marks.setdefault(event[1], []).append(event[3])
    return all(event[2](text, *sorted(marks[event[1]])) for event in events if event[0] == "check")


def captures_of(events: list[Event]) -> dict[str, list[tuple[int, int]]]:
    marks: dict[int, list[int]] = {}
    captures: dict[str, list[tuple[int, int]]] = {}
    for kind, *rest in events:
        if kind == "capture":
            captures.setdefault(rest[0], []).append((rest[1], rest[2]))
        elif kind == "mark":
            pair, name, at = rest
            marks.setdefault(pair, []).append(at)
            if name and len(marks[pair]) == 2:
                captures.setdefault(name, []).append((min(marks[pair]), max(marks[pair])))
    return {name: sorted(places) for name, places in captures.items()}


def spans_of(rule: Rule[Any], text: str, lower: Lower) -> set[tuple[int, int]]:
    """Every range that a rule's pattern describes, whatever its preferences; no plan, no anchor."""
    return {
        (start, end)
        for start in range(len(text) + 1)
        for end, _ in ways((rule.pattern,), text, start, 1, lower)
        if all(guard(text, start, end) for guard in rule.guards)
    }


def rows(rule_set: RuleSet, text: str) -> list[Row]:
    """What `Extractor(rule_set, repairs=()).matches(text)` must say, in any order."""
    found: list[Row] = []
    lower: Lower = []
    for layer in sorted({rule.layer for rule in rule_set}):
        candidates = [
            reading
            for order, rule in enumerate(rule_set)
            if rule.layer == layer
            for reading in readings(rule, order, text, lower)
        ]
        candidates.sort(key=lambda c: (-c.rule.priority, c.start - c.end, c.start, c.order))
        taken: list[tuple[Reading, Row]] = []
        standing: list[Row] = []
        for candidate in candidates:
            winner = next((row for c, row in taken if c.start < candidate.end and candidate.start < c.end), None)
            made = produce(candidate, text, (winner.rule, winner.start, winner.end) if winner else None)
            found += made
            if made and not winner:
                taken.append((candidate, made[0]))
                standing += made
        lower += [(row.label, row.start, row.end) for row in standing]
    return found


def produce(reading: Reading, text: str, lost_to: tuple[str, int, int] | None) -> list[Row]:
    rule = reading.rule
    made = rule.production(Captures(text, reading.start, reading.end, reading.captures, {}, {}))
    if made is None:
        return []
    if isinstance(made, list):
        return [Row(part.start, part.end, rule.label, rule.name, part.value, {}, lost_to) for part in made]
    fields = {name: places[0] for name, places in reading.captures.items()}
    return [Row(reading.start, reading.end, rule.label, rule.name, made, fields, lost_to)]
