"""Documents put together of samples of many rules."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from hypothesis import assume
from hypothesis import strategies as st

from aidie.rule_set import RuleSet
from aidie.spans import Span
from aidie.testing.bench import bench_of
from aidie.testing.samples import Sample, build, moved
from aidie.testing.strategies.choices import choices

BETWEEN = "。\n\n"
"""Between two samples: the end of a sentence and of a paragraph."""
_MOST = 4


@frozen
class Article:
    """A document and the spans that rules must find in it, each rule for itself: some may lose to others."""

    text: str
    spans: tuple[Span[Any], ...]
    samples: tuple[Sample, ...]


def articles(rule_set: RuleSet) -> st.SearchStrategy[Article]:
    """Documents of one to four paragraphs, each with a sample of a rule, with the spans that must be found."""
    rules = rule_set.own

    @st.composite
    def composed(draw: st.DrawFn) -> Article:
        choose = choices(draw)
        samples: list[Sample] = []
        for _ in range(1 + choose(_MOST)):
            rule = rules[choose(len(rules))]
            sample = build(bench_of(rule_set), rule, choose)
            samples += [sample] if sample else []
        assume(samples)
        text, spans = "", []
        for sample in samples:
            spans += [moved(span, len(text)) for span in sample.spans]
            text += sample.text + BETWEEN
        return Article(text, tuple(spans), tuple(samples))

    return composed()
