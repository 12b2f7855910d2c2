"""Where the output goes, and how it looks there."""

import json
import os
from pathlib import Path

import pytest

from aidie.cli import main
from cli.commands import CHOSEN, Capture, at_a_terminal, extract, usage_error


def test_out_takes_the_place_of_a_file_and_keeps_its_mode(article: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o640)
    assert extract(article, "--out", out) == 0
    assert capsys.readouterr().out == ""
    assert json.loads(out.read_text(encoding="utf-8"))["spans"][1]["text"] == "县长"
    assert out.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.txt", "out.jsonl"]


def test_out_is_left_alone_where_nothing_could_be_read(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old", encoding="utf-8")
    assert extract(tmp_path / "missing.txt", "--out", out) == 1
    assert out.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_out_follows_a_link(article: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "target.jsonl", tmp_path / "link.jsonl"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    assert extract(article, "--out", link) == 0
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("{")


def test_out_may_be_a_device(article: Path) -> None:
    assert extract(article, "--out", os.devnull) == 0
    assert not Path(os.devnull).is_file()


def test_out_is_never_an_input(article: Path, tmp_path: Path, capsys: Capture) -> None:
    before = article.read_bytes()
    for inputs in (article, tmp_path):
        assert "is also an input" in usage_error(capsys, "extract", *CHOSEN, inputs, "--out", article)
    assert article.read_bytes() == before


def test_out_where_nothing_can_be_written(article: Path, tmp_path: Path, capsys: Capture) -> None:
    message = usage_error(capsys, "extract", *CHOSEN, article, "--out", tmp_path / "none" / "out")
    assert "cannot write" in message


def test_a_terminal_gets_colours(article: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    at_a_terminal(monkeypatch)
    assert extract(article) == 0
    assert "\x1b[38;5;16;48;5;117m县长\x1b[0m" in capsys.readouterr().out


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_without_colours(
    name: str, value: str, article: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    at_a_terminal(monkeypatch)
    monkeypatch.setenv(name, value)
    assert extract(article) == 0
    assert main(["rules", *CHOSEN]) == 0
    out = capsys.readouterr().out
    assert "[县长|POST]" in out
    assert "\x1b" not in out


def test_a_file_is_no_terminal(article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_a_terminal(monkeypatch)
    out = tmp_path / "out"
    assert extract(article, "--out", out) == 0
    assert out.read_text(encoding="utf-8").startswith("{")
    assert extract(article, "--out", out, "--format", "pretty") == 0
    assert "\x1b" not in out.read_text(encoding="utf-8")
