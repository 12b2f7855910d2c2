"""The command line as a whole: wrong usage, and a process with its streams."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import aidie
from aidie.cli import main
from cli.commands import Capture, usage_error

TESTS = Path(__file__).parents[1]


def test_version_and_a_missing_command(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"aidie {aidie.__version__}\n"
    assert "COMMAND" in usage_error(capsys)


def test_an_unknown_option_is_no_path(article: Path, capsys: Capture) -> None:
    assert "unrecognized arguments: --lables" in usage_error(capsys, "extract", article, "--lables", "POST")
    assert "unrecognized arguments: article.txt" in usage_error(capsys, "rules", "article.txt")


def test_what_is_wrong_is_said_in_one_line(article: Path, capsys: Capture) -> None:
    assert usage_error(capsys, "extract", article, "--jobs", "0") == (
        "aidie extract: error: argument --jobs: '0' is no number; give 1 or more; see aidie extract --help\n"
    )
    said = usage_error(capsys, "explain", "3月", "--rule", "days.dyas")
    assert said.startswith("aidie explain: error: argument --rule: rule set 'aidie_rules' has no rule 'days.dyas'; it ")
    assert "nearest: dates.days.days" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nobody_has_this", "no rule set 'nobody_has_this' is installed; installed are:"),
        ("cli.commands:NOTHING", "no rule set at 'cli.commands:NOTHING'"),
        ("cli.commands:CHOSEN", "not a RuleSet"),
        (":RULES", "Empty module name"),
    ],
)
def test_an_unknown_rule_set(name: str, message: str, article: Path, capsys: Capture) -> None:
    assert message in usage_error(capsys, "extract", article, "--rules", name)
    assert message in usage_error(capsys, "rules", "--rules", name)


def run(arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """`python -m aidie` in a shell, in a locale that has no Chinese."""
    path = os.pathsep.join([str(TESTS), str(TESTS.parent), os.environ.get("PYTHONPATH", "")])
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
    done = run(f"extract --rules cli.commands:RULES '{path}' '{path}' | head -c 9")
    assert (done.returncode, done.stdout, done.stderr) == (0, b'{"doc": "', b"")


def test_a_full_disk_is_said(article: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = run(f"extract --rules cli.commands:RULES '{article}' > /dev/full")
    assert (done.returncode, done.stderr) == (1, b"aidie: error: cannot write: No space left on device\n")


def test_output_is_utf8_whatever_the_locale() -> None:
    done = run("extract --rules cli.commands:RULES", input="镇长".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["spans"][0]["text"] == "镇长"
