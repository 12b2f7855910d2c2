from hypothesis import given

from aidie import Captures, RuleSet, rule
from aidie.coverage import Kind, units
from aidie.coverage.units import outermost, vocabularies
from aidie.pattern import literal, one_of, optional, span_of
from strategies import Low, Middle, rule_sets

YEAR = one_of("今", "去") + "年" | literal("2020") + "年"


@rule(optional(YEAR) + "3月" + optional("初" | optional("月") + "底"), name="dated")
def dated(found: Captures) -> Low:
    return Low(found.text)


@rule(optional(one_of("今", "去") + "年" | literal("2020") + "年") + "春", name="season")
def season(found: Captures) -> Low:
    return Low(found.text)


RULES = RuleSet("dated", [dated, season])


def test_each_part_counts_once_and_is_named_after_its_first_place() -> None:
    assert [(unit.name, unit.rules) for unit in units(RULES)] == [
        ("dated", ("dated",)),
        ("dated optional part at 0/0", ("dated", "season")),
        ("dated alternative 1 of 2 at 0/0/0", ("dated", "season")),
        ("dated alternative 2 of 2 at 0/0/1", ("dated", "season")),
        ("dated optional part at 2/0", ("dated",)),
        ("dated alternative 1 of 2 at 2/0/0", ("dated",)),
        ("dated alternative 2 of 2 at 2/0/1", ("dated",)),
        ("dated optional part at 2/0/1/0/0", ("dated",)),
        ("season", ("season",)),
    ]


def test_what_stands_inside_another_is_told_with_it() -> None:
    found = {unit.name: unit for unit in units(RULES)}
    some = [found[f"dated {name}"] for name in ("optional part at 2/0/1/0/0", "alternative 2 of 2 at 2/0/1")]
    assert [unit.shown for unit in outermost(some)] == ["optional('月') + '底'"]
    assert [unit.name for unit in outermost(found.values())] == ["dated", "season"]


def test_words_are_those_of_lexicons_and_of_one_of() -> None:
    assert [(v.name, v.words, v.rules) for v in vocabularies(RULES)] == [
        ("one_of('今', '去')", ("今", "去"), ("dated", "season"))
    ]


@given(rule_sets())
def test_names_are_unique(rule_set: RuleSet) -> None:
    found = units(rule_set)
    assert len({unit.name for unit in found}) == len(found)
    assert [unit.rule for unit in found if unit.kind is Kind.RULE] == [rule.name for rule in rule_set]


@rule(optional("今") + span_of("LOW"), name="upper", layer=1)
def upper(found: Captures) -> Middle:
    return Middle(found.text)


def test_what_is_borrowed_is_not_ours_to_exercise() -> None:
    over = RuleSet("upper", [upper]).over(RULES)
    assert [unit.name for unit in units(over)] == ["upper", "upper optional part at 0/0"]
    assert vocabularies(over) == ()
