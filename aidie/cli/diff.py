"""`aidie diff`: two rule sets over the same texts."""

from __future__ import annotations

import argparse

from aidie.cli.arguments import Commands, add_anchor, add_command, add_format, add_paths
from aidie.cli.inputs import InputError, UsageError, expand, read
from aidie.cli.outputs import look, say, standard_output
from aidie.cli.rule_sets import rule_set_named
from aidie.comparing import Tally, differences
from aidie.engine.extractor import Extractor
from aidie.errors import reason
from aidie.formats.columns import visible
from aidie.formats.difference import pretty_difference, pretty_tally
from aidie.formats.jsonl import json_line
from aidie.formats.paint import BOLD, paint

_EXAMPLES = """\
examples:
  aidie diff aidie_rules my_package.rules:RULES news/
  aidie diff before.rules:RULES after.rules:RULES article.txt --format jsonl > differences.jsonl

A span that has the same bounds, label and value in both agrees. Where a span of the same label overlaps, it has moved
(the same value) or changed (another value); where none does, it is lost or added.
Exit status: 0 nothing differs, 1 something does or an input failed, 2 wrong usage.
"""


def declare(commands: Commands) -> None:
    """Add the command, with what can be said behind it."""
    command = add_command(commands, "diff", "compare what two rule sets find in texts", _EXAMPLES, run)
    for name in ("old", "new"):
        command.add_argument(
            name, metavar=name.upper(), help=f"the {name} rule set: an installed one, or module:attribute"
        )
    add_paths(command)
    add_format(command)
    add_anchor(command)


def run(arguments: argparse.Namespace) -> int:
    """Tell what differs in each text; 1 where anything does, or where a text could not be read."""
    if not arguments.paths:
        raise UsageError("give a file, a folder, or - for standard input; for example: aidie diff OLD NEW news/")
    old = Extractor(rule_set_named(arguments.old, "OLD"))
    new = Extractor(rule_set_named(arguments.new, "NEW"))
    counted, texts, failed = Tally(), 0, 0
    looks = look(arguments.format, to_file=False)
    with standard_output() as out:
        for path in expand(arguments.paths, lambda message: say("warning", message)):
            try:
                text = read(path)
                before, after = (one.extract(text, anchor=arguments.anchor) for one in (old, new))
            except InputError as error:
                say("error", str(error))
                failed += 1
                continue
            except Exception as error:  # a rule that trips over one text must not cost the others
                say("error", f"{path}: {reason(error)}")
                failed += 1
                continue
            texts += 1
            found = differences(before, after)
            counted.add(found)
            if looks.pretty and found:
                out.write(paint(f"── {visible(path)}", BOLD if looks.colour else "") + "\n")
            for one in found:
                if looks.pretty:
                    out.write(pretty_difference(text, one, looks.colour))
                else:
                    out.write(json_line({"doc": path, **one.to_dict()}))
            if looks.pretty and found:
                out.write("\n")
        if looks.pretty:
            out.write(pretty_tally(counted, texts, looks.colour))
    return 1 if failed or counted.by_rule else 0
