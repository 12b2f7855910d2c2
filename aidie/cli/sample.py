"""`aidie sample`: texts that a rule matches, drawn from its tree."""

from __future__ import annotations

import argparse
from random import Random

from aidie.cli.arguments import Commands, add_command, add_common, positive
from aidie.cli.outputs import look, say, standard_output
from aidie.cli.rule_sets import rule_named, rule_set_named
from aidie.errors import PatternError, reason
from aidie.formats.columns import visible
from aidie.formats.jsonl import json_line
from aidie.verification import marked

_EXAMPLES = """\
examples:
  aidie sample dates.days.days
  aidie sample my_package.batch --rules my_package.rules:RULES --count 100 --seed 7 --format jsonl

Each line is a text drawn from the rule's pattern, with what must come out marked as an example marks it.
"""

_TRIES = 200
"""So many draws may be refused for one sample."""


def declare(commands: Commands) -> None:
    """Add the command, with what can be said behind it."""
    command = add_command(commands, "sample", "draw texts that a rule matches", _EXAMPLES, run)
    command.add_argument("rule", metavar="RULE", help="the name of a rule, as aidie rules lists it")
    command.add_argument("--count", type=positive, default=10, metavar="N", help="how many (default: %(default)s)")
    command.add_argument("--seed", type=int, default=0, metavar="N", help="draw others (default: %(default)s)")
    add_common(command)


def run(arguments: argparse.Namespace) -> int:
    """Write samples of a rule, each with what must come out; 1 where none can be drawn."""
    from aidie.testing.bench import bench_of  # other commands need none of it
    from aidie.testing.expected import CrashError
    from aidie.testing.samples import try_to_match

    rules = rule_set_named(arguments.rules)
    rule = rule_named(rules, arguments.rule, "RULE")
    rng, left = Random(arguments.seed), arguments.count
    pretty = look(arguments.format, to_file=False).pretty
    with standard_output() as out:
        for _ in range(arguments.count * _TRIES):
            try:
                sample = try_to_match(bench_of(rules), rule, rng.randrange)
            except PatternError as error:
                say("error", str(error))
                return 1
            except CrashError as crash:
                say("error", reason(crash.__cause__ or crash))
                return 1
            if sample is None:
                continue
            spans = [span.to_dict() for span in sample.spans]
            record = {"text": sample.text, "captures": dict(sample.captures), "spans": spans}
            out.write(f"{visible(marked(sample.text, sample.spans))}\n" if pretty else json_line(record))
            left -= 1
            if not left:
                return 0
    say("error", f"{left} samples of {rule.name} are missing: its guards or its function refused all other draws")
    return 1
