"""An extraction for people: the text with its spans marked, and a table of them below."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidie.extraction import Extraction
from aidie.formats.columns import line_ranges, visible
from aidie.formats.paint import DIM, UNDERLINED, label_styles, paint
from aidie.formats.span_table import GAP, span_table
from aidie.spans import Span

Runs = Sequence[tuple[str, str]]
"""Pieces of text, each with its style."""

Stretches = list[tuple[int, int, str]]
"""Half-open ranges of the text, each with its style."""


def pretty(
    text: str, extraction: Extraction, *, width: int = 100, colour: bool = False, labels: Sequence[str] = ()
) -> str:
    """The text with its spans marked, a count of the labels and a table, in lines of `width` columns.

    With colour each label has its own, and the count is the legend; without, a span reads `[8月7日|DATE]`.
    Of spans that overlap, the shortest are marked; with colour, what else the others cover is underlined. The
    order of `labels` fixes which gets which colour, so that it stays from one document to the next. `text`
    must be the text that the extraction was made from.
    """
    spans = extraction.spans
    styles = label_styles([*labels, *sorted({span.label for span in spans})]) if colour else {}
    article = [_painted(line) for line in _lines(_runs(text, spans, styles, colour), width)]
    while article and not article[-1].strip():
        article.pop()
    table = ["", *span_table(spans, width, styles, colour)] if spans else []
    return "\n".join([*article, "", _summary(extraction, styles, colour), *table]) + "\n"


def _innermost(text: str, spans: Sequence[Span[Any]]) -> list[Span[Any]]:
    """The spans to mark, none of which overlap: the shortest first."""
    taken = bytearray(len(text))
    marked: list[Span[Any]] = []
    for span in sorted(spans, key=lambda span: (span.end - span.start, span.start)):
        if span.start < span.end and taken.find(1, span.start, span.end) < 0:
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            marked.append(span)
    return sorted(marked, key=lambda span: span.start)


def _runs(text: str, spans: Sequence[Span[Any]], styles: Mapping[str, str], colour: bool) -> Iterator[tuple[str, str]]:
    at = 0
    underlined = _underlined(text, spans) if colour else [(0, len(text), "")]
    for span in _innermost(text, spans):
        yield from _between(text, underlined, at, span.start)
        if colour:
            yield text[span.start : span.end], styles[span.label]
        else:
            yield f"[{text[span.start : span.end]}|{span.label}]", ""
        at = span.end
    yield from _between(text, underlined, at, len(text))


def _underlined(text: str, spans: Sequence[Span[Any]]) -> Stretches:
    """The whole text in stretches, those that any span covers underlined."""
    stretches: Stretches = []
    at = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.start > at:
            stretches.append((at, span.start, ""))
        if span.end > at:
            stretches.append((max(at, span.start), span.end, UNDERLINED))
            at = span.end
    return [*stretches, (at, len(text), "")]


def _between(text: str, stretches: Stretches, start: int, end: int) -> Iterator[tuple[str, str]]:
    first = max(0, bisect_left(stretches, (start, 0, "")) - 1)
    for index in range(first, len(stretches)):
        low, high, style = stretches[index]
        if low >= end:
            break
        if max(low, start) < min(high, end):
            yield text[max(low, start) : min(high, end)], style


def _lines(runs: Iterator[tuple[str, str]], width: int) -> Iterator[Runs]:
    """Runs in lines: those of the text, broken where they are too wide."""
    line: list[tuple[str, str]] = []
    for text, style in runs:
        first, *rest = visible(text.replace("\r\n", "\n"), line_breaks=True).split("\n")
        line.append((first, style))
        for piece in rest:
            yield from _broken(line, width)
            line = [(piece, style)]
    yield from _broken(line, width)


def _broken(line: Runs, width: int) -> Iterator[Runs]:
    plain = "".join(text for text, _ in line)
    run = offset = 0
    for start, end in line_ranges(plain, width):
        broken: list[tuple[str, str]] = []
        wanted = end - start
        while wanted:
            text, style = line[run]
            piece = text[offset : offset + wanted]
            broken.append((piece, style))
            wanted -= len(piece)
            offset += len(piece)
            if offset == len(text):
                run, offset = run + 1, 0
        yield broken


def _painted(line: Runs) -> str:
    return "".join(paint(text, style) for text, style in line)


def _summary(extraction: Extraction, styles: Mapping[str, str], colour: bool) -> str:
    counts = Counter(span.label for span in extraction.spans)
    legend = [f"{paint(label, styles.get(label, ''))} {counts[label]}" for label in sorted(counts)]
    anchor = f"anchor {extraction.anchor.isoformat() if extraction.anchor else 'none'}"
    made_by = f"{extraction.rules.get('name', '')} {extraction.rules.get('version', '')}".strip()
    notes = paint(" · ".join([anchor, made_by]), DIM if colour else "")
    return GAP.join([*(legend or ["no spans"]), notes])
