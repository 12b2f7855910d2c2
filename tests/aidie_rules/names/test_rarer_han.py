"""Where rarer Han names begin and end."""

import pytest

from aidie_rules.names.rarer_han import compound_name_ends, married_name_begins, married_name_ends, spaced_name_ends
from marked import asked


@pytest.mark.parametrize("text", ["，[何郑月芳]主任"])
def test_married_name_begins(text: str) -> None:
    assert asked(married_name_begins, text)


@pytest.mark.parametrize("text", ["，[何郑月和]主任", "了不[何郑月芳]主任", "，[龙郑妓妖]主任"])
def test_married_name_begins_not_here(text: str) -> None:
    assert not asked(married_name_begins, text)


@pytest.mark.parametrize("text", ["署长[陈李世芳]参加"])
def test_married_name_ends(text: str) -> None:
    assert asked(married_name_ends, text)


@pytest.mark.parametrize("text", ["署长[陈李世芳参]加"])
def test_married_name_ends_not_here(text: str) -> None:
    assert not asked(married_name_ends, text)


@pytest.mark.parametrize("text", ["县长[欧阳明]出席"])
def test_compound_name_ends(text: str) -> None:
    assert asked(compound_name_ends, text)


@pytest.mark.parametrize("text", ["会议[第五次]会议"])
def test_compound_name_ends_not_here(text: str) -> None:
    assert not asked(compound_name_ends, text)


@pytest.mark.parametrize("text", ["县长[余\u3000驹]，", "县长[王\u3000春]出席"])
def test_spaced_name_ends(text: str) -> None:
    assert asked(spaced_name_ends, text)


@pytest.mark.parametrize("text", ["县长[王\u3000春]天"])
def test_spaced_name_ends_not_here(text: str) -> None:
    assert not asked(spaced_name_ends, text)
