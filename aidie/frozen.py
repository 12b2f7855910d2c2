"""Frozen: the base of small pieces of data whose fields are given once and never change."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Frozen:
    """Its annotated names are its fields: equal where all of them are, hashable, told as one writes it.

    What attrs does for values is done here without code made for each class. Making a class takes a hundredth of the
    time, which counts for what is needed before a first text can be read, and making an object twice as long.
    """

    _names: ClassVar[tuple[str, ...]] = ()
    _needed: ClassVar[int] = 0
    """So many fields, the first, have no default."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._names += tuple(cls.__annotations__)
        cls._needed = sum(not hasattr(cls, name) for name in cls._names)

    def __init__(self, *given: Any, **named: Any) -> None:
        names = self._names
        if named or not self._needed <= len(given) <= len(names):
            self._check(given, named)
        self.__dict__.update(zip(names, given, strict=False), **named)  # a default stays with the class

    def _check(self, given: tuple[Any, ...], named: dict[str, Any]) -> None:
        names = self._names
        unfit = set(named).difference(names[len(given) :])
        if unfit or len(given) > len(names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(names)}, each once")
        lacking = set(names[len(given) : self._needed]).difference(named)
        if lacking:
            raise TypeError(f"{type(self).__name__} lacks {', '.join(sorted(lacking))}")

    def _fields(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self._names])

    def __eq__(self, other: object) -> bool:
        return self._fields() == other._fields() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._fields()))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._names)
        return f"{type(self).__qualname__}({fields})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen; make another with replace({name}=…)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen; {name} stays")

    def replace(self, **changes: Any) -> Self:
        """One like this, but for some fields."""
        return type(self)(**{**dict(zip(self._names, self._fields(), strict=True)), **changes})
