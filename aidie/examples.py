"""Examples on rules: text with the expected spans marked, `[8月7日至9日: XXXX-08-07/XXXX-08-09]在拉萨召开`.

Inside the brackets stands the span, and behind `: ` what `str(value)` must be; without it only the range is checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from aidie.documents import check_anchor
from aidie.errors import PatternError
from aidie.frozen import Frozen

_MARKED = re.compile(r"\[([^\[\]]+?)(?:: ([^\[\]]*))?\]")


class Expected(Frozen):
    """A span that an example expects: its range in the plain text, and its value's short form if it is stated."""

    start: int
    end: int
    value: str | None


class Example(Frozen):
    """A marked text, and the anchor that its relative dates are resolved against."""

    marked: str
    anchor: date | None = None
    todo: bool = False
    """whether it is known to fail; it is reported once it holds after all"""

    @property
    def text(self) -> str:
        """The text without its marks."""
        return _MARKED.sub(lambda found: found[1], self.marked)

    @property
    def expected(self) -> tuple[Expected, ...]:
        """The marked spans, with offsets in the plain text."""
        spans: list[Expected] = []
        dropped = 0
        for found in _MARKED.finditer(self.marked):
            start = found.start() - dropped
            spans.append(Expected(start, start + len(found[1]), found[2]))
            dropped += len(found[0]) - len(found[1])
        return tuple(spans)


def spaced(marked: str) -> str:
    """A marked text with the space behind the colon that none of its values may lack: [第九批:9] as [第九批: 9]."""
    return re.sub(r"\[([^\[\]:：]+)[:：](?! )([^\[\]]+)\]", r"[\1: \2]", marked)


class Todo(str):
    """An example or counterexample that should hold and does not yet: `counterexamples=[Todo("…")]`.

    It is expected to fail, and reported once it holds. With an anchor: `Example("…", anchor=…, todo=True)`.
    """

    __slots__ = ()


def mark(text: str, ranges: Iterable[tuple[int, int, str]]) -> str:
    """The text with ranges and their values marked as an example has them; of ranges that overlap the first."""
    marked = ""
    at = 0
    for start, end, value in sorted(ranges):
        if start >= at:
            marked += f"{text[at:start]}[{text[start:end]}{f': {value}' if value else ''}]"
            at = end
    return marked + text[at:]


def as_example(example: str | Example) -> Example:
    """An example as it was given, or made of its marked text.

    Raises PatternError where nothing is marked, and where the anchor is no date.
    """
    if isinstance(example, str):
        example = Example(str(example), None, isinstance(example, Todo))
    elif not isinstance(example, Example) or not isinstance(example.marked, str):
        raise PatternError(f"the example {example!r} is no str; give its text with the span marked, as '[8月7日]'")
    elif example.anchor is not None:
        try:
            check_anchor(example.anchor)
        except TypeError as error:
            raise PatternError(f"the example {example.marked!r}: {error}") from error
    if not _MARKED.search(example.marked):
        raise PatternError(f"the example {example.marked!r} marks no span; put the expected one in [ ]")
    return example
