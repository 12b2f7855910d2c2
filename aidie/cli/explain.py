"""`aidie explain`: why rules matched a text, or did not."""

from __future__ import annotations

import argparse

from aidie.cli.arguments import Commands, add_anchor, add_command, add_common
from aidie.cli.inputs import STANDARD_INPUT, InputError, UsageError, read
from aidie.cli.outputs import look, say, standard_output
from aidie.cli.rule_sets import rule_named, rule_set_named
from aidie.engine.extractor import Extractor
from aidie.formats.columns import visible
from aidie.formats.jsonl import json_line

_EXAMPLES = """\
examples:
  aidie explain 8月39日，市委书记马明龙率团
  aidie explain 8月39日，市委书记马明龙率团 --rule dates.days.days
  aidie explain - --at 120 < article.txt
"""


def declare(commands: Commands) -> None:
    """Add the command, with what can be said behind it."""
    command = add_command(commands, "explain", "explain why rules matched a text, or did not", _EXAMPLES, run)
    command.add_argument("text", metavar="TEXT", help="the text itself, a sentence or so; or - for standard input")
    command.add_argument("--rule", metavar="NAME", help="explain this rule in full: how far it got, what was expected")
    command.add_argument("--at", type=int, metavar="OFFSET", help="explain only what reaches to this character")
    add_common(command)
    add_anchor(command)


def run(arguments: argparse.Namespace) -> int:
    """Tell what became of the rules in a text, in full of one that was asked for."""
    try:
        text: str = read(STANDARD_INPUT) if arguments.text == STANDARD_INPUT else arguments.text
    except InputError as error:
        say("error", str(error))
        return 1
    rules = rule_set_named(arguments.rules)
    if arguments.rule is not None:
        rule_named(rules, arguments.rule)
    try:
        told = Extractor(rules).explain(text, rule=arguments.rule, at=arguments.at, anchor=arguments.anchor)
    except ValueError as error:
        raise UsageError(f"argument --at: {error}") from error
    with standard_output() as out:
        pretty = look(arguments.format, to_file=False).pretty
        out.write(visible(str(told), line_breaks=True) if pretty else json_line(told.to_dict()))
    return 0
