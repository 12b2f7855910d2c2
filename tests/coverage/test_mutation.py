from hypothesis import given

from aidie import Captures, RuleSet, rule
from aidie.coverage import unnoticed
from aidie.pattern import integer, literal, one_of, optional
from strategies import Low, rule_sets


@rule(
    integer("month", 1, 12) + "月" + optional("份") + optional(integer("day", 1, 31) + (literal("日") | "号")),
    examples=["[3月]", "[3月5日]", "[3月7号]"],
    counterexamples=["13月"],
    name="dates",
)
def dates(found: Captures) -> Low:
    return Low(found.text)


@rule(one_of("春", "秋") + "天", examples=["[春天]"], name="seasons")
def seasons(found: Captures) -> Low:
    return Low(found.text)


@rule(literal("春天") + optional("里"), name="springs")
def springs(found: Captures) -> Low:
    return Low(found.text)


def test_what_no_example_notices_is_named() -> None:
    assert [unit.name for unit in unnoticed(RuleSet("dated", [dates, seasons]))] == ["dates optional part at 2/0"]


def test_a_rule_that_does_what_another_does_is_not_missed() -> None:
    found = unnoticed(RuleSet("dated", [dates, seasons, springs]))
    assert [unit.name for unit in found][1:] == ["springs"]


@given(rule_sets())
def test_without_examples_nothing_is_noticed(rule_set: RuleSet) -> None:
    bare = RuleSet("bare", [rule.evolve(examples=(), counterexamples=()) for rule in rule_set])
    assert [unit.name for unit in unnoticed(bare)] == [rule.name for rule in rule_set]
