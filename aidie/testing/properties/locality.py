"""A raw match depends on nothing beyond its reach and a little around it."""

from __future__ import annotations

from typing import Any

from aidie.pattern.drawing import Choose
from aidie.spans import Span, moved
from aidie.testing.articles import BETWEEN
from aidie.testing.properties.found_whole import made_by
from aidie.testing.properties.property import Property, Subject
from aidie.testing.samples import matching, try_to_match
from aidie.verification import Failure, marked

LOOK = 100
"""So far beyond a match its guards and its function may look."""
_FAR = "大家表示赞同。\n" * (LOOK // 8 + 1)
_ODD = ("《", "“", "（", "》", "”", "）", "每年")


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    text = f"\n{_FAR}\n{sample.text}\n{_FAR}"
    rules = subject.rule_set.rules
    other = try_to_match(subject.bench, rules[choose(len(rules))], choose)
    before, after = (_ODD[choose(len(_ODD))] + (other.text if other else "") + BETWEEN for _ in range(2))
    at = len(_FAR) + 2
    near = _within(made_by(subject.bench.plain, text, sample.rule), at, at + len(sample.text))
    by = len(before)
    wide = before + text + after
    far = _within(made_by(subject.bench.plain, wide, sample.rule), at + by, at + by + len(sample.text))
    if [moved(span, by) for span in near] == far:
        return None
    shown = marked(sample.text, [moved(span, -at) for span in near])
    found = marked(sample.text, [moved(span, -at - by) for span in far])
    return subject.failure(
        sample.text, shown, f"{found}, where {before!r} stands {LOOK} characters before, {after!r} behind"
    )


def _within(spans: list[Span[Any]], start: int, end: int) -> list[Span[Any]]:
    return [span for span in spans if start <= span.start and span.end <= end]


LOCALITY = Property(
    "locality",
    f"What stands more than {LOOK} characters before or behind a sample changes none of its rule's raw matches, "
    "whether a guard or the rule's function looks for it. What depends on the whole document belongs in a document "
    "rule.",
    "rule",
    _check,
)
