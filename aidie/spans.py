"""What comes out: spans, and the extraction that holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, overload, runtime_checkable

from aidie.errors import PatternError, unknown_name
from aidie.frozen import Frozen

NO_FIELDS: Mapping[str, tuple[int, int]] = {}
_put = object.__setattr__.__get__
_ON_ONE_LINE = {ord("\n"): "␊", ord("\r"): "␍"}


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


def check_anchor(anchor: object) -> None:
    """Raise TypeError where an anchor is no date."""
    if isinstance(anchor, datetime):
        raise TypeError(f"the anchor is {anchor!r}; give its day, a datetime.date: anchor.date()")
    if not isinstance(anchor, date):
        raise TypeError(f"the anchor is {anchor!r}; give a datetime.date, such as date(2020, 8, 10)")


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


class Document(Frozen):
    """A text with the spans found so far, as a document rule sees it: clean text, clean offsets.

    `anchor` is the date that relative dates are resolved against, None while it is unknown.
    """

    text: str
    spans: tuple[Span[Any], ...]
    anchor: date | None = None

    def once(self, work: Callable[[Document], T]) -> T:
        """What a function makes of this document, worked out once: rules that change nothing hand it on to the next."""
        known: dict[Any, Any] = vars(self).setdefault("_once", {})
        if work not in known:
            known[work] = work(self)
        made: T = known[work]
        return made

    def of(self, value_type: type[T]) -> list[Span[T]]:
        """The spans whose value is of this type, in order."""
        known: dict[Any, list[Span[T]]] = vars(self).setdefault("_of", {})
        found = known.get(value_type)
        if found is None:
            found = known[value_type] = spans_of(self.spans, value_type)
        return found.copy()

    def value(self, kind: type[T], span: Span[Any], name: str) -> T | None:
        """The value that a span took in as one of its fields, as document rules have left it; None where it is gone.

        What the rule's function was given by `found.value()` is from before them: its dates are not resolved.
        Raises UnknownNameError where the span has no field of that name.
        """
        if name not in span.fields:
            raise unknown_name(f"the {span.label} span of {span.rule} has no field {name!r}", name, span.fields)
        known: dict[Any, dict[int, T]] = vars(self).setdefault("_values", {})
        if kind not in known:
            known[kind] = {below.start: below.value for below in self.of(kind)}
        return known[kind].get(span.fields[name][0])

    def changed(self, kind: type[T], change: Callable[[Span[T]], V | None]) -> Document:
        """This document with a new value for each span whose value is of a type; where it is None, without the span."""
        spans: list[Span[Any]] = []
        for span in self.spans:
            if not isinstance(span.value, kind):
                spans.append(span)
            elif (value := change(span)) is not None:
                if isinstance(value, Span):
                    raise TypeError(f"changed() takes a function that gives the new value, and it gave {value!r}")
                spans.append(span if value is span.value else span.evolve(value=value, label=value.label))
        return self.evolve(spans=tuple(spans))

    def span(self, start: int, end: int, value: V, rule: str) -> Span[V]:
        """A span of this text, labelled as its value says; `rule` names the document rule that makes it."""
        return Span(start, end, self.text[start:end], value.label, value, rule)

    def with_spans(self, spans: Iterable[Span[Any]]) -> Document:
        """This document with more spans, all in order of their places."""
        return self.evolve(spans=tuple(sorted((*self.spans, *spans), key=attrgetter("start", "end", "label"))))


class Extraction(Frozen):
    """The result for one text: its spans in order, its anchor and the rule set that made it."""

    spans: tuple[Span[Any], ...]
    anchor: date | None
    rules: Mapping[str, str]
    """name, version and fingerprint of the rule set"""

    def __hash__(self) -> int:
        return hash((self.spans, self.anchor))  # the rest is a mapping

    def __iter__(self) -> Iterator[Span[Any]]:
        return iter(self.spans)

    def __len__(self) -> int:
        return len(self.spans)

    @overload
    def __getitem__(self, place: int) -> Span[Any]: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Span[Any], ...]: ...

    def __getitem__(self, place: int | slice) -> Span[Any] | tuple[Span[Any], ...]:
        return self.spans[place]

    def __str__(self) -> str:
        """A line for each span; `aidie.formats.pretty(text, extraction)` shows them in the text as well."""
        return "\n".join(map(str, self.spans))

    def of(self, value_type: type[T]) -> list[Span[T]]:
        """The spans whose value is of this type, in order."""
        return spans_of(self.spans, value_type)

    def to_dict(self) -> dict[str, Any]:
        """The extraction as JSON-ready data; `doc` is the caller's to add."""
        return {
            "anchor": self.anchor.isoformat() if self.anchor else None,
            "rules": dict(self.rules),
            "spans": [span.to_dict() for span in self.spans],
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], values: Iterable[type[ReadableValue]]) -> Extraction:
        """The extraction of a record that `to_dict()` made, with values of these classes: `aidie_rules.VALUES`.

        Raises ValueError where a span's label is that of none of them.
        """
        kinds = {kind.label: kind for kind in values}
        spans: list[Span[Any]] = []
        for span in record["spans"]:
            label = span["label"]
            if label not in kinds:
                raise ValueError(f"no class of a {label} is given; those that are: {', '.join(kinds) or 'none'}")
            fields = {name: (start, end) for name, (start, end) in span["fields"].items()}
            value = kinds[label].from_dict(span["value"])
            spans.append(Span(span["start"], span["end"], span["text"], label, value, span["rule"], fields))
        anchor = record["anchor"]
        return cls(tuple(spans), anchor and date.fromisoformat(anchor), record["rules"])


class Match(Frozen):
    """A match of a rule, and the span that it lost to, or None where it stands."""

    span: Span[Any]
    lost_to: Span[Any] | None = None
