"""Installed rule sets, found by the entry-point group `aidie.rule_sets`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from aidie.errors import AidieError, RuleSetNotFoundError
from aidie.layer_labels import check_layers
from aidie.rule_sets import RuleSet

GROUP = "aidie.rule_sets"
SHIPPED = "aidie_rules"
_PLACES = {SHIPPED: "aidie_rules:RULES"}
"""Where the rule set is that comes with this package: looking for it would take a tenth of the first extraction."""


@cache
def rule_set(name: str = SHIPPED) -> RuleSet:
    """The installed rule set of that name, or the one at `module:attribute`.

    Raises RuleSetNotFoundError where there is none or its code raises, TypeError where what is there is no RuleSet, and
    RuleError where a rule asks for spans that no rule of a lower layer makes.
    """
    if not isinstance(name, str):
        advice = "give it to Extractor(…)" if isinstance(name, RuleSet) else "give a str, such as 'aidie_rules'"
        raise TypeError(f"a rule set is asked for by its name, not {name!r}; {advice}")
    module, colon, attribute = _PLACES.get(name, name).partition(":")
    if colon:
        found = _loaded(name, lambda: _at(module, attribute))
    else:
        from importlib.metadata import entry_points  # a large module, and only other rule sets need it

        installed = {point.name: point for point in entry_points(group=GROUP)}
        if name not in installed:
            known = ", ".join(sorted(installed)) or "none"
            raise RuleSetNotFoundError(
                f"no rule set {name!r} is installed; installed are: {known}. "
                f"A package declares one in its entry-point group {GROUP!r}, or name it as module:attribute"
            )
        found = _loaded(name, installed[name].load)
    if not isinstance(found, RuleSet):
        raise TypeError(f"{name!r} is a {type(found).__name__}, not a RuleSet")
    check_layers(found)
    return found


def rule_set_here(name: str) -> RuleSet:
    """The same for a tool that is called in a folder: modules of the folder are found, behind installed ones."""
    if ":" in name and not {"", os.getcwd()} & set(sys.path):
        sys.path.append(os.getcwd())
    return rule_set(name)


def _at(module: str, attribute: str) -> Any:
    if not module:
        raise ImportError("Empty module name")
    found = import_module(module)
    try:
        return getattr(found, attribute)
    except AttributeError as error:
        raise ImportError(str(error)) from error


def _loaded(name: str, load: Callable[[], Any]) -> Any:
    """What is there. Whatever the code of a rule set raises on import is reported with its file and line."""
    try:
        return load()
    except AidieError:
        raise
    except ImportError as error:
        raise RuleSetNotFoundError(f"no rule set at {name!r}: {error}") from error
    except Exception as error:  # the code of a rule set may raise anything
        from traceback import extract_tb

        last = extract_tb(error.__traceback__)[-1]
        place, said = f"{last.filename}:{last.lineno}", str(error)
        if isinstance(error, SyntaxError):
            place, said = f"{error.filename}:{error.lineno}", error.msg
        kind = type(error).__name__
        raise RuleSetNotFoundError(f"{name!r} cannot be loaded: {kind}: {said} ({place})") from error
