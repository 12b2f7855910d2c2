from functools import partial

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from aidie import not_after, not_before
from aidie.guards import show_guard
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


@pytest.mark.parametrize("guard", [Plain(), partial(named, least=2)])
def test_what_is_shown_holds_no_address(guard: Plain) -> None:
    assert "0x" not in show_guard(guard)
