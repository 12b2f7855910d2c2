"""The arguments that several commands take, and how a command declares its own."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from aidie.registry import SHIPPED

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What a command is added to."""


def add_command(
    commands: Commands, name: str, summary: str, examples: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """A command: what `--help` says of it, and the function that runs it and gives its exit status."""
    command = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=run, command=command)
    return command


def add_paths(command: argparse.ArgumentParser, more: str = "") -> None:
    """Files and folders to read; `more` is said behind what they are."""
    command.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help=f"a text file; a folder, for all the *.txt in it and below; or - for standard input{more}",
    )


def add_anchor(command: argparse.ArgumentParser) -> None:
    """`--anchor`, the day that relative dates are resolved against."""
    command.add_argument(
        "--anchor",
        type=_date,
        metavar="DATE",
        help="resolve relative dates against this day, YYYY-MM-DD; "
        "by default the article's own date stamp, if it has one",
    )


def add_format(
    command: argparse.ArgumentParser, otherwise: str = "pretty at a terminal, jsonl elsewhere", *, tsv: bool = False
) -> None:
    """`--format`; `otherwise` says what is taken where it is not given, `tsv` whether that is a choice."""
    command.add_argument(
        "--format",
        choices=("jsonl", "pretty", "tsv")[: 2 + tsv],
        help=f"jsonl: one JSON object a line; pretty: for people; {'tsv: a row for each span; ' * tsv}"
        f"by default {otherwise}",
    )


def add_common(
    command: argparse.ArgumentParser, otherwise: str = "pretty at a terminal, jsonl elsewhere", *, tsv: bool = False
) -> None:
    """`--format` and `--rules`."""
    add_format(command, otherwise, tsv=tsv)
    command.add_argument(
        "--rules",
        default=SHIPPED,
        metavar="PKG",
        help="an installed rule set, or module:attribute (default: %(default)s)",
    )


def positive(written: str) -> int:
    """A number that is 1 or more."""
    if not written.isdecimal() or int(written) < 1:
        raise argparse.ArgumentTypeError(f"{written!r} is no number; give 1 or more")
    return int(written)


def _date(written: str) -> date:
    try:
        found = date.fromisoformat(written)
    except ValueError:
        found = None
    # fromisoformat() reads more forms than the one that the records are written in.
    if found is None or found.isoformat() != written:
        raise argparse.ArgumentTypeError(f"{written!r} is no date; write it as YYYY-MM-DD, like 2020-08-10")
    return found
