"""The engine against the slow reading that explanations tell of, and against the plain meaning of a pattern."""

from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from aidie import Extractor, Match, Rule, RuleSet
from aidie.explaining.outcomes import Outcome, replay
from aidie.pattern.reading import Reader
from strategies import low, rule_sets, rules, texts_for


class Row(NamedTuple):
    """What is said of one span; the fields of one of several parts are those of no one."""

    start: int
    end: int
    label: str
    rule: str
    value: Any
    fields: dict[str, tuple[int, int]]
    lost_to: tuple[str, int, int] | None


def row_of(match: Match) -> Row:
    span, winner = match.span, match.lost_to
    lost_to = (winner.rule, winner.start, winner.end) if winner else None
    return Row(span.start, span.end, span.label, span.rule, span.value, dict(span.fields), lost_to)


def rows_of(outcome: Outcome) -> list[Row]:
    winner = outcome.lost_to.spans[0] if outcome.lost_to else None
    lost_to = (winner.rule, winner.start, winner.end) if winner else None
    return [Row(s.start, s.end, s.label, s.rule, s.value, dict(s.fields), lost_to) for s in outcome.spans]


def by_place(found: list[Row]) -> list[Row]:
    return sorted(found, key=lambda row: (row.start, row.end, row.rule, str(row.lost_to), str(row)))


@settings(max_examples=150)
@given(rule_sets(), st.data())
def test_engine_and_twin_find_the_same(rule_set: RuleSet, data: st.DataObject) -> None:
    text = data.draw(texts_for(rule_set))
    matches = Extractor(rule_set, repairs=()).matches(text)
    told = [row for outcome in replay(rule_set, text).outcomes for row in rows_of(outcome)]
    assert by_place([row_of(match) for match in matches]) == by_place(told)


def described(rule: Rule[object], text: str) -> set[tuple[int, int]]:
    """Every range that a rule's pattern describes, whatever its preferences; no plan, no anchor."""
    return {
        (start, end)
        for start in range(len(text) + 1)
        for end, _ in Reader(text).ways((rule.pattern,), start)
        if all(guard(text, start, end) for guard in rule.guards)
    }


def found_by(rule: Rule[object], text: str) -> set[tuple[int, int]]:
    matches = Extractor(RuleSet("one", [rule]), repairs=()).matches(text)
    return {(match.span.start, match.span.end) for match in matches}


@settings(max_examples=100)
@given(rules(), st.data())
def test_every_match_is_one_that_the_pattern_describes(rule: Rule[object], data: st.DataObject) -> None:
    rule, text = giving_whole_matches(rule), data.draw(texts_for([rule]))
    assert found_by(rule, text) <= described(rule, text)


@settings(max_examples=100)
@given(rules(), st.data())
def test_whatever_the_pattern_describes_is_found_or_overlapped(rule: Rule[object], data: st.DataObject) -> None:
    rule, text = giving_whole_matches(rule), data.draw(texts_for([rule]))
    found = found_by(rule, text)
    for start, end in described(rule, text):
        assert any(s < end and start < e for s, e in found), (start, end)


def giving_whole_matches(rule: Rule[object]) -> Rule[object]:
    """The rule with a function that refuses nothing."""
    return rule.evolve(production=low)
