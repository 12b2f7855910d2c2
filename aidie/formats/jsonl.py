"""JSON Lines: one JSON object a line, one line a document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TextIO, cast

from aidie.extraction import Extraction
from aidie.formats.records import DocumentRecord, document_record

# Surrogates have no UTF-8; U+0085, U+2028, U+2029 end a line for str.splitlines(); terminals obey the rest.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


_AT_ONCE = 1_000


def json_line(record: Mapping[str, Any]) -> str:
    """A record as one line of JSON with its line break. Chinese stays readable, and the line is valid UTF-8.

    Raises TypeError where a span's value has a `to_dict()` that is not JSON-ready.
    """
    return _json(record) + "\n"


def document_line(doc: str, extraction: Extraction) -> Iterator[str]:
    """The line of one document in parts, so that a long one is never in memory as a whole."""
    head = _json(document_record(doc, extraction.evolve(spans=())))
    yield head.removesuffix("]}")
    spans = iter(extraction.spans)
    before = ""
    while some := list(islice(spans, _AT_ONCE)):
        yield before + _json([span.to_dict() for span in some])[1:-1]
        before = ", "
    yield "]}\n"


def write_jsonl(documents: Iterable[tuple[str, Extraction]], out: TextIO) -> None:
    """Write each document, a name and its extraction, as soon as it comes, and flush it.

    JSON reads a high and a low lone surrogate side by side as the one character that they spell.
    """
    for doc, extraction in documents:
        out.writelines(document_line(doc, extraction))
        out.flush()


def read_jsonl(lines: Iterable[str]) -> Iterator[DocumentRecord]:
    """The records of an open file, or of any lines, one at a time; blank lines are passed over.

    Values stay the dictionaries that they were written as: `Extraction.from_dict(record, aidie_rules.VALUES)` makes
    values of them again. Raises ValueError, with the line's number,
    where it is no JSON or no record of a document.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise ValueError(f"line {number} is no JSON: {error}; give what write_jsonl() wrote") from error
        missing = DocumentRecord.__required_keys__ - (record.keys() if isinstance(record, dict) else set())
        if missing:
            lacking = ", ".join(sorted(missing))
            raise ValueError(
                f"line {number} is no document's record: it lacks {lacking}; give what write_jsonl() wrote"
            )
        yield cast(DocumentRecord, record)


def _json(data: Any) -> str:
    return _ESCAPED.sub(_escape, json.dumps(data, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
