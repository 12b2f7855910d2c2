"""The engine against its slow twin, and against the plain meaning of a pattern."""

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from aidie import Extractor, Match, Rule, RuleSet
from engine.twin import Row, rows, spans_of
from strategies import low, rule_sets, rules, texts_for


def row_of(match: Match) -> Row:
    span, winner = match.span, match.lost_to
    lost_to = (winner.rule, winner.start, winner.end) if winner else None
    return Row(span.start, span.end, span.label, span.rule, span.value, dict(span.fields), lost_to)


def by_place(found: list[Row]) -> list[Row]:
    return sorted(found, key=lambda row: (row.start, row.end, row.rule, str(row.lost_to), str(row)))


@settings(max_examples=150)
@given(rule_sets(), st.data())
def test_engine_and_twin_find_the_same(rule_set: RuleSet, data: st.DataObject) -> None:
    text = data.draw(texts_for(rule_set))
    matches = Extractor(rule_set, repairs=()).matches(text)
    assert by_place([row_of(match) for match in matches]) == by_place(rows(rule_set, text))


@settings(max_examples=100)
@given(rules(), st.data())
def test_every_match_is_one_that_the_pattern_describes(rule: Rule[object], data: st.DataObject) -> None:
    rule, text = described(rule), data.draw(texts_for([rule]))
    found = {(m.span.start, m.span.end) for m in Extractor(RuleSet("one", [rule]), repairs=()).matches(text)}
    assert found <= spans_of(rule, text, [])


@settings(max_examples=100)
@given(rules(), st.data())
def test_whatever_the_pattern_describes_is_found_or_overlapped(rule: Rule[object], data: st.DataObject) -> None:
    rule, text = described(rule), data.draw(texts_for([rule]))
    found = [(m.span.start, m.span.end) for m in Extractor(RuleSet("one", [rule]), repairs=()).matches(text)]
    for start, end in spans_of(rule, text, []):
        assert any(s < end and start < e for s, e in found), (start, end)


def described(rule: Rule[object]) -> Rule[object]:
    """The rule with a function that refuses nothing and gives whole matches."""
    return evolve(rule, production=low)
