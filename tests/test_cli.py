import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attrs import frozen

import aidie
from aidie import Captures, RuleSet, rule
from aidie.cli import main
from aidie.pattern import integer, one_of

HERE = Path(__file__).parent


@frozen
class Post:
    label: ClassVar[str] = "POST"

    name: str

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name}


@frozen
class Month:
    label: ClassVar[str] = "MONTH"

    number: int

    def to_dict(self) -> dict[str, Any]:
        return {"number": self.number}


@rule(one_of("县长", "镇长"), examples=["[县长]讲话"], counterexamples=["县城"], name="test.post")
def post(found: Captures) -> Post:
    """A post.

    And more about it.
    """
    return Post(found.text)


@rule(integer("month", 1, 12) + "月", examples=["[3月: Month(number=3)]"], name="test.month")
def month(found: Captures) -> Month:
    """A month."""
    return Month(found.integer("month"))


@rule("崩溃", name="test.crash")
def crash(found: Captures) -> Post:
    raise RuntimeError("no value for this")


RULES = RuleSet("tests", (post, month, crash), "9")
OVER = RuleSet("over", [rule("乡长", name="over.post")(post.production)]).over(RULES)
CHOSEN = ("--rules", "test_cli:RULES")

Capture = pytest.CaptureFixture[str]


def extract(*arguments: object) -> int:
    return main(["extract", *CHOSEN, *map(str, arguments)])


def records(capsys: Capture) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def usage_error(capsys: Capture, *arguments: object) -> str:
    with pytest.raises(SystemExit) as stopped:
        main(list(map(str, arguments)))
    assert stopped.value.code == 2
    return capsys.readouterr().err


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("3月，县长到任", encoding="utf-8")
    return path


def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


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
                },
                {
                    "start": 3,
                    "end": 5,
                    "text": "县长",
                    "label": "POST",
                    "rule": "test.post",
                    "value": {"name": "县长"},
                },
            ],
        }
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
    assert err.startswith(f"aidie: error: {bad}: RuntimeError: no value for this ({__file__}:")


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
@pytest.mark.parametrize("format_", ["jsonl", "pretty"])
def test_odd_texts_get_an_answer(text: str, start: int | None, format_: str, tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(text.encode())
    assert extract(path, "--format", format_) == 0
    if format_ == "jsonl":
        (record,) = records(capsys)
        assert [span["start"] for span in record["spans"]] == ([] if start is None else [start])
    else:
        out = capsys.readouterr().out
        assert ("[县长|POST]" in out) == (start is not None)
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


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nobody_has_this", "no rule set 'nobody_has_this' is installed; installed are:"),
        ("test_cli:NOTHING", "no rule set at 'test_cli:NOTHING'"),
        ("test_cli:HERE", "not a RuleSet"),
        (":RULES", "Empty module name"),
    ],
)
def test_an_unknown_rule_set(name: str, message: str, article: Path, capsys: Capture) -> None:
    assert message in usage_error(capsys, "extract", article, "--rules", name)
    assert message in usage_error(capsys, "rules", "--rules", name)


def test_an_unknown_option_is_no_path(article: Path, capsys: Capture) -> None:
    assert "unrecognized arguments: --lables" in usage_error(capsys, "extract", article, "--lables", "POST")
    assert "unrecognized arguments: article.txt" in usage_error(capsys, "rules", "article.txt")


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


def test_rules_for_programs(capsys: Capture) -> None:
    assert main(["rules", *CHOSEN]) == 0
    first, *_ = records(capsys)
    assert first == {
        "name": "test.post",
        "label": "POST",
        "layer": 0,
        "priority": 0,
        "description": "A post.",
        "pattern": "one_of('县长', '镇长')",
        "guards": [],
        "examples": [{"marked": "[县长]讲话", "anchor": None}],
        "counterexamples": ["县城"],
    }


def test_rules_for_people(capsys: Capture) -> None:
    assert main(["rules", *CHOSEN, "--format", "pretty"]) == 0
    out = capsys.readouterr().out
    assert out.index("test.post") < out.index("[县长]讲话") < out.index("县城") < out.index("test.month")


def test_version_and_a_missing_command(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"aidie {aidie.__version__}\n"
    assert "COMMAND" in usage_error(capsys)


def run(arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """`python -m aidie` in a shell, in a locale that has no Chinese."""
    path = os.pathsep.join([str(HERE), str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    command = ["bash", "-o", "pipefail", "-c", f"'{sys.executable}' -m aidie {arguments}"]
    return subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60, **more)


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "many.txt"
    path.write_text("县长，" * 20_000, encoding="utf-8")
    done = run(f"extract --rules test_cli:RULES '{path}' '{path}' | head -c 9")
    assert (done.returncode, done.stdout, done.stderr) == (0, b'{"doc": "', b"")


def test_a_full_disk_is_said(article: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = run(f"extract --rules test_cli:RULES '{article}' > /dev/full")
    assert (done.returncode, done.stderr) == (1, b"aidie: error: cannot write: No space left on device\n")


def test_output_is_utf8_whatever_the_locale() -> None:
    done = run("extract --rules test_cli:RULES", input="镇长".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["spans"][0]["text"] == "镇长"
