"""The rule set that the command line names."""

from __future__ import annotations

import argparse
import os
import sys
from traceback import extract_tb

from aidie.errors import AidieError
from aidie.registry import rule_set
from aidie.rule_set import RuleSet


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
    except Exception as error:  # whatever the code of a rule set raises when it is imported
        where = extract_tb(error.__traceback__)[-1]
        kind = type(error).__name__
        arguments.usage_error(
            f"{argument}: {name!r} cannot be loaded: {kind}: {error} ({where.filename}:{where.lineno})"
        )
        raise
