"""Long texts, read piece by piece, with the same answer as if read at once.

A piece ends where no match of any rule crosses, so that none is decided by a match behind this place. What rules look
at beyond their matches is bounded: each piece is read with some text around it, and towards its end nothing counts that
could hang on what comes, in the lowest layer as far as a match reaches, in each layer above so much more. Where pieces
end changes no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from aidie.engine.program import Candidate
from aidie.pattern.reach import MAX_REACH
from aidie.spans import Span, moved

Spans = list[Span[Any]]
Lost = list[tuple[Span[Any], Span[Any]]]

LONG = 250_000
"""A longer text is read in pieces of about so many characters."""
LOOK = 1_000
"""So many characters beyond a match its guards and its function may look at."""
AROUND = MAX_REACH + LOOK


class Piece:
    """A part of a text, and text around it; offsets count from the start of `text`."""

    def __init__(self, text: str, first: int, ends: bool, before: Sequence[Iterable[Span[Any]]]) -> None:
        self.text = text
        self.first = first
        """Where the part begins; what is matched before it belongs to the piece before."""
        self.ends = ends
        """Whether nothing comes behind `text`."""
        self.before = before
        """The spans of each layer that stand before `first`."""
        self.layers: list[Spans] = [[] for _ in before]
        """The spans of each layer that are found in the piece."""
        self.last = len(text)
        """Where the piece ends, so far as is known from the layers that were read."""
        self._crossed = bytearray(0 if ends else len(text) + 1)

    def own(self, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates of a layer that are not of the piece before; `last` is moved to where none of them crosses."""
        if self.first:
            candidates = [candidate for candidate in candidates if candidate.start >= self.first]
        if not self.ends:
            for candidate in candidates:
                inside = candidate.start + 1
                self._crossed[inside : candidate.end] = b"\1" * (candidate.end - inside)
            self.last = self._crossed.rfind(0, 0, max(0, self.last - AROUND) + 1)
        return candidates


def in_pieces(read: Callable[[Piece, Lost | None], None], text: str, layers: int, lost: Lost | None) -> Spans:
    """The spans of a text, layer by layer; `read` fills the layers of a piece, and adds to what is lost."""
    if len(text) <= LONG:
        piece = Piece(text, 0, True, [()] * layers)
        read(piece, lost)
        return [span for layer in piece.layers for span in layer]
    spans: list[Spans] = [[] for _ in range(layers)]
    first, size = 0, LONG
    while True:
        low, high = max(0, first - AROUND), min(len(text), first + size)
        before = [[moved(span, -low) for span in _behind(layer, low)] for layer in spans]
        piece = Piece(text[low:high], first - low, high == len(text), before)
        lost_here: Lost | None = None if lost is None else []
        read(piece, lost_here)
        if piece.last <= piece.first and not piece.ends:
            size *= 2
            continue
        for number, layer in enumerate(piece.layers):
            spans[number] += [moved(span, low) for span in layer if span.start < piece.last]
        if lost is not None and lost_here:
            lost += [(moved(loser, low), moved(winner, low)) for loser, winner in lost_here if loser.start < piece.last]
        if piece.ends:
            return [span for layer in spans for span in layer]
        first, size = low + piece.last, LONG


def _behind(spans: Spans, place: int) -> Spans:
    """The last spans of a layer, those that start at a place or behind it."""
    count = 0
    while count < len(spans) and spans[-1 - count].start >= place:
        count += 1
    return spans[len(spans) - count :]
