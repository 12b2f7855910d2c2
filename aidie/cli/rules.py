"""`aidie rules`: what the rules are."""

from __future__ import annotations

import argparse

from aidie.cli.arguments import Commands, add_command, add_common
from aidie.cli.outputs import look, standard_output
from aidie.cli.rule_sets import rule_set_named
from aidie.formats.jsonl import json_line
from aidie.formats.records import rule_record
from aidie.formats.rule_list import pretty_rule

_EXAMPLES = """\
examples:
  aidie rules
  aidie rules --rules my_package.rules:RULES --format pretty | less
"""


def declare(commands: Commands) -> None:
    """Add the command, with what can be said behind it."""
    command = add_command(commands, "rules", "list the rules with their descriptions and examples", _EXAMPLES, run)
    add_common(command)


def run(arguments: argparse.Namespace) -> int:
    """List a rule set's own rules in their order of declaration."""
    rules = rule_set_named(arguments.rules)
    looks = look(arguments.format, to_file=False)
    with standard_output() as out:
        for number, rule in enumerate(rules.own):
            record = rule_record(rule)
            if looks.pretty:
                out.write(("\n" if number else "") + pretty_rule(record, looks.width, looks.colour))
            else:
                out.write(json_line(record))
    return 0
