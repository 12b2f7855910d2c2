"""`aidie rules`: the rules, for programs and for people."""

import json

from aidie.cli import main
from cli.commands import CHOSEN, Capture, records


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


def test_the_rules_of_a_set_over_another_are_its_own(capsys: Capture) -> None:
    assert main(["rules", "--rules", "cli.commands:OVER", "--format", "jsonl"]) == 0
    assert [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()] == ["over.post"]
