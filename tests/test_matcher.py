"""A pattern asked of a place: against the slow reading, and what it refuses."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidie import BudgetError, Captures, Lexicon, Matcher, PatternError, not_after, only_after, only_before
from aidie.pattern import Node, chars, integer, literal, one_of, optional, raw, repeat, span_of, words
from aidie.pattern.reading import Reader
from aidie.pattern.trails import Trail, captures_in
from strategies import nodes, texts_for

POSTS = Lexicon("posts", {"县长": "head", "副县长": "deputy"})
LIVED_AS = Matcher(one_of("曾任", "历任").named("verb") + repeat(words(POSTS).named("post") + optional("、"), 1, 3))


@st.composite
def questions(draw: st.DrawFn) -> tuple[Matcher, str, int, int]:
    """A matcher, a text in which it often matches, and two places there."""
    matcher = Matcher(draw(nodes()))
    text = draw(texts_for([matcher]))
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    return matcher, text, start, end


Told = tuple[int, int, dict[str, list[tuple[int, int]]]] | None


def told(found: Captures | None) -> Told:
    return None if found is None else (found.start, found.end, {name: [*found.ranges[name]] for name in found.names})


def read(start: int, end: int, trail: Trail | None) -> Told:
    return start, end, captures_in(trail)


@settings(max_examples=300)
@given(questions())
def test_each_question_is_answered_as_the_slow_reading_answers_it(asked: tuple[Matcher, str, int, int]) -> None:
    matcher, text, start, end = asked
    forward = [read(start, stop, trail) for stop, trail in Reader(text).ways((matcher.pattern,), start)]
    backward = Reader(text).ways((matcher.pattern,), end, backward=True)
    assert told(matcher.match_at(text, start)) == next(iter(forward), None)
    assert told(matcher.match_before(text, end)) == next((read(stop, end, trail) for stop, trail in backward), None)
    assert told(matcher.match_whole(text, start, end)) == next((way for way in forward if way and way[1] == end), None)


@settings(max_examples=200)
@given(questions())
def test_a_search_gives_the_first_match_that_stands_between_two_places(asked: tuple[Matcher, str, int, int]) -> None:
    matcher, text, start, end = asked
    first = None
    for at in range(start, end):
        ways = Reader(text).ways((matcher.pattern,), at)
        first = next((read(at, stop, trail) for stop, trail in ways if stop <= end), None)
        if first:
            break
    assert told(matcher.search(text, start, end)) == first


def test_the_captures_say_what_those_of_a_rule_do() -> None:
    found = LIVED_AS.match_before("余家驹曾任副县长、县长", 11)
    assert found is not None
    assert found.text == "曾任副县长、县长"
    assert (found["verb"], found.all("post"), found.payloads("post")) == (
        "曾任",
        ["副县长", "县长"],
        ["deputy", "head"],
    )
    assert "other" not in found.names
    with pytest.raises(KeyError, match="no capture 'other'"):
        found.get("other")


def test_what_may_be_absent_takes_in_nothing() -> None:
    gap = Matcher(optional("、") + optional("兼"))
    assert gap.match_whole("县长书记", 2, 2) is not None
    assert gap.match_whole("县长、兼书记", 2, 4) is not None
    assert gap.match_whole("县长和书记", 2, 3) is None


def test_a_guard_sees_the_whole_text_and_a_numeral_is_whole() -> None:
    ren = Matcher(literal("任").where(not_after("主", "责")))
    assert ren.search("主任、责任", 0, 5) is None
    found = ren.search("主任、责任、任", 1, 7)
    assert found is not None
    assert found.start == 6
    assert Matcher(integer("n", 1, 31)).match_at("123日", 2) is None


def test_a_text_of_any_length_is_asked_at_one_place() -> None:
    text = "年" * 1_000_000 + "曾任县长"
    assert told(LIVED_AS.match_at(text, 1_000_000)) == (
        1_000_000,
        1_000_004,
        {"verb": [(1_000_000, 1_000_002)], "post": [(1_000_002, 1_000_004)]},
    )


def test_a_matcher_survives_pickling_and_is_equal_to_one_of_the_same_pattern() -> None:
    again = pickle.loads(pickle.dumps(LIVED_AS))
    assert again == LIVED_AS
    assert again.match_at("曾任县长", 0) is not None


@settings(max_examples=200)
@given(questions())
def test_a_guard_asks_what_stands_beside_the_range(asked: tuple[Matcher, str, int, int]) -> None:
    matcher, text, start, end = asked
    assert only_before(matcher.pattern)(text, start, end) is (matcher.match_at(text, end) is not None)
    assert only_after(matcher.pattern)(text, start, end) is (matcher.match_before(text, start) is not None)


def test_guards_that_ask_a_pattern_are_data() -> None:
    guard = only_before(optional("副") + one_of("县长", "市长"))
    assert repr(guard) == "only_before(optional('副') + one_of('县长', '市长'))"
    assert repr(only_after("任")) == "only_after('任')"
    again = pickle.loads(pickle.dumps(guard))
    assert again == guard
    assert again("新任副县长", 0, 2)
    with pytest.raises(PatternError, match="asks for spans"):
        only_after(span_of("TITLE"))
    with pytest.raises(PatternError, match="the pattern of a guard nests 180 steps, the bound is 150"):
        only_before(repeat("甲", 1, 60))


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        (span_of("TITLE") + "说", "asks for spans of TITLE"),
        (chars("a", 1, 3_000), "it can match 3000 characters"),
        (repeat(repeat(literal("a") + "b", 1, 10), 1, 90), "nests"),
        (repeat(optional("a"), 1, 3), "can match nothing"),
        ("", "empty literal"),
    ],
)
def test_what_no_matcher_can_be_made_of_is_refused(pattern: Node | str, problem: str) -> None:
    with pytest.raises(PatternError, match=problem):
        Matcher(pattern)


def test_a_regular_expression_that_takes_too_long_is_told() -> None:
    slow = Matcher(raw(r"(?:(x+)x+\1)+(?<=y)", reach=200))
    with pytest.raises(BudgetError, match="raw"):
        slow.match_at("x" * 200, 0)
