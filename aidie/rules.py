"""Rule: a pattern, how its captures become a value, and the examples that show it. `@rule` makes one: decorator.py."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Set
from functools import cached_property
from typing import Any, Generic, TypeVar

from aidie.captures import Captures, Part
from aidie.errors import PatternError, RuleError
from aidie.examples import Example
from aidie.frozen import Frozen
from aidie.guards import Guard
from aidie.lexicon import Lexicon
from aidie.pattern.anchors import Plan, plans
from aidie.pattern.captured import lexicons_by_capture
from aidie.pattern.nodes import Node, NoSpanOf, SpanOf, as_node, walk
from aidie.pattern.printing import show
from aidie.pattern.reach import check_bounds
from aidie.text import without_surrogates
from aidie.values import Value

V = TypeVar("V", bound=Value)
Production = Callable[[Captures], V | list[Part[V]] | None]


class Rule(Frozen, Generic[V]):
    """A named pattern whose captures become a value of type V.

    `layer` says which spans the pattern may refer to: those of lower layers. `priority` decides first where matches
    of one layer overlap, then length, then the order of declaration.
    """

    name: str
    pattern: Node
    production: Production[V]
    value_type: type[V]
    guards: tuple[Guard, ...] = ()
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[str, ...] = ()
    priority: int = 0
    layer: int = 0
    description: str = ""
    where: str = ""
    """file:line of the function"""

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"Rule({self.name!r}, {self.label})"

    def __post_init__(self) -> None:
        _ = self.plans

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """The ways to find the pattern, one for each alternative that has an anchor of its own."""
        return _plans(self.pattern)

    @property
    def label(self) -> str:
        """The label of the spans that this rule makes."""
        return self.value_type.label

    @cached_property
    def lexicons(self) -> Mapping[str, tuple[Lexicon, ...]]:
        """The lexicons inside each capture: where the payloads of its words are looked up."""
        return lexicons_by_capture(self.pattern)

    def ask(self, found: Captures) -> Any:
        """What the function makes of a match.

        What it raises bears a note that names the rule and the match; TypeError where it returns something else than it
        is annotated with.
        """
        try:
            value = self.production(found)
            if value is not None and not isinstance(value, self.value_type):
                _check_parts(value, self.value_type.__name__)
            return value
        except Exception as error:  # whatever it is, it is told with the rule, and goes on
            error.add_note(f"in rule {self.name!r} ({self.where}), given {found.text!r}")
            raise

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled by the place of its function, since the decorated name holds the rule and not the function."""
        module, name = self.production.__module__, self.production.__qualname__
        try:
            reachable = _production_at(module, name) is self.production
        except (ImportError, AttributeError):
            reachable = False
        if not reachable:
            import pickle  # for its error alone

            raise pickle.PicklingError(
                f"rule {self.name!r} ({self.where}) cannot be pickled: {module}.{name} is not its function; "
                "define the function at the top of a module, under a name that nothing else there has"
            )
        fields = {name: getattr(self, name) for name in self._names if name != "production"}
        return _unpickle, (module, name, fields)

    def with_pattern(self, pattern: Node | str) -> Rule[V]:
        """This rule with another pattern. Raises RuleError as `rule()` does."""
        try:
            return self.evolve(pattern=checked_pattern(pattern, self.layer))
        except PatternError as error:
            raise RuleError(f"rule {self.name!r} ({self.where}): {error}") from error


def _check_parts(value: Any, name: str) -> None:
    """What a function returns is a value of the type that it is annotated with, or a list of parts."""
    if not isinstance(value, list):
        raise TypeError(f"it returned {value!r}, but is annotated with {name}; return a {name}, a list[Part] or None")
    if not all(isinstance(part, Part) for part in value):
        raise TypeError(f"it returned a list of other things than Part; return [Part(start, end, {name}(…)), …]")


def _unpickle(module: str, qualname: str, fields: Mapping[str, Any]) -> Rule[Any]:
    return Rule(production=_production_at(module, qualname), **fields)


def _production_at(module: str, qualname: str) -> Any:
    __import__(module)
    found: Any = sys.modules[module]
    for part in qualname.split("."):
        found = getattr(found, part)
    return found.production if isinstance(found, Rule) else found


def checked_pattern(pattern: Node | str, layer: int) -> Node:
    """The pattern as a tree that a rule of a layer may have. Raises PatternError for one that it may not."""
    tree = as_node(pattern)
    fewest, _, _, labels = check_bounds(tree)
    if layer < 1 and labels:
        asking = next(node for node in walk(tree) if isinstance(node, SpanOf | NoSpanOf))
        raise PatternError(f"{show(asking)} needs a lower layer and this is layer {layer}; give layer=1")
    if fewest == 0:
        raise PatternError("it can match nothing; make some part of it mandatory")
    return tree


def _plans(tree: Node) -> tuple[Plan, ...]:
    found = tuple(plans(tree))
    half = [ascii(word) for plan in found for word in sorted(_half_characters(plan.words))]
    if half:
        raise PatternError(f"the words {', '.join(half)} have half a character; write the whole one")
    return found


def _half_characters(words: Set[str]) -> list[str]:
    together = "".join(words)
    if without_surrogates(together) is together:
        return []
    return [word for word in words if without_surrogates(word) is not word]
