"""What looks like a name and is another word."""

import pytest

from aidie_rules.names.other_words import is_of_place, is_word
from marked import asked


@pytest.mark.parametrize("text", ["[高度]重视", "[尼泊尔]说", "[高度重]视", "[陶书记]、", "[王同志]、", "[庄严]宣布"])
def test_is_word(text: str) -> None:
    assert asked(is_word, text)


@pytest.mark.parametrize("text", ["[余家驹]说", "[高度重]，", "[庄严]，"])
def test_is_word_not_here(text: str) -> None:
    assert not asked(is_word, text)


@pytest.mark.parametrize("text", ["[古朝]外长", "呼和[浩特]市长", "[拉萨]市长"])
def test_is_of_place(text: str) -> None:
    assert asked(is_of_place, text)


@pytest.mark.parametrize("text", ["[李立]总理"])
def test_is_of_place_not_here(text: str) -> None:
    assert not asked(is_of_place, text)
