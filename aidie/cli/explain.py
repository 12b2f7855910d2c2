"""`aidie explain`: why rules matched a text, or did not."""

from __future__ import annotations

import argparse

from aidie.cli.inputs import STANDARD_INPUT, InputError, read
from aidie.cli.outputs import look, say, standard_output
from aidie.cli.rule_sets import chosen
from aidie.engine.extractor import Extractor
from aidie.formats.columns import visible
from aidie.formats.jsonl import json_line


def run(arguments: argparse.Namespace) -> int:
    """Tell what became of the rules in a text, in full of one that was asked for."""
    try:
        text: str = read(STANDARD_INPUT) if arguments.text == STANDARD_INPUT else arguments.text
    except InputError as error:
        say("error", str(error))
        return 1
    try:
        told = Extractor(chosen(arguments)).explain(text, rule=arguments.rule, at=arguments.at, anchor=arguments.anchor)
    except (KeyError, ValueError) as error:
        arguments.usage_error(error.args[0])
        raise
    with standard_output() as out:
        pretty = look(arguments.format, to_file=False).pretty
        out.write(visible(str(told), line_breaks=True) if pretty else json_line(told.to_dict()))
    return 0
