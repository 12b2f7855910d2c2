"""A user's rules, read by mypy and run by nobody: each value's type must be known without a cast."""

from __future__ import annotations

import random
from datetime import date
from typing import Any, ClassVar, assert_type

from attrs import frozen

import aidie
import aidie_rules
from aidie import (
    Captures,
    Document,
    Example,
    Extraction,
    ExtractionError,
    Extractor,
    Lexicon,
    Match,
    Part,
    Rule,
    RuleSet,
    Span,
    rule,
)
from aidie.pattern import Node, chars, choice, integer, one_of, optional, repeat, sample, show, span_of, words


@frozen
class Batch:
    label: ClassVar[str] = "BATCH"
    number: int

    def to_dict(self) -> dict[str, Any]:
        return {"number": self.number}


@frozen
class Team:
    label: ClassVar[str] = "TEAM"
    batches: tuple[Batch, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"batches": [batch.to_dict() for batch in self.batches]}


KINDS = Lexicon("kinds", {"医疗": "health"})
NUMBER = integer("number", 1, 99)
HEAD: Node = "第" + NUMBER + one_of("批", "组") | choice(KINDS, "队")


@rule(
    "第" + NUMBER + "批",
    examples=["[第三批]", Example("[第三批]", anchor=date(2020, 1, 1))],
    counterexamples=["第批"],
)
def batch(found: Captures) -> Batch:
    return Batch(found.integer("number"))


@rule("第" + optional(NUMBER) + "组")
def perhaps(found: Captures) -> Batch | None:
    number = found.optional_integer("number")
    assert_type(number, int | None)
    return None if number is None else Batch(number)


@rule(repeat("第" + NUMBER, 1, 3) + "队")
def several(found: Captures) -> list[Part[Batch]]:
    return [Part(start, end, Batch(1)) for start, end in found.ranges["number"]]


@rule("无")  # type: ignore[type-var]  # a str is no value: it has no label
def no_value(found: Captures) -> str:
    return found.text


@rule(words(KINDS).named("kind") + chars("一-鿿", 1, 3), layer=1, priority=1, guards=[aidie.not_before("级")])
def several_or_none(found: Captures) -> list[Part[Batch]] | None:
    return None


@rule(repeat(span_of("BATCH").named("batch"), 1, 3), layer=1)
def team(found: Captures) -> Team:
    spans: list[Span[Batch]] = found.spans_of("BATCH", "batch")
    return Team(tuple(span.value for span in spans))


assert_type(batch, Rule[Batch])
assert_type(perhaps, Rule[Batch])
assert_type(several, Rule[Batch])
assert_type(several_or_none, Rule[Batch])
assert_type(team, Rule[Team])
assert_type(batch.with_pattern("第一批"), Rule[Batch])
assert_type(show(HEAD), str)

RULES = RuleSet("mine", [batch, perhaps, several, several_or_none, team], version="1")
assert_type(RULES["batch"], Rule[Any])
assert_type(RULES | RULES.without("batch").with_words("kinds", ["教育"]), RuleSet)
assert_type(RULES.with_words("kinds", {"教育": "education"}).replace(batch).with_rules(), RuleSet)


OVER = RuleSet("upper", [team]).over(RULES)
assert_type(OVER, RuleSet)
assert_type(OVER.own, tuple[Rule[Any], ...])


@rule(span_of(Batch).named("batch") + "队", layer=1)
def asked_by_class(found: Captures) -> Team:
    assert_type(found.value(Batch, "batch"), Batch)
    assert_type(found.span(Batch, "batch"), Span[Batch])
    assert_type(found.spans_of(Batch, "batch"), list[Span[Batch]])
    assert_type(found.value("BATCH", "batch"), Any)
    return Team(tuple(found.values(Batch, "batch")))


def settle(document: Document) -> Document:
    for span in document.of(Team):
        assert_type(document.value(Batch, span, "batch"), Batch | None)
    return document.changed(Team, lambda span: Team(span.value.batches[:1]) if span.value.batches else None)


def keep(document: Document) -> Document:
    batches = document.of(Batch)
    assert_type(batches, tuple[Span[Batch], ...])
    assert_type(document.of(Batch, 0, 9), tuple[Span[Batch], ...])
    made = document.span(0, 1, Team(tuple(span.value for span in batches)), "keep")
    assert_type(made, Span[Team])
    return document.with_spans([made, *batches])


def read(text: str) -> list[int]:
    extractor = Extractor(RuleSet("mine", RULES, document_rules=[keep]), repairs=())
    extraction = extractor.extract(text, anchor=date(2020, 8, 10))
    assert_type(extraction, Extraction)
    assert_type(extraction.of(Batch), list[Span[Batch]])
    assert_type(extraction.of(Team), list[Span[Team]])
    assert_type(extraction[0], Span[Any])
    assert_type(extraction[0:2], tuple[Span[Any], ...])
    assert_type(Extraction.from_dict(extraction.to_dict(), aidie_rules.VALUES), Extraction)
    assert_type(extraction.anchor, date | None)
    for span in extraction:
        assert_type(span.start, int)
        assert_type(span.fields["number"], tuple[int, int])
    assert_type(extractor.matches(text), list[Match])
    assert_type([match.lost_to for match in extractor.matches(text)], list[Span[Any] | None])
    assert_type(aidie.extract(text, anchor=date(2020, 8, 10)), Extraction)
    return [span.value.number for span in extraction.of(Batch)]


def read_many(texts: list[str]) -> list[Extraction]:
    found: list[Extraction] = []
    for answer in aidie.extract_many(texts, jobs=2, anchors=[None] * len(texts), progress=print):
        assert_type(answer, Extraction | ExtractionError)
        if isinstance(answer, ExtractionError):
            assert_type(answer.index, int)
            raise answer
        found.append(answer)
    return found


def draw(seed: int) -> str:
    return sample(HEAD, random.Random(seed))
