"""The command line read: which command, with which arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

import aidie
from aidie.cli import check, diff, explain, extract, rules, sample
from aidie.cli.inputs import STANDARD_INPUT

_COMMANDS = (extract, rules, explain, diff, check, sample)


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, with `run`, what to call with them, and `command`, the parser that read them."""
    arguments, left_over = _parser().parse_known_args(argv)
    # argparse takes the first paths that stand together, and leaves those that follow behind an option.
    paths = [word for word in left_over if word == STANDARD_INPUT or not word.startswith("-")]
    if len(paths) < len(left_over) or (paths and "paths" not in arguments):
        arguments.command.error(f"unrecognized arguments: {' '.join(left_over)}")
    if paths:
        arguments.paths = [*arguments.paths, *paths]
    return arguments


class _Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong: the usage above it would be longer than the message."""

    def error(self, message: str) -> NoReturn:
        """End with a message and status 2."""
        self.exit(2, f"{self.prog}: error: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    top = _Parser(
        prog="aidie",
        description="Read official Chinese news: who helps whom, which delegation went where, who holds which post, "
        "when, and which kind of aid.",
        epilog="example: aidie extract article.txt",
    )
    top.add_argument("--version", action="version", version=f"aidie {aidie.__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.declare(commands)
    return top
