"""Extractor: a rule set compiled once, run over any number of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from aidie.captures import Captures, Part
from aidie.engine.gate import Gate, Words
from aidie.engine.pieces import LONG, Lost, Piece, Spans, in_pieces
from aidie.engine.program import Candidate, Draft, drafts
from aidie.engine.resolve import resolve
from aidie.errors import ExtractionError
from aidie.guards import show_guard
from aidie.pattern.ways import State
from aidie.rule_sets import DocumentRule, RuleSet
from aidie.rules import Rule
from aidie.spans import Document, Extraction, Match, Span
from aidie.text import ALL_REPAIRS, Cleaner, CleanText

if TYPE_CHECKING:
    from aidie.explaining import Explanation

_place = attrgetter("start", "end", "label")


class Extractor:
    """A rule set, compiled: its methods may be called from any number of threads, and it survives pickling.

    `repairs` are the names of the text repairs that run before matching, by default all of them.
    """

    def __init__(self, rule_set: RuleSet, *, repairs: tuple[str, ...] = ALL_REPAIRS) -> None:
        if not isinstance(rule_set, RuleSet):
            kind = type(rule_set).__name__
            raise TypeError(f"an Extractor takes a RuleSet, not a {kind}; give RuleSet('name', rules)")
        self.rule_set = rule_set
        self.repairs = repairs
        self.cleaner = Cleaner(repairs=repairs, vocabulary=partial(_vocabulary, rule_set))
        layers: dict[int, list[Draft]] = {}
        for order, rule in enumerate(rule_set.rules):
            layers.setdefault(rule.layer, []).extend(drafts(rule, order))
        self._words = Words(draft for layer in layers.values() for draft in layer)
        self._layers = [Gate(layer, self._words) for _, layer in sorted(layers.items())]

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.rule_set, self.repairs)

    def __repr__(self) -> str:
        return f"Extractor({self.rule_set.name!r}, {len(self.rule_set)} rules)"

    def extract(self, text: str, *, anchor: date | None = None) -> Extraction:
        """The resolved spans of a text, in order, with offsets in the text as it was given.

        `anchor` is the date that relative dates are resolved against; None lets the rule set find the article's own.
        Raises TypeError where the text is no str or the anchor no date, and BudgetError where the regular expression of
        a raw() takes too long; what a rule's guard or function raises bears a note that names the rule and the text.
        """
        if anchor is not None and (not isinstance(anchor, date) or isinstance(anchor, datetime)):
            raise TypeError(f"the anchor is {anchor!r}; give a datetime.date, such as date(2020, 8, 10)")
        cleaned = self.cleaner.clean(text)
        spans = self._spans(cleaned.text)
        document = Document(cleaned.text, tuple(spans), anchor)
        for document_rule in self.rule_set.document_rules:
            document = _asked(document_rule, document)
        rules = self.rule_set
        return Extraction(
            tuple(_to_raw(cleaned, list(document.spans))),
            document.anchor,
            rules.identity,
        )

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

        Raises ValueError where `jobs` is less than 1, or where there are more anchors than texts or fewer.
        """
        if jobs < 1:
            raise ValueError(f"jobs is {jobs}; give the number of processes, 1 or more")
        from aidie.engine.many import answers  # of no use to who reads one text

        return answers(self, texts, anchors, jobs, progress)

    def matches(self, text: str) -> list[Match]:
        """Every match of every rule, in order, before any document rule: what stands, and what lost to what.

        Raises TypeError where the text is no str.
        """
        cleaned = self.cleaner.clean(text)
        lost: Lost = []
        spans = self._spans(cleaned.text, lost)
        rows = [Match(span) for span in _to_raw(cleaned, spans)]
        losers = _to_raw(cleaned, [loser for loser, _ in lost])
        winners = _to_raw(cleaned, [winner for _, winner in lost])
        rows += map(Match, losers, winners)
        return sorted(rows, key=lambda m: (m.span.start, m.span.end, m.lost_to is not None, m.span.rule))

    def explain(
        self, text: str, *, rule: str | None = None, at: int | None = None, anchor: date | None = None
    ) -> Explanation:
        """Which rules matched in a text, lost or nearly matched, and why; `str()` of it is for people.

        With `rule`, the name of one, all about that one: how far it got, what was expected there, and what stood there
        instead. With `at`, an offset, only of what reaches to that place. Raises KeyError where no rule has that name.
        """
        from aidie.explaining import explain  # a slow reading of its own, of no use to who only extracts

        return explain(self.rule_set, self.cleaner.clean(text), anchor=anchor, rule=rule, at=at)

    def _spans(self, text: str, lost: Lost | None = None) -> Spans:
        if len(text) > LONG:
            found = in_pieces(self._read, text, len(self._layers), lost)
        else:
            piece = Piece(text, 0, True, [()] * len(self._layers))
            self._read(piece, lost)
            found = [span for layer in piece.layers for span in layer]
        found.sort(key=_place)
        return found

    def _read(self, piece: Piece, lost: Lost | None) -> None:
        text = piece.text
        found: Spans = []
        starts: dict[tuple[str, int], int] = {}
        ends: dict[tuple[str, int], int] = {}
        below: dict[tuple[str, int], Span[Any]] = {}
        state = State(text, starts, ends)
        words = self._words.places(text)

        def accept(candidate: Candidate) -> bool:
            candidate.spans = _produce(text, candidate, below)
            return bool(candidate.spans)

        for gate, before in zip(self._layers, piece.before, strict=True):
            layer: Spans = []
            for candidate, winner in resolve(piece.own(gate.candidates(state, words, found)), accept):
                if winner is None:
                    layer += candidate.spans
                elif lost is not None:
                    lost += [(span, winner.spans[0]) for span in _produce(text, candidate, below)]
            piece.layers.append(layer)
            found += layer
            if gate is self._layers[-1]:
                break
            for span in (*before, *layer):
                starts[span.label, span.start] = span.end
                ends[span.label, span.end] = span.start
                below[span.label, span.start] = span


def _vocabulary(rule_set: RuleSet) -> frozenset[str]:
    return frozenset(word for lexicon in rule_set.lexicons.values() for word in lexicon.words if len(word) > 1)


def _rebuild(rule_set: RuleSet, repairs: tuple[str, ...]) -> Extractor:
    return Extractor(rule_set, repairs=repairs)


def _produce(text: str, candidate: Candidate, below: dict[tuple[str, int], Span[Any]]) -> Spans:
    program, start = candidate.program, candidate.start
    matched = text[start : candidate.end]
    key = (matched, *[(slot, first - start, last - start) for slot, (first, last) in candidate.kept.items()])
    made = program.memory.recall(key, text, start, candidate.end)
    if made is None:
        captures = program.captures_of(text, candidate, below)
        value = _ask(program.rule, captures)
        if isinstance(value, list):
            parts: list[Part[Any]] = value
            name, label = program.rule.name, program.label
            return [Span(p.start, p.end, text[p.start : p.end], label, p.value, name) for p in parts]
        made = value, {name: captures.places(name)[0] for name in captures.names}
        program.memory.keep(key, captures, made)
    value, places = made
    if value is None:
        return []
    fields = {name: (first + start, last + start) for name, (first, last) in places.items()}
    return [Span(start, candidate.end, matched, program.label, value, program.rule.name, fields)]


def _ask(rule: Rule[Any], captures: Captures) -> Any:
    try:
        value = rule.production(captures)
        if value is not None and not isinstance(value, rule.value_type):
            _check_parts(rule, value)
        return value
    except Exception as error:  # whatever the function raises is told with its rule, and goes on
        error.add_note(f"in rule {rule.name!r} ({rule.where}), given {captures.text!r}")
        raise


def _check_parts(rule: Rule[Any], value: Any) -> None:
    """What a function returns is a value of the type that it is annotated with, or a list of parts."""
    name = rule.value_type.__name__
    if not isinstance(value, list):
        raise TypeError(f"it returned {value!r}, but is annotated with {name}; return a {name}, a list[Part] or None")
    if not all(isinstance(part, Part) for part in value):
        raise TypeError(f"it returned a list of other things than Part; return [Part(start, end, {name}(…)), …]")


def _asked(document_rule: DocumentRule, document: Document) -> Document:
    changed = document_rule(document)
    if not isinstance(changed, Document):
        raise TypeError(f"document rule {show_guard(document_rule)} returned {changed!r}; return the document")
    return changed


def _to_raw(cleaned: CleanText, spans: Spans) -> Spans:
    """The spans with offsets and text of the raw text."""
    raw, raw_span = cleaned.raw, cleaned.alignment.raw_span
    if raw is cleaned.text:
        return spans
    moved: Spans = []
    for span in spans:
        first, last = span.start, span.end
        start, end = raw_span(first, last)
        by, fields = start - first, span.fields
        if fields:
            whole = end - last == by  # nothing was deleted inside
            fields = {
                name: (a + by, b + by) if whole and first <= a and b <= last else _field(cleaned, (a, b), start, end)
                for name, (a, b) in fields.items()
            }
        moved.append(Span(start, end, raw[start:end], span.label, span.value, span.rule, fields))
    return moved


def _field(cleaned: CleanText, place: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """A field's place in the raw text; one of no characters stays in its span, behind what was deleted before it."""
    first, last = cleaned.alignment.raw_span(*place)
    return (first, last) if place[0] < place[1] else (min(max(first, start), end),) * 2
