import random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aidie import Extractor, Lexicon, PatternError, RuleSet, not_after, rule
from aidie.pattern import (
    HAN,
    Node,
    chars,
    integer,
    literal,
    one_of,
    optional,
    raw,
    repeat,
    sample,
    span_of,
    words,
)
from aidie.pattern.reading import Reader
from strategies import SEPARATOR, Low, low, nodes

PLACES = Lexicon("places", ["拉萨", "日喀则", "山南"])


def ends(node: Node, text: str) -> set[int]:
    return {end for end, _ in Reader(text).ways((node,), 0)}


@given(nodes(), st.integers(0, 5))
def test_a_sample_is_a_text_that_the_pattern_describes(node: Node, seed: int) -> None:
    try:
        text = sample(node, random.Random(seed))
    except PatternError:  # a guard or a neighbouring numeral may refuse nearly all
        assume(False)
    assert len(text) in ends(node, text)


@pytest.mark.parametrize(
    "pattern",
    [
        optional(integer("year", 1949, 2049, digits=4) + "年") + integer("month", 1, 12) + "月",
        words(PLACES) + optional("市") + one_of("书记", "副书记"),
        repeat(one_of("甲", "乙") + "、", 1, 4) + "丙",
        chars(HAN, 2, 4, without="的和") + "公司",
        "第" + integer("batch", 1, 99).where(lambda text, start, end: end - start > 1) + "批",
        integer("hour", 0, 23, digits=2, chinese=False) + ":" + integer("minute", 0, 59, digits=2, chinese=False),
    ],
)
def test_samples_set_between_marks_are_matched_whole(pattern: Node) -> None:
    found = Extractor(RuleSet("one", [rule(pattern, name="one")(low)]), repairs=())
    rng = random.Random(7)
    samples = [sample(pattern, rng) for _ in range(50)]
    assert len(set(samples)) > 5
    for text in samples:
        (span,) = found.extract(SEPARATOR + text + SEPARATOR)
        assert span.value == Low(text)


@given(nodes(), st.integers())
def test_the_same_seed_gives_the_same_sample(node: Node, seed: int) -> None:
    def attempt() -> str:
        try:
            return sample(node, random.Random(seed))
        except PatternError as error:
            return str(error)

    assert attempt() == attempt()


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("a" + raw("b", reach=1), "raw.*opaque"),
        ("a" + span_of("DATE"), "span_of.*sample that rule"),
        (literal("a").where(lambda text, start, end: False), "no sample in 200 tries.*guards"),
        (integer("a", 1, 9, chinese=False) + integer("b", 1, 9, chinese=False), "two numerals"),
        (words(Lexicon("none", {})), "'none' has no words"),
        (chars("a", 1, 2, without="a"), "no character"),
        (integer("a", 100, 200, digits=2, chinese=False), "no numeral from 100 to 200"),
    ],
)
def test_what_cannot_be_sampled_says_why(pattern: Node, why: str) -> None:
    with pytest.raises(PatternError, match=why):
        sample(pattern, random.Random(0))


def test_guards_that_need_the_text_around_them_are_met() -> None:
    pattern = one_of("a", "b") + one_of("x", "y").where(not_after("a"))
    assert {sample(pattern, random.Random(seed)) for seed in range(40)} == {"bx", "by"}


def test_characters_are_those_of_the_class() -> None:
    found: Any = "".join(
        sample(chars("a-c二\ud7fe-\ue001", 1, 9, without="b"), random.Random(seed)) for seed in range(99)
    )
    assert set(found) <= set("ac二\ud7fe\ud7ff\ue000\ue001")
    assert len(set(found)) > 4
