"""The rule set that the command line names."""

from __future__ import annotations

import argparse
import os
import sys

from aidie.errors import AidieError
from aidie.registry import rule_set
from aidie.rule_set import RuleSet


def chosen(arguments: argparse.Namespace) -> RuleSet:
    """The rule set of `--rules`; a usage error where there is none, or where it was refused."""
    name: str = arguments.rules
    # `python -m aidie` finds a module in the current folder, so `aidie` does too; installed ones come first.
    if ":" in name and not {"", os.getcwd()} & set(sys.path):
        sys.path.append(os.getcwd())
    try:
        return rule_set(name)
    except (AidieError, TypeError, ValueError) as error:
        arguments.usage_error(f"argument --rules: {error}")
        raise


def labels(rules: RuleSet) -> list[str]:
    """The labels that the rules give, sorted."""
    return sorted({rule.label for rule in rules})
