"""The property `processes`: what modules of rules do when they are imported by another process."""

import sys
from pathlib import Path

import pytest

from aidie import RuleSet
from aidie.testing.properties.processes import PROCESSES
from aidie.verification import Failure

MODULE = """
import os, sys
from aidie import Captures, RuleSet, rule
from strategies import Low

@rule("甲", examples=["[甲]"], name="first")
def first(found: Captures) -> Low:
    return Low(found.text)

RULES = RuleSet("some", [first])
"""


def tried(code: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Failure | None:
    (folder / "rules_that_do.py").write_text(MODULE + code, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, "rules_that_do", raising=False)
    from rules_that_do import RULES  # type: ignore[import-not-found]

    rules: RuleSet = RULES
    return PROCESSES.run(rules)


@pytest.mark.parametrize("code", ["print('loaded')", "os.system('echo loaded')"])
def test_what_a_module_prints_is_no_answer(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tried(code, tmp_path, monkeypatch) is None


def test_a_module_that_another_process_cannot_import_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failure = tried("\nif 'pytest' not in sys.modules: raise ValueError('no place')", tmp_path, monkeypatch)
    assert failure is not None
    assert failure.found == "another process ended with status 1: ValueError: no place"
