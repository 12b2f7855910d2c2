"""Rule: a pattern, how its captures become a value, and the examples that show it."""

from __future__ import annotations

import sys
import types
import typing
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Set
from functools import cached_property
from typing import Any, Generic, Protocol, TypeGuard, TypeVar, overload

from aidie.captures import Captures, Part, lexicons_by_capture
from aidie.errors import PatternError, RuleError
from aidie.examples import Example, as_example
from aidie.frozen import Frozen
from aidie.guards import Guard, checked, show_guard
from aidie.lexicon import Lexicon
from aidie.pattern.anchors import Plan, plans
from aidie.pattern.nodes import Node, NoSpanOf, SpanOf, as_node, walk
from aidie.pattern.printing import show
from aidie.pattern.reach import bounds
from aidie.text import without_surrogates

V = TypeVar("V")
Item = TypeVar("Item")
Production = Callable[[Captures], V | list[Part[V]] | None]

MAX_REACH = 2_000
"""The longest match that a rule may have, in characters."""
MAX_DEPTH = 700
"""The most steps that a match may nest. Each is a call, of which Python allows about 1,000."""


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
        return str(self.value_type.label)  # type: ignore[attr-defined]  # checked when the rule was defined

    @cached_property
    def lexicons(self) -> Mapping[str, tuple[Lexicon, ...]]:
        """The lexicons inside each capture: where the payloads of its words are looked up."""
        return lexicons_by_capture(self.pattern)

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
        data = (self.name, self.pattern, self.value_type, self.guards, self.examples, self.counterexamples)
        return _unpickle, (module, name, *data, self.priority, self.layer, self.description, self.where)

    def with_pattern(self, pattern: Node | str) -> Rule[V]:
        """This rule with another pattern. Raises RuleError as `rule()` does."""
        try:
            return self.evolve(pattern=_checked(pattern, self.layer))
        except PatternError as error:
            raise RuleError(f"rule {self.name!r} ({self.where}): {error}") from error


class Decorator(Protocol):
    """What `rule(...)` gives: it turns a function into a rule whose value type a type checker knows."""

    @overload
    def __call__(self, function: Callable[[Captures], list[Part[V]] | None], /) -> Rule[V]: ...

    @overload
    def __call__(self, function: Callable[[Captures], V | None], /) -> Rule[V]: ...


def _unpickle(module: str, qualname: str, name: str, pattern: Node, value_type: type[V], *rest: Any) -> Rule[V]:
    production = _production_at(module, qualname)
    guards, examples, counterexamples, priority, layer, description, where = rest
    return Rule(
        name, pattern, production, value_type, guards, examples, counterexamples, priority, layer, description,
        where=where,
    )  # fmt: skip


def _production_at(module: str, qualname: str) -> Any:
    __import__(module)
    found: Any = sys.modules[module]
    for part in qualname.split("."):
        found = getattr(found, part)
    return found.production if isinstance(found, Rule) else found


def rule(
    pattern: Node | str,
    *,
    examples: Iterable[str | Example] = (),
    counterexamples: Iterable[str] = (),
    guards: Iterable[Guard] = (),
    priority: int = 0,
    layer: int = 0,
    name: str | None = None,
) -> Decorator:
    """Make a rule of a function from captures to a value.

    The value's type, and with it the label, is read from the function's return annotation: `-> Date`, `-> Date | None`
    where the function may refuse, `-> list[Part[Date]]` where a match holds several. The rule's name is that of the
    module within its package, and of the function: `dates.days`. Its description is the docstring.

    Raises RuleError, with file and line, where no word must occur in the pattern, where it can match nothing or more
    than 2,000 characters, where a repetition can go round without reading anything or goes round too often, where a
    span of a lower layer is asked for and there is none, or where an example marks nothing.
    """
    if isinstance(pattern, types.FunctionType):
        code = pattern.__code__
        raise RuleError(f"@rule stands bare ({code.co_filename}:{code.co_firstlineno}); give its pattern: @rule(…)")

    def decorate(function: Callable[[Captures], Any]) -> Rule[Any]:
        full_name = name or _name_of(function)
        code = function.__code__
        where = f"{code.co_filename}:{code.co_firstlineno}"
        try:
            made = Rule(
                full_name,
                _checked(pattern, layer),
                function,
                _value_type(function),
                _guards(guards),
                tuple(map(as_example, _several("examples", examples))),
                _several("counterexamples", counterexamples),
                priority,
                layer,
                _description(function.__doc__ or ""),
                where=where,
            )
        except PatternError as error:
            raise RuleError(f"rule {full_name!r} ({where}): {error}") from error
        return made

    return decorate


def _description(docstring: str) -> str:
    if "\n" not in docstring:
        return docstring
    from inspect import cleandoc  # a large module, and most rules say in one line what they are

    return cleandoc(docstring)


def _several(what: str, given: Iterable[Item]) -> tuple[Item, ...]:
    if isinstance(given, str):
        raise PatternError(f"{what} is one str; give a list: {what}=[{given!r}]")
    return tuple(given)


def _guards(guards: Iterable[Guard]) -> tuple[Guard, ...]:
    if callable(guards):
        raise PatternError(f"guards is one guard; give a list: guards=[{show_guard(guards)}]")
    return tuple(map(checked, guards))


def _name_of(function: Callable[..., Any]) -> str:
    _, _, within = function.__module__.partition(".")
    return f"{within or function.__module__}.{function.__name__}"


def _checked(pattern: Node | str, layer: int) -> Node:
    tree = as_node(pattern)
    fewest, most, depth = bounds(tree)
    for node in walk(tree, set()) if layer < 1 else ():
        if isinstance(node, SpanOf | NoSpanOf):
            raise PatternError(f"{show(node)} needs a lower layer and this is layer {layer}; give layer=1")
    if most > MAX_REACH:
        raise PatternError(f"it can match {most} characters, the bound is {MAX_REACH}; lower a repeat's upper bound")
    if fewest == 0:
        raise PatternError("it can match nothing; make some part of it mandatory")
    if depth > MAX_DEPTH:
        raise PatternError(f"it nests {depth} steps, the bound is {MAX_DEPTH}; lower a repeat's upper bound")
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


def _value_type(function: Callable[..., Any]) -> type[Any]:
    annotation = function.__annotations__.get("return")
    if isinstance(annotation, str):  # mostly a class of the module, or None, which is quicker seen than evaluated
        kind = function.__globals__.get(annotation.removesuffix(" | None"))
        if _is_value_type(kind):
            return kind
    try:
        annotation = typing.get_type_hints(function).get("return")
    except (NameError, AttributeError, TypeError, SyntaxError) as error:
        raise PatternError(f"its annotations cannot be read: {error}; import all their names at run time") from error
    union = typing.get_origin(annotation) in (typing.Union, types.UnionType)
    kinds = [a for a in (typing.get_args(annotation) if union else [annotation]) if a is not type(None)]
    kind = kinds[0] if len(kinds) == 1 else None
    if typing.get_origin(kind) is list and typing.get_origin(typing.get_args(kind)[0]) is Part:
        kind = typing.get_args(typing.get_args(kind)[0])[0]
    if not _is_value_type(kind):
        raise PatternError(
            f"its return annotation is {annotation!r}; annotate the function with its one value's type V, "
            'a class with label: ClassVar[str] = "…" and a method to_dict(), as V, V | None or list[Part[V]]'
        )
    return kind


def _is_value_type(kind: Any) -> TypeGuard[type[Any]]:
    label = getattr(kind, "label", None)
    has_label = isinstance(label, str) and label != ""
    return isinstance(kind, type) and has_label and callable(getattr(kind, "to_dict", None))


def duplicate_names(rules: Iterable[Rule[Any]]) -> list[str]:
    """The names that more than one rule has."""
    return sorted(name for name, count in Counter(rule.name for rule in rules).items() if count > 1)
