"""`@rule(…)`: makes a rule of a function; what the function says of itself need not be said again."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeGuard, TypeVar, overload

from aidie.captures import Captures, Part
from aidie.errors import PatternError, RuleError
from aidie.examples import Example, as_example
from aidie.guards import Guard, checked, show_guard, takes_otherwise
from aidie.pattern.nodes import Node
from aidie.rules import Rule, checked_pattern
from aidie.values import Value

V = TypeVar("V", bound=Value)
Item = TypeVar("Item")


class Decorator(Protocol):
    """What `rule(...)` gives: it turns a function into a rule whose value type a type checker knows."""

    @overload  # by itself and first, so that a type checker names what a function returns that is no value
    def __call__(self, function: Callable[[Captures], V], /) -> Rule[V]: ...

    @overload
    def __call__(self, function: Callable[[Captures], V | None], /) -> Rule[V]: ...

    @overload
    def __call__(self, function: Callable[[Captures], list[Part[V]] | None], /) -> Rule[V]: ...


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
    module within its package, and of the function: `dates.days`; of a module that is called just `rules` the package's,
    `my_package.days`. Its description is the docstring.

    Raises RuleError, with file and line, where no word must occur in the pattern, where it can match nothing or more
    than 2,000 characters, where a repetition can go round without reading anything or goes round too often, where a
    span of a lower layer is asked for and there is none, or where an example marks nothing.
    """
    if isinstance(pattern, types.FunctionType):
        code = pattern.__code__
        raise RuleError(f"@rule has no pattern ({code.co_filename}:{code.co_firstlineno}); give it one: @rule(…)")

    def decorate(function: Callable[[Captures], Any]) -> Rule[Any]:
        if not isinstance(function, types.FunctionType):
            raise RuleError(f"@rule(…) stands above {function!r}, which is no function; put it above a def")
        full_name = name or _name_of(function)
        code = function.__code__
        where = f"{code.co_filename}:{code.co_firstlineno}"
        try:
            _check(function, name, priority, layer)
            made = Rule(
                full_name,
                checked_pattern(pattern, layer),
                function,
                _value_type(function),
                _guards(guards),
                tuple(map(as_example, _several("examples", examples))),
                _counterexamples(counterexamples),
                priority,
                layer,
                _description(function.__doc__ or ""),
                where,
            )
        except PatternError as error:
            raise RuleError(f"rule {full_name!r} ({where}): {error}") from error
        return made

    return decorate


def _check(function: Callable[..., Any], name: object, priority: object, layer: object) -> None:
    if takes := takes_otherwise(function, 1):
        raise PatternError(f"its function {takes}; it is called with one, the captures: def …(found: Captures)")
    if not (isinstance(priority, int) and isinstance(layer, int)):
        raise PatternError(f"priority={priority!r}, layer={layer!r}: give whole numbers")
    if name is not None and not isinstance(name, str):
        raise PatternError(f"name={name!r}: give a str")


def _description(docstring: str) -> str:
    if "\n" not in docstring:
        return docstring
    from inspect import cleandoc  # a large module, and most rules say in one line what they are

    return cleandoc(docstring)


def _several(what: str, given: Iterable[Item]) -> tuple[Item, ...]:
    if isinstance(given, (list, tuple)):
        return tuple(given)
    if isinstance(given, str | Example):
        raise PatternError(f"{what} is one {type(given).__name__}; give a list: {what}=[{given!r}]")
    if not isinstance(given, Iterable):
        raise PatternError(f"{what} is {given!r}; give a list: {what}=[…]")
    return tuple(given)


def _counterexamples(given: Iterable[str]) -> tuple[str, ...]:
    texts = _several("counterexamples", given)
    try:
        "".join(texts)
    except TypeError:
        wrong = next(text for text in texts if not isinstance(text, str))
        raise PatternError(f"the counterexample {wrong!r} is no str; give the text alone") from None
    return texts


def _guards(guards: Iterable[Guard]) -> tuple[Guard, ...]:
    if callable(guards):
        raise PatternError(f"guards is one guard; give a list: guards=[{show_guard(guards)}]")
    return tuple(map(checked, _several("guards", guards)))


def _name_of(function: Callable[..., Any]) -> str:
    package, _, within = function.__module__.partition(".")
    return f"{package if within in ('', 'rules') else within}.{function.__name__}"


def _value_type(function: Callable[..., Any]) -> type[Any]:
    annotation = function.__annotations__.get("return")
    if isinstance(annotation, str):  # mostly a class of the module, or None, which is quicker seen than evaluated
        one = annotation.removesuffix(" | None").removeprefix("list[Part[").removesuffix("]]")
        kind = function.__globals__.get(one)
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
