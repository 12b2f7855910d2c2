"""Where names in transliteration begin and end."""

import pytest

from aidie_rules.names.transliterated import foreign_name_begins, foreign_name_ends, is_foreign_name
from marked import asked


@pytest.mark.parametrize("text", ["对[普洛]总统", "与[科洛波夫]总统", "，[科洛波]总统"])
def test_foreign_name_begins(text: str) -> None:
    assert asked(foreign_name_begins, text)


@pytest.mark.parametrize(
    "text",
    ["科[洛波夫]总统", "科洛-[波夫]总统", "，[利比亚]总统", "，[洛杉矶]市长", "达席[尔瓦]总统", "访[问科洛]总统"],
)
def test_foreign_name_begins_not_here(text: str) -> None:
    assert not asked(foreign_name_begins, text)


@pytest.mark.parametrize("text", ["总统[科洛波]说", "总统[穆洛西]因间谍罪", "总统[默洛尔]手机", "总理[莫里]时表示"])
def test_foreign_name_ends(text: str) -> None:
    assert asked(foreign_name_ends, text)


@pytest.mark.parametrize("text", ["总统[侯洛]因对", "总统[默洛]尔手机"])
def test_foreign_name_ends_not_here(text: str) -> None:
    assert not asked(foreign_name_ends, text)


@pytest.mark.parametrize("text", ["总统[科洛波夫]说", "主席[谢夫连维奇]。"])
def test_is_foreign_name(text: str) -> None:
    assert asked(is_foreign_name, text)


@pytest.mark.parametrize("text", ["局长[肖杰因]出访", "市长[加强]调度", "市长[华特]说"])
def test_is_foreign_name_not_here(text: str) -> None:
    assert not asked(is_foreign_name, text)
