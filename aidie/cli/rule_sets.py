"""The rule set that the command line names."""

from __future__ import annotations

from typing import Any

from aidie.cli.inputs import UsageError
from aidie.errors import AidieError, UnknownNameError
from aidie.registry import rule_set_here
from aidie.rule_sets import RuleSet
from aidie.rules import Rule


def rule_set_named(name: str, argument: str = "--rules") -> RuleSet:
    """The rule set that an argument names. Raises UsageError where there is none, or where it was refused."""
    try:
        return rule_set_here(name)
    except (AidieError, TypeError) as error:
        raise UsageError(f"argument {argument}: {error}") from error


def rule_named(rules: RuleSet, name: str, argument: str = "--rule") -> Rule[Any]:
    """The rule that an argument names. Raises UsageError where there is none."""
    try:
        return rules[name]
    except UnknownNameError as error:
        raise UsageError(f"argument {argument}: {error}") from error
