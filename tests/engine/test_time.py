"""Time grows with the text and no faster; counted in calls of Python functions, so that no clock decides."""

import sys
from typing import Any

import pytest

from aidie import Extractor, Lexicon, RuleError, RuleSet, rule
from aidie.pattern import HAN, chars, integer, literal, one_of, optional, raw, repeat, span_of, words
from strategies import low, middle

ROLES = Lexicon("roles", ["书记", "主任", "长"])


def calls(found: Extractor, text: str) -> int:
    count = 0

    def count_call(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "call"

    found.extract(text)  # classes of characters learn what they were not asked before
    before = sys.getprofile()
    sys.setprofile(count_call)
    try:
        found.extract(text)
    finally:
        sys.setprofile(before)
    return count


CASES = {
    "digit runs": (integer("n", 1, 31) + "日", "1"),
    "digit runs that end": (integer("n", 1, 31) + "日", "1" * 30 + "日"),
    "anchors that never match": ("甲" + chars(HAN, 1, 30) + "完", "甲"),
    "anchors that always match": ("甲" + chars("甲", 0, 30), "甲"),
    "open names": (chars(HAN, 2, 14) + words(ROLES), "书记长主任"),
    "rows of parts": (repeat(one_of("甲", "乙甲") + optional("、"), 1, 30) + "丙", "甲乙甲、"),
    "nested repetition": (
        literal("丙") + repeat(repeat("甲", 1, 4), 1, 4) + "丁",
        "丙甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲",
    ),
    "raw expressions": (raw("(甲+)+", reach=8) + "丙", "甲甲甲丙"),
}


@pytest.mark.parametrize("case", CASES)
def test_calls_grow_with_the_text(case: str) -> None:
    pattern, piece = CASES[case]
    found = Extractor(RuleSet("one", [rule(pattern, name="one")(low)]), repairs=())
    text = piece * (200 // len(piece))
    once, four, sixteen = (calls(found, text * times) for times in (1, 4, 16))
    assert sixteen - four <= 4.05 * (four - once) + 50


def test_calls_grow_with_the_text_across_layers() -> None:
    rules = [
        rule(one_of("甲", "乙"), name="low")(low),
        rule(span_of("LOW") + repeat(optional("、") + span_of("LOW"), 0, 20) + "。", name="row", layer=1)(middle),
    ]
    found = Extractor(RuleSet("two", rules), repairs=())
    once, four, sixteen = (calls(found, "甲、乙" * times) for times in (50, 200, 800))
    assert sixteen - four <= 4.05 * (four - once) + 50


def test_ambiguous_repetition_does_not_explode() -> None:
    pattern = "丙" + repeat(chars("甲", 1, 5), 1, 12) + "丁"
    found = Extractor(RuleSet("one", [rule(pattern, name="one")(low)]), repairs=())
    assert calls(found, "丙" + "甲" * 60) < 20_000
    backwards = Extractor(
        RuleSet("one", [rule("丙" + repeat(chars("甲", 1, 5), 1, 12) + "丁丁", name="one")(low)]), repairs=()
    )
    assert calls(backwards, "甲" * 60 + "丁丁") < 20_000


def test_a_deep_repetition_is_refused_and_the_deepest_allowed_one_runs() -> None:
    with pytest.raises(RuleError, match=r"nests \d+ steps, the bound is 700"):
        rule(repeat(one_of("甲", "乙"), 1, 900) + "丙", name="deep")(low)
    allowed = rule(repeat(one_of("甲", "乙"), 1, 232) + "丙", name="allowed")(low)
    found = Extractor(RuleSet("one", [allowed]), repairs=())
    assert [span.end for span in found.extract("甲" * 232 + "丙")] == [233]
