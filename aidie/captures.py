"""What a rule's function is given: the parts of the match by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload

from aidie.errors import unknown_name
from aidie.frozen import Frozen
from aidie.lexicon import Lexicon
from aidie.pattern.numerals import parse_integer
from aidie.spans import NO_FIELDS, Span
from aidie.values import label_of

V = TypeVar("V")
A = TypeVar("A")

Asked = tuple[Callable[[str, int, int], Any], int, int]
"""What was asked of the surroundings, and of which range, counted from the match's start."""


class Part(Frozen, Generic[V]):
    """One of several values of a match, with its own half-open range in the clean text.

    A rule's function returns a list of them: `[found.part(*place, Batch(…)) for place in found.places("number")]`.
    `fields` are the ranges of what the value says, under the names that the span will have them by.
    """

    start: int
    end: int
    value: V
    fields: Mapping[str, tuple[int, int]] = NO_FIELDS


class Captures:
    """The match: its range in the clean text, and each named capture. Names that did not take part are absent.

    Whatever is asked of a name that the pattern does not have raises KeyError with those that it has. A function that
    patterns with different captures share asks first: `"day" in found.names`.

    What a rule's function makes of a match is remembered for equal matches elsewhere, unless the function asks where
    the match stands (`start`, `end`, `range()`, `ranges`), for the whole `document`, or for spans of a lower layer.
    What stands just before and behind it, `before()` and `after()`, is remembered with it, and so are each `answer()`
    and the `values()` of those spans.
    """

    def __init__(
        self,
        document: str,
        start: int,
        end: int,
        ranges: Mapping[str, Sequence[tuple[int, int]]],
        lexicons: Mapping[str, Sequence[Lexicon]],
        spans: Mapping[tuple[str, int], Span[Any]],
    ) -> None:
        self._document = document
        self._start = start
        self._end = end
        self._ranges = ranges
        self.lexicons = lexicons
        """The lexicons inside each capture of the pattern, none inside of most: where `payload()` looks."""
        self._spans = spans
        self.looked_before = 0
        """How many characters before the match were asked for."""
        self.looked_after = 0
        """How many characters behind it."""
        self.questions: dict[Asked, None] = {}
        """What was asked of the surroundings, in order."""
        self.looked_below: dict[tuple[str, int], None] = {}
        """Of which spans of a lower layer the value was asked for, by label and start, counted from the match's."""
        self.looked_around = False
        """Whether the place of the match, or anything else of the document, was asked for."""

    def __repr__(self) -> str:
        texts = {name: self.all(name) for name in self.names}
        shown = (f", {name}={(some[0] if len(some) == 1 else some)!r}" for name, some in texts.items())
        return f"Captures({self.text!r}{''.join(shown)})"

    @property
    def looked_beside(self) -> bool:
        """Whether anything but the match was asked for."""
        return bool(self.questions or self.looked_below or self.looked_before or self.looked_after)

    @property
    def document(self) -> str:
        """The clean text; of a long one the part around the match, at least 1,000 characters before and behind it."""
        self.looked_around = True
        return self._document

    @property
    def start(self) -> int:
        """Where the match starts in the clean text."""
        self.looked_around = True
        return self._start

    @property
    def end(self) -> int:
        """Where the match ends in the clean text, exclusive."""
        self.looked_around = True
        return self._end

    @property
    def ranges(self) -> Mapping[str, Sequence[tuple[int, int]]]:
        """The half-open ranges of each capture in the clean text, from left to right."""
        self.looked_around = True
        return self._ranges

    @property
    def text(self) -> str:
        """The whole match."""
        return self._document[self._start : self._end]

    @property
    def names(self) -> list[str]:
        """The names of the captures that took part, in the order in which they stand in the text."""
        return sorted(self._ranges, key=lambda name: (self._ranges[name][0], name))

    def before(self, length: int) -> str:
        """At most so many characters that stand right before the match."""
        self.looked_before = max(self.looked_before, length)
        return self._document[max(0, self._start - length) : self._start]

    def after(self, length: int) -> str:
        """At most so many characters that stand right behind the match."""
        self.looked_after = max(self.looked_after, length)
        return self._document[self._end : self._end + length]

    def answer(self, question: Callable[[str, int, int], A], name: str = "") -> A:
        """What a guard, or another question, says of the match or, under a name, of the first range of a capture.

        Its answer is remembered with what the function makes, and not what stands around: many surroundings have one
        answer. It depends on nothing else, can be given for any equal match, and is hashable.
        """
        start, end = self._start, self._end
        if name:
            if name not in self._ranges:
                raise self._absent(name)
            start, end = self._ranges[name][0]
        self.questions[question, start - self._start, end - self._start] = None
        return question(self._document, start, end)

    def places(self, name: str) -> list[tuple[int, int]]:
        """The half-open ranges of a capture within `text`, from left to right; empty where it did not take part."""
        first = self._start
        return [(start - first, end - first) for start, end in self._ranges.get(name) or self._none(name)]

    @property
    def first_places(self) -> dict[str, tuple[int, int]]:
        """The half-open range of each capture within `text` that took some of it; of several, the first."""
        first = self._start
        places = ((name, ranges[0]) for name, ranges in self._ranges.items())
        return {name: (start - first, end - first) for name, (start, end) in places if start < end}

    def __contains__(self, name: str) -> bool:
        return name in self._ranges or bool(self._none(name))

    def __getitem__(self, name: str) -> str:
        ranges = self._ranges.get(name)
        if ranges is None:
            raise self._absent(name)
        start, end = ranges[0]
        return self._document[start:end]

    def get(self, name: str, default: str = "") -> str:
        """The text of a capture, or the default where it did not take part."""
        if name in self._ranges:
            return self[name]
        self._none(name)
        return default

    def range(self, name: str) -> tuple[int, int]:
        """The half-open range of a capture in the clean text; of several, the first."""
        ranges = self.ranges.get(name)
        if ranges is None:
            raise self._absent(name)
        return ranges[0]

    def all(self, name: str) -> list[str]:
        """The texts of a capture that stands in a repeat, from left to right."""
        return [self._document[start:end] for start, end in self._ranges.get(name) or self._none(name)]

    def integer(self, name: str) -> int:
        """The number that a captured numeral says."""
        value = parse_integer(self[name])
        if value is None:
            raise ValueError(f"capture {name!r} is {self[name]!r}, no numeral; capture an integer() under this name")
        return value

    def optional_integer(self, name: str) -> int | None:
        """The number that a captured numeral says, None where it did not take part."""
        return self.integer(name) if name in self else None

    def payload(self, name: str) -> str:
        """What the lexicon says of a captured word, empty where it did not take part.

        Raises KeyError where no part of the pattern that holds a lexicon is captured under the name.
        """
        if name not in self._ranges:
            if not self.lexicons.get(name):
                known = ", ".join(sorted(name for name, lexicons in self.lexicons.items() if lexicons)) or "none"
                raise KeyError(f"the pattern captures no lexicon as {name!r}; captures that hold one: {known}")
            return ""
        return self._payload(name, self[name])

    def payloads(self, name: str) -> list[str]:
        """What the lexicon says of each word that a capture in a repeat took in, from left to right."""
        return [self._payload(name, word) for word in self.all(name)]

    def _payload(self, name: str, word: str) -> str:
        for lexicon in self.lexicons.get(name, ()):
            if word in lexicon.words:
                return lexicon.words[word]
        return ""

    @overload
    def value(self, label: str, name: str) -> Any: ...
    @overload
    def value(self, label: type[V], name: str) -> V: ...
    def value(self, label: str | type[Any], name: str) -> Any:
        """The value of the span of a lower layer that a capture took in.

        The span is asked for by its label or, which tells a type checker what comes back, by the class of its value.
        What document rules settle is not settled yet: of a date, ask again by `Document.value()`.
        """
        if name not in self._ranges:
            raise self._absent(name)
        return self.values(label, name)[0]

    @overload
    def values(self, label: str, name: str) -> list[Any]: ...
    @overload
    def values(self, label: type[V], name: str) -> list[V]: ...
    def values(self, label: str | type[Any], name: str) -> list[Any]:
        """The values of the spans of a lower layer that a capture in a repeat took in, from left to right."""
        found: list[Any] = []
        label = label_of(label)
        for start, _ in self._ranges.get(name) or self._none(name):
            self.looked_below[label, start - self._start] = None
            found.append(self._span(label, name, start).value)
        return found

    @overload
    def span(self, label: str, name: str) -> Span[Any]: ...
    @overload
    def span(self, label: type[V], name: str) -> Span[V]: ...
    def span(self, label: str | type[Any], name: str) -> Span[Any]:
        """The span of a lower layer that a capture took in."""
        return self._span(label_of(label), name, self.range(name)[0])

    @overload
    def spans_of(self, label: str, name: str) -> list[Span[Any]]: ...
    @overload
    def spans_of(self, label: type[V], name: str) -> list[Span[V]]: ...
    def spans_of(self, label: str | type[Any], name: str) -> list[Span[Any]]:
        """The spans of a lower layer that a capture in a repeat took in, from left to right."""
        label = label_of(label)
        return [self._span(label, name, start) for start, _ in self.ranges.get(name) or self._none(name)]

    def _span(self, label: str, name: str, start: int) -> Span[Any]:
        span = self._spans.get((label, start))
        if span is None:
            here = ", ".join(sorted(other for other, place in self._spans if place == start)) or "none"
            raise KeyError(f"capture {name!r} begins with no {label} span; spans that begin there: {here}")
        return span

    def part(self, start: int, end: int, value: V, fields: Mapping[str, tuple[int, int]] = NO_FIELDS) -> Part[V]:
        """One of several values, between two places of `text`, as `places()` tells them, and so its fields."""
        first = self._start
        moved = fields and {name: (first + begin, first + stop) for name, (begin, stop) in fields.items()}
        return Part(first + start, first + end, value, moved)

    def _none(self, name: str) -> tuple[tuple[int, int], ...]:
        """The ranges of a capture that did not take part. Raises KeyError where the pattern has none of that name."""
        if name in self.lexicons:
            return ()
        raise unknown_name(f"the pattern has no capture {name!r}", name, [*self.lexicons])

    def _absent(self, name: str) -> KeyError:
        self._none(name)
        known = ", ".join(sorted(self._ranges)) or "none"
        return KeyError(f"no capture {name!r} took part in this match; those that did: {known}")


def with_captures(found: Captures, shown: Callable[[str], bool]) -> Captures:
    """The same match with some of its captures alone, as a function that knows of no others is asked."""
    return Captures(
        found.document,
        found.start,
        found.end,
        {name: ranges for name, ranges in found.ranges.items() if shown(name)},
        {name: lexicons for name, lexicons in found.lexicons.items() if shown(name)},
        found._spans,
    )
