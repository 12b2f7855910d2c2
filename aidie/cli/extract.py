"""`aidie extract`: the spans of texts."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from traceback import extract_tb
from typing import TextIO

from attrs import define, evolve

from aidie.cli.inputs import STANDARD_INPUT, InputError, expand, read
from aidie.cli.outputs import FileOutput, Look, look, say, standard_output
from aidie.cli.rule_sets import chosen
from aidie.engine.extractor import Extractor
from aidie.formats import pretty, write_jsonl
from aidie.formats.columns import display_width, visible
from aidie.formats.paint import BOLD, paint
from aidie.spans import Extraction

Documents = Iterator[tuple[str, str, Extraction]]
"""Names, texts and what was found in them."""


@define
class Tally:
    """How many inputs were done, and how many failed."""

    done: int = 0
    failed: int = 0

    def fail(self, message: str) -> None:
        """Say what failed, and count it."""
        self.failed += 1
        say("error", message)


def run(arguments: argparse.Namespace) -> int:
    """Extract every input that can be read; 1 where one could not."""
    paths = arguments.paths or _standard_input(arguments)
    rules = chosen(arguments)
    known = list(rules.labels)
    unknown = sorted(set(arguments.labels or ()) - set(known))
    if unknown:
        arguments.usage_error(
            f"argument --labels: {rules.name} has no {', '.join(unknown)}; it has: {', '.join(known)}"
        )
    tally = Tally()
    inputs = list(expand(paths, lambda message: say("warning", message)))
    looks = look(arguments.format, to_file=arguments.out is not None)
    with _output(arguments, inputs, tally) as out:
        documents = _documents(inputs, Extractor(rules), arguments, tally)
        if looks.pretty:
            _write_pretty(documents, out, looks, known)
        else:
            write_jsonl(((doc, extraction) for doc, _, extraction in documents), out)
    return 1 if tally.failed else 0


def _standard_input(arguments: argparse.Namespace) -> list[str]:
    if sys.stdin.isatty():
        arguments.usage_error("give a file, a folder, or - for standard input; for example: aidie extract article.txt")
    return [STANDARD_INPUT]


@contextmanager
def _output(arguments: argparse.Namespace, inputs: list[str], tally: Tally) -> Iterator[TextIO]:
    path: str | None = arguments.out
    if path is None:
        with standard_output() as out:
            yield out
        return
    if any(_same_file(path, given) for given in inputs):
        arguments.usage_error(f"argument --out: {path} is also an input; write to another file")
    try:
        file = FileOutput(path)
    except OSError as error:
        arguments.usage_error(f"argument --out: cannot write {path}: {error.strerror}")
    finished = False
    try:
        yield file.stream
        finished = True
    finally:
        file.close(keep=finished and (tally.done > 0 or not tally.failed))


def _same_file(out: str, given: str) -> bool:
    if given == STANDARD_INPUT:
        return False
    return os.path.exists(out) and os.path.exists(given) and os.path.samefile(out, given)


def _documents(inputs: list[str], extractor: Extractor, arguments: argparse.Namespace, tally: Tally) -> Documents:
    for path in inputs:
        try:
            text = read(path)
        except InputError as error:
            tally.fail(str(error))
            continue
        try:
            extraction = extractor.extract(text, anchor=arguments.anchor)
        except Exception as error:  # a rule that trips over one text must not cost the others
            where = extract_tb(error.__traceback__)[-1]
            notes = "".join(f"; {note}" for note in getattr(error, "__notes__", ()))
            tally.fail(f"{path}: {type(error).__name__}: {error} ({where.filename}:{where.lineno}){notes}")
            continue
        tally.done += 1
        yield path, text, _only(extraction, arguments.labels)


def _only(extraction: Extraction, wanted: list[str] | None) -> Extraction:
    if wanted is None:
        return extraction
    return evolve(extraction, spans=tuple(span for span in extraction.spans if span.label in wanted))


def _write_pretty(documents: Documents, out: TextIO, looks: Look, known: list[str]) -> None:
    for number, (doc, text, extraction) in enumerate(documents):
        title = visible(doc)
        rule = "─" * (looks.width - display_width(title) - 4)
        heading = paint(f"── {title} {rule}", BOLD if looks.colour else "")
        shown = pretty(text, extraction, looks.width, looks.colour, labels=known)
        out.write(("\n" if number else "") + f"{heading}\n\n{shown}")
        out.flush()
