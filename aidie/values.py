"""Value: what a span can mean, and the label that it bears."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, runtime_checkable

from aidie.errors import PatternError


@runtime_checkable
class Value(Protocol):
    """What a span can mean: any frozen class with a label and a JSON-ready dictionary.

    `str(value)` is its short canonical form, which examples state behind the colon.
    """

    label: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """The value as JSON-ready data."""
        ...


if TYPE_CHECKING:  # a protocol is slow to make

    class ReadableValue(Value, Protocol):
        """A value that can be made again of the dictionary that it was written as."""

        @classmethod
        def from_dict(cls, record: Mapping[str, Any], /) -> ReadableValue:
            """The value that `to_dict()` made the record of."""
            ...


def label_of(asked: str | type[Value]) -> str:
    """The label that is asked for by itself or by the class of its values. Raises PatternError where it is neither."""
    label: Any = getattr(asked, "label", None) if isinstance(asked, type) else asked
    if isinstance(label, str) and label:
        return label
    raise PatternError(f"{asked!r} is no label; give one, such as 'TITLE', or the class of its values, such as Title")
