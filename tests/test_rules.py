from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import pytest
from attrs import frozen

from aidie import (
    AidieError,
    Captures,
    Example,
    Lexicon,
    Part,
    PatternError,
    Rule,
    RuleError,
    RuleSet,
    not_before,
    rule,
)
from aidie.decorator import Decorator
from aidie.pattern import Node, chars, integer, literal, no_span_of, optional, raw, repeat, span_of, words
from strategies import Low, low


@frozen
class Other:
    label: ClassVar[str] = "OTHER"


@frozen
class Unlabelled:
    text: str


def optional_value(found: Captures) -> Low | None: ...
def several_values(found: Captures) -> list[Part[Low]]: ...  # type: ignore[empty-body]
def several_values_or_none(found: Captures) -> list[Part[Low]] | None: ...
def no_annotation(found): ...  # type: ignore[no-untyped-def]
def nothing(found: Captures) -> None: ...
def no_label(found: Captures) -> Unlabelled: ...  # type: ignore[empty-body]
def text(found: Captures) -> str: ...  # type: ignore[empty-body]
def two_types(found: Captures) -> Low | Other: ...  # type: ignore[empty-body]
def bare_list(found: Captures) -> list[Low]: ...  # type: ignore[empty-body]
def row(found: Captures) -> Sequence[Part[Low]]: ...  # type: ignore[empty-body]
def one_part(found: Captures) -> Part[Low]: ...  # type: ignore[empty-body]
def unknown(found: Captures) -> Missing: ...  # type: ignore[name-defined]  # noqa: F821


@pytest.mark.parametrize("function", [low, optional_value, several_values, several_values_or_none])
def test_the_value_type_is_read_from_the_annotation(function: Any) -> None:
    made = rule("a")(function)
    assert made.value_type is Low
    assert made.label == "LOW"


@pytest.mark.parametrize("function", [no_annotation, nothing, no_label, text, two_types, bare_list, row, one_part])
def test_other_annotations_are_refused(function: Any) -> None:
    with pytest.raises(RuleError, match=r"return annotation is .*V, V \| None or list\[Part\[V\]\]"):
        rule("a")(function)


def test_an_annotation_that_cannot_be_read_says_which_name() -> None:
    with pytest.raises(RuleError, match="'Missing' is not defined; import all their names at run time"):
        rule("a")(unknown)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("batches", "batches.low"),
        ("my_package.dates.days", "dates.days.low"),
        ("my_package.rules", "my_package.low"),
        ("my_package.rules.days", "rules.days.low"),
    ],
)
def test_a_rule_is_named_after_its_module_within_the_package(
    module: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(low, "__module__", module)
    assert rule("a")(low).name == name


def test_names_and_places_come_from_the_function() -> None:
    made = rule("a", examples=["[a]b", Example("[a: A]")], counterexamples=["b"], priority=2)(optional_value)
    assert made.name == f"{__name__.partition('.')[2] or __name__}.optional_value"
    assert made.where.startswith(f"{__file__}:")
    assert [example.text for example in made.examples] == ["ab", "a"]
    assert (made.counterexamples, made.priority, made.layer, made.description) == (("b",), 2, 0, "")
    assert rule("a", name="mine")(optional_value).name == "mine"


REFUSED: list[tuple[Any, dict[str, Any], str]] = [
    (chars("一-鿿", 1, 4), {}, "no word that every match must contain.*add a literal"),
    (integer("n", 1, 9), {}, "no word that every match must contain"),
    (optional("a"), {}, "it can match nothing; make some part of it mandatory"),
    ("a" + repeat(optional("b"), 1, 3), {}, "a repeated or optional part can match nothing"),
    ("a" + optional(raw("b*", reach=3)), {}, "a repeated or optional part can match nothing"),
    ("a" + repeat(chars("b", 1, 50), 1, 41), {}, "it can match 2051 characters, the bound is 2000; lower"),
    ("a" + repeat("b", 1, 700), {}, "it nests 2101 steps, the bound is 700; lower"),
    ("a" + chars("z-a", 1, 2), {}, "runs backwards; write a-z"),
    ("a" + span_of("DATE"), {}, r"span_of\('DATE'\) needs a lower layer and this is layer 0; give layer=1"),
    ("a" + no_span_of("DATE"), {}, r"no_span_of\('DATE'\) needs a lower layer"),
    ("", {}, "an empty literal"),
    (3, {}, "3 is no pattern"),
    ("a", {"examples": ["a"]}, "marks no span"),
    (words(Lexicon("none", {})), {}, "no word that every match must contain"),
    ("\ud800", {}, "half a character; write the whole one"),
    (words(Lexicon("half", ["a", "b\udfff"])), {}, r"words 'b.udfff' have half a character"),
]


@pytest.mark.parametrize(("pattern", "options", "why"), REFUSED)
def test_a_rule_that_is_refused_names_itself_its_place_and_the_mend(pattern: Any, options: Any, why: str) -> None:
    line = low.__code__.co_firstlineno
    with pytest.raises(RuleError, match=rf"(?s)rule 'bad' \(.*strategies.py:{line}\): .*{why}") as caught:
        rule(pattern, name="bad", **options)(low)
    assert isinstance(caught.value, AidieError | ValueError)
    assert isinstance(caught.value.__cause__, PatternError)


@pytest.mark.parametrize(("pattern", "options", "why"), [case for case in REFUSED if not case[1]])
def test_another_pattern_is_checked_as_the_first_one_was(pattern: Any, options: Any, why: str) -> None:
    with pytest.raises(RuleError, match=rf"(?s)rule 'good' \(.*strategies.py:\d+\): .*{why}"):
        rule("a", name="good")(low).with_pattern(pattern)


def test_another_pattern_keeps_the_rest() -> None:
    made = rule("a", name="good", priority=3, counterexamples=["b"])(low)
    again = made.with_pattern(literal("b") + "c")
    assert again.pattern == literal("b") + "c"
    assert (again.name, again.production, again.priority, again.counterexamples) == ("good", low, 3, ("b",))
    assert made.pattern == literal("a")


def test_words_that_make_a_rule_too_long_are_refused_by_name() -> None:
    rules = RuleSet("some", [rule("a" + repeat(words(Lexicon("w", ["b"])), 1, 220), name="long")(low)])
    with pytest.raises(RuleError, match=r"rule 'long' \(.*it can match 4401 characters"):
        rules.with_words("w", ["b" * 20])


def test_a_rule_is_made_by_a_decorator_that_keeps_its_function() -> None:
    decorator: Decorator = rule("a", name="a")
    made: Rule[Low] = decorator(low)
    node: Node = made.pattern
    assert (made.production, node) == (low, literal("a"))


@pytest.mark.parametrize(
    ("arguments", "mend"),
    [
        ({"examples": "[甲]"}, "give a list"),
        ({"counterexamples": "乙丙"}, "give a list"),
        ({"guards": not_before("乙")}, "give a list"),
        ({"examples": Example("[甲]")}, "examples is one Example; give a list"),
        ({"examples": None}, "examples is None; give a list"),
        ({"guards": None}, "guards is None; give a list"),
        ({"examples": [3]}, "the example 3 is no str"),
        ({"counterexamples": [3]}, "the counterexample 3 is no str"),
        ({"priority": "1"}, "priority='1', layer=0: give whole numbers"),
        ({"layer": "1"}, "layer='1': give whole numbers"),
        ({"name": 3}, "name=3: give a str"),
        ({"guards": ["乙"]}, "cannot be called"),
        ({"guards": [lambda text: True]}, "takes 1 argument; it is called with the text, a start and an end"),
    ],
)
def test_one_of_what_must_be_several_is_refused_with_its_mend(arguments, mend: str) -> None:
    with pytest.raises(RuleError, match=mend):
        rule("甲", **arguments)(low)


def test_a_decorator_without_a_pattern_is_refused_with_its_place() -> None:
    with pytest.raises(RuleError, match=r"@rule has no pattern \(.*strategies\.py:\d+\); give it one: @rule\(…\)"):
        rule(low)  # type: ignore[arg-type]


def test_a_function_that_takes_no_captures_is_refused() -> None:
    def nothing() -> Low:
        return Low("")

    with pytest.raises(RuleError, match="its function takes 0 arguments; it is called with one, the captures"):
        rule("a")(nothing)  # type: ignore[arg-type]
    with pytest.raises(RuleError, match=r"@rule\(…\) stands above Rule\('a', LOW\), which is no function"):
        rule("a")(rule("a", name="a")(low))  # type: ignore[arg-type]
