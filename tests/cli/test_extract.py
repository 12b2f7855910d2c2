"""`aidie extract`: which texts are read, and what is given of each."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from cli import commands
from cli.commands import CHOSEN, RULES, Capture, extract, records, usage_error


def give_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes, *, terminal: bool = False) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(data), encoding="ascii")
    monkeypatch.setattr(stdin, "isatty", lambda: terminal)
    monkeypatch.setattr(sys, "stdin", stdin)


def test_one_record_a_document(article: Path, capsys: Capture) -> None:
    assert extract(article, "--anchor", "2020-08-10") == 0
    assert records(capsys) == [
        {
            "doc": str(article),
            "anchor": "2020-08-10",
            "rules": {"name": "tests", "version": "9", "fingerprint": RULES.fingerprint},
            "spans": [
                {
                    "start": 0,
                    "end": 2,
                    "text": "3月",
                    "label": "MONTH",
                    "rule": "test.month",
                    "value": {"number": 3},
                    "fields": {"month": [0, 1]},
                },
                {
                    "start": 3,
                    "end": 5,
                    "text": "县长",
                    "label": "POST",
                    "rule": "test.post",
                    "value": {"name": "县长"},
                    "fields": {},
                },
            ],
        }
    ]


def test_a_row_for_each_span_below_one_head(article: Path, capsys: Capture) -> None:
    assert extract(article, article, "--format", "tsv") == 0
    month, post = "0\t2\tMONTH\t3月\tMonth(number=3)\ttest.month", "3\t5\tPOST\t县长\tPost(name='县长')\ttest.post"
    assert capsys.readouterr().out.splitlines() == [
        "doc\tstart\tend\tlabel\ttext\tvalue\trule",
        *(f"{article}\t{row}" for row in (month, post)),
        *(f"{article}\t{row}" for row in (month, post)),
    ]


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path, capsys: Capture) -> None:
    for name in ("b.txt", "a/z.txt", "a/deep/x.txt", "c.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("县长", encoding="utf-8")
    assert extract(tmp_path) == 0
    docs = [record["doc"] for record in records(capsys)]
    assert docs == [os.path.join(tmp_path, *name.split("/")) for name in ("a/deep/x.txt", "a/z.txt", "b.txt")]


def test_a_folder_without_texts_is_said(tmp_path: Path, capsys: Capture) -> None:
    assert extract(tmp_path) == 0
    assert capsys.readouterr().err == f"aidie: warning: {tmp_path}: no *.txt in this folder\n"


@pytest.mark.parametrize("arguments", [("-",), ()])
def test_standard_input(arguments: tuple[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    give_stdin(monkeypatch, "镇长".encode())
    assert extract(*arguments) == 0
    (record,) = records(capsys)
    assert (record["doc"], record["spans"][0]["text"]) == ("-", "镇长")


def test_nothing_to_read_at_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    give_stdin(monkeypatch, b"", terminal=True)
    assert "for example: aidie extract article.txt" in usage_error(capsys, "extract", *CHOSEN)


def test_paths_may_stand_on_both_sides_of_an_option(article: Path, tmp_path: Path, capsys: Capture) -> None:
    other = tmp_path / "other.txt"
    other.write_text("", encoding="utf-8")
    assert extract(article, "--anchor", "2020-08-10", other) == 0
    assert [record["doc"] for record in records(capsys)] == [str(article), str(other)]


def test_bad_utf8_is_named_with_its_byte_and_the_others_are_done(
    article: Path, tmp_path: Path, capsys: Capture
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes("县长".encode() + b"\xd0\xd0")
    missing = tmp_path / "missing.txt"
    assert extract(bad, missing, article) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["doc"] for line in out.splitlines()] == [str(article)]
    first, second = err.splitlines()
    assert first.startswith(f"aidie: error: {bad}: not UTF-8: invalid continuation byte at byte 6 (0xd0); convert it")
    assert second == f"aidie: error: {missing}: No such file or directory"


def test_a_rule_that_trips_costs_only_its_document(article: Path, tmp_path: Path, capsys: Capture) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("崩溃", encoding="utf-8")
    assert extract(bad, article) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err.startswith(f"aidie: error: {bad}: RuntimeError: no value for this ({commands.__file__}:")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("", None),
        ("\0县长\0", 1),
        ("\ufeff县长", 1),
        ("\r\n县长\r\n", 2),
        ("😀县长", 1),
        ("x" * 100_000 + "县长", 100_000),
    ],
    ids=["empty", "NUL", "BOM", "CRLF", "astral", "long line"],
)
@pytest.mark.parametrize("format_", ["jsonl", "pretty", "tsv"])
def test_odd_texts_get_an_answer(text: str, start: int | None, format_: str, tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(text.encode())
    assert extract(path, "--format", format_) == 0
    if format_ == "jsonl":
        (record,) = records(capsys)
        assert [span["start"] for span in record["spans"]] == ([] if start is None else [start])
    else:
        out = capsys.readouterr().out
        shown = {"pretty": "[县长|POST]", "tsv": "\tPOST\t县长\t"}[format_]
        assert (shown in out) == (start is not None)
        assert "\0" not in out


def test_labels(article: Path, capsys: Capture) -> None:
    assert extract(article, "--labels", "MONTH,POST") == 0
    assert extract(article, "--labels", "POST") == 0
    assert extract(article, "--labels", "MONTH", "--labels", "POST") == 0
    found = [[span["label"] for span in record["spans"]] for record in records(capsys)]
    assert found == [["MONTH", "POST"], ["POST"], ["MONTH", "POST"]]


def test_an_unknown_label(article: Path, capsys: Capture) -> None:
    message = usage_error(capsys, "extract", *CHOSEN, article, "--labels", "POST,CITY")
    assert "tests has no CITY; it has: MONTH, POST" in message


@pytest.mark.parametrize("written", ["2020-8-10", "20200810", "2020-02-30", "2020-W33-1", "today"])
def test_an_anchor_in_another_form(written: str, article: Path, capsys: Capture) -> None:
    message = usage_error(capsys, "extract", *CHOSEN, article, "--anchor", written)
    assert "write it as YYYY-MM-DD, like 2020-08-10" in message
