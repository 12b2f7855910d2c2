"""Titles beside names that only the rest of the text settles."""

import pytest

from aidie import extract
from aidie_rules import Official
from aidie_rules.people import settled


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("副县长颉平说，要擦窗。会后对颉平书记致意", [("颉平", "书记")]),
        ("副县长史芳擦窗。史芳说，要擦窗", [("史芳", "副县长")]),
        ("副县长史会方擦窗，史会方说，要擦窗", [("史会方", "副县长")]),
        ("副县长史会方擦窗", []),
        ("县长向前说。副县长高度评价，高度重视", []),
        ("老挝总理本扬来访。本扬特使说", []),
        ("县长张强来了。书记张强调", []),
        ("县长李立来访。会见老朋友李立县长", [("李立", "县长")]),
    ],
)
def test_it_is_settled_elsewhere(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [span for span in extract(text).of(Official) if span.rule == "people.settled"]
    assert [(span.value.name, *span.value.titles) for span in found] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("主席刘大为出席。刘大为主席致辞。", ["刘大为", "刘大为"]),
        ("主席刘大出席。选举刘大为主席。", ["刘大", "刘大"]),
    ],
)
def test_a_name_that_ends_in_wei_is_known_elsewhere(text: str, wanted: list[str]) -> None:
    assert [official.value.name for official in extract(text).of(Official)] == wanted


def test_each_name_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(settled, "ends_well", lambda text, start, end: asked.append(start))
    titles_and_names = 200
    extract("市委书记马明龙" * titles_and_names + "市委书记马")
    assert len(asked) <= 2 * titles_and_names
