"""`aidie rules`: what the rules are."""

from __future__ import annotations

import argparse

from aidie.cli.outputs import look, standard_output
from aidie.cli.rule_sets import rule_set_named
from aidie.formats.jsonl import json_line
from aidie.formats.records import rule_record
from aidie.formats.rule_list import pretty_rule


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
