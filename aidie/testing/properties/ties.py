"""Where two rules give one range different meanings, an example shows which stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidie.extraction import Match
from aidie.pattern.drawing import Choose
from aidie.rules import Rule
from aidie.testing.articles import article
from aidie.testing.expected import gives_parts
from aidie.testing.properties.property import Property, Subject
from aidie.verification import Failure


def _check(subject: Subject, choose: Choose) -> Failure | None:
    text = article(subject.bench, choose).text
    for match in _ties(subject, text):
        lost, won = match.span, match.lost_to
        assert won is not None
        rules = subject.rule_set[lost.rule], subject.rule_set[won.rule]
        if not any(_settled(subject, rule, {lost.rule, won.rule}) for rule in rules):
            expected = f"a priority, or an example of {lost.rule} or {won.rule} that shows which of the two stands"
            found = f"{won.label} {won.value} by {won.rule}, over {lost.label} {lost.value} by {lost.rule}"
            return subject.failure(lost.text, expected, found)
    return None


def _ties(subject: Subject, text: str) -> Iterator[Match]:
    """The matches that lost to one of the same range by the order of declaration alone."""
    for match in subject.bench.plain.matches(text):
        lost, won = match.span, match.lost_to
        if won and (won.start, won.end) == (lost.start, lost.end):
            one, other = subject.rule_set[lost.rule], subject.rule_set[won.rule]
            different = (lost.label, lost.value) != (won.label, won.value)
            if different and one.priority == other.priority and not (gives_parts(one) or gives_parts(other)):
                yield match


def _settled(subject: Subject, rule: Rule[Any], names: set[str]) -> bool:
    texts = [*(example.text for example in rule.examples), *rule.counterexamples]
    return any(
        {match.span.rule, match.lost_to.rule} == names
        for text in texts
        for match in _ties(subject, text)
        if match.lost_to
    )


TIES = Property(
    "ties",
    "Where two rules of one priority give the same range different meanings, the order of declaration decides, and an "
    "example or a counterexample of one of them shows it: the order is meant.",
    "rule_set",
    _check,
)
