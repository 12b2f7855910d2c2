"""The layers of a rule set, compiled: the spans that they find in a clean text, each layer with those below in view."""

from __future__ import annotations

from operator import attrgetter

from aidie.engine.below import Below
from aidie.engine.gate import AnchorWords, Gate
from aidie.engine.pieces import Lost, Piece, Spans, in_pieces
from aidie.engine.production import produce
from aidie.engine.program import Candidate, Draft, drafts
from aidie.engine.resolve import resolve
from aidie.pattern.ways import State
from aidie.rule_sets import RuleSet

_place = attrgetter("start", "end", "label")


class Layers:
    """All rules of a rule set, by layer."""

    def __init__(self, rule_set: RuleSet) -> None:
        layers: dict[int, list[Draft]] = {}
        for order, rule in enumerate(rule_set.rules):
            layers.setdefault(rule.layer, []).extend(drafts(rule, order))
        in_order = [layer for _, layer in sorted(layers.items())]
        self.words = AnchorWords(in_order)
        """The words that any rule is found by."""
        self.gates = [Gate(layer, self.words) for layer in in_order]
        """The lowest layer first."""

    def spans(self, text: str, lost: Lost | None = None) -> Spans:
        """What stands in a clean text, in order of place; to `lost`, each match that does not, and what it lost to."""
        found = in_pieces(self._read, text, len(self.gates), lost)
        found.sort(key=_place)
        return found

    def _read(self, piece: Piece, lost: Lost | None) -> None:
        text = piece.text
        below = Below()
        state = State(text, below.starts, below.ends)

        def accept(candidate: Candidate) -> bool:
            candidate.spans = produce(text, candidate, below.spans)
            return bool(candidate.spans)

        words = self.words.places(text)
        for gate, found, layer, before in zip(self.gates, words, piece.layers, piece.before, strict=True):
            places = gate.places(found, below.found)
            if places or not piece.ends:
                candidates = piece.own(gate.candidates(places, state, below))
                for candidate, winner in resolve(candidates, accept) if candidates else ():
                    if winner is None:
                        layer.extend(candidate.spans)
                    elif lost is not None:
                        lost += [(span, winner.spans[0]) for span in produce(text, candidate, below.spans)]
            if layer or before:
                below.add(layer, before)
