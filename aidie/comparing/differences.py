"""What became of each span of one extraction in another extraction of the same text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

from attrs import frozen

from aidie.spans import Span


class Kind(StrEnum):
    """How two extractions of a text differ at a place."""

    ADDED = "added"
    """The new one has a span where the old one has none of its label."""
    LOST = "lost"
    """The old one has a span where the new one has none of its label."""
    MOVED = "moved"
    """The value is the same, the bounds are others."""
    CHANGED = "changed"
    """The value is another, and the bounds may be."""


@frozen
class Difference:
    """A span of the old extraction and what the new one has in its place; one of them is None where there is none."""

    kind: Kind
    old: Span[Any] | None
    new: Span[Any] | None

    @property
    def span(self) -> Span[Any]:
        """The new span, or the old one where there is no new one."""
        span = self.new or self.old
        if span is None:
            raise ValueError("a difference needs a span on one side at least")
        return span

    @property
    def rule(self) -> str:
        """The rule to look at: the one that made the new span, or the old one where there is no new one."""
        return self.span.rule

    def to_dict(self) -> dict[str, Any]:
        """The difference as JSON-ready data."""
        return {
            "kind": str(self.kind),
            "label": self.span.label,
            "rule": self.rule,
            "old": self.old.to_dict() if self.old else None,
            "new": self.new.to_dict() if self.new else None,
        }


def differences(old: Iterable[Span[Any]], new: Iterable[Span[Any]]) -> list[Difference]:
    """What differs between two extractions of the same text, in the order of the text.

    Spans with the same bounds, label and value agree, whichever rules made them. Of the others those of one label that
    overlap belong together, the ones that share most of the text first; what overlaps none is lost or added.
    """
    left_old, left_new = _without_equal(old, new)
    pairs = dict(_pairs(left_old, left_new))
    paired = set(pairs.values())
    found = [_pair(left_old[i], left_new[j]) for i, j in pairs.items()]
    found += [Difference(Kind.LOST, span, None) for i, span in enumerate(left_old) if i not in pairs]
    found += [Difference(Kind.ADDED, None, span) for j, span in enumerate(left_new) if j not in paired]
    return sorted(found, key=lambda d: (d.span.start, d.span.end, d.span.label, d.kind))


def _pair(old: Span[Any], new: Span[Any]) -> Difference:
    return Difference(Kind.MOVED if _value(old) == _value(new) else Kind.CHANGED, old, new)


def _value(span: Span[Any]) -> Any:
    """Compared as data: two rule sets may have classes of their own for one meaning."""
    return span.to_dict()["value"]


def _without_equal(old: Iterable[Span[Any]], new: Iterable[Span[Any]]) -> tuple[list[Span[Any]], list[Span[Any]]]:
    """The spans of each side that have no equal on the other."""
    by_place: dict[tuple[int, int, str], list[Span[Any]]] = {}
    for span in new:
        by_place.setdefault((span.start, span.end, span.label), []).append(span)
    left_old: list[Span[Any]] = []
    for span in old:
        others = by_place.get((span.start, span.end, span.label), [])
        same = next((number for number, other in enumerate(others) if _value(span) == _value(other)), None)
        if same is None:
            left_old.append(span)
        else:
            del others[same]
    return left_old, [span for others in by_place.values() for span in others]


def _pairs(old: list[Span[Any]], new: list[Span[Any]]) -> Iterator[tuple[int, int]]:
    """The places in both lists of spans that belong together: the same whichever list is the old one."""
    candidates = [
        (-_shared(one, other), _value(one) != _value(other), sorted((_written(one), _written(other))), i, j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if one.label == other.label and _shared(one, other) > 0
    ]
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for *_, i, j in sorted(candidates):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            yield i, j


def _written(span: Span[Any]) -> tuple[int, int, str]:
    return span.start, span.end, repr(_value(span))


def _shared(one: Span[Any], other: Span[Any]) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
