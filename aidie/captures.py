"""What a rule's function is given: the parts of the match by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import define, frozen

from aidie.lexicon import Lexicon
from aidie.pattern.numerals import parse_integer
from aidie.spans import Span

V = TypeVar("V")


@frozen
class Part(Generic[V]):
    """One of several values of a match, with its own half-open range."""

    start: int
    end: int
    value: V


@define
class Captures:
    """The match: its range in the clean text, and each named capture. Names that did not take part are absent."""

    document: str
    start: int
    end: int
    ranges: Mapping[str, Sequence[tuple[int, int]]]
    lexicons: Mapping[str, Sequence[Lexicon]]
    spans: Mapping[tuple[str, int], Span[Any]]

    @property
    def text(self) -> str:
        """The whole match."""
        return self.document[self.start : self.end]

    def __contains__(self, name: str) -> bool:
        return name in self.ranges

    def __getitem__(self, name: str) -> str:
        ranges = self.ranges.get(name)
        if ranges is None:
            raise self._absent(name)
        start, end = ranges[0]
        return self.document[start:end]

    def get(self, name: str, default: str = "") -> str:
        """The text of a capture, or the default where it did not take part."""
        return self[name] if name in self.ranges else default

    def range(self, name: str) -> tuple[int, int]:
        """The half-open range of a capture; of several, the first."""
        ranges = self.ranges.get(name)
        if ranges is None:
            raise self._absent(name)
        return ranges[0]

    def all(self, name: str) -> list[str]:
        """The texts of a capture that stands in a repeat, from left to right."""
        return [self.document[start:end] for start, end in self.ranges.get(name, ())]

    def integer(self, name: str) -> int:
        """The number that a captured numeral says."""
        value = parse_integer(self[name])
        if value is None:
            raise ValueError(f"capture {name!r} is {self[name]!r}, no numeral; capture an integer() under this name")
        return value

    def optional_integer(self, name: str) -> int | None:
        """The number that a captured numeral says, None where it did not take part."""
        return self.integer(name) if name in self.ranges else None

    def payload(self, name: str) -> str:
        """What the lexicon says of a captured word, empty where it did not take part."""
        if name not in self.ranges:
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

    def span(self, label: str, name: str) -> Span[Any]:
        """The span of a lower layer that a capture took in."""
        return self.spans[label, self.range(name)[0]]

    def spans_of(self, label: str, name: str) -> list[Span[Any]]:
        """The spans of a lower layer that a capture in a repeat took in, from left to right."""
        return [self.spans[label, start] for start, _ in self.ranges.get(name, ())]

    def part(self, name_range: tuple[int, int], value: V) -> Part[V]:
        """One of several values, for a rule that returns more than one."""
        return Part(name_range[0], name_range[1], value)

    def _absent(self, name: str) -> KeyError:
        known = ", ".join(sorted(self.ranges)) or "none"
        return KeyError(f"no capture {name!r} took part in this match; those that did: {known}")
