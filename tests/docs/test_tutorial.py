"""The tutorial as a reader follows it: its files are written, its commands run, its output compared; all pages run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from attrs import frozen

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "tutorial.md"
PACKAGE = ROOT / "examples" / "appointments"
_FENCE = re.compile(r'^```(\w+)(?: title="([^"]+)")?( add)?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_INSTALLS = ("python3 -m venv", "pip install")
_FIRST_STEPS = {"meetings.py", "events.py"}
"""Files of the tutorial that are no part of the package."""
_COPIED = {f"aidie_appointments/{name}" for name in ("moves.py", "proposals.py")} | {
    f"aidie_appointments/{name}.tsv" for name in ("moves", "departures", "newcomers")
}
"""Files of the package that the tutorial does not show."""


@frozen
class Block:
    """A fenced block: its language, the file that it is, whether it is added to it, and its text."""

    language: str
    file: str
    added: bool
    text: str


def blocks(page: Path = TUTORIAL) -> list[Block]:
    found = _FENCE.findall(page.read_text(encoding="utf-8"))
    return [Block(language, file, bool(added), text) for language, file, added, text in found]


class Reader:
    """Follows the tutorial in a folder. Unless `fresh`, what is installed here stands for what one would install.

    `beside` is where packages are found, by default the folder itself.
    """

    def __init__(self, folder: Path, *, fresh: bool, beside: Path | None = None) -> None:
        self.folder, self.fresh = folder, fresh
        self.environment = {**os.environ, "AIDIE": str(ROOT), "BEFORE": str(folder.parent / "environment")}
        if not fresh:
            self.environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
            self.environment["PYTHONPATH"] = str(beside or folder)
            self.environment["PYTEST_PLUGINS"] = "pytest_aidie"  # an environment may be older than the entry point
        self.said = ""

    def read(self, block: Block) -> None:
        if block.file:
            self._write(block)
        elif block.language == "python":
            self.said = self._run("python -", block.text)
        elif block.language == "output":
            assert self.said == block.text
        elif block.language == "console":
            self._console(block.text)
        else:
            raise AssertionError(f"a {block.language} block of no file")

    def _write(self, block: Block) -> None:
        file = self.folder / block.file
        file.parent.mkdir(parents=True, exist_ok=True)
        before = f"{file.read_text(encoding='utf-8')}\n\n" if block.added else ""
        file.write_text(before + block.text, encoding="utf-8")

    def _console(self, text: str) -> None:
        for step in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, output = step.partition("\n")
            if not self.fresh:
                if command.startswith(_INSTALLS):
                    continue
                command = command.replace("--rules appointments ", "--rules aidie_appointments:RULES ")
            assert _untimed(self._run(command)) == _untimed(output), command

    def _run(self, command: str, given: str = "") -> str:
        """What a command prints, in the environment that the one before left."""
        kept = f'if [ -f "$BEFORE" ]; then . "$BEFORE"; fi; {command}\nexport -p > "$BEFORE"'
        done = subprocess.run(
            ["bash", "-euc", kept],
            check=False, cwd=self.folder, env=self.environment, input=given, capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.replace(f"{self.folder}/", "")


def _untimed(output: str) -> str:
    return re.sub(r"\d+\.\d+s", "…s", output)


def files(folder: Path, names: Iterable[str]) -> dict[str, str]:
    return {name: (folder / name).read_text(encoding="utf-8") for name in names}


def test_a_reader_gets_what_the_tutorial_says(tmp_path: Path) -> None:
    folder = tmp_path / "appointments"
    folder.mkdir()
    reader = Reader(folder, fresh=bool(os.environ.get("AIDIE_FRESH")))
    for block in blocks():
        reader.read(block)


def test_what_is_built_is_the_example_package(tmp_path: Path) -> None:
    reader = Reader(tmp_path, fresh=False)
    built = [block for block in blocks() if block.file]
    for block in built:
        reader.read(block)
    names = {block.file for block in built} - _FIRST_STEPS
    kept = subprocess.run(["git", "ls-files"], cwd=PACKAGE, capture_output=True, text=True, check=True).stdout.split()
    assert files(tmp_path, names) == files(PACKAGE, names)
    assert set(kept) - names == {"README.md", *_COPIED}


PAGES = {"README": ROOT / "README.md", "patterns": ROOT / "docs" / "patterns.md", "package": PACKAGE / "README.md"}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_code_of_a_page_runs_and_prints_what_it_says(page: Path, tmp_path: Path) -> None:
    reader = Reader(tmp_path, fresh=False, beside=PACKAGE)
    whole = [
        block
        for block in blocks(page)
        if block.file
        or block.language == "output"
        or (block.language == "python" and block.text.startswith("from "))
        or (block.language == "console" and re.search(r"^[^$]", block.text, re.MULTILINE))
    ]
    assert whole
    for block in whole:
        reader.read(block)
