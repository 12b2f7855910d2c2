import json

import pytest

from aidie.cli import main
from cli.commands import CHOSEN, Capture, usage_error


def test_explain_tells_of_all_rules_or_of_one(capsys: Capture) -> None:
    assert main(["explain", "3月，13月", *CHOSEN, "--format", "pretty"]) == 0
    assert "3月 = Month(number=3)  stands  test.month" in capsys.readouterr().out
    arguments = ["explain", "13月", "--rule", "test.month", *CHOSEN, "--format", "jsonl"]
    assert main(arguments) == 0
    (story,) = json.loads(capsys.readouterr().out)["rules"]
    assert "13 is not from 1 to 12" in story["attempts"][0]["edge"]["expected"][0]


@pytest.mark.parametrize(
    ("option", "message"), [(["--rule", "nope"], "no rule 'nope'"), (["--at", "99"], "at=99 is outside the text")]
)
def test_explain_refuses_what_is_not_there(option: list[str], message: str, capsys: Capture) -> None:
    assert message in usage_error(capsys, "explain", "3月", *option)
