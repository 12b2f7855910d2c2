"""The gate: one multi-literal pass over the text that says which programs run, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from aidie.engine.program import Program
from aidie.pattern.reach import SPAN_REACH
from aidie.spans import Span
from aidie.text import without_surrogates


class Gate:
    """All anchors of all programs of a layer in one automaton."""

    def __init__(self, programs: Iterable[Program]) -> None:
        by_word: dict[str, list[tuple[Program, int]]] = {}
        by_label: dict[str, list[Program]] = {}
        for program in programs:
            if program.plan.label:
                by_label.setdefault(program.plan.label, []).append(program)
            for word in program.plan.words:
                by_word.setdefault(word, []).append((program, program.plan.lead))
        self._by_label = by_label
        self._by_word = list(by_word.values())
        words = list(by_word)
        self._automaton = AhoCorasick(words, implementation=Implementation.DFA) if words else None

    def hits(self, text: str, below: Iterable[Span[Any]] = ()) -> Iterator[tuple[Program, int, int]]:
        """Each program with an anchor of its own that occurs between characters that it allows, and the anchor's range.

        `below` are the spans of the lower layers, which are anchors, too.
        """
        if self._automaton is not None:
            by_word = self._by_word
            readable = without_surrogates(text)
            for index, start, end in self._automaton.find_matches_as_indexes(readable, overlapping=True):
                if readable is not text and readable[start:end] != text[start:end]:
                    continue
                behind = text[end : end + 1]
                for program, lead in by_word[index]:
                    place = start + lead
                    right, left = program.compiled[:2]
                    if right[behind] and left[text[place - 1 : place]]:
                        yield program, place, end
        if self._by_label:
            for span in below:
                start, end = span.start, span.end
                if end - start > SPAN_REACH:
                    continue
                before, behind = text[start - 1 : start], text[end : end + 1]
                for program in self._by_label.get(span.label, ()):
                    right, left = program.compiled[:2]
                    if right[behind] and left[before]:
                        yield program, start, end
