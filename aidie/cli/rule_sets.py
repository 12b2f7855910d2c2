"""The rule set that the command line names."""

from __future__ import annotations

import argparse
import os
import sys

from aidie.errors import AidieError
from aidie.registry import rule_set
from aidie.rule_sets import RuleSet


def chosen(arguments: argparse.Namespace) -> RuleSet:
    """The rule set of `--rules`; a usage error where there is none, or where it was refused."""
    return named(arguments.rules, "argument --rules", arguments)


def named(name: str, argument: str, arguments: argparse.Namespace) -> RuleSet:
    """The rule set of that name; a usage error of an argument where there is none, or where it was refused."""
    # `python -m aidie` finds a module in the current folder, so `aidie` does too; installed ones come first.
    if ":" in name and not {"", os.getcwd()} & set(sys.path):
        sys.path.append(os.getcwd())
    try:
        return rule_set(name)
    except (AidieError, TypeError) as error:
        arguments.usage_error(f"{argument}: {error}")
        raise
