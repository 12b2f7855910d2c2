"""The gate: one multi-literal pass over the text that says which programs run, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from aidie.engine.below import Below
from aidie.engine.program import Candidate, Draft, Program
from aidie.pattern.anchors import needs_span
from aidie.pattern.nodes import SpanOf
from aidie.pattern.ways import Allowed, State, Steps
from aidie.spans import Span
from aidie.text import without_surrogates

Entry = tuple[Program, int, Steps, Allowed, Allowed]
"""A program, its lead, the steps on the right of its anchor, and those that a character on the left allows, where a
span of a lower layer ends there and where none does."""

Place = tuple[int, int, int]
"""The number of an anchor, and its half-open range."""

Behind = tuple[int, str, bool]
"""The number of an anchor, the character behind it, and whether a span of a lower layer begins there."""

_MOST = 65_536
"""So many anchors with what stands behind them are remembered; then the memory starts empty again."""


class AnchorWords:
    """All anchors of all layers that are words, in one automaton."""

    def __init__(self, layers: Sequence[Sequence[Draft]]) -> None:
        by_word: defaultdict[str, dict[int, None]] = defaultdict(dict)
        for layer, drafts in enumerate(layers):
            for draft in drafts:
                for word in draft.plan.words:
                    by_word[word][layer] = None
        words = list(by_word)
        self.numbers = {word: number for number, word in enumerate(words)}
        self._count = len(layers)
        self._layers = [tuple(found) for found in by_word.values()]
        """By the number of a word the layers that look for it."""
        # a table of all transitions takes twenty times as long to build, and a text is hardly read quicker by it
        self._automaton = AhoCorasick(words, implementation=Implementation.ContiguousNFA) if words else None

    def places(self, text: str) -> list[list[Place]]:
        """Where those of each layer stand in a text."""
        by_layer: list[list[Place]] = [[] for _ in range(self._count)]
        layers = self._layers
        for place in self._found(text):
            for layer in layers[place[0]]:
                by_layer[layer].append(place)
        return by_layer

    def _found(self, text: str) -> list[Place]:
        if self._automaton is None:
            return []
        places: list[Place]
        try:
            places = self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:
            readable = without_surrogates(text)
            places = self._automaton.find_matches_as_indexes(readable, overlapping=True)
            places = [place for place in places if readable[place[1] : place[2]] == text[place[1] : place[2]]]
        return places


class Gate:
    """All anchors of all programs of a layer."""

    def __init__(self, drafts: Iterable[Draft], words: AnchorWords) -> None:
        by_number: defaultdict[int, list[Draft]] = defaultdict(list)
        by_span: dict[SpanOf, list[Draft]] = {}
        self._needs_spans = True
        for draft in drafts:
            self._needs_spans = self._needs_spans and needs_span(draft.rule.pattern)
            if isinstance(draft.plan.anchor, SpanOf):
                by_span.setdefault(draft.plan.anchor, []).append(draft)
            for word in draft.plan.words:
                by_number[words.numbers[word]].append(draft)
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for number, span in enumerate(by_span, len(words.numbers)):
            self._spans.setdefault(span.label, []).append((span.reach, number))
            by_number[number] = by_span[span]
        self._entries = _Entries(dict(by_number))

    def places(self, words: list[Place], below: Sequence[Span[Any]]) -> list[Place]:
        """Where anchors of this layer stand: `words` are the places of its words, `below` the spans of lower layers."""
        if self._needs_spans and not below:
            return []
        spans = self._spans
        if spans:
            for span in below:
                for reach, number in spans.get(span.label, ()):
                    if span.end - span.start <= reach:
                        words.append((number, span.start, span.end))
        return words

    def candidates(self, places: Iterable[Place], state: State, below: Below) -> list[Candidate]:
        """The matches of all rules, from where an anchor stands beside characters that its program allows.

        Of a rule's matches with one range it is the preferred one.
        """
        below.fill()
        begun, ended = below.begun, below.ended
        text, entries = state.text, self._entries
        rows = [
            (start, end, row)
            for number, start, end in places
            if (row := entries[number, text[end : end + 1], end in begun])
        ]
        if not rows:
            return []
        if not state.chars:
            state.spell()
        chars = state.chars
        found: dict[tuple[int, int, int], Candidate] = {}
        for start, end, row in rows:
            for program, lead, rights, beside_span, alone in row:
                at = start + lead
                lefts = (beside_span if at in ended else alone)[chars[at - 1]]
                if lefts:
                    candidate = program.match(at, end, rights, lefts, state)
                    if candidate is not None:
                        place = candidate.place
                        if program.preference < found.setdefault(place, candidate).program.preference:
                            found[place] = candidate
        return list(found.values())


class _Entries(dict[Behind, tuple[Entry, ...]]):
    """What can start from an anchor before a character, worked out when it is first met."""

    def __init__(self, drafts: Mapping[int, list[Draft]]) -> None:
        super().__init__()
        self._drafts = drafts
        self._rows: dict[tuple[int, tuple[Steps, ...]], tuple[Entry, ...]] = {}
        """The entries by what the character behind allows: after most characters of an anchor they are the same."""

    def __missing__(self, place: Behind) -> tuple[Entry, ...]:
        number, behind, begun = place
        drafts = self._drafts[number]
        rights = [draft.program.right for draft in drafts]
        allowed = tuple([(right.allowed if begun else right.allowed_alone)[behind] for right in rights])
        row = self._rows.get((number, allowed))
        if row is None:
            row = tuple([_entry(draft, steps) for draft, steps in zip(drafts, allowed, strict=True) if steps])
            self._rows[number, allowed] = row
        if len(self) >= _MOST:
            self.clear()
            self._rows.clear()
        self[place] = row
        return row


def _entry(draft: Draft, rights: Steps) -> Entry:
    left = draft.program.left
    return draft.program, draft.plan.lead, rights, left.allowed, left.allowed_alone
