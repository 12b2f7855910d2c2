"""Amounts of time that give no number: 半年, 大半天, 数十年, 百余年, 上千个日夜."""

from __future__ import annotations

from typing import Final

from aidie import Captures, Lexicon, rule
from aidie.pattern import choice, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.duration_parts import UNIT, amount, amount_ends, duration_of, more_ends
from aidie_rules.dates.marks import NUMERALS
from aidie_rules.dates.values import Duration
from aidie_rules.dates.words import EVERYDAY

_ROUND = {"十": "10", "百": "100", "千": "1000", "万": "10000"}

BARE_ROUND_NUMBERS = Lexicon(
    "bare_round_numbers",
    {"百": "100", "千": "1000"},
    meaning="a number that stands for so many",
    source=EVERYDAY,
)

ROUND_NUMBERS = Lexicon(
    "round_numbers",
    {some + word: number for some in "数几" for word, number in _ROUND.items()}
    | {some + word: number for some in "上成" for word, number in _ROUND.items() if word != "十"}
    | {word + more: number for more in "多余" for word, number in _ROUND.items() if word in "百千"},
    meaning="the round number of which there are some",
    source=EVERYDAY,
)


@rule(
    optional(one_of("大", "小")) + one_of("半").named("half") + optional(one_of("个").named("counted"))
    + optional(one_of("多").named("more_before")) + UNIT
    + optional(one_of("多", "余").where(more_ends).named("more")),
    guards=[outside_names, amount_ends],
    examples=["[半年多: P6M]", "[半个月: P0.5M]", "[半天: PT12H]", "[半个世纪: P50Y]",
        "[大半年: P6M]来，[小半天: PT12H]，[半个多月: P0.5M]"],
    counterexamples=["半分地", "上半年", "下半年", "一年半载", "半周岁", "半月谈"],
)  # fmt: skip
def halves(found: Captures) -> Duration | None:
    """Half of a unit."""
    if found.answer(_behind_count):
        return None
    unit, size, *counted = found.payload("unit").split()
    if found["unit"] in ("分", "秒"):
        return None
    if bool(counted) != ("counted" in found) and found["unit"] not in ("小时", "星期", "世纪"):
        return None
    return duration_of({unit: amount("0.5") * int(size)}, found)


def _behind_count(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1] in "上下前后一二两三四五六七八九十年天月个"


_BEFORE_ROUND: Final = (
    *"近经逾约", "历经", "历时", "跨越", "走过", "穿越", "长达", "已有", "持续", "传承", "延续", "沿用", "失传",
    "成立", "建党", "建校",
)  # fmt: skip
_BEHIND_ROUND: Final = ("历史", "的历史", "之久", "华诞", "诞辰")


def round_stands(text: str, start: int, end: int) -> bool:
    """百年 says how long, and is no word of praise: 历经|百年, |百年历史, but not 百年大计, 百年老店."""
    return text.endswith(_BEFORE_ROUND, 0, start) or text.startswith(_BEHIND_ROUND, end + 1)


BARE_ROUND_NUMBER = words(BARE_ROUND_NUMBERS).named("round").where(round_stands)


def round_begins(text: str, start: int, end: int) -> bool:
    """No number goes on before it: 两百多年, 千百年."""
    return text[start - 1 : start] not in tuple(NUMERALS + "数几上成第个") or not start


@rule(
    choice(words(ROUND_NUMBERS).named("round") + optional(one_of("多", "余")), BARE_ROUND_NUMBER)
    + optional(one_of("个").named("counted"))
    + UNIT,
    guards=[outside_names, amount_ends, round_begins],
    examples=[
        "[数十年: P10Y]来，[几百多天: P100D]，[几百年: P100Y]的老树，[百余年: P100Y]间，沿用[上百年: P100Y]",
        "[几十个小时: PT10H]后",
        "近[百年: P100Y]，历经[百年: P100Y]沧桑，[千年: P1000Y]历史，[上千个日夜: P1000D]",
    ],
    counterexamples=[
        "百年大计",
        "两个百年",
        "千百年来",
        "几百里",
        "百年奋斗目标",
        "二百多年",
        "数十月",
    ],
)
def round_amounts(found: Captures) -> Duration | None:
    """Some tens, hundreds or thousands: told by the round number, and approximate."""
    unit, size, *counted = found.payload("unit").split()
    if found["unit"] in ("分", "周") or (counted and "counted" not in found and found["unit"] != "周年"):
        return None
    return Duration.of(**{unit: int(found.payload("round")) * int(size)}, approximate=True)
