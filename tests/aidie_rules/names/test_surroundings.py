"""What stands beside a name."""

import pytest

from aidie_rules.names.surroundings import (
    begins_inside,
    behind_office,
    behind_verb,
    ends_at_mark,
    follower_length,
    joined_left,
    open_left,
)
from marked import asked


@pytest.mark.parametrize("text", ["[余家驹]，", "[余家驹]", "[余家驹]9日", "[余家驹]-"])
def test_ends_at_mark(text: str) -> None:
    assert asked(ends_at_mark, text)


@pytest.mark.parametrize("text", ["[余家驹]说", "[约翰]·布朗", "[科洛]-班达"])
def test_ends_at_mark_not_here(text: str) -> None:
    assert not asked(ends_at_mark, text)


@pytest.mark.parametrize("text", ["[余家驹]", "，[余家驹]", "·[布朗]"])
def test_open_left(text: str) -> None:
    assert asked(lambda text, start, end: open_left(text, start), text)


@pytest.mark.parametrize("text", ["由[余家驹]", "A[余家驹]", "科洛-[班达]"])
def test_open_left_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: open_left(text, start), text)


@pytest.mark.parametrize("text", ["约翰·[布朗]", "科洛-[班达]"])
def test_joined_left(text: str) -> None:
    assert asked(lambda text, start, end: joined_left(text, start), text)


@pytest.mark.parametrize("text", ["，[布朗]", "-[布朗]"])
def test_joined_left_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: joined_left(text, start), text)


@pytest.mark.parametrize("text", ["，[余家驹]", "由[余家驹]", "会见[余家驹]"])
def test_behind_verb(text: str) -> None:
    assert asked(lambda text, start, end: behind_verb(text, start), text)


@pytest.mark.parametrize("text", ["大[余家驹]"])
def test_behind_verb_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: behind_verb(text, start), text)


@pytest.mark.parametrize("text", ["总[理张立]"])
def test_behind_office(text: str) -> None:
    assert asked(lambda text, start, end: behind_office(text, start), text)


@pytest.mark.parametrize("text", ["道[理张立]", "[理张立]"])
def test_behind_office_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: behind_office(text, start), text)


@pytest.mark.parametrize("text", ["巴[黎明]", "驻[韩立]", "叙[利亚]"])
def test_begins_inside(text: str) -> None:
    assert asked(lambda text, start, end: begins_inside(text, start), text)


@pytest.mark.parametrize("text", ["由[黎明]"])
def test_begins_inside_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: begins_inside(text, start), text)


@pytest.mark.parametrize("text", ["[强调]", "[来青海]", "[来烟视察]", "科[五日]", "立[二十四日]"])
def test_follower_length(text: str) -> None:
    assert asked(lambda text, start, end: bool(follower_length(text, start)), text)


@pytest.mark.parametrize("text", ["[来]", "立[五日]", "[驹]"])
def test_follower_length_not_here(text: str) -> None:
    assert not asked(lambda text, start, end: bool(follower_length(text, start)), text)
