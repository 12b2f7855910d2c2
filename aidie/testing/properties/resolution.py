"""What stands is disjoint, and nothing lost without a winner that was ahead."""

from __future__ import annotations

from typing import Any

from aidie.extraction import Match
from aidie.pattern.drawing import Choose
from aidie.spans import Span
from aidie.testing.articles import article
from aidie.testing.expected import gives_parts
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure, marked


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = article(subject.bench, choose).text
    matches = subject.bench.plain.matches(text)
    rules = {rule.name: rule for rule in subject.rule_set}
    standing = [match.span for match in matches if match.lost_to is None]
    for number, one in enumerate(standing):
        for other in standing[number + 1 :]:
            if rules[one.rule].layer == rules[other.rule].layer and one.start < other.end and other.start < one.end:
                return subject.failure(text, "of two that overlap one", f"both {one.text!r} and {other.text!r}")
    for match in matches:
        if match.lost_to and not _fair(subject, match):
            return subject.failure(text, f"{match.lost_to.text!r} was ahead of", marked(text, [match.span]))
    for layer in {rule.layer for rule in subject.rule_set}:
        here = [match for match in matches if rules[match.span.rule].layer == layer]
        if not any(gives_parts(rules[match.span.rule]) for match in here):
            shuffled = sorted(here, key=lambda match: choose(len(here) + 1))
            anew = _resolved(subject, [match.span for match in shuffled])
            kept = [match.span for match in here if match.lost_to is None]
            if sorted(map(repr, anew)) != sorted(map(repr, kept)):
                return subject.failure(text, f"{marked(text, anew)}, resolved in another order", marked(text, kept))
    if sorted(map(repr, standing)) != sorted(map(repr, subject.bench.plain.extract(text))):
        return subject.failure(text, "what stands among the matches", "another extraction")
    return None


def _fair(subject: Subject, match: Match) -> bool:
    """Whether a match lost to one that the declared order has before it; of parts the whole is not known."""
    lost, won = match.span, match.lost_to
    assert won is not None
    rules = list(subject.rule_set)
    order = {rule.name: number for number, rule in enumerate(rules)}
    one, other = subject.rule_set[lost.rule], subject.rule_set[won.rule]
    if gives_parts(one) or gives_parts(other):
        return one.layer == other.layer
    ahead = (-other.priority, won.start - won.end, won.start, order[won.rule])
    behind = (-one.priority, lost.start - lost.end, lost.start, order[lost.rule])
    return one.layer == other.layer and won.start < lost.end and lost.start < won.end and ahead <= behind


def _resolved(subject: Subject, spans: list[Span[Any]]) -> list[Span[Any]]:
    """What stands of the spans of one layer, by the declared order and nothing else."""
    order = {rule.name: (-rule.priority, number) for number, rule in enumerate(subject.rule_set)}
    kept: list[Span[Any]] = []
    for span in sorted(spans, key=lambda s: (order[s.rule][0], s.start - s.end, s.start, order[s.rule][1])):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return kept


RESOLUTION = Property(
    "resolution",
    "Of each layer the spans that stand are disjoint; each match that lost overlaps one that stands and that the "
    "declared order has before it; what is extracted is what stands; and the matches of a layer, resolved anew by the "
    "declared order alone, give the same in whatever order they are taken.",
    "rule_set",
    _check,
)
