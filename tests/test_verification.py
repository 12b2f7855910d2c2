import pickle
from datetime import date
from typing import Any, ClassVar

import pytest
from attrs import frozen

from aidie import Captures, Example, Extractor, Rule, RuleSet, Todo, check_examples, rule
from aidie.pattern import integer
from aidie.verification import cases


@frozen
class Month:
    label: ClassVar[str] = "MONTH"
    number: int

    def to_dict(self) -> dict[str, Any]:
        return {"number": self.number}

    def __str__(self) -> str:
        return str(self.number)


def months(examples: list[Any], counterexamples: list[str]) -> RuleSet:
    @rule(integer("n", 1, 12) + "月", examples=examples, counterexamples=counterexamples, name="months")
    def month(found: Captures) -> Month:
        return Month(found.integer("n"))

    return RuleSet("months", [month])


@pytest.mark.parametrize(
    ("example", "found", "paste"),
    [
        ("在[3月: 4]初", "在[3月: 3]初 by months", "examples=['在[3月: 3]初']"),
        ("在3[月]初", "在[3月: 3]初 by months", "examples=['在[3月: 3]初']"),
        ("在[13月]初", "nothing", "counterexamples=['在13月初']"),
        (Example("[3]月", anchor=date(2020, 8, 7)), "[3月: 3] by months",
         "examples=[Example('[3月: 3]', anchor=date(2020, 8, 7))]"),
    ],
)  # fmt: skip
def test_an_example_that_fails(example: str | Example, found: str, paste: str) -> None:
    (failure,) = check_examples(months(["[1月]", example], []))
    assert (failure.rule, failure.check, failure.found, failure.paste) == ("months", "example[1]", found, paste)
    assert "\n  to paste: " in str(failure)


def test_a_counterexample_that_fails() -> None:
    (failure,) = check_examples(months([], ["13月", "到3月底"]))
    assert (failure.check, failure.text, failure.expected) == ("counterexample[1]", "到3月底", "no span of this rule")
    assert failure.found == "到[3月: 3]底 by months"
    assert failure.paste == "examples=['到[3月: 3]底']"


@pytest.mark.parametrize("example", [Todo("[三十月]"), Example("[三十月]", todo=True)])
def test_what_is_todo_may_fail(example: Any) -> None:
    assert check_examples(months([example], [Todo("3月")])) == []


def test_what_is_todo_and_holds_is_told_of() -> None:
    failures = check_examples(months([Todo("[3月]")], [Todo("13月")]))
    assert [(failure.check, failure.found) for failure in failures] == [
        ("example[0]", "it holds; take the mark away"),
        ("counterexample[0]", "it holds; take the mark away"),
    ]


def test_todo_survives_pickling_and_the_order_of_cases_is_that_of_the_rule() -> None:
    (made,) = months([Todo("[3月]"), "[4月]"], [Todo("13月"), "14月"])
    named: list[tuple[str, bool]] = [(case.name, case.todo) for case in cases(made)]
    assert named == [
        ("example[0]", True),
        ("example[1]", False),
        ("counterexample[0]", True),
        ("counterexample[1]", False),
    ]
    assert isinstance(pickle.loads(pickle.dumps(made.counterexamples))[0], Todo)


def test_a_case_is_checked_alone() -> None:
    rule_set = months(["[3月: 4]"], [])
    (only,) = rule_set
    assert isinstance(only, Rule)
    (case,) = cases(only)
    assert case.check(Extractor(rule_set)) == check_examples(rule_set)[0]


def test_an_example_on_which_a_rule_raises_fails_and_costs_no_other() -> None:
    @rule("第" + integer("number", 1, 99) + "批", examples=["[第9批: 9]"], counterexamples=["第9届"], name="batch")
    def batch(found: Captures) -> Month:
        return Month(found.integer("nubmer"))

    wrong = months(["[3月: 4]"], ["第9批"])
    failures = check_examples(wrong | RuleSet("batches", [batch]))
    assert [(one.rule, one.check) for one in failures] == [
        ("months", "example[0]"),
        ("months", "counterexample[0]"),
        ("batch", "example[0]"),
    ]
    line = batch.production.__code__.co_firstlineno + 2
    for failure in failures[1:]:
        assert f"it has: number ({__file__}:{line}); in rule 'batch'" in failure.found


@pytest.mark.parametrize("example", ["在[3月:3]初", "在[3月：3]初", "在[3月:4]初"])
def test_a_value_without_its_space_is_told_of(example: str) -> None:
    (failure,) = check_examples(months([example], []))
    assert failure.expected == f"{example}, which states no value: that stands behind ': ', with a space"
    assert failure.paste == "examples=['在[3月: 3]初']"


class Silent:
    label: ClassVar[str] = "MONTH"

    def to_dict(self) -> dict[str, Any]:
        return {}


def test_a_value_that_says_nothing_is_told_of_and_not_pasted() -> None:
    @rule("三月", examples=["[三月: 3]"], name="silent")
    def silent(found: Captures) -> Silent:
        return Silent()

    (failure,) = check_examples(RuleSet("silent", [silent]))
    assert failure.found.endswith(" by silent; Silent has no __str__(), which states a value")
    assert failure.paste == "examples=['[三月]']"
