"""A small rule set at the top of a module, as a user writes one: what pickles and what a process reads."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from attrs import frozen

from aidie import Captures, Document, Extractor, Lexicon, Part, RuleSet, not_before, rule
from aidie.pattern import integer, one_of, optional, repeat, span_of, words

PLACES = Lexicon("places", {"拉萨": "city", "日喀则": "city", "西藏": "region", "藏": "region"})
ROLES = Lexicon("roles", ["书记", "副书记", "市长", "主任"])


@frozen
class Day:
    label: ClassVar[str] = "DAY"
    month: int
    day: int

    def to_dict(self) -> dict[str, Any]:
        return {"month": self.month, "day": self.day}

    def __str__(self) -> str:
        return f"{self.month:02}-{self.day:02}"


@frozen
class Post:
    label: ClassVar[str] = "POST"
    place: str
    role: str

    def to_dict(self) -> dict[str, Any]:
        return {"place": self.place, "role": self.role}


@frozen
class Agenda:
    label: ClassVar[str] = "AGENDA"
    days: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"days": list(self.days)}


@rule(
    integer("month", 1, 12) + "月" + integer("day", 1, 31) + one_of("日", "号"),
    examples=["[8月7日: 08-07]在拉萨"],
)
def day(found: Captures) -> Day | None:
    """A day of a month."""
    return Day(found.integer("month"), found.integer("day"))


@rule(
    words(PLACES).named("place") + optional("市") + words(ROLES).named("role"),
    guards=[not_before("级")],
    priority=1,
)
def post(found: Captures) -> Post:
    """A post at a place."""
    return Post(found["place"], found["role"])


@rule(words(ROLES).named("role") + repeat("、" + words(ROLES).named("role"), 1, 3))
def posts(found: Captures) -> list[Part[Post]]:
    """Several posts in a row."""
    return [Part(start, end, Post("", found.document[start:end])) for start, end in found.ranges["role"]]


@rule(span_of("DAY").named("day") + repeat("、" + span_of("DAY").named("day"), 1, 3), layer=1)
def agenda(found: Captures) -> Agenda:
    """Days in a row."""
    return Agenda(tuple(str(span.value) for span in found.spans_of("DAY", "day")))


def arrival(found: Captures) -> Agenda:
    """A function that more than one rule may use."""
    return Agenda((found.text,))


def only_dated(document: Document) -> Document:
    """A document rule that changes nothing."""
    return document


RULES = RuleSet("small", [day, post, posts, agenda], version="1", document_rules=[only_dated])

TEXT = "8月7日、8月9号，拉萨市书记、主任到日喀则市长处，藏主任级。书记、市长、主任于十二月三十一日到西藏副书记、市长"


def report() -> str:
    """All that a process says about the text, as one line."""
    found = Extractor(RULES)
    matches = [
        (m.span.to_dict(), sorted(m.span.fields.items()), m.lost_to and m.lost_to.rule) for m in found.matches(TEXT)
    ]
    return json.dumps([found.extract(TEXT).to_dict(), matches], ensure_ascii=True)
