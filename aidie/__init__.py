"""Declarative, typed, testable pattern rules that read official Chinese news.

>>> import aidie
>>> extraction = aidie.extract("8月7日，市委书记马明龙出席")
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache

from aidie.captures import Captures, Part
from aidie.decorator import rule
from aidie.documents import Document, DocumentRule, needs_spans
from aidie.engine.extractor import Extractor
from aidie.errors import (
    AidieError,
    BudgetError,
    ExtractionError,
    PatternError,
    RuleError,
    RuleSetNotFoundError,
    UnknownNameError,
)
from aidie.examples import Example, Todo
from aidie.extraction import Extraction, Match
from aidie.frozen import Frozen
from aidie.guards import Guard, not_after, not_before
from aidie.lexicon import Lexicon
from aidie.matcher import Matcher, only_after, only_before
from aidie.registry import rule_set
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.spans import Span
from aidie.values import Value
from aidie.verification import Failure, check_examples

__version__ = "0.1.0"

__all__ = [
    "AidieError",
    "BudgetError",
    "Captures",
    "Document",
    "DocumentRule",
    "Example",
    "Extraction",
    "ExtractionError",
    "Extractor",
    "Failure",
    "Frozen",
    "Guard",
    "Lexicon",
    "Match",
    "Matcher",
    "Part",
    "PatternError",
    "Rule",
    "RuleError",
    "RuleSet",
    "RuleSetNotFoundError",
    "Span",
    "Todo",
    "UnknownNameError",
    "Value",
    "check_examples",
    "extract",
    "extract_many",
    "extractor",
    "needs_spans",
    "not_after",
    "not_before",
    "only_after",
    "only_before",
    "rule",
    "rule_set",
]


@cache
def extractor(rules: str = "aidie_rules") -> Extractor:
    """The extractor of an installed rule set, compiled once; the shipped one by default."""
    return Extractor(rule_set(rules))


def extract(text: str, *, anchor: date | None = None) -> Extraction:
    """The spans that the shipped rules find in a text, in order, with offsets in the text as it was given.

    Offsets count characters, ends exclusive. `anchor` is the date that relative dates are resolved against; None takes
    the article's own date stamp, if it has one. Raises TypeError where the text is no str.
    """
    return extractor().extract(text, anchor=anchor)


def extract_many(
    texts: Iterable[str],
    *,
    jobs: int = 1,
    anchors: Iterable[date | None] | date | None = None,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Extraction | ExtractionError]:
    """What the shipped rules find in each text, in order, with `jobs` processes: see `Extractor.extract_many()`."""
    return extractor().extract_many(texts, jobs=jobs, anchors=anchors, progress=progress)
