"""Span: a range of a text and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from aidie.frozen import Frozen
from aidie.values import Value

NO_FIELDS: Mapping[str, tuple[int, int]] = {}
_put = object.__setattr__.__get__
_ON_ONE_LINE = {ord("\n"): "␊", ord("\r"): "␍"}

T = TypeVar("T")
V = TypeVar("V", bound=Value)
V_co = TypeVar("V_co", covariant=True)


class Span(Frozen, Generic[V_co], repr_without=("fields",)):
    """A half-open range of the text with a label and a value of type V.

    `start` and `end` count characters of the raw text, the end exclusive, so `raw[span.start:span.end] == span.text`.
    `rule` is the name of the rule that made it, `fields` the ranges of its named captures that took
    part of the text.
    """

    start: int
    end: int
    text: str
    label: str
    value: V_co
    rule: str
    fields: Mapping[str, tuple[int, int]] = NO_FIELDS

    def __init__(
        self,
        start: int,
        end: int,
        text: str,
        label: str,
        value: V_co,
        rule: str,
        fields: Mapping[str, tuple[int, int]] = NO_FIELDS,
    ) -> None:
        put = _put(self)  # one by one, which takes less memory
        put("start", start)
        put("end", end)
        put("text", text)
        put("label", label)
        put("value", value)
        put("rule", rule)
        put("fields", fields)

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.text, self.label, self.value, self.rule))

    def __str__(self) -> str:
        """The span on one line: `5 9 TITLE 市委书记 | 市委书记`."""
        return f"{self.start} {self.end} {self.label} {self.text} | {self.value}".translate(_ON_ONE_LINE)

    def to_dict(self) -> dict[str, Any]:
        """The span as JSON-ready data."""
        value = self.value.to_dict() if isinstance(self.value, Value) else self.value
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "label": self.label,
            "rule": self.rule,
            "value": value,
            "fields": {name: list(place) for name, place in self.fields.items()},
        }


def moved(span: Span[T], by: int) -> Span[T]:
    """The same span, some characters further on."""
    fields = span.fields and {name: (start + by, end + by) for name, (start, end) in span.fields.items()}
    return Span(span.start + by, span.end + by, span.text, span.label, span.value, span.rule, fields)


def spans_of(spans: Iterable[Span[Any]], value_type: type[T]) -> list[Span[T]]:
    """Those spans whose value is of a type, in order. Raises TypeError where it is no class of values."""
    if not isinstance(value_type, type) or not hasattr(value_type, "to_dict"):
        by_label = f"[span for span in spans if span.label == {value_type!r}]"
        hint = f"spans with a label are {by_label}" if isinstance(value_type, str) else "str and the like are none"
        raise TypeError(f"of() takes the class of a value, such as aidie_rules.Title, not {value_type!r}; {hint}")
    return [span for span in spans if isinstance(span.value, value_type)]
