"""A small rule set for the command line, and what its tests call and read."""

import json
import sys
from typing import Any, ClassVar

import pytest
from attrs import frozen

from aidie import Captures, RuleSet, rule
from aidie.cli import main
from aidie.pattern import integer, one_of


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


RULES = RuleSet("tests", (post, month, crash), version="9")
OVER = RuleSet("over", [rule("乡长", name="over.post")(post.production)]).over(RULES)
CHOSEN = ("--rules", "cli.commands:RULES")

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


def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
