"""What amounts of time have in common: their unit, where they end, and what they mean."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from aidie import Captures, Lexicon, not_before
from aidie.pattern import words
from aidie_rules.dates.values import Duration

DURATION_UNITS = Lexicon.load("aidie_rules.lexicons", "duration_units")

UNIT = words(DURATION_UNITS).named("unit")
_BEHIND: Final = {
    "年": not_before(
        "级", "制", "轻", "龄", "薪", "货", "夜饭", "画", "鉴", "代", "均", "产", "检", "会", "报", "度",
        "版", "一度", "四季", "之计",
        "到头", "又一年", "复一年", "一年", "年", "月", "级", "生", "份", "终奖", "底", "初", "末", "中级",
        "利润", "收入",
    ),
    "天": not_before(
        "津", "山", "安门", "然", "气", "空", "宫", "舟", "文", "鹅", "府", "下", "天", "使", "河", "线",
        "际", "堂", "水", "元", "窗",
        "主教", "价", "才", "平", "台", "华", "王", "桥", "池", "赋", "性", "台", "坛", "长", "体", "生",
    ),
    "周": not_before("岁", "边", "围", "末", "报", "刊", "密", "转", "恩来", "年", "长", "游", "折", "全",
    "期"),
    "载": not_before("人", "重", "货", "客", "体", "入", "有", "着", "荷", "歌", "誉"),
    "秒": not_before(*"0123456789", "表", "杀", "速"),
}  # fmt: skip
_ONE_UNIT: Final = 2
"""一周|一次 and 一年|两熟 say how often; 一天|一夜 how long."""
_IDIOMS: Final = ("一年半载", "三天两头", "十天半月", "十天半个月", "一年一度", "一时半会")
_HOW_OFTEN: Final = ("一届", "一次", "一度", "一遇", "一换", "一评")
"""四年|一度, 五十年|一遇: how often, and not how long."""
_AGE: Final = ("大的", "大时", "大，", "大。", "大、", "大婴", "大宝", "大了")
"""三个月|大的婴儿."""


def amount_ends(text: str, start: int, end: int) -> bool:
    """No other word begins with the last character: 两周|岁, 3天津."""
    guard = _BEHIND.get(text[end - 1])
    if text.startswith(_AGE, end) and text[end - 1] == "月":
        return False
    if text.startswith(_HOW_OFTEN, end):
        return False
    if text.startswith("比一", end) or text[start:end] == "一分一秒" or text.startswith(_IDIOMS, start):
        return False
    if text[start:end] == "十年" and text.startswith("如一日", end):
        return False
    if text[start] == "一" and end - start == _ONE_UNIT and text.startswith(("一", "两"), end):
        return text.startswith("一夜", end)
    if text[end - 1] == "半" and text.startswith(("载", "年", "天", "个", "会", "月"), end):
        return False
    return guard is None or guard(text, start, end)


def more_ends(text: str, start: int, end: int) -> bool:
    """多 belongs to the time before it and not to what follows: 一年|多次."""
    return text[end : end + 1] not in tuple("次个家种名项所样元少么条起人位场部方门倍")


_ABOUT = ("近", "约", "将近", "超过", "逾")


def _behind_about(text: str, start: int, end: int) -> bool:
    return text.endswith(_ABOUT, 0, start)


def duration_of(parts: dict[str, Decimal], found: Captures) -> Duration | None:
    """The duration of so many of each unit, approximate where a word says so; None where no duration is so made."""
    about = "more" in found or "more_before" in found or "more_behind" in found or found.answer(_behind_about)
    try:
        return Duration.of(**parts, approximate=about)
    except ValueError:
        return None
