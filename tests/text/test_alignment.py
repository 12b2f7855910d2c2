"""The laws of alignment, against a slow twin that keeps the raw position of every character."""

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie.text import Alignment, Deletion


@st.composite
def alignments(draw: st.DrawFn, length: int | None = None) -> Alignment:
    size = draw(st.integers(0, 12)) if length is None else length
    cuts = sorted(draw(st.sets(st.integers(0, size), max_size=8)))
    kinds = draw(st.lists(st.sampled_from([None, True, False]), min_size=len(cuts), max_size=len(cuts)))
    return Alignment.deleting(
        size,
        [(start, end, kind) for (start, end), kind in zip(pairwise(cuts), kinds, strict=False) if kind is not None],
    )


@st.composite
def chains(draw: st.DrawFn, links: int) -> list[Alignment]:
    chain = [draw(alignments())]
    while len(chain) < links:
        chain.append(draw(alignments(chain[-1].clean_length)))
    return chain


def kept(alignment: Alignment) -> list[int]:
    """The raw position of each clean character."""
    dropped = {at for start, end, _ in alignment.deletions for at in range(start, end)}
    return [at for at in range(alignment.raw_length) if at not in dropped]


def spans(length: int) -> list[tuple[int, int]]:
    return [(start, end) for start in range(length + 1) for end in range(start, length + 1)]


@given(alignments())
def test_a_raw_span_holds_its_characters_and_what_is_attached_to_the_last(alignment: Alignment) -> None:
    positions = kept(alignment)
    attached = {start: end for start, end, sticks in alignment.deletions if sticks}
    for start, end in spans(alignment.clean_length):
        if start < end:
            last = positions[end - 1] + 1
            while last in attached:
                last = attached[last]
            assert alignment.raw_span(start, end) == (positions[start], last)


@given(alignments())
def test_an_empty_span_stays_empty(alignment: Alignment) -> None:
    for at in range(alignment.clean_length + 1):
        start, end = alignment.raw_span(at, at)
        assert start == end
        assert alignment.clean_span(start, end) == (at, at)


@given(alignments())
def test_from_clean_to_raw_and_back_is_the_same_span(alignment: Alignment) -> None:
    for span in spans(alignment.clean_length):
        assert alignment.clean_span(*alignment.raw_span(*span)) == span


@given(alignments())
def test_a_clean_span_holds_the_kept_characters_of_the_raw_one(alignment: Alignment) -> None:
    positions = kept(alignment)
    for start, end in spans(alignment.raw_length):
        first, last = alignment.clean_span(start, end)
        assert positions[first:last] == [at for at in positions if start <= at < end]


@given(alignments())
def test_both_ways_are_monotone(alignment: Alignment) -> None:
    for map_span, length in (
        (alignment.raw_span, alignment.clean_length),
        (alignment.clean_span, alignment.raw_length),
    ):
        mapped = [map_span(at, length) for at in range(length)]
        assert mapped == sorted(mapped)
        ends = [map_span(0, at)[1] for at in range(length + 1)]
        assert ends == sorted(ends)


@given(alignments())
def test_deletions_make_the_same_alignment_again(alignment: Alignment) -> None:
    assert Alignment.deleting(alignment.raw_length, alignment.deletions) == alignment
    assert pickle.loads(pickle.dumps(alignment)) == alignment


@given(chains(2))
def test_then_is_mapping_twice(chain: list[Alignment]) -> None:
    first, second = chain
    both = first.then(second)
    assert (both.raw_length, both.clean_length) == (first.raw_length, second.clean_length)
    for span in spans(second.clean_length):
        assert both.raw_span(*span) == first.raw_span(*second.raw_span(*span))
    for span in spans(first.raw_length):
        assert both.clean_span(*span) == second.clean_span(*first.clean_span(*span))


@given(chains(3))
def test_then_is_associative(chain: list[Alignment]) -> None:
    first, second, third = chain
    assert first.then(second).then(third) == first.then(second.then(third))


@given(alignments())
def test_identity_changes_nothing(alignment: Alignment) -> None:
    assert Alignment.identity(alignment.raw_length).then(alignment) == alignment
    assert alignment.then(Alignment.identity(alignment.clean_length)) == alignment


def test_identity_holds_no_deletions() -> None:
    identity = Alignment.identity(10**9)
    assert identity.is_identity
    assert identity.deletions == ()
    assert identity.raw_span(3, 5) == identity.clean_span(3, 5) == (3, 5)


def test_attached_litter_belongs_to_the_character_on_its_left() -> None:
    raw = "縣長(zhǎng)表示"
    alignment = Alignment.deleting(len(raw), [(2, 9, True)])
    start, end = alignment.raw_span(0, 2)
    assert raw[start:end] == "縣長(zhǎng)"
    start, end = alignment.raw_span(2, 4)
    assert raw[start:end] == "表示"


def test_free_litter_belongs_to_neither_side() -> None:
    raw = "市委書(shū)、,記"
    alignment = Alignment.deleting(len(raw), [(3, 8, True), (9, 10, False)])
    assert raw[slice(*alignment.raw_span(0, 3))] == "市委書(shū)"
    assert raw[slice(*alignment.raw_span(0, 4))] == "市委書(shū)、"
    assert raw[slice(*alignment.raw_span(4, 5))] == "記"


def test_touching_deletions_act_as_one_gap() -> None:
    assert Alignment.deleting(4, [(1, 2, False), (2, 3, True)]).deletions == (Deletion(1, 3, False),)
    assert Alignment.deleting(4, [(1, 2, True), (2, 2, True), (2, 3, False)]).deletions == (
        Deletion(1, 2, True),
        Deletion(2, 3, False),
    )


@pytest.mark.parametrize("deletions", [[(2, 1, True)], [(0, 4, True)], [(1, 2, True), (0, 1, True)], [(-1, 1, True)]])
def test_deletions_that_are_not_ranges_in_order_are_refused(deletions: list[tuple[int, int, bool]]) -> None:
    with pytest.raises(ValueError, match="give sorted, disjoint ranges"):
        Alignment.deleting(3, deletions)


@pytest.mark.parametrize("span", [(-1, 0), (2, 1), (0, 3)])
def test_a_range_outside_the_text_is_refused(span: tuple[int, int]) -> None:
    alignment = Alignment.deleting(4, [(1, 3, True)])
    with pytest.raises(ValueError, match="clean text, which has 2 characters"):
        alignment.raw_span(*span)
    with pytest.raises(ValueError, match="raw text, which has 2 characters"):
        Alignment.identity(2).clean_span(*span)


def test_alignments_of_other_texts_do_not_compose() -> None:
    with pytest.raises(ValueError, match="ends in a text of 3 characters, the second starts from one of 4"):
        Alignment.identity(3).then(Alignment.identity(4))


def test_its_repr_makes_it_again() -> None:
    alignment = Alignment.deleting(9, [(2, 4, True), (6, 7, False)])
    assert eval(repr(alignment)) == alignment
