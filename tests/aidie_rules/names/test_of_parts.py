"""Where names of known parts begin and end."""

import pytest

from aidie_rules.names.of_parts import dotted_parts_begin, half_known_ends, known_parts_begin, parts_end
from marked import asked


@pytest.mark.parametrize("text", ["，[旺扎]主任", "，[白玛旺堆]书记", "会见[白玛旺堆]书记"])
def test_known_parts_begin(text: str) -> None:
    assert asked(known_parts_begin, text)


@pytest.mark.parametrize("text", ["白玛[旺堆]书记", "，郭[玉山]会长", "艾力·[旺堆]书记", "·[旺堆]书记"])
def test_known_parts_begin_not_here(text: str) -> None:
    assert not asked(known_parts_begin, text)


@pytest.mark.parametrize("text", ["，[扎西·次仁]县长", "会见[扎西·次仁]县长"])
def test_dotted_parts_begin(text: str) -> None:
    assert asked(dotted_parts_begin, text)


@pytest.mark.parametrize("text", ["白玛[扎西·次仁]县长"])
def test_dotted_parts_begin_not_here(text: str) -> None:
    assert not asked(dotted_parts_begin, text)


@pytest.mark.parametrize("text", ["县长[白玛旺堆]，", "县长[白玛旺堆]会见"])
def test_parts_end(text: str) -> None:
    assert asked(parts_end, text)


@pytest.mark.parametrize("text", ["县长[白玛]旺堆"])
def test_parts_end_not_here(text: str) -> None:
    assert not asked(parts_end, text)


@pytest.mark.parametrize("text", ["县长[俄珠次仁]出席"])
def test_half_known_ends(text: str) -> None:
    assert asked(half_known_ends, text)


@pytest.mark.parametrize("text", ["县长[强调次仁]出席"])
def test_half_known_ends_not_here(text: str) -> None:
    assert not asked(half_known_ends, text)
