"""A match never takes a part of a longer numeral."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from aidie.pattern.characters import members
from aidie.pattern.drawing import Choose
from aidie.pattern.nodes import (
    Chars,
    Choice,
    Integer,
    Literal,
    Node,
    NoSpanOf,
    OneOf,
    Raw,
    Repeat,
    Sequence,
    SpanOf,
    Words,
    children,
    walk,
)
from aidie.rules import Rule
from aidie.testing.choices import RefusedError
from aidie.testing.properties.found_whole import made_by
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching
from aidie.verification import Failure, marked

_DIGITS = frozenset("0123456789")


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    if _DIGITS.isdisjoint((sample.matched[0], sample.matched[-1])):
        raise RefusedError
    digit = str(choose(10))
    text = sample.text[: sample.start] + digit + sample.matched + digit + sample.text[sample.end :]
    split = [
        s for s in made_by(subject.bench.plain, text, sample.rule) if _splits(text, s.start) or _splits(text, s.end)
    ]
    if not split:
        return None
    return subject.failure(text, "no match that begins or ends inside a number", marked(text, split), [])


def _can_end_with_digit(rule: Rule[Any]) -> bool:
    """Whether a rule reads digits, and a leaf that does, or a span, can stand first or last in its match."""
    edges = chain(_edge(rule.pattern, False), _edge(rule.pattern, True))
    return any(map(_reads_digits, walk(rule.pattern))) and any(
        isinstance(leaf, SpanOf) or _reads_digits(leaf) for leaf in edges
    )


def _edge(node: Node, backward: bool) -> Iterator[Node]:
    """The leaves that can stand first, or with `backward` last."""
    match node:
        case Sequence(parts=parts):
            for part in parts[:: -1 if backward else 1]:
                yield from _edge(part, backward)
                if not _can_be_empty(part):
                    return
        case _:
            inside = children(node)
            yield from chain.from_iterable(_edge(inner, backward) for inner in inside) if inside else (node,)


def _can_be_empty(node: Node) -> bool:
    match node:
        case Repeat(low=0) | Chars(low=0) | NoSpanOf() | Raw():
            return True
        case Choice(alternatives=alternatives):
            return any(map(_can_be_empty, alternatives))
        case _:
            inside = children(node)
            return bool(inside) and all(map(_can_be_empty, inside))


def _reads_digits(node: Node) -> bool:
    match node:
        case Integer() | Raw():
            return True
        case Chars(ranges=ranges, without=without):
            return any(members(ranges, without)[digit] for digit in _DIGITS)
        case Literal(text=text):
            return not _DIGITS.isdisjoint(text)
        case OneOf(words=words):
            return not all(map(_DIGITS.isdisjoint, words))
        case Words(lexicon=lexicon):
            return not all(map(_DIGITS.isdisjoint, lexicon.words))
        case _:
            return False


def _splits(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1] in _DIGITS and text[at] in _DIGITS


NUMERALS_WHOLE = Property(
    "numerals-whole",
    "With one more digit before and behind a sample, no match begins or ends between two Arabic digits. Of rules whose "
    "matches can begin or end with one.",
    "rule",
    _check,
    fits=_can_end_with_digit,
)
