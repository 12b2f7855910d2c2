"""Mistakes that can be seen in rules without knowing what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from aidie.coverage import Text
from aidie.linting.anchor import ANCHOR
from aidie.linting.beaten import BEATEN
from aidie.linting.captures import CAPTURES
from aidie.linting.finding import Finding, Lint, Severity, Subject
from aidie.linting.hidden import HIDDEN
from aidie.linting.nullable import NULLABLE
from aidie.linting.raw_regex import RAW_REGEX
from aidie.linting.repetition import REPETITION
from aidie.linting.shown import COUNTEREXAMPLES, EXAMPLES
from aidie.linting.unclean import UNCLEAN
from aidie.linting.unreached import UNREACHED_PARTS, UNREACHED_WORDS
from aidie.rule_sets import RuleSet

__all__ = ["LINTS", "Finding", "Lint", "Severity", "Subject", "lint"]

LINTS: tuple[Lint, ...] = (
    NULLABLE,
    CAPTURES,
    UNCLEAN,
    RAW_REGEX,
    REPETITION,
    BEATEN,
    HIDDEN,
    ANCHOR,
    EXAMPLES,
    COUNTEREXAMPLES,
    UNREACHED_PARTS,
    UNREACHED_WORDS,
)
"""All lints, those that find errors first."""


def lint(rule_set: RuleSet, corpus: Iterable[Text] = (), lints: Iterable[Lint] = LINTS) -> list[Finding]:
    """What the lints find in a rule set's own rules, lint by lint; the corpus says what else is exercised."""
    subject = Subject(rule_set, tuple(corpus))
    return [finding for one in lints for finding in one.run(subject)]
