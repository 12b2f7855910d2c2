"""The gate: one multi-literal pass over the text that says which programs run, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from aidie.engine.program import Draft, Program
from aidie.pattern.anchors import needs_span
from aidie.pattern.nodes import SpanOf
from aidie.pattern.ways import State, Steps
from aidie.spans import Span
from aidie.text import without_surrogates

Hit = tuple[Program, int, int, Steps, Steps]
"""A program, the half-open range of its anchor, and the steps that what stands behind and before the anchor allows."""

Entry = tuple[Program, int, Steps, Steps]
"""A program, its lead, and the steps on the right and on the left of its anchor."""

Beside = tuple[int, str, str, bool, bool]
"""The number of an anchor, the characters behind and before it, and whether a span of a lower layer begins behind it
and ends before it."""

_MOST = 65_536
"""So many anchors among their neighbours are remembered; then the memory begins anew."""


class Gate:
    """All anchors of all programs of a layer, those that are words in one automaton."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        by_word: dict[str, list[Draft]] = {}
        by_span: dict[SpanOf, list[Draft]] = {}
        self._needs_spans = True
        for draft in drafts:
            self._needs_spans = self._needs_spans and needs_span(draft.rule.pattern)
            if isinstance(draft.plan.anchor, SpanOf):
                by_span.setdefault(draft.plan.anchor, []).append(draft)
            for word in draft.plan.words:
                by_word.setdefault(word, []).append(draft)
        words = list(by_word)
        # a table of all transitions takes twenty times as long to build, and a text is hardly read quicker by it
        self._automaton = AhoCorasick(words, implementation=Implementation.ContiguousNFA) if words else None
        self._entries = _Entries([*by_word.items(), *(("", found) for found in by_span.values())])
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for number, span in enumerate(by_span, len(words)):
            self._spans.setdefault(span.label, []).append((span.reach, number))

    def hits(self, state: State, below: Sequence[Span[Any]] = ()) -> Iterator[Hit]:
        """Each program wherever an anchor of its own stands in the text beside characters that it allows.

        `below` are the spans of the lower layers, which are anchors, too.
        """
        if self._needs_spans and not below:
            return
        text = state.text
        places: list[tuple[int, int, int]] = []
        if self._automaton is not None:
            readable = without_surrogates(text)
            places = self._automaton.find_matches_as_indexes(readable, overlapping=True)
            if readable is not text:
                places = [place for place in places if readable[place[1] : place[2]] == text[place[1] : place[2]]]
        spans = self._spans
        if spans:
            for span in below:
                for reach, number in spans.get(span.label, ()):
                    if span.end - span.start <= reach:
                        places.append((number, span.start, span.end))
        if not places:
            return
        entries = self._entries
        begun, ended = {span.start for span in below}, {span.end for span in below}
        for number, start, end in places:
            beside = number, text[end : end + 1], text[start - 1 : start], end in begun, start in ended
            for program, lead, rights, lefts in entries[beside]:
                if not state.chars:
                    state.spell()
                yield program, start + lead, end, rights, lefts


class _Entries(dict[Beside, list[Entry]]):
    """What can start from an anchor among its neighbours, worked out when it is first met."""

    def __init__(self, drafts: list[tuple[str, list[Draft]]]) -> None:
        super().__init__()
        self._drafts = drafts

    def __missing__(self, beside: Beside) -> list[Entry]:
        number, behind, before, begun, ended = beside
        word, drafts = self._drafts[number]
        entries: list[Entry] = []
        for draft in drafts:
            program, lead = draft.program, draft.plan.lead
            right, left = program.right, program.left
            rights = (right.allowed if begun else right.allowed_alone)[behind]
            lefts = (left.allowed if ended else left.allowed_alone)[word[lead - 1] if lead else before]
            if rights and lefts:
                entries.append((program, lead, rights, lefts))
        if len(self) >= _MOST:
            self.clear()
        self[beside] = entries
        return entries
