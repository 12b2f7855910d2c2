"""Document: a text with the spans that layers found in it; and document rules, which take one to another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import date, datetime
from operator import attrgetter
from typing import Any, TypeVar

from aidie.errors import unknown_name
from aidie.frozen import Frozen
from aidie.guards import show_guard
from aidie.spans import Span, moved, spans_of
from aidie.values import Value

T = TypeVar("T")
V = TypeVar("V", bound=Value)
_start = attrgetter("start")


def check_anchor(anchor: object) -> None:
    """Raise TypeError where an anchor is no date."""
    if isinstance(anchor, datetime):
        raise TypeError(f"the anchor is {anchor!r}; give its day, a datetime.date: anchor.date()")
    if not isinstance(anchor, date):
        raise TypeError(f"the anchor is {anchor!r}; give a datetime.date, such as date(2020, 8, 10)")


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

    def of(self, value_type: type[T], start: int = 0, end: int | None = None) -> tuple[Span[T], ...]:
        """The spans whose value is of this type, in order: all, or those that stand whole between two places.

        They are looked for once, and those between two places are found without a walk along all.
        """
        known: dict[Any, tuple[Span[T], ...]] = vars(self).setdefault("_of", {})
        found = known.get(value_type)
        if found is None:
            found = known[value_type] = tuple(spans_of(self.spans, value_type))
        return _between(found, start, end) if start or end is not None else found

    def part(self, start: int, end: int) -> Document:
        """What stands between two places as a document of its own; places in it count from `start`."""
        if start <= 0 and end >= len(self.text):
            return self
        spans = tuple(moved(span, -start) for span in _between(self.spans, start, end))
        return Document(self.text[start:end], spans, self.anchor)

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


def _between(spans: tuple[Span[T], ...], start: int, end: int | None) -> tuple[Span[T], ...]:
    """Those of some spans in order that stand whole between two places."""
    first = bisect_left(spans, start, key=_start)
    if end is None:
        return spans[first:]
    last = bisect_left(spans, end, lo=first, key=_start)
    return tuple(span for span in spans[first:last] if span.end <= end)


DocumentRule = Callable[[Document], Document]
"""A last layer that sees the whole document; it returns the document with the spans or the anchor changed.

One that makes spans of a label that no rule has names it in an attribute, `labels`; one that does nothing without
spans says so by `needs_spans()`.
"""
D = TypeVar("D", bound=DocumentRule)


def needs_spans(document_rule: D) -> D:
    """Mark a document rule that leaves a text without spans as it is: it is not asked there, which costs less."""
    vars(document_rule)["needs_spans"] = True
    return document_rule


def asked(document_rule: DocumentRule, document: Document) -> Document:
    """The document as a document rule leaves it.

    What it raises bears a note that names it; TypeError where it returns something else than a document.
    """
    try:
        changed = document_rule(document)
        if not isinstance(changed, Document):
            raise TypeError(f"it returned {changed!r}; return the document")
        return changed
    except Exception as error:  # whatever it is, it is told with the rule, and goes on
        error.add_note(f"in document rule {show_guard(document_rule)}")
        raise


def as_document_rules(given: Iterable[DocumentRule]) -> tuple[DocumentRule, ...]:
    """The document rules of a rule set. Raises TypeError where they are anything else than functions."""
    if callable(given) or not isinstance(given, Iterable):
        raise TypeError(f"document_rules is {given!r}; give a list of functions from document to document")
    rules = tuple(given)
    for rule in rules:
        if not callable(rule):
            raise TypeError(f"document_rules has {rule!r}; give functions from document to document")
    return rules
