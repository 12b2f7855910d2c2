"""`aidie extract --jobs`: the same output, whatever the number of processes, and a bar for people."""

import io
import os
import sys
from pathlib import Path
from typing import ClassVar

import pytest
from attrs import frozen

from aidie import Captures, RuleSet, rule
from aidie.cli import main
from aidie.cli.progress import progress_bar
from aidie.pattern import one_of

Capture = pytest.CaptureFixture[str]


@frozen
class Post:
    label: ClassVar[str] = "POST"
    name: str

    def to_dict(self) -> dict[str, str]:
        return {"name": self.name}


@rule(one_of("县长", "崩溃", "死机"), name="test.post")
def post(found: Captures) -> Post:
    """Trips over one word, and takes its process down with another."""
    if found.text == "崩溃":
        raise RuntimeError("no value for this")
    if found.text == "死机":
        os._exit(3)
    return Post(found.text)


RULES = RuleSet("tests", [post])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text("县长到任，" * (number * 30), encoding="utf-8")
    (tmp_path / "05.txt").write_text("崩溃", encoding="utf-8")
    (tmp_path / "06.txt").write_bytes(b"\xff")
    return tmp_path


def extract(*arguments: object) -> int:
    return main(["extract", "--rules", "test_jobs:RULES", *map(str, arguments)])


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "test_jobs", sys.modules[__name__])


@pytest.mark.parametrize("format_", ["jsonl", "pretty"])
def test_output_and_messages_are_the_same(format_: str, folder: Path, capsys: Capture) -> None:
    said = []
    for jobs in (1, 2):
        assert extract(folder, "--jobs", jobs, "--format", format_) == 1
        said.append(capsys.readouterr())
    assert said[0] == said[1]
    assert said[0].out.count("到任") > 1_000 or format_ == "jsonl"
    assert [line.split(": ")[2] for line in said[0].err.splitlines()] == [
        str(folder / "05.txt"),
        str(folder / "06.txt"),
    ]


def test_labels_hold_for_other_processes_too(folder: Path, capsys: Capture) -> None:
    extract(folder / "01.txt", folder / "02.txt", "--jobs", 2, "--labels", "POST")
    assert capsys.readouterr().out.count('"POST"') == 90


def test_a_text_that_takes_its_process_down_is_named(folder: Path, capsys: Capture) -> None:
    (folder / "05.txt").write_text("死机", encoding="utf-8")
    assert extract(folder / "04.txt", folder / "05.txt", folder / "07.txt", "--jobs", 2) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert err == f"aidie: error: {folder / '05.txt'}: the process that read it died\n"


def test_standard_input_keeps_its_place(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("县长".encode())))
    assert extract(folder / "01.txt", "-", folder / "02.txt", "--jobs", 2) == 0
    counts = [line.count('"POST"') for line in capsys.readouterr().out.splitlines()]
    assert counts == [30, 1, 60]


@pytest.mark.parametrize("written", ["0", "-1", "two", "1.5"])
def test_no_number_of_processes(written: str, folder: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        extract(folder, f"--jobs={written}")
    assert "give 1 or more" in capsys.readouterr().err


def test_a_bar_is_shown_at_a_terminal_alone(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    pytest.importorskip("rich")
    for terminal, wanted in ((False, True), (True, False), (True, True)):
        monkeypatch.setattr(sys.stderr, "isatty", lambda terminal=terminal: terminal)
        monkeypatch.setenv("TERM", "xterm")
        with progress_bar(3, wanted=wanted) as advance:
            advance()
            advance()
        assert ("2/3" in capsys.readouterr().err) == (terminal and wanted)


def test_no_bar_where_its_library_is_missing(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with progress_bar(1, wanted=True) as advance:
        advance()
    assert capsys.readouterr().err == ""
