"""Reading a text piece by piece changes nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidie import Extractor, RuleSet, rule
from aidie.engine import pieces
from aidie.pattern import chars, literal, no_span_of, one_of, optional, span_of
from aidie.pattern.reach import reach
from aidie_rules import RULES
from strategies import cases, low, middle, rule_sets, texts_for

LOOK = 8
"""The generated guards and numerals look three characters further than the match itself."""


@contextmanager
def cut_into(length: int, around: int) -> Iterator[None]:
    with (
        patch.object(pieces, "LONG", length),
        patch.object(pieces, "AROUND", around),
    ):
        yield


def most(rule_set: RuleSet) -> int:
    return max(reach(rule.pattern)[1] for rule in rule_set) + LOOK


@settings(max_examples=100)
@given(st.data())
def test_pieces_say_what_the_whole_says(data: st.DataObject) -> None:
    rule_set = data.draw(rule_sets())
    text = "".join(data.draw(st.lists(texts_for(rule_set), min_size=1, max_size=12)))
    found = Extractor(rule_set, repairs=())
    whole, matches = found.extract(text), found.matches(text)
    with cut_into(data.draw(st.integers(1, 40)), most(rule_set)):
        cut, cut_matches = found.extract(text), found.matches(text)
    assert cut == whole
    assert [dict(span.fields) for span in cut] == [dict(span.fields) for span in whole]
    assert cut_matches == matches


@given(cases(), st.integers(1, 40))
def test_damaged_texts_are_cut_when_they_are_clean(case: tuple[RuleSet, str], length: int) -> None:
    rule_set, text = case
    text = " \u200b".join(text) * 3
    found = Extractor(rule_set)
    whole = found.extract(text)
    with cut_into(length, most(rule_set)):
        assert found.extract(text) == whole


def test_spans_behind_a_cut_are_seen_from_the_piece_before_it() -> None:
    rules = [
        rule("b" + optional("c"), name="low")(low),
        rule(optional(no_span_of("LOW") + chars("bz", 2, 2)) + "d", name="apart", layer=1)(middle),
    ]
    found = Extractor(RuleSet("some", rules), repairs=())
    text = "bzd bcd zzd " * 9
    whole = found.extract(text)
    assert [span.text for span in whole][:6] == ["b", "d", "bc", "d", "zzd", "b"]
    for length in range(1, 60):
        with cut_into(length, 5):
            assert found.extract(text) == whole


def test_a_chain_of_matches_that_is_decided_from_its_far_end_is_not_cut() -> None:
    chain = [rule(literal(word), name=word)(low) for word in ("ab", "bcd", "defg", "ghijk", "klmnop")]
    found = Extractor(RuleSet("some", [*chain, rule("z" + span_of("LOW"), name="z", layer=1)(middle)]), repairs=())
    text = "zabcdefghijklmnop.zabcdefghijklmno." * 3
    whole = found.extract(text)
    assert [span.text for span in whole][:6] == ["zab", "ab", "defg", "klmnop", "bcd", "ghijk"]
    for length in range(1, 60):
        with cut_into(length, 7):
            assert found.extract(text) == whole


def test_a_text_that_leaves_no_place_to_cut_is_read_at_once() -> None:
    found = Extractor(RuleSet("some", [rule(one_of("aa", "aaa"), name="row")(low)]), repairs=())
    text = "a" * 500 + "b" + "a" * 500
    whole = found.extract(text)
    with cut_into(7, 6):
        assert found.extract(text) == whole


@pytest.mark.parametrize("length", [700, 1_500, 4_001])
def test_shipped_rules_read_a_long_text_in_pieces(length: int) -> None:
    found = Extractor(RULES)
    articles = [file.read_text(encoding="utf-8") for file in sorted(Path("tests/corpus").glob("*.txt"))]
    text = "\n".join(articles)
    whole = found.extract(text)
    with cut_into(length, pieces.AROUND):
        assert found.extract(text) == whole


def test_ten_megabytes_on_one_line() -> None:
    found = Extractor(RuleSet("some", [rule("b" + chars("a", 0, 3), name="low")(low)]))
    text = "a" * 5_000_000 + "b" + "a" * 5_000_000
    assert [(span.start, span.end) for span in found.extract(text)] == [(5_000_000, 5_000_004)]
