from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie import Example, PatternError
from aidie.examples import Expected, as_example

PLAIN = st.text("甲乙8月: ", max_size=6)
INSIDE = st.text("甲乙8月", min_size=1, max_size=6)
STATED = st.none() | st.text("甲8-: ", max_size=6)


@given(st.lists(st.tuples(PLAIN, INSIDE, STATED), min_size=1, max_size=4), PLAIN)
def test_marks_are_taken_out_and_remembered(pieces: list[tuple[str, str, str | None]], tail: str) -> None:
    marked, text, expected = "", "", []
    for before, inside, stated in pieces:
        marked += before + (f"[{inside}]" if stated is None else f"[{inside}: {stated}]")
        text += before + inside
        expected.append(Expected(len(text) - len(inside), len(text), stated))
    example = as_example(marked + tail)
    assert example.text == text + tail
    assert example.expected == tuple(expected)


def test_an_example_may_have_an_anchor() -> None:
    example = Example("[昨天: 2020-08-06]", anchor=date(2020, 8, 7))
    assert as_example(example) is example
    assert example.expected == (Expected(0, 2, "2020-08-06"),)


@pytest.mark.parametrize("marked", ["", "8月7日", "[]", "[8月7日", "8月7日]"])
def test_an_example_that_marks_nothing_is_refused(marked: str) -> None:
    with pytest.raises(PatternError, match=r"marks no span; put the expected one in \[ \]"):
        as_example(marked)
