"""What `aidie extract` does with each input, in this process or in another."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from aidie.cli.inputs import STANDARD_INPUT, InputError, read
from aidie.cli.outputs import Look
from aidie.engine.extractor import Extractor
from aidie.errors import reason
from aidie.extraction import Extraction
from aidie.formats import pretty
from aidie.formats.columns import display_width, visible
from aidie.formats.jsonl import document_line
from aidie.formats.paint import BOLD, paint
from aidie.formats.tsv import tsv_rows


@frozen
class Done:
    """An input with what is to be written of it, in parts, or with the message why there is nothing."""

    path: str
    parts: Iterable[str] = ()
    error: str = ""


Given = str | Done
"""A path, or what was done where it was given: other processes have no standard input."""


@frozen
class Reader:
    """How inputs are read and shown."""

    extractor: Extractor
    anchor: date | None
    wanted: Sequence[str] | None
    look: Look

    def read(self, paths: Iterable[str], jobs: int) -> Iterator[Done]:
        """Each input, in order."""
        if jobs == 1:
            yield from map(self.one, paths)
            return
        from aidie.engine.many import batches  # other processes are slow to load
        from aidie.engine.processes import in_order

        given = (self._whole(path) if path == STANDARD_INPUT else path for path in paths)
        for batch, done in in_order(self, batches(given, _size, jobs), jobs):
            yield from done or [Done(str(path), error=f"{path}: the process that read it died") for path in batch]

    def __call__(self, batch: list[Given]) -> list[Done]:
        """Each input of a batch, in another process."""
        return [self._whole(given) if isinstance(given, str) else given for given in batch]

    def _whole(self, path: str) -> Done:
        done = self.one(path)
        return evolve(done, parts=tuple(done.parts))

    def one(self, path: str) -> Done:
        """One input; all but the writing down is done at once."""
        try:
            text = read(path)
            extraction = self.extractor.extract(text, anchor=self.anchor)
        except InputError as error:
            return Done(path, error=str(error))
        except Exception as error:  # a rule that trips over one text must not cost the others
            return Done(path, error=f"{path}: {reason(error)}")
        if self.wanted is not None:
            kept = tuple(span for span in extraction.spans if span.label in self.wanted)
            extraction = extraction.evolve(spans=kept)
        return Done(path, self._shown(path, text, extraction))

    def _shown(self, path: str, text: str, extraction: Extraction) -> Iterable[str]:
        if self.look.format == "tsv":
            return [tsv_rows(path, extraction)]
        if not self.look.pretty:
            return document_line(path, extraction)
        title = visible(path)
        rule = "─" * (self.look.width - display_width(title) - 4)
        heading = paint(f"── {title} {rule}", BOLD if self.look.colour else "")
        labels = self.extractor.rule_set.labels
        article = pretty(text, extraction, width=self.look.width, colour=self.look.colour, labels=labels)
        return [f"{heading}\n\n", article]


def _size(given: Given) -> int:
    try:
        return os.path.getsize(given) if isinstance(given, str) else 0
    except OSError:
        return 0
