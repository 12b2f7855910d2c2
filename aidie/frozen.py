"""Frozen: the base class of data whose fields are set once and never change."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, Self, dataclass_transform


class _AttrsFields:
    """The fields as attrs describes them, so that `attrs.evolve()`, `attrs.asdict()` and others take such data."""

    def __get__(self, _: object, kind: type[Frozen]) -> Any:
        import attrs  # slow to import, and no extraction needs it

        fields = {
            name: attrs.field(
                default=getattr(kind, name, attrs.NOTHING),
                eq=name not in kind._eq_without,
                repr=name not in kind._repr_without,
                alias=name,
            )
            for name in kind._names
        }
        return attrs.fields(attrs.make_class(kind.__name__, fields, kw_only=True))


class _Signature:
    """How an object is made, for `inspect.signature()`, `help()` and editors."""

    def __get__(self, made: Frozen | None, kind: type[Frozen]) -> Any:
        if made is not None:
            raise AttributeError("__signature__")  # how the object itself is called says its __call__()
        from inspect import Parameter, Signature, signature  # a large module, and no extraction needs it

        if kind.__init__ is not Frozen.__init__:
            _, *parameters = signature(kind.__init__).parameters.values()
            return Signature(parameters)
        said = {
            name: said for one in reversed(kind.__mro__) for name, said in vars(one).get("__annotations__", {}).items()
        }
        how = Parameter.POSITIONAL_OR_KEYWORD if kind.__match_args__ else Parameter.KEYWORD_ONLY
        none = Parameter.empty
        return Signature([Parameter(n, how, default=getattr(kind, n, none), annotation=said[n]) for n in kind._names])


_put = object.__setattr__


@dataclass_transform(frozen_default=True)
class Frozen:
    """A class whose annotated names are its fields: compared by them, hashable, with a `repr()` that builds it.

    It gives what `attrs.frozen` gives, but generates no code for each class: making one takes a hundredth of the time,
    which counts where it is done before a first text can be read. Keywords of the class: `eq_without` names
    fields that are no part of equality (nor shown), `repr_without` others that are not shown; with `kw_only` all must
    be given by name. `__post_init__()` is the place to check that the fields fit together.
    """

    __slots__ = ()

    __attrs_attrs__: ClassVar[Any] = _AttrsFields()
    __signature__: ClassVar[Any] = _Signature()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    """The fields that may be given by position, and stand so in a `case`."""
    _names: ClassVar[tuple[str, ...]] = ()
    _eq_without: ClassVar[tuple[str, ...]] = ()
    _repr_without: ClassVar[tuple[str, ...]] = ()
    _known: ClassVar[frozenset[str]] = frozenset()
    _needed: ClassVar[frozenset[str]] = frozenset()
    """Those without a default."""
    _asks: ClassVar[bool] = False
    """Whether there is a `__post_init__()`."""

    def __init_subclass__(
        cls, *, eq_without: tuple[str, ...] = (), repr_without: tuple[str, ...] = (), kw_only: bool = False
    ) -> None:
        super().__init_subclass__()
        cls._names += tuple(name for name, kind in cls.__annotations__.items() if "ClassVar" not in str(kind))
        cls._eq_without += eq_without
        cls._repr_without += eq_without + repr_without
        cls._known = frozenset(cls._names)
        cls._needed = frozenset(name for name in cls._names if not hasattr(cls, name))
        cls.__match_args__ = () if kw_only else cls._names  # type: ignore[misc]  # a type checker makes its own
        cls._asks = cls.__post_init__ is not Frozen.__post_init__

    def __init__(self, *given: Any, **named: Any) -> None:
        # one by one, which makes no dictionary for the object; a default stays with the class
        for name, value in zip(self.__match_args__, given):  # noqa: B905  # to name `strict` takes a third of the time
            _put(self, name, value)
        if named or len(given) != len(self.__match_args__):
            for name, value in named.items():
                _put(self, name, value)
            self._check(len(given), named)
        if self._asks:
            self.__post_init__()

    def __post_init__(self) -> None:
        """Raise an error where the fields do not fit together."""

    def _check(self, given: int, named: dict[str, Any]) -> None:
        """Raise TypeError where a field is lacking, given twice, or none of these."""
        in_order = self.__match_args__[:given]
        fields = named.keys() | in_order
        if given + len(named) == len(fields) and self._needed <= fields <= self._known:
            return
        lacking = [name for name in self._names if name in self._needed and name not in fields]
        what = f"lacks {', '.join(lacking)}" if lacking else f"takes {', '.join(self._names)}, each once"
        raise TypeError(f"{type(self).__name__} {what}")

    def _key(self) -> tuple[Any, ...]:
        """What two equal objects have in common."""
        return tuple([getattr(self, name) for name in self._names if name not in self._eq_without])

    def __eq__(self, other: object) -> bool:
        return self._key() == other._key() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._key()))

    def __repr__(self) -> str:
        told = (f"{name}={getattr(self, name)!r}" for name in self._names if name not in self._repr_without)
        return f"{type(self).__qualname__}({', '.join(told)})"

    def __getstate__(self) -> dict[str, Any]:
        """The fields alone: what is worked out from them can be worked out again."""
        state = vars(self)
        if state.keys() <= self._known:  # of most objects nothing is worked out
            return state.copy()
        return {name: value for name, value in state.items() if name in self._known}

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen; make another with evolve({name}=…)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen; {name} stays")

    def evolve(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        return type(self)(**{name: getattr(self, name) for name in self._names} | changes)

    def __replace__(self, /, **changes: Any) -> Self:
        """The same for `copy.replace()`."""
        return self.evolve(**changes)
