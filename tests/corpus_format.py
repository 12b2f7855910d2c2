"""Read the articles of `tests/corpus/`: plain text whose annotations stand inside it.

`tests/corpus/README.md` describes the format for those who write articles.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeAlias

from attrs import field, frozen

Value: TypeAlias = dict[str, str | list[str] | None]
Visit: TypeAlias = tuple[str | None, ...]

_ISO_DURATION = re.compile(r"P(?=[0-9T])([0-9]+[YMWD])*(T([0-9]+[HMS])+)?")
_OFFICIALS_LINE = "---"
_VISIT = "VISIT "
_PAIR = "PAIR "
_ESCAPED = "[]|\\"


class CorpusError(ValueError):
    """An article that breaks the format; the message begins with `file:line:column`, both counted from 1."""


@frozen
class Annotation:
    """One annotated span.

    Attributes:
        start, end: offsets in `Article.text`, in characters, end exclusive.
        label: DATE, DURATION, TITLE, AID or PROGRAM.
        value: the keys that are fixed for the label, e.g. `start_date` and `end_date` (inclusive) for DATE.
    """

    start: int
    end: int
    label: str
    value: Value


@frozen
class Article:
    """An article without its annotations, and what they say.

    Attributes:
        name: the file's name without its ending.
        anchor: the publication date that the text itself states, or None where it states none.
        spans: the annotations in the order of the text; they never overlap.
        officials: (person, canonical title) pairs that the article asserts.
        visits: the journeys that the article tells of: visitor, leader, place, and the first and last day as ISO dates.
        pairs: (supporter, recipient) pairs that it tells.
    """

    name: str
    anchor: date | None
    text: str = field(repr=False)
    spans: tuple[Annotation, ...] = field(repr=False)
    officials: frozenset[tuple[str, str]] = field(repr=False)
    visits: frozenset[Visit] = field(repr=False, default=frozenset())
    pairs: frozenset[tuple[str, str]] = field(repr=False, default=frozenset())


def load(path: Path) -> Article:
    """Read one annotated article.

    Raises:
        CorpusError: the file breaks the format; the message says where and what to write instead.
    """
    source = _Source(path, path.read_text(encoding="utf-8"))
    anchor, body = source.header()
    text, spans, facts = source.body(body)
    officials, visits = frozenset(source.officials(facts)), frozenset(source.visits(facts))
    pairs = frozenset(source.pairs(facts))
    return Article(path.stem, anchor, text, spans, officials, visits, pairs)


def load_all(folder: Path) -> list[Article]:
    """Read every `*.txt` of a folder, in the order of their names."""
    return [load(path) for path in sorted(folder.glob("*.txt"))]


@frozen
class _Source:
    path: Path
    raw: str

    def error(self, at: int, problem: str) -> CorpusError:
        line = self.raw.count("\n", 0, at) + 1
        column = at - self.raw.rfind("\n", 0, at)
        return CorpusError(f"{self.path}:{line}:{column}: {problem}")

    def header(self) -> tuple[date | None, int]:
        """The anchor, and where the text begins."""
        found = re.match(r"anchor: (.*)\n\n", self.raw)
        if found is None:
            raise self.error(0, "begin the file with `anchor: 2018-06-05` or `anchor: none` and a blank line")
        if found[1] == "none":
            return None, found.end()
        return self.day(found[1], found.start(1)), found.end()

    def body(self, at: int) -> tuple[str, tuple[Annotation, ...], int]:
        """The text without its annotations, the annotations, and where the officials begin."""
        end = self.raw.find(f"\n{_OFFICIALS_LINE}\n", at - 1)
        if end == -1:
            raise self.error(len(self.raw), "end the text with a line `---`, with or without officials")
        text: list[str] = []
        spans: list[Annotation] = []
        while at < end:
            if self.raw[at] == "[":
                surface, label, value, after = self.annotation(at, end)
                spans.append(Annotation(len(text), len(text) + len(surface), label, value))
                text.extend(surface)
                at = after
            elif self.raw[at] == "]":
                raise self.error(at, "no annotation is open here; write \\] for a bracket of the text")
            else:
                character, at = self.character(at)
                text.append(character)
        return "".join(text), tuple(spans), end + len(_OFFICIALS_LINE) + 2

    def character(self, at: int) -> tuple[str, int]:
        if self.raw[at] != "\\":
            return self.raw[at], at + 1
        escaped = self.raw[at + 1 : at + 2]
        if not escaped or escaped not in _ESCAPED:
            raise self.error(at, "a backslash stands only before one of [ ] | \\")
        return escaped, at + 2

    def annotation(self, start: int, end: int) -> tuple[str, str, Value, int]:
        """The surface, label and value of the annotation that opens at `start`, and where it ends."""
        surface, at = "", start + 1
        while at < end and self.raw[at] not in "|[]\n":
            character, at = self.character(at)
            surface += character
        if at >= end or self.raw[at] != "|" or not surface:
            raise self.error(at, "an annotation reads [surface|LABEL value] on one line; write \\[ for a bracket")
        found = re.compile(r"\|([A-Z]+)(?: |(?=[;\]]))([^\[\]|\n]*)\]").match(self.raw, at, end)
        if found is None:
            raise self.error(at, "after the surface comes |LABEL or |LABEL value, and the closing ]")
        return surface, found[1], self.value(found[1], surface, found[2], found.start(2)), found.end()

    def value(self, label: str, surface: str, written: str, at: int) -> Value:
        match label:
            case "DATE":
                return self.date_value(written, at)
            case "DURATION":
                if not _ISO_DURATION.fullmatch(written):
                    raise self.error(at, f"a DURATION is an ISO 8601 duration such as P20Y, not {written!r}")
                return {"iso": written}
            case "TITLE":
                canonical, role = self.parts(written, 2, "canonical; role` or `; role", at)
                if not role:
                    raise self.error(at, "a TITLE needs its role: `; role`")
                return {"canonical": canonical or surface, "role": role}
            case "AID":
                listed, *named = self.parts(written, 3, "sectors; recipient; mode", at)
                if not (listed and all(named)):
                    raise self.error(at, "write - for an AID's missing sectors, recipient or mode")
                sectors = [] if listed == "-" else [sector.strip() for sector in listed.split(",")]
                recipient, mode = (None if part == "-" else part for part in named)
                return {"sectors": sectors, "recipient": recipient, "mode": mode}
            case "PROGRAM":
                return {"canonical": written or surface}
        raise self.error(at, f"no label {label!r}; there are DATE, DURATION, TITLE, AID, PROGRAM")

    def parts(self, written: str, count: int, form: str, at: int) -> list[str]:
        parts = [part.strip() for part in written.split(";")]
        if len(parts) != count:
            raise self.error(at, f"the value reads `{form}`, not {written!r}")
        return parts

    def date_value(self, written: str, at: int) -> Value:
        start, end = self.days(written, at)
        return {"start_date": start, "end_date": end}

    def days(self, written: str, at: int) -> tuple[str | None, str | None]:
        if written == "?":
            return None, None
        first, slash, last = written.partition("/")
        start = self.day(first, at)
        end = self.day(last, at + len(first) + 1) if slash else start
        if end < start or (slash and end == start):
            raise self.error(at, f"a stretch ends after it starts, and one day is written once, not {written!r}")
        return start.isoformat(), end.isoformat()

    def day(self, written: str, at: int) -> date:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
            raise self.error(at, f"a day is written 2018-06-05, not {written!r}")
        try:
            return date.fromisoformat(written)
        except ValueError:
            raise self.error(at, f"the calendar has no day {written}") from None

    def lines(self, at: int, kind: str = "") -> Iterator[tuple[str, int]]:
        """The lines behind the text of one kind, of officials where none is named, and where each stands."""
        for line in self.raw[at:].splitlines(keepends=True):
            if line.startswith(kind) if kind else not line.startswith((_VISIT, _PAIR)):
                yield line.rstrip("\n"), at
            at += len(line)

    def pairs(self, at: int) -> Iterator[tuple[str, str]]:
        for line, start in self.lines(at, _PAIR):
            supporter, _, recipient = line.removeprefix(_PAIR).partition("→")
            if not (supporter and recipient):
                raise self.error(start, "a pair's line reads `PAIR supporter→recipient`")
            yield supporter, recipient

    def visits(self, at: int) -> Iterator[Visit]:
        for line, start in self.lines(at, _VISIT):
            form = "visitor; leader; place; days"
            *named, days = self.parts(line.removeprefix(_VISIT), 4, form, start + len(_VISIT))
            if not all(named):
                raise self.error(start, "write - for a visit's missing visitor or leader, and ? for its days")
            yield *(None if part == "-" else part for part in named), *self.days(days, start)

    def officials(self, at: int) -> Iterator[tuple[str, str]]:
        for line, start in self.lines(at):
            name, colon, titles = line.partition(": ")
            listed = [title.strip() for title in titles.split(",")]
            if not (name and colon and all(listed)):
                raise self.error(start, "an official's line reads `name: title, title`")
            for title in listed:
                yield name, title
