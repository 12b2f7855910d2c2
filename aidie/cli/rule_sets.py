"""The rule set that the command line names."""

from __future__ import annotations

import os
import sys

from aidie.cli.inputs import UsageError
from aidie.errors import AidieError
from aidie.registry import rule_set
from aidie.rule_sets import RuleSet


def rule_set_named(name: str, argument: str = "--rules") -> RuleSet:
    """The rule set that an argument names. Raises UsageError where there is none, or where it was refused."""
    # `python -m aidie` finds a module in the current folder, so `aidie` does too; installed ones come first.
    if ":" in name and not {"", os.getcwd()} & set(sys.path):
        sys.path.append(os.getcwd())
    try:
        return rule_set(name)
    except (AidieError, TypeError) as error:
        raise UsageError(f"argument {argument}: {error}") from error
