"""Amounts of time: 26年, 三个多月, 一年半, 20周年, 5000余年; 1小时30分钟."""

from __future__ import annotations

from decimal import Decimal

from aidie import Captures, rule
from aidie.pattern import chars, choice, integer, one_of, optional, words
from aidie_rules.dates.duration_guards import (
    amount_begins,
    amount_ends,
    is_amount,
    is_lesser,
    more_ends,
    round_begins,
    round_stands,
    within_days,
)
from aidie_rules.dates.guards import outside_names
from aidie_rules.dates.values import Duration
from aidie_rules.dates.words import BARE_ROUND_NUMBERS, DURATION_UNITS, LESSER_UNITS, ROUND_NUMBERS

FRACTION = "." + chars("0-9", 1, 2).named("fraction")
POWER = optional(one_of("百", "千", "万", "亿").named("power"))
NUMBER = (integer("number", 0, 99_999) + optional(FRACTION)).where(is_amount) + POWER
MORE = one_of("多", "余", "来", "几").named("more")
WHOLE = one_of("整")
"""一整天: no more, no less."""
HALF = one_of("半").named("half")
MORE_BEHIND = one_of("多", "余").where(more_ends).named("more_behind")
HALF_BEHIND = one_of("半").named("half_behind")
LESSER = choice(
    "零" + chars("一二三四五六七八九十", 1, 3).named("lesser_number"),
    optional(one_of("零", "又")) + integer("lesser_number", 1, 59),
) + words(LESSER_UNITS).named("lesser_unit")
NIGHTS = integer("nights", 1, 99) + "夜"
"""三天|三夜, 两天|一夜: the days say how long."""
SECONDS = integer("seconds", 1, 59) + one_of("秒", "秒钟")
UNIT = words(DURATION_UNITS).named("unit")
BARE_ROUND_NUMBER = words(BARE_ROUND_NUMBERS).named("round").where(round_stands)

_POWERS = {"": 1, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_ABOUT = ("近", "约", "将近", "超过", "逾")


@rule(
    NUMBER
    + optional(
        choice(
            MORE + optional(one_of("个").named("counted")),
            WHOLE,
            one_of("个").named("counted") + optional(choice(MORE, HALF)),
        )
    )
    + UNIT
    + optional(choice(HALF_BEHIND, MORE_BEHIND, NIGHTS, LESSER.where(is_lesser) + optional(SECONDS))),
    guards=[outside_names, amount_begins, amount_ends],
    examples=[
        "[26年: P26Y]来，近[20年: P20Y]",
        "[一年多: P1Y]来，[三个多月: P3M]，[10多天: P10D]",
        "[20周年: P20Y]，[5000余年: P5000Y]的历史",
        "[一年半: P1Y6M]，[两个半小时: PT2H30M]",
        "[1小时30分钟: PT1H30M]，[三年零五个月: P3Y5M]，用时[5分30秒: PT5M30S]",
        "[一整天: P1D]，[1小时15分20秒: PT1H15M20S]",
        "[五个月: P5M]后",
        "[35年: P35Y]如一日，[70余载: P70Y]，[40载: P40Y]同行",
        "这[10年: P10Y]来，还有[一年半: P1Y6M]退休，还有[一个月: P1M]，只有[一天: P1D]",
        "[20多个小时: PT20H]，[600多个日夜: P600D]，[三天三夜: P3D]，[三个月零十天: P3M10D]",
        "历时[3.5小时: PT3H30M]，[0.5小时: PT30M]，[3万年: P30000Y]前，",
        "[4千多年: P4000Y]，[65700多小时: PT65700H]，[三年又五个月: P3Y5M]",
    ],
    counterexamples=[
        "2002年的一天",
        "2002年", "高三年级", "两周岁", "每年", "第三年", "新的一年", "多年来", "6月", "两三年",
        "百年大计", "3天津人", "98年", "总有一天", "有一年", "这两年，", "这两天来",
        "一年一度", "四年一度", "五十年一遇", "三天两头", "三个月大的婴儿", "周六周日",
        "一周一行", "一年两熟", "九年级", "30年轻人",
    ],
)  # fmt: skip
def amounts(found: Captures) -> Duration | None:
    """A number of units, with 多 or 半, or of two units."""
    unit, size, *counted = found.payload("unit").split()
    if bool(counted) != ("counted" in found) and found["unit"] not in ("小时", "星期", "礼拜", "昼夜", "周"):
        return None
    number = Decimal(f"{found.integer('number')}.{found.get('fraction', '0')}") * _POWERS[found.get("power")]
    number += Decimal("0.5") if "half" in found or "half_behind" in found else 0
    parts = {unit: number * int(size)}
    if "lesser_unit" in found:
        parts[found.payload("lesser_unit")] = Decimal(found.integer("lesser_number"))
        if "seconds" in found:
            if found.payload("lesser_unit") != "minutes":
                return None
            parts["seconds"] = Decimal(found.integer("seconds"))
    elif found["unit"] == "分" or ("nights" in found and found["unit"] != "天"):
        return None
    return _duration(parts, found)


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
    return _duration({unit: Decimal("0.5") * int(size)}, found)


def _behind_count(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1] in "上下前后一二两三四五六七八九十年天月个"


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


@rule(
    integer("number", 1, 100) + "日",
    priority=1,
    guards=[within_days],
    examples=["[7日: P7D]内", "为期[3日: P3D]，连续[两日: P2D]"],
    counterexamples=["7日上午", "三日游"],
)
def days_within(found: Captures) -> Duration:
    """日 as an amount, where the words around it leave no choice."""
    return Duration.of(days=found.integer("number"))


def _behind_about(text: str, start: int, end: int) -> bool:
    return text.endswith(_ABOUT, 0, start)


def _duration(parts: dict[str, Decimal], found: Captures) -> Duration | None:
    about = "more" in found or "more_before" in found or "more_behind" in found or found.answer(_behind_about)
    try:
        return Duration.of(**parts, approximate=about)
    except ValueError:
        return None
