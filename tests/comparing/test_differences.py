from typing import Any, ClassVar

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from aidie import Span
from aidie.comparing import Difference, Kind, differences, tally

TEXT = "abcdefgh"


@frozen
class Word:
    label: ClassVar[str] = "WORD"
    meaning: str

    def to_dict(self) -> dict[str, Any]:
        return {"meaning": self.meaning}


@frozen
class SameWord(Word):
    """Another class for the same meaning, as the other rule set may have."""


def span(start: int, end: int, meaning: str = "x", rule: str = "rule", label: str = "WORD") -> Span[Word]:
    return Span(start, end, TEXT[start:end], label, Word(meaning), rule)


def kinds(old: list[Span[Word]], new: list[Span[Word]]) -> list[tuple[str, str]]:
    return [(found.kind, found.span.text) for found in differences(old, new)]


def test_each_kind() -> None:
    old = [span(0, 2), span(2, 4), span(4, 6), span(6, 7)]
    new = [span(0, 2), span(2, 5), span(4, 6, "y"), span(7, 8)]
    assert kinds(old, new) == [("moved", "cde"), ("changed", "ef"), ("lost", "g"), ("added", "h")]


def test_spans_of_other_labels_do_not_belong_together() -> None:
    assert kinds([span(0, 2)], [span(0, 2, label="OTHER")]) == [("added", "ab"), ("lost", "ab")]


def test_who_made_a_span_makes_no_difference() -> None:
    same = Span(0, 2, "ab", "WORD", SameWord("x"), "renamed")
    assert differences([span(0, 2)], [same]) == []


def test_what_shares_most_of_the_text_belongs_together() -> None:
    long, short, near = span(0, 6), span(5, 7), span(1, 6)
    assert differences([long], [short, near]) == [
        Difference(Kind.MOVED, long, near),
        Difference(Kind.ADDED, None, short),
    ]


def test_of_pairs_that_share_as_much_the_order_of_the_lists_decides_none() -> None:
    old = [span(0, 1), span(0, 1), span(1, 2)]
    new = [span(0, 1), span(0, 2, "y"), span(0, 1, "y")]
    assert len(differences(old, new)) == len(differences(new, old)) == 2


def test_of_two_equal_spans_one_may_be_lost() -> None:
    assert kinds([span(0, 2), span(0, 2)], [span(0, 2)]) == [("lost", "ab")]


SPANS = st.lists(
    st.builds(lambda a, b, m: span(a, a + b, m), st.integers(0, 5), st.integers(1, 3), st.sampled_from("xy")),
    max_size=5,
)


@given(SPANS, SPANS)
def test_each_span_that_has_no_equal_is_told_of_once(old: list[Span[Word]], new: list[Span[Word]]) -> None:
    assert differences(old, old) == []
    found = differences(old, new)
    told_old = [difference.old for difference in found if difference.old]
    told_new = [difference.new for difference in found if difference.new]
    assert len(old) - len(told_old) == len(new) - len(told_new)
    assert {s for s in old if s not in new} <= set(told_old) <= set(old)
    assert {s for s in new if s not in old} <= set(told_new) <= set(new)


@given(SPANS, SPANS)
def test_the_other_way_round_lost_is_added(old: list[Span[Word]], new: list[Span[Word]]) -> None:
    turned = {Kind.LOST: Kind.ADDED, Kind.ADDED: Kind.LOST}
    there = tally(differences(old, new)).total
    back = tally(differences(new, old)).total
    assert there[Kind.LOST] - there[Kind.ADDED] == back[Kind.ADDED] - back[Kind.LOST] == len(old) - len(new)
    assert all(back[turned.get(kind, kind)] == count for kind, count in there.items())


def test_differences_are_counted_by_the_rule_to_look_at() -> None:
    counted = tally(differences([span(0, 2, rule="old"), span(3, 5, rule="old")], [span(0, 3, rule="new")]))
    assert counted.by_rule == {"new": {Kind.MOVED: 1}, "old": {Kind.LOST: 1}}
