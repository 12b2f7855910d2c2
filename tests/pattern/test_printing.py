import pytest
from hypothesis import given

from aidie import Lexicon, not_before, pattern
from aidie.pattern import (
    HAN,
    Node,
    chars,
    choice,
    integer,
    literal,
    one_of,
    optional,
    raw,
    repeat,
    sequence,
    show,
    span_of,
    words,
)
from aidie.pattern.nodes import Integer, as_node
from strategies import nodes


def read_back(shown: str) -> Node:
    return as_node(eval(shown, {**vars(pattern), "Integer": Integer}))


@given(nodes(["LOW", "HIGH"], plain=True))
def test_what_is_shown_builds_the_node(node: Node) -> None:
    assert read_back(show(node)) == node


@pytest.mark.parametrize(
    ("node", "shown"),
    [
        (integer("month", 1, 12) + "月", "integer('month', 1, 12) + '月'"),
        (
            integer("year", 1900, 2100, digits=(1, 4), chinese=False),
            "integer('year', 1900, 2100, chinese=False)",
        ),
        (integer("day", 1, 31, digits=2, arabic=True), "integer('day', 1, 31, digits=2)"),
        (integer("n", 1, 9, digits=(1, 3), arabic=False), "integer('n', 1, 9, digits=(1, 3), arabic=False)"),
        (literal("甲") + "乙", "literal('甲') + '乙'"),
        (literal("甲") | "乙" | "丙", "literal('甲') | '乙' | '丙'"),
        (literal("甲").named("x"), "literal('甲').named('x')"),
        (sequence("甲"), "sequence('甲')"),
        (choice("甲"), "choice('甲')"),
        (chars(HAN, 1, 2, without="的", lazy=True), "chars(HAN, 1, 2, without='的', lazy=True)"),
        (optional("甲", "乙"), "optional(literal('甲') + '乙')"),
        (repeat(one_of("甲", "乙"), 2, 3, lazy=True), "repeat(one_of('甲', '乙'), 2, 3, lazy=True)"),
        (
            (span_of("DATE", reach=90) | "今").named("d") + raw("[x]", reach=1),
            "(span_of('DATE', reach=90) | '今').named('d') + raw('[x]', reach=1)",
        ),
    ],
)
def test_shown_as_written(node: Node, shown: str) -> None:
    assert show(node) == shown
    assert read_back(shown) == node


def test_lexicons_and_guards_are_shown_by_name() -> None:
    node = Lexicon("places", {"拉萨": ""}) + integer("n", 1, 2)
    assert show(node.where(not_before("级"))) == "(<places> + integer('n', 1, 2)).where(not_before('级'))"


def test_a_bare_numeral_is_shown_too() -> None:
    numeral = Integer(1, 9, (1, 1))
    assert read_back(show(numeral)) == numeral


@pytest.mark.parametrize(
    ("node", "shown"),
    [
        (integer("month", 1, 12) + "月", "integer('month', 1, 12) + '月'"),
        (literal("月"), "literal('月')"),
        (words(Lexicon("places", {"拉萨": ""})), "<places>"),
    ],
)
def test_a_node_by_itself_reads_as_it_is_written(node: Node, shown: str) -> None:
    assert repr(node) == shown


@given(nodes(["LOW"], plain=True))
def test_what_a_node_says_of_itself_builds_it(node: Node) -> None:
    assert eval(repr(node), {**vars(pattern), "Integer": Integer}) == node
