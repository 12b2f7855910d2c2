"""Ranges that are a little beside what they should be."""

from __future__ import annotations

from aidie import Captures, Document, Part, RuleSet, rule
from aidie.pattern import choice, one_of, repeat
from aidie.pattern.nodes import Node, Repeat
from testing.defects.defect import Defect, Said, alone, saying

ROW = one_of("甲", "乙").named("one") + repeat("、" + one_of("甲", "乙").named("one"), 0, 3)


@rule(ROW, name="seeded")
def one_too_far(found: Captures) -> list[Part[Said]]:
    return [Part(start + 1, end + 1, Said("one")) for start, end in found.ranges["one"]]


@rule(ROW, name="seeded")
def counted_from_the_match(found: Captures) -> list[Part[Said]]:
    return [Part(start, end, Said("one")) for start, end in found.places("one")]


@rule(ROW, name="seeded")
def overlapping(found: Captures) -> list[Part[Said]]:
    return [Part(found.start, end, Said("one")) for _, end in found.ranges["one"]]


@rule(ROW, name="seeded")
def behind_the_back(found: Captures) -> Said:
    return Said(f"at {found._start}")


def shifting(document: Document) -> Document:
    return document.evolve(spans=tuple(span.evolve(start=span.start + 1) for span in document.spans))


def numbered(document: Document) -> Document:
    before = document.text
    return document.changed(Said, lambda span: Said(f"{span.text} {before.count('甲', 0, span.start)}"))


def after_2015(document: Document) -> Document:
    return document.evolve(spans=document.spans if document.anchor and document.anchor.year > 2015 else ())


def lost_plan() -> RuleSet:
    """An engine that forgot one way to find a rule."""
    rule = saying(one_of("甲", "丙") + "一" | one_of("乙") + "二")
    object.__setattr__(rule, "plans", rule.plans[:1])
    return RuleSet("seeded", [rule])


def loose_plan() -> RuleSet:
    """An engine that does without what must stand right of the anchor."""
    rule = saying("甲乙" + one_of("丙", "丁"))
    loose = tuple(
        plan.evolve(right=(Repeat(choice(*(item for item in plan.right if isinstance(item, Node))), 0, 1),))
        for plan in rule.plans
    )
    object.__setattr__(rule, "plans", loose)
    return RuleSet("seeded", [rule])


DEFECTS = [
    Defect("a positional slip", "exact-slices", "甲", alone(one_too_far)),
    Defect("places in the match taken for places in the text", "embedding", "\n甲\n", alone(counted_from_the_match)),
    Defect("parts that overlap", "resolution", "甲、甲。\n\n", alone(overlapping)),
    Defect("a place read past what is remembered", "repeatable", "乙。\n\n", alone(behind_the_back)),
    Defect("a document rule that moves spans", "exact-slices", "甲", alone(saying(ROW), document_rules=[shifting])),
    Defect(
        "a document rule that reads all that stands before",
        "linear-documents",
        "甲",
        alone(saying(ROW), document_rules=[numbered]),
    ),
    Defect(
        "spans that depend on the anchor",
        "anchor-moves-nothing",
        "甲。\n\n",
        alone(saying(ROW), document_rules=[after_2015]),
    ),
    Defect("a plan of the engine lost", "found-whole", "乙二", lost_plan),
    Defect("a side of the anchor not looked at", "near-misses-refused", "甲乙", loose_plan),
]
