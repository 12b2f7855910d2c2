from aidie import Captures, RuleSet, rule
from aidie.pattern import literal, one_of
from aidie.testing.battery import battery
from aidie.testing.properties import properties_named
from engine import small_rules


@rule(literal("县").where(lambda text, start, end: False), name="never")
def never(found: Captures) -> small_rules.Post:
    return small_rules.Post("", found.text)


@rule(one_of("书记", "市长"), name="always")
def always(found: Captures) -> small_rules.Post:
    return small_rules.Post("", found.text)


HALF = RuleSet("half", [never, always])


def failures(rule_set: RuleSet, *names: str, rules: list[str] | None = None, jobs: int = 1) -> list[tuple[str, str]]:
    found = battery(rule_set, properties_named(names), rules, max_examples=5, jobs=jobs)
    return [(failure.check, failure.rule) for failure in found]


def test_each_property_is_tried_on_each_rule() -> None:
    assert failures(HALF, "drawable") == [("drawable", "never")]
    assert failures(HALF, "drawable", rules=["always"]) == []


def test_a_sound_rule_set_passes_in_two_processes() -> None:
    assert failures(small_rules.RULES, "drawable", "exact-slices", "repeatable", jobs=2) == []


def refused(text: str, start: int, end: int) -> bool:
    """A guard that nothing passes."""
    return False


def test_processes_find_the_same_in_the_same_order() -> None:
    refusing = small_rules.RULES.replace(small_rules.day.evolve(guards=(refused,)))
    assert failures(refusing, "drawable", "exact-slices", jobs=2) == failures(refusing, "drawable", "exact-slices")
    assert ("drawable", small_rules.day.name) in failures(refusing, "drawable")
