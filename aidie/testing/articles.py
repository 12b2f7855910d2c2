"""Documents put together of samples of many rules."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from aidie.pattern.drawing import Choose
from aidie.spans import Span, moved
from aidie.testing.bench import Bench
from aidie.testing.choices import RefusedError
from aidie.testing.expected import Sample
from aidie.testing.samples import try_to_match

BETWEEN = "。\n\n"
"""Between two samples: the end of a sentence and of a paragraph."""
_MOST = 4


@frozen
class Article:
    """A document and the spans that rules must find in it, each rule for itself: some may lose to others."""

    text: str
    spans: tuple[Span[Any], ...]
    samples: tuple[Sample, ...]


def article(bench: Bench, choose: Choose) -> Article:
    """A document of one to four paragraphs, each with a sample of one of the rule set's own rules."""
    rules = bench.rule_set.own
    samples: list[Sample] = []
    for _ in range(1 + choose(_MOST)):
        sample = try_to_match(bench, rules[choose(len(rules))], choose)
        samples += [sample] if sample else []
    if not samples:
        raise RefusedError
    text = ""
    spans: list[Span[Any]] = []
    for sample in samples:
        spans += [moved(span, len(text)) for span in sample.spans]
        text += sample.text + BETWEEN
    return Article(text, tuple(spans), tuple(samples))
