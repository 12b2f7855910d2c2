import io
import json
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie import Extraction, Span
from aidie.formats import read_jsonl, write_jsonl
from aidie.formats.jsonl import document_line, json_line

RULES = {"name": "tests", "version": "1", "fingerprint": "00"}


def one_span(text: str) -> Extraction:
    return Extraction((Span(0, len(text), text, "WORD", None, "test.word"),), None, RULES)


def written(*documents: tuple[str, Extraction]) -> str:
    out = io.StringIO()
    write_jsonl(documents, out)
    return out.getvalue()


def test_chinese_stays_readable() -> None:
    assert '"text": "县长"' in written(("a.txt", one_span("县长")))


# JSON joins a high and a low surrogate side by side, so only one kind is generated.
TEXTS = st.text(st.characters(codec=None, exclude_categories=[]).filter(lambda c: not "\ud800" <= c <= "\udbff"))


@given(TEXTS, TEXTS)
def test_any_text_comes_back_from_one_line_of_utf8(doc: str, text: str) -> None:
    line = written((doc, one_span(text)))
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    (record,) = read_jsonl([line])
    assert (record["doc"], record["spans"][0]["text"]) == (doc, text)
    assert record["rules"]["name"] == "tests"


def test_a_long_document_is_written_in_parts_that_make_one_record() -> None:
    spans = tuple(Span(at, at + 1, "县", "WORD", None, "test.word") for at in range(2_500))
    extraction = Extraction(spans, date(2020, 8, 10), RULES)
    parts = list(document_line("a.txt", extraction))
    assert max(map(len, parts)) < 120_000
    assert "".join(parts) == json_line({"doc": "a.txt", **extraction.to_dict()})


def test_a_lone_surrogate_is_escaped() -> None:
    line = written(("a.txt", one_span("县\ud800长")))
    assert "县\\ud800长" in line
    assert json.loads(line)["spans"][0]["text"] == "县\ud800长"


def test_each_document_is_written_before_the_next_is_asked_for() -> None:
    flushed: list[str] = []

    class Out(io.StringIO):
        def flush(self) -> None:
            flushed.append(self.getvalue())

    def documents() -> Iterator[tuple[str, Extraction]]:
        yield "first", one_span("县")
        assert '"first"' in flushed[-1]
        yield "second", one_span("长")

    write_jsonl(documents(), Out())
    assert '"second"' in flushed[-1]


def test_blank_lines_are_passed_over() -> None:
    line = written(("a.txt", one_span("县")))
    assert len(list(read_jsonl(["\n", line, "\n", line]))) == 2


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"doc": ', "line 2 is no JSON"),
        ("[]", "line 2 is no document's record: it lacks anchor, doc, rules, spans"),
        ('{"doc": "a", "anchor": null}', "it lacks rules, spans"),
    ],
)
def test_what_is_no_record_is_named_by_its_line(line: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        list(read_jsonl(["\n", line]))
