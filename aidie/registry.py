"""Installed rule sets, found by the entry-point group `aidie.rule_sets`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from aidie.errors import RuleSetNotFoundError
from aidie.layers import check_layers
from aidie.rule_set import RuleSet

GROUP = "aidie.rule_sets"
SHIPPED = "aidie_rules"


@cache
def rule_set(name: str = SHIPPED) -> RuleSet:
    """The installed rule set of that name, or the one at `module:attribute`.

    Raises RuleSetNotFoundError where there is none, TypeError where what is there is no RuleSet, and RuleError
    where a rule asks for spans that no rule of a lower layer makes.
    """
    if ":" in name:
        module, _, attribute = name.partition(":")
        try:
            found = getattr(import_module(module), attribute)
        except (ImportError, AttributeError, ValueError) as error:
            raise RuleSetNotFoundError(f"no rule set at {name!r}: {error}") from error
    else:
        installed = {point.name: point for point in entry_points(group=GROUP)}
        if name not in installed:
            known = ", ".join(sorted(installed)) or "none"
            raise RuleSetNotFoundError(
                f"no rule set {name!r} is installed; installed are: {known}. "
                f"A package declares one in its entry-point group {GROUP!r}, or name it as module:attribute"
            )
        found = installed[name].load()
    if not isinstance(found, RuleSet):
        raise TypeError(f"{name!r} is a {type(found).__name__}, not a RuleSet")
    check_layers(found)
    return found
