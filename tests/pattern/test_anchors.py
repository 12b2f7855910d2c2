import pytest

from aidie import Lexicon, PatternError, not_after
from aidie.pattern import (
    Node,
    chars,
    choice,
    integer,
    literal,
    no_span_of,
    one_of,
    optional,
    raw,
    repeat,
    span_of,
    words,
)
from aidie.pattern.anchors import needs_span, plans

PLACES = Lexicon("places", ["拉萨", "日喀则"])


@pytest.mark.parametrize(
    ("node", "found"),
    [
        (literal("a") + "bcd", [{"bcd"}]),
        (one_of("ab", "cd") + "ef", [{"ef"}]),
        (words(PLACES) + "市", [{"拉萨", "日喀则"}]),
        (optional("abc") + one_of("d", "e"), [{"d", "e"}]),
        (literal("ab") | literal("cd") + "e", [{"ab"}, {"cd"}]),
        (repeat("ab", 1, 3) + "c", [{"ab"}]),
        ((literal("ab") + chars("x", 0, 3)).named("n"), [{"ab"}]),
        (span_of("DATE") + "a", [set()]),
        (span_of("DATE") + "abcdef", [{"abcdef"}]),
        (integer("n", 1, 9, chinese=False) + "日", [{f"{d}日" for d in "0123456789０１２３４５６７８９"}]),
        (integer("n", 1, 9) + "日报", [{"日报"}]),
        (literal("a").where(lambda text, start, end: True), [{"a"}]),
    ],
)
def test_the_rarest_word_is_the_anchor(node: Node, found: list[set[str]]) -> None:
    assert [set(plan.words) for plan in plans(node)] == found


@pytest.mark.parametrize(
    "node",
    [
        chars("a", 1, 3),
        integer("n", 1, 9),
        optional("a"),
        literal("a") | chars("b", 1, 1),
        choice(words(Lexicon("none", {})), "a"),
        raw("a", reach=1),
    ],
)
def test_a_pattern_without_a_word_that_must_be_there_has_no_plan(node: Node) -> None:
    with pytest.raises(PatternError, match="no word that every match must contain"):
        plans(node)


@pytest.mark.parametrize(
    ("node", "needed"),
    [
        (span_of("DATE"), True),
        ("a" + span_of("DATE").named("date"), True),
        (optional(span_of("DATE")) + "a", False),
        (repeat(span_of("DATE"), 1, 2) + "a", True),
        (span_of("DATE") | literal("a"), False),
        (span_of("DATE") | "a" + span_of("TITLE"), True),
        (no_span_of("DATE") + "a", False),
    ],
)
def test_whether_a_span_is_needed(node: Node, needed: bool) -> None:
    assert needs_span(node) is needed


def test_of_several_spans_the_last_is_the_anchor() -> None:
    (plan,) = plans(span_of("TITLE") + "、" + span_of("TITLE").named("last") + chars("a", 1, 2))
    assert len(plan.right) == 2
    assert plan.label == "TITLE"


def test_a_mark_between_numerals_is_rarer_than_a_unit() -> None:
    number, mark = integer("number", 1, 31), one_of("、", "和", "及")
    (plan,) = plans(number + mark + number.named("last") + "日")
    assert (plan.anchor, plan.lead) == (mark, 1)
    assert "3、" in plan.words
    (unit,) = plans(number + mark + "日")
    assert unit.anchor == literal("日")


def test_a_mark_stands_between_numerals_across_choices_guards_and_optional_parts() -> None:
    number, mark = integer("number", 1, 31), one_of("、", "和", "及")
    spanned = mark.named("and") + optional(number + mark) + number + "日"
    first, second = plans(number.where(not_after("第")) + (spanned | "号"))
    assert (first.anchor, first.lead) == (mark, 1)
    assert second.anchor == literal("号")
