"""The layers of a rule set, compiled: the spans that they find in a clean text, each layer with those below in view."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from aidie.engine.gate import AnchorWords, Gate
from aidie.engine.pieces import Lost, Piece, Spans, in_pieces
from aidie.engine.production import produce
from aidie.engine.program import Candidate, Draft, drafts
from aidie.engine.resolve import resolve
from aidie.pattern.ways import State
from aidie.rule_sets import RuleSet
from aidie.spans import Span

_place = attrgetter("start", "end", "label")


class Below:
    """The spans of the layers that were read already, as patterns and functions of the next one ask for them."""

    def __init__(self, spans: Iterable[Span[Any]] = ()) -> None:
        self.starts: dict[tuple[str, int], int] = {}
        """(label, start) → end."""
        self.ends: dict[tuple[str, int], int] = {}
        """(label, end) → start."""
        self.spans: dict[tuple[str, int], Span[Any]] = {}
        """(label, start) → the span."""
        self.add(spans)

    def add(self, spans: Iterable[Span[Any]]) -> None:
        """A layer was read, and these are its spans."""
        for span in spans:
            self.starts[span.label, span.start] = span.end
            self.ends[span.label, span.end] = span.start
            self.spans[span.label, span.start] = span


class Layers:
    """All rules of a rule set, by layer."""

    def __init__(self, rule_set: RuleSet) -> None:
        layers: dict[int, list[Draft]] = {}
        for order, rule in enumerate(rule_set.rules):
            layers.setdefault(rule.layer, []).extend(drafts(rule, order))
        self.words = AnchorWords(draft for layer in layers.values() for draft in layer)
        """The words that any rule is found by."""
        self.gates = [Gate(layer, self.words) for _, layer in sorted(layers.items())]
        """The lowest layer first."""

    def spans(self, text: str, lost: Lost | None = None) -> Spans:
        """What stands in a clean text, in order of place; to `lost`, each match that does not, and what it lost to."""
        found = in_pieces(self._read, text, len(self.gates), lost)
        found.sort(key=_place)
        return found

    def _read(self, piece: Piece, lost: Lost | None) -> None:
        text, below = piece.text, Below()
        found: Spans = []
        state = State(text, below.starts, below.ends)
        words = self.words.places(text)

        def accept(candidate: Candidate) -> bool:
            candidate.spans = produce(text, candidate, below.spans)
            return bool(candidate.spans)

        for gate, before in zip(self.gates, piece.before, strict=True):
            layer: Spans = []
            candidates = piece.own(gate.candidates(state, words, found))
            for candidate, winner in resolve(candidates, accept) if candidates else ():
                if winner is None:
                    layer += candidate.spans
                elif lost is not None:
                    lost += [(span, winner.spans[0]) for span in produce(text, candidate, below.spans)]
            piece.layers.append(layer)
            found += layer
            if gate is not self.gates[-1]:
                below.add((*before, *layer))
