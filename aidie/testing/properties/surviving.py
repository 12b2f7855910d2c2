"""Values survive damage that the text layer mends."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from typing import Any

from aidie.pattern.drawing import Choose
from aidie.pattern.nodes import Integer
from aidie.spans import Span
from aidie.testing.carriers import embedded
from aidie.testing.choices import RefusedError, once
from aidie.testing.expected import Sample
from aidie.testing.properties.found_whole import made_by
from aidie.testing.properties.property import Check, Property, Subject
from aidie.testing.samples import matching
from aidie.testing.transforms import TRANSFORMS, Transform
from aidie.verification import Failure, marked

_TRADITIONAL = "縣"


def _check_of(transform: Transform) -> Check:
    def check(subject: Subject, choose: Choose) -> Failure | None:
        name = subject.rule.name
        sample, expected = once(choose, subject.bench.drawn, (name, "sound"), lambda: _sound(subject, choose))
        damaged = transform(sample.text, random.Random(choose(1_000)), subject.bench.words)
        found = made_by(subject.bench.extractor, damaged, sample.rule)
        if _meanings(expected) <= _meanings(found):
            return None
        return subject.failure(damaged, marked(sample.text, expected), marked(damaged, found), found)

    return check


def _sound(subject: Subject, choose: Choose) -> tuple[Sample, list[Span[Any]]]:
    """A sample among other sentences before it is damaged, and what its rule finds in it."""
    sample = embedded(subject.bench, subject.rule, choose)
    if subject.bench.extractor.cleaner.clean(sample.text + _TRADITIONAL).text[:-1] != sample.text:
        raise RefusedError  # a page in traditional script loses a character that simplified text has, too: 乾县
    return sample, made_by(subject.bench.extractor, sample.text, sample.rule)


def _meanings(spans: Iterable[Span[Any]]) -> set[str]:
    return {json.dumps(span.to_dict()["value"], default=str) for span in spans}


def _check_cleaning(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    numerals = "".join(sample.text[leaf.start : leaf.end] for leaf in sample.leaves if isinstance(leaf.node, Integer))
    clean = subject.bench.extractor.cleaner.clean
    if clean(numerals).text != numerals:
        raise RefusedError  # a style of its own, which `numeral-styles-agree` is about
    if len(clean(sample.text).text.split()) < len(sample.text.split()):
        raise RefusedError  # what was drawn on both sides of a blank happens to make a word
    found = made_by(subject.bench.extractor, sample.text, sample.rule)
    if all(any(one.start < span.end and span.start < one.end for one in found) for span in sample.spans):
        return None
    return subject.failure(sample.text, marked(sample.text, sample.spans), marked(sample.text, found), found)


CLEANING = Property(
    "survives-cleaning",
    "What a sample holds is found in it, or some of it, with all repairs of text on: the rule is written for clean "
    "text, simplified and of half width, and not for what is cleaned away.",
    "rule",
    _check_cleaning,
)

SURVIVING: tuple[Property, ...] = tuple(
    Property(
        f"survives-{transform.name}",
        f"What a rule finds in a sample among other sentences it finds when they are damaged. {transform.description}",
        "rule",
        _check_of(transform),
    )
    for transform in TRANSFORMS
    if transform.keeps_values
)
"""One for each transform that values must survive."""
