import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie.formats.columns import display_width, line_ranges, pad, visible, wrap

LINES = st.text(st.sampled_from("县长，。“”（）a1- 　ｗ\u0301《》·"), max_size=60)


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("ab", 2), ("县长", 4), ("ａ", 2), ("e\u0301", 1), ("\ufeff县", 2), ("·“”", 3), ("😀", 2)],
)
def test_display_width(text: str, width: int) -> None:
    assert display_width(text) == width


def test_pad() -> None:
    assert pad("县", 4) == "县  "
    assert pad("县", 4, right=True) == "  县"


@given(LINES, st.integers(2, 30))
def test_lines_hold_the_whole_text_and_fit(text: str, width: int) -> None:
    lines = [text[start:end] for start, end in line_ranges(text, width)]
    assert "".join(lines) == text
    assert all(display_width(line) <= width for line in lines)


@given(LINES, st.integers(2, 30), st.integers(1, 3))
def test_wrapped_cells_fit(text: str, width: int, most: int) -> None:
    lines = wrap(text, width, most)
    assert 1 <= len(lines) <= most
    assert all(display_width(line) <= width for line in lines)


def test_wrap_says_that_it_cut() -> None:
    assert wrap("一二三四五六", 4, 2) == ["一二", "三…"]
    assert wrap("一二三四", 4, 2) == ["一二", "三四"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("县长到任，很好", ["县长到", "任，很好"]),
        ("县镇长（新任）", ["县镇长", "（新任）"]),
        ("镇县长2020年", ["镇县长", "2020年"]),
        ("12345678901", ["12345678", "901"]),
    ],
    ids=["closing mark", "opening mark", "number", "too long to stay whole"],
)
def test_where_lines_break(text: str, lines: list[str]) -> None:
    assert [text[start:end] for start, end in line_ranges(text, 8)] == lines


@given(st.text(st.characters(codec=None, exclude_categories=[])))
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in shown)
    shown.encode("utf-8")


def test_line_breaks_may_stay() -> None:
    assert visible("县\n\x1b[31m", line_breaks=True) == "县\n␛[31m"
    assert visible("县\n") == "县␊"
