import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
from attrs import frozen

from aidie import Captures, RuleSet, rule
from aidie.cli import main
from aidie.pattern import integer, one_of, optional

Capture = pytest.CaptureFixture[str]


@frozen
class Post:
    label: ClassVar[str] = "POST"
    name: str

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name}

    def __str__(self) -> str:
        return self.name


@rule(one_of("县长", "镇长"), name="posts.plain")
def plain(found: Captures) -> Post:
    return Post(found.text)


@rule(optional("副").named("rank") + one_of("县长", "村长").named("role"), name="posts.ranked")
def ranked(found: Captures) -> Post:
    return Post(found["role"])


@rule(integer("n", 1, 9) + "月", name="posts.month")
def month(found: Captures) -> Post:
    return Post(found["n"])


@rule("崩溃", name="posts.crash")
def crash(found: Captures) -> Post:
    raise RuntimeError("no value for this")


OLD = RuleSet("old", (plain, month))
NEW = RuleSet("new", (ranked, month))
CRASHING = RuleSet("crashing", (month, crash))
SETS = (f"{__name__}:OLD", f"{__name__}:NEW")


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text("3月，县长、副县长、镇长和村长到任", encoding="utf-8")
    return str(path)


def test_what_differs_for_programs(article: str, capsys: Capture) -> None:
    assert main(["diff", *SETS, article]) == 1
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(r["kind"], r["rule"]) for r in records] == [
        ("moved", "posts.ranked"),
        ("lost", "posts.plain"),
        ("added", "posts.ranked"),
    ]
    same = {"label": "POST", "value": {"name": "县长"}}
    assert records[0] == {
        "doc": article,
        "kind": "moved",
        "label": "POST",
        "rule": "posts.ranked",
        "old": {"start": 7, "end": 9, "text": "县长", "rule": "posts.plain", **same, "fields": {}},
        "new": {
            "start": 6,
            "end": 9,
            "text": "副县长",
            "rule": "posts.ranked",
            **same,
            "fields": {"rank": [6, 7], "role": [7, 9]},
        },
    }


def test_what_differs_for_people(article: str, capsys: Capture) -> None:
    assert main(["diff", *SETS, article, "--format", "pretty"]) == 1
    out = capsys.readouterr().out
    assert "moved   6:9" in out
    assert "  - 3月，县长、副[县长]、镇长和村长到任  县长  posts.plain\n" in out
    assert "  + 3月，县长、[副县长]、镇长和村长到任  县长  posts.ranked\n" in out
    assert out.endswith("1 texts, 3 differences: 1 added, 1 lost, 1 moved, 0 changed\n")


def test_nothing_differs(article: str, capsys: Capture) -> None:
    assert main(["diff", SETS[0], SETS[0], article]) == 0
    assert capsys.readouterr().out == ""


def test_a_text_that_cannot_be_read_is_a_failure(article: str, capsys: Capture) -> None:
    assert main(["diff", SETS[0], SETS[0], f"{article}.missing", article]) == 1
    assert "No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope", SETS[0], "x.txt"], "argument OLD: no rule set 'nope'"),
        ([SETS[0], "nope", "x.txt"], "argument NEW: no rule set 'nope'"),
        ([*SETS], "give a file"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["diff", *arguments])
    assert message in capsys.readouterr().err


def test_a_text_over_which_a_rule_trips_costs_no_other(article: str, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.txt").write_text("崩溃", encoding="utf-8")
    assert main(["diff", SETS[0], f"{__name__}:CRASHING", str(tmp_path / "a.txt"), article]) == 1
    out, err = capsys.readouterr()
    assert f"a.txt: RuntimeError: no value for this ({__file__}:" in err
    assert '"kind": "lost"' in out
