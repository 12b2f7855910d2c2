from functools import partial

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from aidie import PatternError, not_after, not_before
from aidie.guards import checked, show_guard
from strategies import WORDS, texts


@given(st.lists(WORDS, min_size=1, max_size=3), texts(), st.data())
def test_guards_look_right_beside_the_match(words: list[str], text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert not_before(*words)(text, start, end) == (not any(text[end:].startswith(word) for word in words))
    assert not_after(*words)(text, start, end) == (not any(text[:start].endswith(word) for word in words))


def test_guards_are_values() -> None:
    assert not_before("级", "台") == not_before("台", "级")
    assert not_before("级") != not_after("级")
    assert hash(not_after("a", "b")) == hash(not_after("b", "a"))


@frozen
class Longer:
    than: int

    def __call__(self, text: str, start: int, end: int) -> bool:
        return end - start > self.than


class Plain:
    def __call__(self, text: str, start: int, end: int) -> bool:
        return True


def named(text: str, start: int, end: int, least: int = 0) -> bool:
    return end - start > least


@pytest.mark.parametrize(
    ("guard", "shown"),
    [
        (not_before("台", "主席"), "not_before('主席', '台')"),
        (not_after("副"), "not_after('副')"),
        (named, "named"),
        (Longer(2), "Longer(than=2)"),
    ],
)
def test_guards_are_shown_as_written(guard: Longer, shown: str) -> None:
    assert show_guard(guard) == shown
    assert shown in (repr(guard), getattr(guard, "__name__", ""))


@pytest.mark.parametrize("make", [not_before, not_after])
@pytest.mark.parametrize(
    ("words", "said"),
    [([["级"]], r"takes words one by one: .* not \(\['级'\]\)"), ([""], "none of them empty"), ([], "needs words")],
)
def test_words_that_no_text_has_are_refused(make, words, said: str) -> None:
    with pytest.raises(PatternError, match=said):
        make(*words)


class OfText:
    def __call__(self, text: str) -> bool:
        return True

    def of_place(self, text: str, at: int) -> bool:
        return True

    def of_range(self, text: str, start: int, end: int) -> bool:
        return True


@pytest.mark.parametrize(
    ("guard", "said"),
    [
        (OfText(), "takes 1 argument; it is called with the text, a start and an end"),
        (OfText().of_place, "the guard of_place takes 2 arguments"),
        (lambda: True, "takes 0 arguments"),
        (Plain, r"the guard Plain is a class; give an object of it: Plain\(…\)"),
    ],
)
def test_what_cannot_be_asked_is_refused(guard, said: str) -> None:
    with pytest.raises(PatternError, match=said):
        checked(guard)


@pytest.mark.parametrize(
    "guard", [OfText().of_range, Plain(), named, Longer(2), partial(named, least=2), lambda *_: True]
)
def test_what_can_be_asked_is_taken(guard) -> None:
    assert checked(guard) is guard


@pytest.mark.parametrize("guard", [Plain(), partial(named, least=2)])
def test_what_is_shown_holds_no_address(guard: Plain) -> None:
    assert "0x" not in show_guard(guard)
