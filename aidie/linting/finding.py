"""What a lint is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cached_property
from typing import Any

from attrs import frozen

from aidie.coverage import Coverage, Text, example_texts, measure
from aidie.engine.extractor import Extractor
from aidie.extraction import Match
from aidie.rule_sets import RuleSet
from aidie.rules import Rule


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    """The rule cannot do what it says."""
    WARNING = "warning"
    """The rule may be meant so, and rarely is."""


@frozen
class Finding:
    """Something that is wrong with a rule, and how to fix it."""

    lint: str
    severity: Severity
    rule: str
    where: str
    """file:line of the rule"""
    message: str
    fix: str

    def __str__(self) -> str:
        return f"{self.where}: {self.severity}: {self.rule}: {self.message}; {self.fix} [{self.lint}]"


@frozen(eq=False, slots=False)
class Subject:
    """The rule set that is looked at, and what of it examples and a corpus exercise."""

    rule_set: RuleSet
    corpus: tuple[Text, ...] = ()

    @property
    def rules(self) -> tuple[Rule[Any], ...]:
        """The rules that are looked at: the rule set's own."""
        return self.rule_set.own

    @cached_property
    def coverage(self) -> Coverage:
        """What examples and corpus exercise."""
        return measure(self.rule_set, [*example_texts(self.rule_set), *self.corpus])

    @cached_property
    def extractor(self) -> Extractor:
        """The rule set, compiled."""
        return Extractor(self.rule_set)

    def matches(self, text: str) -> list[Match]:
        """Every match in a text; none where a rule raises, which is told where its examples are tried."""
        try:
            return self.extractor.matches(text)
        except Exception:  # a rule may raise anything
            return []


Found = tuple[Rule[Any], str, str]
"""A rule, what is wrong with it, and the fix."""


@frozen
class Lint:
    """A kind of mistake that can be seen in the rules: its name, what it is about, and how it is found."""

    name: str
    description: str
    severity: Severity
    find: Callable[[Subject], Iterator[Found]]

    def run(self, subject: Subject) -> list[Finding]:
        """What it finds, in the order of the rules."""
        return [
            Finding(self.name, self.severity, rule.name, rule.where, message, fix)
            for rule, message, fix in self.find(subject)
        ]
