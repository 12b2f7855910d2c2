import pickle
from copy import copy
from inspect import signature

import pytest

from aidie.frozen import Frozen


class Pair(Frozen):
    left: int
    right: str = "r"


class Triple(Pair):
    last: bool = False


def test_fields_are_given_in_order_or_by_name() -> None:
    assert (Pair(1).left, Pair(1).right, Pair(1, "b").right, Pair(right="c", left=2).right) == (1, "r", "b", "c")
    assert repr(Triple(1, last=True)) == "Triple(left=1, right='r', last=True)"


@pytest.mark.parametrize("make", [Pair, lambda: Pair(right="b")])  # type: ignore[call-arg]
def test_what_has_no_default_must_be_given(make: object) -> None:
    with pytest.raises(TypeError, match="Pair lacks left"):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    "make",
    [lambda: Pair(1, "b", 3), lambda: Pair(1, left=2), lambda: Pair(1, other=2)],  # type: ignore[call-arg, misc]
)
def test_what_is_no_field_is_refused(make: object) -> None:
    with pytest.raises(TypeError, match="Pair takes left, right, each once"):
        make()  # type: ignore[operator]


def test_equal_where_kind_and_fields_are() -> None:
    assert Pair(1) == Pair(1, "r") != Pair(2)
    assert Pair(1) != Triple(1)
    assert len({Pair(1), Pair(1, "r"), Pair(1, "b"), Triple(1)}) == 3


def test_it_does_not_change_and_makes_another() -> None:
    pair = Pair(1)
    with pytest.raises(AttributeError, match=r"Pair is frozen; make another with evolve\(left=…\)"):
        pair.left = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del pair.left
    assert (pair.evolve(left=2), pair) == (Pair(2), Pair(1))


def test_it_can_be_copied_and_pickled() -> None:
    assert copy(Triple(1)) == pickle.loads(pickle.dumps(Triple(1))) == Triple(1)


class Named(Frozen, kw_only=True):
    first: int
    second: int = 2


class Doubled(Frozen):
    twice: int

    def __init__(self, once: int) -> None:
        super().__init__(2 * once)

    def __call__(self, text: str) -> str:
        return text * self.twice


def test_it_is_matched_by_its_fields_in_order() -> None:
    match Triple(1, "b", last=True):
        case Triple(left, "b", last=last):
            assert (left, last) == (1, True)
        case _:
            raise AssertionError("it has these fields")
    assert (Pair.__match_args__, Triple.__match_args__) == (("left", "right"), ("left", "right", "last"))
    assert Named.__match_args__ == ()


def test_its_signature_says_how_it_is_made() -> None:
    assert str(signature(Triple)) == "(left: int, right: str = 'r', last: bool = False)"
    assert str(signature(Named)) == "(*, first: int, second: int = 2)"
    assert str(signature(Doubled)) == "(once: int)"
    assert list(signature(Doubled(1)).parameters) == ["text"]


def test_it_is_replaced_as_copy_replace_does() -> None:
    assert Pair(1).__replace__(left=2) == Pair(2)
