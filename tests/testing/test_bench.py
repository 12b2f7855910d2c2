from aidie import RuleSet, rule
from aidie.pattern import one_of, span_of
from aidie.testing.bench import Bench
from strategies import low, middle

LOWER = RuleSet("lower", [rule(one_of("甲", "甲乙", "丙"), name="lower", examples=["[甲乙]丙", "一[甲]"])(low)])
UPPER = rule(span_of("LOW") + "者", name="upper", layer=1)(middle)


def test_spans_of_another_rule_set_are_those_of_its_examples_that_stand_alone() -> None:
    assert Bench(RuleSet("upper", [UPPER]).over(LOWER)).shown("LOW", 1) == ["甲", "甲乙"]


def test_spans_of_ones_own_rules_are_drawn_and_not_taken_from_examples() -> None:
    assert Bench(LOWER | RuleSet("upper", [UPPER])).shown("LOW", 1) == []


def test_a_rule_is_left_out_even_where_another_asks_for_its_spans() -> None:
    without = Bench(LOWER | RuleSet("upper", [UPPER])).without("lower")
    assert without.extract("甲者").spans == ()
