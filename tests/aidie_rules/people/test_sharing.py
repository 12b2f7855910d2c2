"""Who of several people behind a post holds it."""

import pytest

import aidie
from aidie_rules.people.values import Official


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("副县长王春、李明和周大川参加。", ["王春", "李明", "周大川"]),
        ("副县长王春和李明参加。", ["王春", "李明"]),
        # 和 before the last but one begins those who hold it no more
        ("县委副书记王春和李明、周大川等世界冠军参加。", ["王春"]),
        # of a body that is named there is one head
        ("县委书记王春和李明参加。", ["王春"]),
        ("全国政协主席王春、李明送了花圈。", ["王春"]),
        ("中央书记处书记王春、李明参加。", ["王春", "李明"]),
        ("两国总统王春和李明会谈。", ["王春", "李明"]),
    ],
)
def test_who_holds_the_post(text: str, holders: list[str]) -> None:
    assert [span.value.name for span in aidie.extract(text).of(Official)] == holders
