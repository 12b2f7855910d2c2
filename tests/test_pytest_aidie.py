"""The plugin, run by pytest itself over a rule set in a folder of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]

PACK = '''
from typing import ClassVar
from attrs import frozen
from aidie import Captures, Example, RuleSet, Todo, rule
from aidie.pattern import integer

@frozen
class Batch:
    label: ClassVar[str] = "BATCH"
    number: int

    def __str__(self): return str(self.number)
    def to_dict(self): return {"number": self.number}

@rule(
    "第" + integer("number", 1, 99) + "批",
    examples=["[第九批: 9]干部", "[第十批: 11]干部", Todo("[首批: 1]干部"), Todo("[第8批]")],
    counterexamples=["第九届", "共第3批"],
)
def batch(found: Captures) -> Batch:
    """A batch."""
    return Batch(found.integer("number"))

RULES = RuleSet("pack", [batch])
'''
CRASH = PACK.replace('found.integer("number")', 'found.integer("nubmer")')
EXAMPLES = ("--aidie-property", "none")


@pytest.fixture
def pack(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makepyfile(pack=PACK, test_own="def test_own(): pass")
    pytester.syspathinsert()
    return pytester


def run(pack: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pack.runpytest("-p", "pytest_aidie", *arguments)


def ids(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if "::" in line]


def test_each_example_is_an_item_with_an_id_of_its_own(pack: pytest.Pytester) -> None:
    result = run(pack, "--aidie-rules", "pack:RULES", *EXAMPLES, "--collect-only", "-q")
    assert ids(result) == [
        "test_own.py::test_own",
        "aidie::pack.batch::example[0]",
        "aidie::pack.batch::example[1]",
        "aidie::pack.batch::example[2]",
        "aidie::pack.batch::example[3]",
        "aidie::pack.batch::counterexample[0]",
        "aidie::pack.batch::counterexample[1]",
    ]


def test_failures_are_told_with_ranges_and_a_line_to_paste(pack: pytest.Pytester) -> None:
    result = run(pack, "--aidie-rules", "pack:RULES", *EXAMPLES)
    result.assert_outcomes(passed=3, failed=3, xfailed=1)
    result.stdout.fnmatch_lines(
        [
            "pack.batch example[[]1] (*pack.py:1*)",
            "  text:     第十批干部",
            "  expected: [[]第十批: 11]干部",
            "  found:    [[]第十批: 10]干部 by pack.batch",
            "  to paste: examples=[[]'[[]第十批: 10]干部']",
        ]
    )
    result.stdout.fnmatch_lines(["*it holds; take the mark away*"])


def test_a_rule_that_raises_is_told_in_few_lines(pack: pytest.Pytester) -> None:
    pack.makepyfile(crash=CRASH)
    result = run(pack, "--aidie-rules", "crash:RULES", *EXAMPLES, "aidie::crash.batch::example[0]")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "  text:     第九批干部",
            "  found:    UnknownNameError: *'nubmer'; it has: number (*crash.py:21); in rule 'crash.batch' *",
        ]
    )
    told = result.outlines.index("  expected: [第九批: 9]干部")
    assert result.outlines[told + 2].startswith("===="), "nothing but what was found, no traceback"


def test_a_module_of_the_folder_is_found_as_aidie_check_finds_it(pytester: pytest.Pytester) -> None:
    (pytester.mkdir("rules_of_folder") / "__init__.py").write_text(PACK)
    # -P: as `pytest` itself, which looks for modules in no folder
    command = [sys.executable, "-P", "-m", "pytest", "--aidie-rules", "rules_of_folder:RULES", *EXAMPLES]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "3 failed, 2 passed, 1 xfailed" in done.stdout, done.stderr


def test_properties_are_items_and_one_can_be_chosen(pack: pytest.Pytester) -> None:
    result = run(pack, "--aidie-rules", "pack:RULES", "--aidie-property", "found-whole", "-m", "aidie", "-v")
    result.stdout.fnmatch_lines(["aidie::pack.batch::found-whole PASSED*"])
    assert "test_own" not in result.stdout.str()


def test_an_id_can_be_asked_for(pack: pytest.Pytester) -> None:
    asked = ("aidie::pack.batch::example[0]", "aidie::pack.batch::counterexample[0]")
    result = run(pack, "--aidie-rules", "pack:RULES", *EXAMPLES, *asked, "-v")
    result.assert_outcomes(passed=2)
    assert run(pack, "--aidie-rules", "pack:RULES", "aidie::pack.batch", *EXAMPLES).parseoutcomes()["passed"] == 2


def test_keywords_choose_among_the_items(pack: pytest.Pytester) -> None:
    run(pack, "--aidie-rules", "pack:RULES", *EXAMPLES, "-k", "counterexample").assert_outcomes(
        passed=1, failed=1, deselected=5
    )


def test_those_that_failed_can_be_run_again(pack: pytest.Pytester) -> None:
    run(pack, "--aidie-rules", "pack:RULES", *EXAMPLES)
    result = run(pack, "--aidie-rules", "pack:RULES", *EXAMPLES, "--last-failed")
    assert result.parseoutcomes()["failed"] == 3
    assert "passed" not in result.parseoutcomes()


def test_the_ini_option_is_for_whole_runs(pack: pytest.Pytester) -> None:
    pack.makeini("[pytest]\naidie_rules = pack:RULES")
    run(pack, *EXAMPLES).assert_outcomes(passed=3, failed=3, xfailed=1)
    run(pack, *EXAMPLES, "test_own.py").assert_outcomes(passed=1)
    run(pack, *EXAMPLES, "aidie::pack.batch::example[0]").assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--aidie-rules", "nope"], "--aidie-rules: no rule set 'nope' is installed"),
        (
            ["--aidie-rules", "pack:RULES", "--aidie-property", "nope"],
            "--aidie-property: no property nope; there are: ",
        ),
    ],
)
def test_what_is_not_there_is_wrong_usage(pack: pytest.Pytester, arguments: list[str], message: str) -> None:
    result = run(pack, *arguments)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert message in result.stderr.str()


def test_it_imports_nothing_where_nothing_is_asked_for(pack: pytest.Pytester) -> None:
    code = (
        "import sys, pytest; pytest.main(['-p', 'pytest_aidie', '-q']); print([m for m in sys.modules if 'aidie' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "['pytest_aidie']"
