"""The engine against its slow twin, and against the plain meaning of a pattern."""

from attrs import evolve
from hypothesis import given, settings
from strategies import low, rule_sets, rules, texts
from twin import Row, rows, spans_of

from aidie import Extractor, Match, Rule, RuleSet


def row_of(match: Match) -> Row:
    span, winner = match.span, match.lost_to
    lost_to = (winner.rule, winner.start, winner.end) if winner else None
    return Row(span.start, span.end, span.label, span.rule, span.value, dict(span.fields), lost_to)


def by_place(found: list[Row]) -> list[Row]:
    return sorted(found, key=lambda row: (row.start, row.end, row.rule, str(row.lost_to), str(row)))


@settings(max_examples=400)
@given(rule_sets(), texts())
def test_engine_and_twin_find_the_same(rule_set: RuleSet, text: str) -> None:
    matches = Extractor(rule_set, repairs=()).matches(text)
    assert by_place([row_of(match) for match in matches]) == by_place(rows(rule_set, text))


@settings(max_examples=300)
@given(rules(), texts())
def test_every_match_is_one_that_the_pattern_describes(rule: Rule[object], text: str) -> None:
    rule = described(rule)
    found = {(m.span.start, m.span.end) for m in Extractor(RuleSet("one", [rule]), repairs=()).matches(text)}
    assert found <= spans_of(rule, text, [])


@settings(max_examples=300)
@given(rules(), texts(14))
def test_whatever_the_pattern_describes_is_found_or_overlapped(rule: Rule[object], text: str) -> None:
    rule = described(rule)
    found = [(m.span.start, m.span.end) for m in Extractor(RuleSet("one", [rule]), repairs=()).matches(text)]
    for start, end in spans_of(rule, text, []):
        assert any(s < end and start < e for s, e in found), (start, end)


def described(rule: Rule[object]) -> Rule[object]:
    """The rule with a function that refuses nothing and gives whole matches."""
    return evolve(rule, production=low)
