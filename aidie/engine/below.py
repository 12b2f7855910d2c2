"""Below: the spans of the layers that were read already, as those above ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from aidie.spans import Span


class Below:
    """The spans of the lower layers of a text, looked up by their places once a layer has something to try."""

    def __init__(self) -> None:
        self.found: list[Span[Any]] = []
        """All that were found here."""
        self.starts: dict[tuple[str, int], int] = {}
        """(label, start) → end."""
        self.ends: dict[tuple[str, int], int] = {}
        """(label, end) → start."""
        self.spans: dict[tuple[str, int], Span[Any]] = {}
        """(label, start) → the span."""
        self.begun: set[int] = set()
        """Where any begins."""
        self.ended: set[int] = set()
        """Where any ends."""
        self._new: list[Span[Any]] = []
        """Those that are in no table so far."""

    def add(self, layer: Iterable[Span[Any]], before: Iterable[Span[Any]] = ()) -> None:
        """A layer was read, and these are its spans, with those that stand before what was read."""
        self.found += layer
        self._new += before
        self._new += layer

    def fill(self) -> None:
        """Put the new spans into the tables."""
        for span in self._new:
            start, end, label = span.start, span.end, span.label
            self.starts[label, start] = end
            self.ends[label, end] = start
            self.spans[label, start] = span
            self.begun.add(start)
            self.ended.add(end)
        self._new.clear()
