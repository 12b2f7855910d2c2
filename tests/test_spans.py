import pytest

from aidie import PatternError, Span, Value
from aidie.pattern import span_of
from strategies import Low


def test_spans_are_values() -> None:
    span = Span(0, 1, "a", "LOW", Low("a"), "r", {"x": (0, 1)})
    assert span == Span(0, 1, "a", "LOW", Low("a"), "r", {"x": (0, 1)})
    assert span != Span(0, 1, "a", "LOW", Low("b"), "r", {"x": (0, 1)})
    assert len({span, Span(0, 1, "a", "LOW", Low("a"), "r")}) == 2
    with pytest.raises(AttributeError, match="frozen"):
        span.start = 3  # type: ignore[misc]


def test_a_value_is_known_by_its_label_and_dictionary() -> None:
    assert isinstance(Low("a"), Value)
    assert not isinstance("a", Value)


@pytest.mark.parametrize("asked", ["", 3, int, None])
def test_what_is_no_label_is_refused(asked) -> None:
    with pytest.raises(PatternError, match="is no label; give one, such as 'TITLE', or the class of its values"):
        span_of(asked)
