"""The table below an article: a row for each span, with its cells wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from aidie.formats.columns import display_width, pad, visible, wrap
from aidie.formats.paint import BOLD, DIM, paint
from aidie.spans import Span

Cell = TypeVar("Cell")

GAP = "  "
CELL_LINES = 4
LEAST_CELL = 10


class _Row(NamedTuple, Generic[Cell]):
    """One thing for each column: its text, its lines, its width or its style."""

    start: Cell
    end: Cell
    label: Cell
    text: Cell
    value: Cell
    rule: Cell


_HEAD = _Row(*_Row._fields)
_PLAIN = _Row("", "", "", "", "", "")
_NUMBERS = ("start", "end")


def span_table(spans: Sequence[Span[Any]], width: int, styles: Mapping[str, str], colour: bool) -> Iterator[str]:
    """The lines of the table, at most `width` columns wide; `styles` has one for each label."""
    rows = [
        _Row(str(span.start), str(span.end), *map(visible, (span.label, span.text, str(span.value), span.rule)))
        for span in spans
    ]
    widths = _widths([_HEAD, *rows], width)
    for line in _lines(_HEAD, widths, _PLAIN):
        yield paint(line, BOLD if colour else "")
    for row in rows:
        yield from _lines(row, widths, _PLAIN._replace(label=styles.get(row.label, ""), rule=DIM) if colour else _PLAIN)


def _widths(rows: Sequence[_Row[str]], width: int) -> _Row[int]:
    """Each column as wide as its widest cell, but rule is bounded, and text and value share what is left."""
    widest = _Row(*(max(map(display_width, column)) for column in zip(*rows, strict=True)))
    rule = min(widest.rule, max(LEAST_CELL, width // 4))
    taken = widest.start + widest.end + widest.label + rule + len(GAP) * (len(widest) - 1)
    room = max(2 * LEAST_CELL, width - taken)
    text = min(widest.text, max(room // 2, room - widest.value))
    return widest._replace(text=text, value=min(widest.value, room - text), rule=rule)


def _lines(row: _Row[str], widths: _Row[int], styles: _Row[str]) -> Iterator[str]:
    """A row in as many lines as its longest cell takes."""
    cells = [wrap(cell, width, CELL_LINES) for cell, width in zip(row, widths, strict=True)]
    for number in range(max(map(len, cells))):
        shown: list[str] = []
        for column, lines, width, style in zip(_Row._fields, cells, widths, styles, strict=True):
            cell = lines[number] if number < len(lines) else ""
            spaces = pad("", width - display_width(cell))
            shown.append(spaces + paint(cell, style) if column in _NUMBERS else paint(cell, style) + spaces)
        yield GAP.join(shown).rstrip()
