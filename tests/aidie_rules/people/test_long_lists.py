"""Lists of more people than one rule reaches."""

import pytest

from aidie import extract
from aidie_rules import Official

_GIVEN = "驹骏骐骥骁骞骅驰驿骋腾骊骜骠"
_MANY = "县领导" + "、".join("余家" + name for name in _GIVEN)


@pytest.mark.parametrize(
    ("rest", "wanted"),
    [
        ("、周大川、周大海、周大江（女）、周大洋和周大湖出席", ["周大川", "周大海", "周大江", "周大洋", "周大湖"]),
        ("、周大川、扎西次仁（藏族）、周大洋，", ["周大川", "扎西次仁", "周大洋"]),
        ("、周大川、县委办公室有关同志，", ["周大川"]),
        ("、周大川。王春、周大海参观", ["周大川"]),
        ("、周大川、周大海、王春。", ["周大川", "周大海", "王春"]),
    ],
)
def test_the_names_behind_hold_the_same_post(rest: str, wanted: list[str]) -> None:
    officials = [span.value for span in extract(_MANY + rest).of(Official)]
    assert [official.name for official in officials] == ["余家" + name for name in _GIVEN] + wanted
    assert {official.titles for official in officials} == {("县领导",)}


def test_a_list_behind_a_verb_goes_on_behind_remarks() -> None:
    names = ["余家" + name for name in _GIVEN]
    text = f"当选为县委常委的还有{'（藏族）、'.join(names)}（女）。"
    assert [span.value.name for span in extract(text).of(Official)] == names


def test_the_names_before_come_into_the_same_post() -> None:
    names = ["余家" + name for name in _GIVEN]
    text = f"全会选举{'、'.join(names[:3])}（女）、{'、'.join(names[3:])}为县委常委。"
    officials = [span.value for span in extract(text).of(Official)]
    assert [official.name for official in officials] == names
    assert {official.titles for official in officials} == {("县委常委",)}
