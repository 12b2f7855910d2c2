"""Laws of matching that hold for every rule set and every text."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidie import BudgetError, Captures, Extraction, Extractor, Lexicon, Part, Rule, RuleSet, Span, rule
from aidie.pattern import (
    HAN,
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
)
from aidie.pattern.reach import reach
from strategies import (
    GUARDS,
    PRODUCTIONS,
    SEPARATOR,
    Low,
    Middle,
    cases,
    high,
    low,
    middle,
    nodes,
    rule_sets,
    rules,
    texts,
)


def extractor(*rules: Rule[Any]) -> Extractor:
    return Extractor(RuleSet("some", rules), repairs=())


def rows(extraction: Extraction) -> list[dict[str, Any]]:
    return [span.to_dict() | {"fields": dict(span.fields)} for span in extraction]


def places(found: Extractor, text: str) -> list[tuple[int, int, str]]:
    return [(m.span.start, m.span.end, m.span.rule) for m in found.matches(text)]


@given(cases())
def test_spans_are_exact_slices_in_order(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    spans = Extractor(rule_set, repairs=()).extract(text).spans
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
        assert all(span.start <= start <= end <= span.end for start, end in span.fields.values())
    assert [span.start for span in spans] == sorted(span.start for span in spans)


@given(
    rule_sets(),
    st.lists(st.sampled_from(["a", "b2", "十", "二月", "１", "萬", "(yī)", " ", "<b>", "&amp;"])).map("".join),
)
def test_spans_of_cleaned_text_are_exact_slices_of_the_raw(rule_set: RuleSet, text: str) -> None:
    for match in Extractor(rule_set).matches(text):
        assert text[match.span.start : match.span.end] == match.span.text


def test_a_capture_of_no_characters_is_no_field() -> None:
    found = Extractor(RuleSet("one", [rule(optional("x").named("empty") + "ab", name="one")(low)]))
    (span,) = found.extract("。<b>ab")
    assert (span.start, dict(span.fields)) == (4, {})


@given(cases())
def test_spans_of_a_layer_are_disjoint_and_none_is_left_out(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    matches = Extractor(rule_set, repairs=()).matches(text)
    layers = {rule.name: rule.layer for rule in rule_set}
    standing = [m.span for m in matches if m.lost_to is None]
    for one in standing:
        for other in standing:
            apart = one.end <= other.start or other.end <= one.start
            assert one is other or apart or layers[one.rule] != layers[other.rule]
    for match in matches:
        if match.lost_to is not None:
            assert layers[match.span.rule] == layers[match.lost_to.rule]
            assert match.lost_to in standing


@given(cases())
def test_a_loser_was_behind_its_winner_in_the_declared_order(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    order = {rule.name: (-rule.priority, number) for number, rule in enumerate(rule_set)}
    parted = {rule.name for rule in rule_set if rule.production is PRODUCTIONS[0][2]}
    for match in Extractor(rule_set, repairs=()).matches(text):
        lost, won = match.span, match.lost_to
        if won is None or {lost.rule, won.rule} & parted:
            continue
        assert won.start < lost.end
        assert lost.start < won.end
        key, better = ((order[s.rule][0], s.start - s.end, s.start, order[s.rule][1]) for s in (lost, won))
        assert better <= key


@given(cases())
def test_matches_hold_all_that_extract_gives(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    found = Extractor(rule_set, repairs=())
    standing = [m.span for m in found.matches(text) if m.lost_to is None]
    assert sorted(map(str, standing)) == sorted(map(str, found.extract(text)))


@given(cases())
def test_pickled_extractors_and_rule_sets_answer_alike(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    found = Extractor(rule_set, repairs=())
    again = pickle.loads(pickle.dumps(found))
    rebuilt = Extractor(pickle.loads(pickle.dumps(rule_set)), repairs=())
    assert again.extract(text) == found.extract(text) == rebuilt.extract(text)
    assert again.matches(text) == found.matches(text)
    assert again.repairs == ()


@given(rule_sets(), texts(), texts())
def test_texts_joined_by_a_mark_that_no_pattern_has_give_the_union(rule_set: RuleSet, one: str, two: str) -> None:
    found = Extractor(rule_set, repairs=())
    apart = places(found, one) + [
        (start + len(one) + 1, end + len(one) + 1, rule) for start, end, rule in places(found, two)
    ]
    assert sorted(places(found, one + SEPARATOR + two)) == sorted(apart)


@given(rules(), texts(), texts(), texts())
def test_a_match_depends_on_nothing_beyond_its_reach(rule: Rule[Any], before: str, text: str, after: str) -> None:
    # The generated guards and numerals look three characters further than the match itself.
    most = reach(rule.pattern)[1] + 8
    found = extractor(rule)
    whole = before + text + after
    near = whole[max(0, len(before) - most) : len(before) + len(text) + most]
    moved = max(0, len(before) - most)
    inside = range(len(before), len(before) + len(text) + 1)

    def within(places: list[tuple[int, int, str]], offset: int) -> list[tuple[int, int, str]]:
        shifted = [(start + offset, end + offset, name) for start, end, name in places]
        return [place for place in shifted if place[0] in inside and place[1] in inside]

    assert within(places(found, whole), 0) == within(places(found, near), moved)


@given(rule_sets(max_layer=0), rules("extra"), texts())
def test_one_more_rule_takes_no_match_away(rule_set: RuleSet, extra: Rule[Any], text: str) -> None:
    before = places(Extractor(rule_set, repairs=()), text)
    refusing = {rule.name for rule in rule_set if rule.production is not low}
    after = places(Extractor(rule_set.with_rules(extra), repairs=()), text)
    assert {place for place in before if place[2] not in refusing} <= set(after)


@given(rules(), texts())
def test_no_match_is_longer_than_its_reach(rule: Rule[Any], text: str) -> None:
    fewest, most = reach(rule.pattern)
    if rule.production is low:
        assert all(fewest <= end - start <= most for start, end, _ in places(extractor(rule), text))


@given(st.text(st.characters(codec=None), max_size=30), rule_sets())
def test_any_text_gets_an_answer(text: str, rule_set: RuleSet) -> None:
    text = "a1" + text + "b十"
    for found in (Extractor(rule_set), Extractor(rule_set, repairs=())):
        assert all(text[span.start : span.end] == span.text for span in found.extract(text))


@pytest.mark.parametrize("text", ["", "\ud800", "\udc00a\ud83d", "a\0b", "\U0010ffff二", "\ufffda", "a" * 20_000])
@pytest.mark.parametrize("repairs", [None, ()])
def test_odd_texts_get_an_answer(text: str, repairs: tuple[str, ...] | None) -> None:
    rules = RuleSet("odd", [rule("\ufffd" + optional("a"), name="odd")(low), rule("a" + optional("b"), name="ab")(low)])
    found = Extractor(rules) if repairs is None else Extractor(rules, repairs=repairs)
    for span in found.extract(text):
        assert text[span.start : span.end] == span.text
        assert span.rule != "odd" or span.text[0] == "\ufffd"


@pytest.mark.parametrize("text", [b"bytes", None, 3, ["a"]])
def test_no_str_is_a_type_error(text: Any) -> None:
    found = extractor(rule("a", name="a")(low))
    with pytest.raises(TypeError, match="decode" if isinstance(text, bytes) else "str"):
        found.extract(text)
    with pytest.raises(TypeError):
        found.matches(text)


@settings(max_examples=20)
@given(rule_sets(), st.lists(texts(60), min_size=1, max_size=6))
def test_threads_share_an_extractor(rule_set: RuleSet, several: list[str]) -> None:
    found = Extractor(rule_set, repairs=())
    alone = [rows(found.extract(text)) for text in several] * 4
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: rows(found.extract(text)), several * 4)) == alone


def test_of_two_plans_with_one_range_the_first_alternative_names_the_captures() -> None:
    pattern = (chars("x", 1, 1) + literal("yz")).named("first") | (literal("xy") + "z").named("second")
    (span,) = extractor(rule(pattern, name="two")(low)).extract("xyz")
    assert dict(span.fields) == {"first": (0, 3)}


def test_a_capture_name_in_two_alternatives_knows_both_lexicons() -> None:
    one, two = Lexicon("one", {"a": "A"}), Lexicon("two", {"b": "B"})

    def payload(found: Captures) -> Low:
        return Low(found.payload("word"))

    pattern = choice(one).named("word") | choice(two).named("word")
    values = [span.value for span in extractor(rule(pattern, name="both")(payload)).extract("ab")]
    assert values == [Low("A"), Low("B")]


def test_a_span_longer_than_its_bound_is_not_seen_from_above() -> None:
    long = rule("b" + chars("a", 1, 80), name="long")(low)
    alone = rule(span_of("LOW"), name="alone", layer=1)(middle)
    before = rule("c" + span_of("LOW"), name="before", layer=1)(middle)
    for size, seen in ((59, ["alone"]), (60, [])):
        assert [s.rule for s in extractor(long, alone).extract("b" + "a" * size) if s.label == "MIDDLE"] == seen
    assert [s.rule for s in extractor(long, before).extract("cb" + "a" * 60)] == ["long"]


def test_higher_layers_see_the_values_of_lower_ones() -> None:
    def doubled(found: Captures) -> Low:
        spans: list[Span[Low]] = found.spans_of("LOW", "one")
        assert found.span("LOW", "one") is spans[0]
        return Low("+".join(span.value.text for span in spans))

    parts = rule("a" + chars("0-9", 1, 1), name="part")(low)
    joined = rule(repeat(span_of("LOW").named("one"), 2, 3), name="joined", layer=1)(doubled)
    found = [span for span in extractor(parts, joined).extract("a1a2a3a4") if span.rule == "joined"]
    assert [(span.start, span.end, span.value.text) for span in found] == [(0, 6, "a1+a2+a3")]


def test_a_refused_candidate_makes_room_for_the_next() -> None:
    def never(found: Captures) -> Low | None:
        return None

    def no_parts(found: Captures) -> list[Part[Low]]:
        return []

    for refusing in (never, no_parts):
        made = extractor(rule("ab" + optional("c"), name="big", priority=9)(refusing), rule("b", name="small")(low))  # type: ignore[arg-type]
        assert places(made, "abc") == [(1, 2, "small")]


def test_declaration_decides_ties() -> None:
    one, two = rule(one_of("ab", "x"), name="one")(low), rule("a" + literal("b"), name="two")(low)
    for first, second in ((one, two), (two, one)):
        winner, loser = extractor(first, second).matches("ab")
        assert (winner.span.rule, winner.lost_to) == (first.name, None)
        assert loser.span.rule == second.name
        assert loser.lost_to == winner.span


def test_guards_send_the_pattern_to_its_next_way() -> None:
    made = extractor(rule("a" + chars("b", 0, 3), name="g", guards=[lambda text, start, end: end - start == 3])(low))
    assert [span.text for span in made.extract("abbbb")] == ["abb"]


def test_raw_nodes_match_on_both_sides_within_their_reach() -> None:
    made = extractor(rule(raw("[0-9]+", reach=3) + "m" + raw("x*", reach=2), name="raw")(low))
    assert [span.text for span in made.extract("12345mxxx 7m")] == ["345mxx", "7m"]


def test_a_raw_node_that_takes_too_long_is_told_with_its_rule() -> None:
    slow = rule("m" + raw(r"(?:(x+)x+\1)+(?<=y)", reach=200), name="slow")(low)
    text = "m" + "x" * 200
    with pytest.raises(BudgetError, match=r"in rule 'slow' \(.*:\d+\), matched at 'mx+': a raw\(\) took") as told:
        extractor(slow).extract(text)
    assert isinstance(told.value, TimeoutError)
    (answer,) = extractor(slow).extract_many([text])
    assert "BudgetError: in rule 'slow'" in str(answer)


def test_a_guard_that_raises_is_told_with_its_rule() -> None:
    def trips(text: str, start: int, end: int) -> bool:
        raise ZeroDivisionError

    for guarded in (rule("a" + chars("b", 0, 3), guards=[trips], name="g"), rule(literal("a").where(trips), name="g")):
        with pytest.raises(ZeroDivisionError) as told:
            extractor(guarded(low)).extract("aab")
        assert any("in rule 'g'" in note for note in told.value.__notes__)


def test_numerals_are_whole() -> None:
    made = extractor(rule(integer("n", 1, 31) + "日", name="day")(low))
    texts = ["18日", "118日", "二十八日", "三二十日", "０８日", "32日", "1日"]
    assert [[s.text for s in made.extract(t)] for t in texts] == [
        ["18日"],
        [],
        ["二十八日"],
        [],
        ["０８日"],
        [],
        ["1日"],
    ]


@given(nodes(need="anchored"), GUARDS, texts())
def test_a_where_around_all_that_stands_beside_the_anchor_is_a_guard(node: Any, guard: Any, text: str) -> None:
    # The anchor stands before the Where, so the guard is asked of the node's own range on every way.
    found = extractor(rule("c" + node.where(guard), name="w")(low))
    for start, end, _ in places(found, text):
        assert any(guard(text, middle, end) for middle in range(start + 1, end))


def test_layers_run_in_order_of_their_numbers() -> None:
    rules = [
        rule(span_of("MIDDLE") + "!", name="top", layer=2)(high),
        rule(span_of("LOW") + "?", name="mid", layer=1)(middle),
        rule("a", name="bottom")(low),
    ]
    assert [s.rule for s in extractor(*rules).extract("a?!")] == ["bottom", "mid", "top"]


def test_no_span_begins_here_means_the_same_on_both_sides_of_the_anchor() -> None:
    word = rule("b", name="word")(low)
    for shown in (
        "a" + no_span_of("LOW") + chars("bc", 1, 1) + "zz",
        "aa" + no_span_of("LOW") + chars("bc", 1, 1),
    ):
        found = extractor(word, rule(shown, name="not_b", layer=1)(middle))
        texts = ["abzz", "aczz", "bczz", "aab", "aac"]
        assert {text for text in texts if found.extract(text).of(Middle)} <= {"aczz", "aac"}
    before = rule(literal("b") + no_span_of("LOW") + chars("c", 1, 1) + "zz", name="before", layer=1)(middle)
    assert extractor(word, before).extract("bczz").of(Middle)


def test_a_guard_around_the_anchor_is_asked_again_where_the_right_side_ends_elsewhere() -> None:
    # The rounds left of the anchor fail for the first end of the guarded part, and hold for another one.
    guarded = repeat(chars("a", 1, 2), 1, 9) + "XX" + chars("a", 0, 3)
    pattern = "b" + guarded.where(lambda text, start, end: text[end - 1] == "X") + chars("a", 0, 3) + "z"
    (span,) = extractor(rule(pattern, name="g")(low)).extract("baaaaXXaaaz")
    assert span.text == "baaaaXXaaaz"


def test_large_classes_of_characters_side_by_side() -> None:
    pattern = (
        "第"
        + optional(chars(HAN, 1, 2) | chars("一-鿿a-z", 1, 9, without="三"))
        + optional(chars("A-Z一-鿿", 1, 1))
        + "完"
    )
    found = extractor(rule(pattern, name="large")(low))
    assert [span.text for span in found.extract("第完 第甲abc完 第三完 第甲乙A完 第三a完")] == [
        "第完",
        "第甲abc完",
        "第三完",
        "第甲乙A完",
    ]
