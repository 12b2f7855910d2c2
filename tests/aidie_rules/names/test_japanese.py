"""Where Japanese names begin and end."""

import pytest

from aidie_rules.names.japanese import japanese_name_begins, japanese_name_ends
from marked import asked


@pytest.mark.parametrize("text", ["与[山田一郎]大臣"])
def test_japanese_name_begins(text: str) -> None:
    assert asked(japanese_name_begins, text)


@pytest.mark.parametrize("text", ["县[山田一郎]大臣", "与[山田一出]大臣", "与[山田被捕]大臣"])
def test_japanese_name_begins_not_here(text: str) -> None:
    assert not asked(japanese_name_begins, text)


@pytest.mark.parametrize("text", ["大臣[山田一郎]出席", "副首相[浅野克也]和"])
def test_japanese_name_ends(text: str) -> None:
    assert asked(japanese_name_ends, text)


def test_no_japanese_name_ends_behind_the_text() -> None:
    assert not japanese_name_ends("县长福田说", 2, 7)


@pytest.mark.parametrize("text", ["大臣[山田的]书", "大臣[山田一]郎出席"])
def test_japanese_name_ends_not_here(text: str) -> None:
    assert not asked(japanese_name_ends, text)
