import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from aidie import Lexicon, PatternError
from aidie.pattern import (
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
    span_of,
    words,
)
from aidie.pattern.characters import members, parse_ranges
from aidie.pattern.nodes import Capture, Choice, Literal, Repeat, Sequence, as_node, children, rebuilt, walk
from aidie.pattern.reach import bounds, reach
from strategies import nodes

PLACES = Lexicon("places", {"拉萨": "city"})


def test_operators_build_flat_trees() -> None:
    a, b, c = literal("a"), literal("b"), literal("c")
    assert a + "b" + "c" == "a" + b + "c" == sequence("a", "b", "c") == Sequence((a, b, c))
    assert a | "b" | "c" == "a" | b | "c" == choice("a", "b", "c") == Choice((a, b, c))
    assert a + PLACES == sequence(a, words(PLACES))
    assert PLACES + a == sequence(PLACES, "a")
    assert optional("a", "b") == Repeat(a + b, 0, 1)
    assert a.named("x") == Capture("x", Literal("a"))


@pytest.mark.parametrize(
    ("build", "why"),
    [
        (lambda: literal(""), "empty literal.*optional"),
        (lambda: as_node(3), "3 is no pattern"),  # type: ignore[arg-type]
        (lambda: literal("a") + 3, "3 is no pattern"),  # type: ignore[operator]
        (lambda: literal("a") + "", "empty literal"),
        (one_of, "needs words"),
        (lambda: one_of("a", ""), "none of them empty"),
        (lambda: one_of("a", "b", "a"), r"\['a'\] twice"),
        (lambda: integer("n", 5, 4), "matches nothing"),
        (lambda: integer("n", -1, 4), "matches nothing"),
        (lambda: integer("n", 1, 4, arabic=False, chinese=False), "matches nothing"),
        (lambda: integer("n", 1, 4, digits=0), "digits"),
        (lambda: integer("n", 1, 4, digits=(3, 2)), "digits"),
        (lambda: chars("a", 3, 2), "low <= high"),
        (lambda: chars("a", 0, 0), "high at least 1"),
        (lambda: chars("", 1, 2), "needs a range"),
        (lambda: span_of("DATE", reach=0), "at least 1 character"),
        (sequence, "needs a part"),
        (choice, "needs an alternative"),
        (optional, r"optional\(\) needs a part"),
        (lambda: optional(lazy=True), r"optional\(\) needs a part"),
        (lambda: words("roles"), r"words\(\) takes a Lexicon, not 'roles'"),  # type: ignore[arg-type]
        (lambda: one_of(["a", "b"]), r"one_of\(\*words\), not \(\['a', 'b'\]\)"),  # type: ignore[arg-type]
        (lambda: repeat("a", 1, None), r"repeat\(\) is given None for a bound"),  # type: ignore[arg-type]
        (lambda: chars("a", "1", 2), r"chars\(\) is given '1'"),  # type: ignore[arg-type]
        (lambda: chars(3, 1, 2), "give the characters of each as one str"),  # type: ignore[arg-type]
        (lambda: integer("n", "1", 2), r"integer\(\) is given '1'"),  # type: ignore[arg-type]
        (lambda: integer("n", 1, 2, digits="2"), r"integer\(\) is given '2'"),  # type: ignore[arg-type]
        (lambda: integer(3, 1, 2), "a capture is named 3"),  # type: ignore[arg-type]
        (lambda: span_of("DATE", reach="3"), r"span_of\(\) is given '3'"),  # type: ignore[arg-type]
        (lambda: raw(3, reach=2), "no regular expression"),  # type: ignore[arg-type]
        (lambda: raw("a", reach="2"), r"raw\(\) is given '2'"),  # type: ignore[arg-type]
        (lambda: literal(3), "3 is no pattern"),  # type: ignore[arg-type]
        (lambda: literal("a").named(3), "a capture is named 3; give letters"),  # type: ignore[arg-type]
        (lambda: literal("a").named("a b"), "a capture is named 'a b'"),
        (lambda: repeat("a", 2, 1), "low <= high"),
        (lambda: repeat("a", 0, 0), "high at least 1"),
        (lambda: repeat("a", -1, 1), "low <= high"),
        (lambda: raw("(", reach=3), "no regular expression"),
        (lambda: raw("a", reach=0), "at least 1"),
        (lambda: parse_ranges("z-a"), "runs backwards.*a-z"),
    ],
)
def test_what_builds_no_pattern_says_why(build: Callable[[], Any], why: str) -> None:
    with pytest.raises(PatternError, match=why):
        build()


@given(nodes(["LOW"]))
def test_nodes_are_values(node: Node) -> None:
    again = pickle.loads(pickle.dumps(node))
    assert again == node
    assert hash(again) == hash(node)
    assert list(walk(again)) == list(walk(node))


@pytest.mark.parametrize(
    ("ranges", "inside", "outside"),
    [
        ("a-c_", "abc_", "d-"),
        ("a-", "a-", "b"),
        ("-a", "-a", "b"),
        ("一-鿿𠀀-𠀂", "中𠀁", "a𠀃"),
        ("a-c-", "abc-", "d"),
    ],
)
def test_classes_of_characters(ranges: str, inside: str, outside: str) -> None:
    found = members(ranges, "")
    assert all(found[char] for char in inside)
    assert not any(found[char] for char in outside)
    assert not members(ranges, inside[0])[inside[0]]


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (literal("ab"), (2, 2)),
        (one_of("a", "bcd"), (1, 3)),
        (words(PLACES), (2, 2)),
        (integer("n", 1, 99), (1, 7)),
        (integer("n", 1, 99, chinese=False), (1, 2)),
        (integer("n", 1, 99, digits=4, chinese=False), (4, 4)),
        (chars("a", 0, 9), (0, 9)),
        (span_of("DATE", reach=9), (1, 9)),
        ("a" + optional("bc") + repeat("d", 2, 3), (3, 6)),
        (literal("a") | "bcd", (1, 3)),
    ],
)
def test_reach(node: Node, expected: tuple[int, int]) -> None:
    assert reach(node) == expected


def test_depth_counts_the_repetitions() -> None:
    assert bounds(literal("a"))[2] == 1
    assert bounds(repeat("a" + literal("b"), 1, 10))[2] == 10 * 4
    assert bounds(literal("a") | literal("b") + "c")[2] == 3


@given(nodes(["LOW"]))
def test_a_tree_is_rebuilt_of_its_children(node: Node) -> None:
    met: list[Node] = []

    def same(inner: Node) -> Node:
        met.append(inner)
        return inner

    assert rebuilt(node, same) == node
    assert tuple(met) == children(node)
