"""Tab-separated values: a row for each span, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from aidie.extraction import Extraction
from aidie.formats.columns import visible

COLUMNS = ("doc", "start", "end", "label", "text", "value", "rule")


def tsv_head() -> str:
    """The first line: the names of the columns."""
    return _lines([COLUMNS])


def tsv_rows(doc: str, extraction: Extraction) -> str:
    """A line for each span of a document, its value in short form.

    Each span takes one line: a line break in its text is shown by a sign, and a tab by a space.
    """
    spans = extraction.spans
    return _lines((doc, span.start, span.end, span.label, span.text, span.value, span.rule) for span in spans)


def _lines(rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO()
    csv.writer(out, "excel-tab", lineterminator="\n").writerows([visible(str(cell)) for cell in row] for row in rows)
    return out.getvalue()
