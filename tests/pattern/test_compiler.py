"""Single steps, seen through the extractor: what each node reads, and what a way that failed leaves behind."""

import pytest

from aidie import Extractor, Lexicon, RuleSet, rule
from aidie.pattern import Node, chars, integer, literal, one_of, optional, repeat, words
from strategies import low


def spans(pattern: Node, text: str) -> list[tuple[str, dict[str, tuple[int, int]]]]:
    found = Extractor(RuleSet("one", [rule(pattern, name="one")(low)]), repairs=()).extract(text)
    return [(span.text, dict(span.fields)) for span in found]


def texts(pattern: Node, text: str) -> list[str]:
    return [shown for shown, _ in spans(pattern, text)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("第" + integer("n", 1, 99, digits=2), "第3 第03 第003 第三", ["第03", "第三"]),
        (integer("n", 1, 99, digits=2) + "批", "3批 03批 003批 三批", ["03批", "三批"]),
        ("a1" + integer("n", 1, 99), "a12 a1二", ["a1二"]),
        (integer("n", 1, 99) + "1a", "21a 二1a", ["二1a"]),
        ("第" + integer("n", 1, 99, chinese=False), "第三 第3", ["第3"]),
        ("第" + integer("n", 1, 99, arabic=False), "第三 第3", ["第三"]),
        ("第" + integer("n", 5, 9), "第4 第5 第9 第10", ["第5", "第9"]),
        ("a" + chars("b", 0, 3), "abbbb", ["abbb"]),
        ("a" + chars("b", 0, 3, lazy=True), "abbbb", ["a"]),
        ("a" + chars("b", 1, 3, lazy=True) + "b", "abbbb", ["abb"]),
        (chars("b", 0, 3) + "a", "bbbba", ["bbba"]),
        ("a" + repeat("b", 1, 2), "abbb", ["abb"]),
        ("a" + repeat("b", 1, 2, lazy=True), "abbb", ["ab"]),
        ("a" + repeat("b", 1, 9, lazy=True) + optional("c"), "abbbc", ["ab"]),
        ("a" + optional("b", lazy=True), "ab", ["a"]),
        ("ab" + one_of("c", "cd", "cde"), "abcdf", ["abcd"]),
        ("ab" + words(Lexicon("w", ["c", "cd", "cde"])) + "e", "abcde", ["abcde"]),
        (words(Lexicon("w", ["c", "dc", "edc"])) + "ab", "edcab", ["edcab"]),
        ("ab" + (literal("c") | "cd"), "abcd", ["abc"]),
    ],
)
def test_what_a_node_reads(pattern: Node, text: str, found: list[str]) -> None:
    assert texts(pattern, text) == found


def test_a_capture_of_a_way_that_failed_is_forgotten() -> None:
    pattern = "aa" + optional(literal("b").named("b") + "x") + "bc"
    assert spans(pattern, "aabc aabxbc") == [("aabc", {}), ("aabxbc", {"b": (7, 8)})]
    mirrored = "cb" + optional("x" + literal("b").named("b")) + "aa"
    assert spans(mirrored, "cbaa cbxbaa") == [("cbaa", {}), ("cbxbaa", {"b": (8, 9)})]


def test_a_round_that_failed_for_one_anchor_is_tried_for_the_next() -> None:
    left, right = chars("q", 1, 1) + chars("r", 1, 1), chars("甲丙qr", 0, 4)
    pattern = left + "丙" + right + repeat(one_of("甲", "丙", "q", "r"), 1, 9) + "丁"
    assert texts(pattern, "r丙qr丙甲丁") == ["qr丙甲丁"]
