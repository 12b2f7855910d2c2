"""Damage changes text as it says, the same way for the same generator."""

import random
import re

import pytest

from aidie.testing.transforms import (
    COMMAS,
    CUT_LINES,
    DASHES,
    DOTS,
    FULL_WIDTH,
    LINE_WRAPS,
    NFD,
    NUMERAL_STYLES,
    PINYIN,
    PRESS_ZERO,
    QUOTES,
    RADICALS,
    SPACES_BESIDE_DIGITS,
    SPACES_IN_WORDS,
    TAGS,
    TRADITIONAL,
    TRANSFORMS,
    WORST,
    ZERO_WIDTH,
    Transform,
)
from aidie.text import Cleaner

TEXT = "二〇一八年8月7日，县委书记到“长江”村、学校。\n\n看望艾力·吐尔逊，结对帮扶从2018年至2020年，务农的人多了。\n"
LONG = "县委书记到三个乡镇考察茶产业发展和学校建设，看望了对口支援的教师和医生，" * 7 + "座谈。\n\n"
WORDS = frozenset({"书记", "县委书记", "帮扶"})


@pytest.mark.parametrize("transform", TRANSFORMS, ids=lambda transform: transform.name)
def test_the_same_generator_gives_the_same_damage(transform: Transform) -> None:
    first, again = (transform(TEXT, random.Random(3), WORDS) for _ in range(2))
    assert first == again
    text = LONG if transform is CUT_LINES else TEXT
    assert any(transform(text, random.Random(seed), WORDS) != text for seed in range(20)) or transform is NFD
    assert transform("", random.Random(3), WORDS) == ""


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("transform", [t for t in TRANSFORMS if t.keeps_values and t not in (TAGS, WORST)])
def test_what_values_must_survive_is_cleaned_away(transform: Transform, seed: int) -> None:
    cleaner = Cleaner(vocabulary=WORDS)
    assert cleaner.clean(transform(TEXT, random.Random(seed), WORDS)).text == TEXT
    assert transform is not CUT_LINES or cleaner.clean(transform(LONG, random.Random(seed), WORDS)).text == LONG


@pytest.mark.parametrize(
    ("transform", "text", "forms"),
    [
        (TRADITIONAL, "县长", {"縣長"}),
        (PINYIN, "务农", {"務(wù)農(nóng)", "務農(nóng)", "務(wù)農", "務農"}),
        (COMMAS, "甲。", {"甲。", "甲,。", "甲。,"}),
        (FULL_WIDTH, "12a", {"１２a"}),
        (SPACES_BESIDE_DIGITS, "8月7日7:30分", {"8 月 7 日7:30分", "8\xa0月\xa07\xa0日7:30分"}),
        (DOTS, "马·丁", {"马•丁", "马‧丁", "马・丁", "马 · 丁", "马· 丁"}),
        (CUT_LINES, "甲" * 46, {"甲" * 46}),
        (SPACES_IN_WORDS, "书记", {"书记", "书 记"}),
        (SPACES_IN_WORDS, "帮扶书记", {"帮扶书记", "帮 扶书记", "帮扶书 记", "帮 扶书 记"}),
        (LINE_WRAPS, "甲，乙丙。", {"甲，乙\n丙。"}),
        (LINE_WRAPS, "甲，乙丙", {"甲，乙丙"}),
        (PRESS_ZERO, "二〇一〇，〇", {"二○一○，〇"}),
        (RADICALS, "日", {"日", "⽇"}),
        (ZERO_WIDTH, "甲", {"甲", "甲\u200b", "甲\u200c", "甲\ufeff"}),
        (NFD, "(yī)", {"(yi\u0304)"}),
        (NUMERAL_STYLES, "2018年10月7日", {"二〇一八年十月七日"}),
        (NUMERAL_STYLES, "2018-10-07", {"2018-10-07"}),
        (QUOTES, "“甲”", {"「甲」", "『甲』", '"甲"'}),
        (DASHES, "7日至9日", {"7日—9日", "7日–9日", "7日－9日"}),
        (TAGS, "甲\n乙。\n丙", {f"{one}\n乙。\n{two}" for one in ("甲", "<strong>甲</strong>", "&nbsp;&nbsp;甲")
                            for two in ("丙", "丙<br>", "<strong>丙</strong>", "&nbsp;&nbsp;丙")}),
    ],
)  # fmt: skip
def test_what_each_does(transform: Transform, text: str, forms: set[str]) -> None:
    assert {transform(text, random.Random(seed), WORDS) for seed in range(1_000)} == forms


def test_every_transform_says_what_it_is() -> None:
    assert len({transform.name for transform in TRANSFORMS}) == len(TRANSFORMS)
    assert all(re.fullmatch(r"[A-Z].*\.", transform.description) for transform in TRANSFORMS)
