"""What amounts of time have in common: their unit, where they end, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aidie import Captures, Lexicon, not_before
from aidie.pattern import words
from aidie_rules.dates.values import Duration

if TYPE_CHECKING:
    from decimal import Decimal

DURATION_UNITS = Lexicon.load("aidie_rules.lexicons", "duration_units")

UNIT = words(DURATION_UNITS).named("unit")

_NO_WORD_BEHIND: Final = {
    "年": not_before(
        *"级制轻龄薪货画鉴代均产检会报度版年月生份底初末", "夜饭", "一度", "四季", "之计", "到头", "又一年", "复一年",
        "一年", "终奖", "中级", "利润", "收入",
    ),
    "天": not_before(*"津山然气空宫舟文鹅府下天使河线际堂水元窗价才平台华王桥池赋性坛长体生", "安门", "主教"),
    "周": not_before(*"岁边围末报刊密转年长游折全期", "恩来"),
    "载": not_before(*"人重货客体入有着荷歌誉"),
    "秒": not_before(*"0123456789表杀速"),
    "半": not_before(*"载年天个会月"),
}  # fmt: skip
"""By the last character, what makes another word of it: 两周|岁, 3天|津."""
_IDIOMS: Final = ("一年半载", "三天两头", "十天半月", "十天半个月", "一年一度", "一时半会", "一分一秒")
_HOW_OFTEN: Final = ("一届", "一次", "一度", "一遇", "一换", "一评", "比一")
_AGE: Final = ("大的", "大时", "大，", "大,", "大。", "大、", "大婴", "大宝", "大了")


def amount_ends(text: str, start: int, end: int) -> bool:
    """It says how long, and its last character begins no other word: not 两周|岁, 3天|津, 四年|一度, 三个月|大的."""
    if _tells_how_often(text, start, end) or text.startswith(_IDIOMS, start):
        return False
    if text[end - 1] == "月" and text.startswith(_AGE, end):
        return False
    if text[start:end] == "十年" and text.startswith("如一日", end):
        return False
    guard = _NO_WORD_BEHIND.get(text[end - 1])
    return guard is None or guard(text, start, end)


_ONE_UNIT: Final = 2


def _tells_how_often(text: str, start: int, end: int) -> bool:
    """四年|一度, 一周|一次, 一年|两熟, 一天|比一天; but 一天|一夜 says how long."""
    if text.startswith(_HOW_OFTEN, end):
        return True
    single = text[start] == "一" and end - start == _ONE_UNIT
    return single and text.startswith(("一", "两"), end) and not text.startswith("一夜", end)


_GOING_ON_FROM_MORE: Final = frozenset("次个家种名项所样元少么条起人位场部方门倍")


def more_ends(text: str, start: int, end: int) -> bool:
    """多 belongs to the time before it and not to what follows: 一年|多次."""
    return text[end : end + 1] not in _GOING_ON_FROM_MORE


_ABOUT = ("近", "约", "将近", "超过", "逾")


def _behind_about(text: str, start: int, end: int) -> bool:
    return text.endswith(_ABOUT, 0, start)


_MORE: Final = frozenset({"more", "more_before", "more_behind"})
"""The names of 多 and 余, at each of the places where they stand."""


def amount(written: str | int) -> Decimal:
    """So many, exactly."""
    from decimal import Decimal  # of no use where a text gives no length of time

    return Decimal(written)


def duration_of(parts: dict[str, Decimal], found: Captures) -> Duration | None:
    """The duration of so many of each unit, approximate where a word says so; None where no duration is so made."""
    about = not _MORE.isdisjoint(found.names) or found.answer(_behind_about)
    try:
        return Duration.of(**parts, approximate=about)
    except ValueError:
        return None
