"""`aidie extract`: the spans of texts."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from attrs import define

from aidie.cli.arguments import Commands, add_anchor, add_command, add_common, add_paths, positive
from aidie.cli.inputs import STANDARD_INPUT, UsageError, expand
from aidie.cli.outputs import FileOutput, look, say, standard_output
from aidie.cli.progress import progress_bar
from aidie.cli.reading import Reader
from aidie.cli.rule_sets import rule_set_named
from aidie.engine.extractor import Extractor
from aidie.formats.tsv import tsv_head

_EXAMPLES = """\
examples:
  aidie extract article.txt
  aidie extract news/ more.txt --anchor 2020-08-10 --jobs 2 --out spans.jsonl
  aidie extract news/ --format tsv --out spans.tsv
  curl -s https://example.org/article.txt | aidie extract - --labels DATE,TITLE --format pretty

Offsets count characters of the file decoded as UTF-8, ends exclusive; nothing is dropped or translated, so a
byte order mark counts as one character, and so does each of CR and LF.
Exit status: 0 all went well, 1 an input failed (the others are done), 2 wrong usage.
"""


@define
class _Count:
    """How many inputs were done, and how many failed."""

    done: int = 0
    failed: int = 0

    def fail(self, message: str) -> None:
        """Say what failed, and count it."""
        self.failed += 1
        say("error", message)


def declare(commands: Commands) -> None:
    """Add the command, with what can be said behind it."""
    command = add_command(commands, "extract", "find the spans in texts", _EXAMPLES, run)
    add_paths(command, ", the default where that is no terminal")
    add_common(command, tsv=True)
    add_anchor(command)
    command.add_argument(
        "--labels",
        type=_labels,
        action="extend",
        metavar="LABEL[,LABEL...]",
        help="write only spans with these labels; may be repeated",
    )
    command.add_argument("--out", metavar="FILE", help="write to this file once all inputs are done")
    command.add_argument("--jobs", type=positive, default=1, metavar="N", help="processes that read (default: 1)")


def run(arguments: argparse.Namespace) -> int:
    """Extract every input that can be read; 1 where one could not."""
    paths = arguments.paths or _standard_input()
    rules = rule_set_named(arguments.rules)
    known = list(rules.labels)
    unknown = sorted(set(arguments.labels or ()) - set(known))
    if unknown:
        raise UsageError(f"argument --labels: {rules.name} has no {', '.join(unknown)}; it has: {', '.join(known)}")
    count = _Count()
    inputs = list(expand(paths, lambda message: say("warning", message)))
    looks = look(arguments.format, to_file=arguments.out is not None)
    reader = Reader(Extractor(rules), arguments.anchor, arguments.labels, looks)
    show_bar = len(inputs) > 1 and (arguments.out is not None or not sys.stdout.isatty())
    with _output(arguments, inputs, count) as out, progress_bar(len(inputs), wanted=show_bar) as advance:
        out.write(tsv_head() if looks.format == "tsv" else "")
        for done in reader.read(inputs, arguments.jobs):
            if done.error:
                count.fail(done.error)
            else:
                out.write("\n" if looks.pretty and count.done else "")
                out.writelines(done.parts)
                out.flush()
                count.done += 1
            advance()
    return 1 if count.failed else 0


def _standard_input() -> list[str]:
    if sys.stdin.isatty():
        raise UsageError("give a file, a folder, or - for standard input; for example: aidie extract article.txt")
    return [STANDARD_INPUT]


@contextmanager
def _output(arguments: argparse.Namespace, inputs: list[str], count: _Count) -> Iterator[TextIO]:
    path: str | None = arguments.out
    if path is None:
        with standard_output() as out:
            yield out
        return
    if any(_same_file(path, given) for given in inputs):
        raise UsageError(f"argument --out: {path} is also an input; write to another file")
    try:
        file = FileOutput(path)
    except OSError as error:
        raise UsageError(f"argument --out: cannot write {path}: {error.strerror}") from error
    finished = False
    try:
        yield file.stream
        finished = True
    finally:
        file.close(keep=finished and (count.done > 0 or not count.failed))


def _same_file(out: str, given: str) -> bool:
    if given == STANDARD_INPUT:
        return False
    return os.path.exists(out) and os.path.exists(given) and os.path.samefile(out, given)


def _labels(written: str) -> list[str]:
    labels = [label.strip() for label in written.split(",") if label.strip()]
    if not labels:
        raise argparse.ArgumentTypeError("it names no label; give one or more, such as DATE,TITLE")
    return labels
