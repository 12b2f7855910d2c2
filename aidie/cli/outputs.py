"""Where the command line writes, and for whom."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from attrs import frozen

from aidie.formats.columns import visible

LEAST_WIDTH, MOST_WIDTH, FILE_WIDTH = 60, 120, 100


@frozen
class Look:
    """How the output is to look: its format, its width in columns, and whether it may have colours."""

    format: str
    width: int
    colour: bool

    @property
    def pretty(self) -> bool:
        """Whether it is for people."""
        return self.format == "pretty"


def look(format_asked: str | None, *, to_file: bool) -> Look:
    """What was asked for, or else pretty at a terminal. Colour only there, and not against NO_COLOR."""
    terminal = not to_file and sys.stdout.isatty()
    chosen = format_asked or ("pretty" if terminal else "jsonl")
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((FILE_WIDTH, 24)).columns if terminal else FILE_WIDTH
    return Look(chosen, max(LEAST_WIDTH, min(width, MOST_WIDTH)), colour)


def say(kind: str, message: str) -> None:
    """A message on standard error, with its kind: error, or warning."""
    print(f"aidie: {kind}: {visible(message)}", file=sys.stderr)


@contextmanager
def standard_output() -> Iterator[TextIO]:
    """Standard output in UTF-8 whatever the locale; at a terminal in its encoding, ? for what it lacks."""
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:
        yield sys.stdout
        return
    sys.stdout.flush()
    encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
    out = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="\n")
    try:
        yield out
        out.flush()
    finally:
        with suppress(OSError):
            out.detach()


class FileOutput:
    """A file that takes its place only when all is written; until then it is beside it, as FILE.PID.part.

    What is no regular file, such as a device, is written at once. Raises OSError where it cannot be opened.
    """

    def __init__(self, path: str) -> None:
        self._straight = os.path.exists(path) and not os.path.isfile(path)
        self._path = path if self._straight else os.path.realpath(path)
        self._part = path if self._straight else f"{self._path}.{os.getpid()}.part"
        self.stream: TextIO = open(self._part, "w", encoding="utf-8", newline="\n")  # noqa: SIM115  # see close()

    def close(self, *, keep: bool) -> None:
        """Put the file in its place, or with `keep` false leave what was there."""
        try:
            self.stream.close()
            if keep and not self._straight:
                with suppress(FileNotFoundError):
                    shutil.copymode(self._path, self._part)
                os.replace(self._part, self._path)
        finally:
            if not self._straight:
                with suppress(FileNotFoundError):
                    os.remove(self._part)
