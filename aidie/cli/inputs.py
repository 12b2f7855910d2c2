"""The texts that the command line names, and the errors for what it names wrongly."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator

STANDARD_INPUT = "-"


class InputError(Exception):
    """An input that cannot be read; the message names it, and says what to do."""


class UsageError(Exception):
    """Arguments that make no sense together, or name what is not there; the command ends with the message."""


def expand(paths: Iterable[str], warn: Callable[[str], None]) -> Iterator[str]:
    """Each path as it was given, but for a folder the text files in it and below, sorted by their paths.

    `warn` is called for folders that hold no text file, and for those that cannot be listed.
    """
    for path in paths:
        if path == STANDARD_INPUT or not os.path.isdir(path):
            yield path
            continue
        found = sorted(_text_files(path, warn))
        if not found:
            warn(f"{path}: no *.txt in this folder")
        yield from found


def read(path: str) -> str:
    """The text of a file or of standard input, decoded as UTF-8 with nothing dropped or translated.

    Raises InputError where it cannot be opened, or is not UTF-8: then the message has the offset, in bytes.
    """
    try:
        return _bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise InputError(
            f"{path}: not UTF-8: {error.reason} at byte {error.start} (0x{byte:02x}); "
            "convert it first, for instance with iconv -f GB18030 -t UTF-8"
        ) from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error


def _bytes(path: str) -> bytes:
    if path == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:
        return file.read()


def _text_files(folder: str, warn: Callable[[str], None]) -> Iterator[str]:
    for where, _, names in os.walk(folder, onerror=lambda error: warn(f"{error.filename}: {error.strerror}")):
        yield from (os.path.join(where, name) for name in names if name.lower().endswith(".txt"))
