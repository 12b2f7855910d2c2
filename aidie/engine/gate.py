"""The gate: one multi-literal pass over the text that says which programs run, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, Implementation

from aidie.engine.program import Program
from aidie.text import without_surrogates


class Gate:
    """All anchors of all programs of a layer in one automaton."""

    def __init__(self, programs: Iterable[Program]) -> None:
        by_word: dict[str, list[tuple[Program, int]]] = {}
        self.by_label: dict[str, list[Program]] = {}
        for program in programs:
            if program.plan.label:
                self.by_label.setdefault(program.plan.label, []).append(program)
            for word in program.plan.words:
                by_word.setdefault(word, []).append((program, program.plan.lead))
        self._programs = list(by_word.values())
        words = list(by_word)
        self._automaton = AhoCorasick(words, implementation=Implementation.DFA) if words else None

    def hits(self, text: str) -> Iterator[tuple[Program, int, int]]:
        """Each program with an anchor of its own that occurs, and the anchor's half-open range."""
        if self._automaton is None:
            return
        programs = self._programs
        readable = without_surrogates(text)
        for index, start, end in self._automaton.find_matches_as_indexes(readable, overlapping=True):
            if readable is not text and readable[start:end] != text[start:end]:
                continue
            for program, lead in programs[index]:
                yield program, start + lead, end
