"""Extractor: a rule set compiled once, run over any number of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from aidie.documents import Document, asked, check_anchor
from aidie.engine.layers import Layers
from aidie.engine.pieces import Lost
from aidie.engine.raw_offsets import in_raw
from aidie.errors import ExtractionError
from aidie.extraction import Extraction, Match
from aidie.layer_labels import check_layers
from aidie.rule_sets import RuleSet
from aidie.text import ALL_REPAIRS, Cleaner

if TYPE_CHECKING:
    from aidie.explaining import Explanation


class Extractor:
    """A rule set, compiled: its methods may be called from any number of threads, and it survives pickling.

    `repairs` are the names of the text repairs that run before matching, by default all of them. Raises TypeError where
    what is given is no rule set, RuleError where a rule asks for spans that no rule of a lower layer makes, and
    ValueError for the name of no repair.
    """

    def __init__(self, rule_set: RuleSet, *, repairs: tuple[str, ...] = ALL_REPAIRS) -> None:
        if not isinstance(rule_set, RuleSet):
            kind = type(rule_set).__name__
            raise TypeError(f"an Extractor takes a RuleSet, not a {kind}; give RuleSet('name', rules)")
        check_layers(rule_set)
        self.rule_set = rule_set
        self.repairs = repairs
        self.cleaner = Cleaner(repairs=repairs, vocabulary=partial(_vocabulary, rule_set))
        self.layers = Layers(rule_set)
        """What is compiled, and asked for the spans of clean text."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.rule_set, self.repairs)

    def __repr__(self) -> str:
        return f"Extractor({self.rule_set.name!r}, {len(self.rule_set)} rules)"

    def extract(self, text: str, *, anchor: date | None = None) -> Extraction:
        """The resolved spans of a text, in order, with offsets in the text as it was given.

        `anchor` is the date that relative dates are resolved against; None lets the rule set find the article's own.
        Raises TypeError where the text is no str or the anchor no date, and BudgetError where the regular expression of
        a raw() takes too long; what a rule's guard or function raises bears a note that names the
        rule and the text, and what a document rule raises one that names it.
        """
        if anchor is not None:
            check_anchor(anchor)
        clean, alignment = self.cleaner.mended(text)
        spans = self.layers.spans(clean)
        document_rules = self.rule_set.document_rules if spans else self.rule_set.asked_without_spans
        if document_rules:
            document = Document(clean, tuple(spans), anchor)
            for document_rule in document_rules:
                document = asked(document_rule, document)
            spans, anchor = list(document.spans), document.anchor
        return Extraction(tuple(in_raw(text, alignment, spans)), anchor, self.rule_set.identity)

    def extract_many(
        self,
        texts: Iterable[str],
        *,
        jobs: int = 1,
        anchors: Iterable[date | None] | date | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Iterator[Extraction | ExtractionError]:
        """The extraction of each text, in order; in the place of a text that gave none stands an ExtractionError.

        Lazy: a text is taken when its turn comes, by several `jobs`, which are processes, a few batches ahead of what
        was asked for. `anchors` is one date for all texts, or one for each. `progress` is told how many texts are done.
        The rule set must survive pickling where processes do not begin as copies of this one.

        Raises TypeError where the texts are one str or `anchors` is no date and none for each, and ValueError where
        `jobs` is less than 1, or where there are more anchors than texts or fewer: behind the last pair, if that
        is known only then.
        """
        from aidie.engine.many import answers  # of no use to who reads one text

        return answers(self, texts, anchors, jobs, progress)

    def matches(self, text: str) -> list[Match]:
        """Every match of every rule, in order, before any document rule: what stands, and what lost to what.

        Raises TypeError where the text is no str.
        """
        clean, alignment = self.cleaner.mended(text)
        lost: Lost = []
        spans = self.layers.spans(clean, lost)
        rows = [Match(span) for span in in_raw(text, alignment, spans)]
        losers = in_raw(text, alignment, [loser for loser, _ in lost])
        winners = in_raw(text, alignment, [winner for _, winner in lost])
        rows += map(Match, losers, winners)
        return sorted(rows, key=lambda m: (m.span.start, m.span.end, m.lost_to is not None, m.span.rule))

    def explain(
        self, text: str, *, rule: str | None = None, at: int | None = None, anchor: date | None = None
    ) -> Explanation:
        """Which rules matched in a text, lost or nearly matched, and why; `str()` of it is for people.

        With `rule`, the name of one, all about that one: how far it got, what was expected there, and what stood there
        instead. With `at`, an offset, only of what reaches to that place.

        Raises UnknownNameError where no rule has that name, ValueError where `at` is outside the text, and TypeError
        where the text is no str.
        """
        from aidie.explaining import explain  # a slow reading of its own, of no use to who only extracts

        return explain(self.rule_set, self.cleaner.clean(text), anchor=anchor, rule=rule, at=at)


def _vocabulary(rule_set: RuleSet) -> frozenset[str]:
    return frozenset(word for lexicon in rule_set.lexicons.values() for word in lexicon.words if len(word) > 1)


def _rebuild(rule_set: RuleSet, repairs: tuple[str, ...]) -> Extractor:
    return Extractor(rule_set, repairs=repairs)
