"""Days in a speech that was held before the article."""

from datetime import date

import pytest

import aidie
from aidie_rules import Date

ANCHOR = date(2019, 8, 12)


def _days(text: str) -> list[str]:
    return [str(span.value.start_date) for span in aidie.extract(text, anchor=ANCHOR).of(Date)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("市长李建明11日会见客人。李建明表示，今天我们共同见证签约。", ["2019-08-11", "2019-08-11"]),
        ("11日，市长李建明会见客人。\n他说，交流很重要。今天，我们签署协议。", ["2019-08-11", "2019-08-11"]),
        ("11日上午，他说：“今天上午的参观很好。”他说，明天还要去乡下。", ["2019-08-11", "2019-08-11", "2019-08-12"]),
    ],
)
def test_today_of_a_speaker_is_the_day_of_the_speech(text: str, days: list[str]) -> None:
    assert _days(text) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("11日大雨。气象台监测显示，今天有雨。", ["2019-08-11", "2019-08-12"]),
        ("11日大雨。据报道说，今天仍有雨。", ["2019-08-11", "2019-08-12"]),
        ("11日会议闭幕。今天，我们一起去看看。", ["2019-08-11", "2019-08-12"]),
        ("2日会议闭幕。他说，今天的参观很好。", ["2019-08-02", "2019-08-12"]),
        ("11日会议闭幕。今天，他说，今天的参观很好。", ["2019-08-11", "2019-08-12", "2019-08-12"]),
    ],
)
def test_elsewhere_it_is_the_day_of_the_article(text: str, days: list[str]) -> None:
    assert _days(text) == days
