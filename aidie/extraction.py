"""Extraction: what was found in one text, and Match: what one rule found and what it lost to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, overload

from aidie.frozen import Frozen
from aidie.spans import Span, spans_of

if TYPE_CHECKING:
    from aidie.values import ReadableValue

T = TypeVar("T")


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
