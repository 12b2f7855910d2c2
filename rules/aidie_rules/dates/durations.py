"""Amounts of time by their number: 26年, 三个多月, 一年半, 5000余年, 1小时30分钟, 7日内."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aidie import Captures, Lexicon, not_before, rule
from aidie.pattern import chars, choice, integer, one_of, optional, parse_integer, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.duration_parts import UNIT, amount, amount_ends, duration_of, more_ends
from aidie_rules.dates.marks import NUMERALS
from aidie_rules.dates.phrase_edges import clause_begins
from aidie_rules.dates.values import Duration
from aidie_rules.dates.words import EVERYDAY
from aidie_rules.words import late

if TYPE_CHECKING:
    from decimal import Decimal

LESSER_UNITS = Lexicon(
    "lesser_duration_units",
    {
        "个月": "months", "天": "days", "日": "days", "小时": "hours", "个小时": "hours", "分钟": "minutes",
        "分": "minutes",
        "秒": "seconds", "秒钟": "seconds",
    },
    meaning="the smaller unit, where amounts of two units stand together", source=EVERYDAY,
)  # fmt: skip


def is_amount(text: str, start: int, end: int) -> bool:
    """The numeral counts units: 九八年 is a year, 七八年 is no number, 2010.5年 a month."""
    number, _, fraction = text[start:end].partition(".")
    if fraction and len(number) == 4 and text.startswith("年", end):
        return False
    if len(number) > 1 and number[0] in "〇零一二三四五六七八九两" and not any(c in "十百千廿卅" for c in number):
        return False
    return number[0] != "0" or (number == "0" and fraction != "")


def is_counted(text: str, start: int, end: int) -> bool:
    """The unit is no part of a date: 8|月 is a month and 2018|年 a year, but 8个|月, 3000|年, 2000|年多."""
    if text[start] == "月":
        return text[start - 1 : start] not in NUMERALS
    if text[start] != "年":
        return True
    at = start - 1 if text[start - 1 : start] == "整" else start
    number = text[max(0, at - 4) : at]
    is_year = len(number) == 4 and number.isdecimal() and not text[max(0, at - 5) : at - 4].isdecimal()
    if not is_year or int(number) > _LAST_YEAR:
        return True
    behind = start + 1
    return text[behind : behind + 1] in ("多", "余") and more_ends(text, behind, behind + 1)


_LAST_YEAR: Final = 2100
FRACTION = "." + chars("0-9", 1, 2).named("fraction")
POWER = optional(one_of("百", "千", "万", "亿").named("power"))
NUMBER = (integer("number", 0, 99_999) + optional(FRACTION)).where(is_amount) + POWER
MORE = one_of("多", "余", "来", "几").named("more")
WHOLE = one_of("整")
"""一整天: no more, no less."""
HALF = one_of("半").named("half")
MORE_BEHIND = one_of("多", "余").where(more_ends).named("more_behind")
HALF_BEHIND = one_of("半").named("half_behind")
# Behind which last characters a smaller unit can stand, and how many of it make the larger at most.
_LESSER: Final = {
    "月": ("年", 12),
    "天": ("年月周", 31),
    "日": ("年月", 31),
    "时": ("天日", 24),
    "钟": ("时天", 60),
    "分": ("时", 60),
    "秒": ("分钟", 60),
}


def is_lesser(text: str, start: int, end: int) -> bool:
    """A smaller amount completes the one before it: 1小时|30分钟, but not 一天|24小时."""
    last = "秒" if text[end - 2 : end] == "秒钟" else text[end - 1]
    units, limit = _LESSER[last]
    at = start + (text[start] in "零又")
    stop = at
    while text[stop] in NUMERALS:
        stop += 1
    number = parse_integer(text[at:stop])
    return text[start - 1] in units and number is not None and number < limit


LESSER = choice(
    "零" + chars("一二三四五六七八九十", 1, 3).named("lesser_number"),
    optional(one_of("零", "又")) + integer("lesser_number", 1, 59),
) + words(LESSER_UNITS).named("lesser_unit")
NIGHTS = integer("nights", 1, 99) + "夜"
"""三天|三夜, 两天|一夜: the days say how long."""
SECONDS = integer("seconds", 1, 59) + one_of("秒", "秒钟")
_POWERS = {"": 1, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_BEFORE_ONE: Final = (
    *"新这那每同某另头上下前后当任哪又此绕如复", "新的", "又是", "最后", "环绕", "绕场", "绕行", "这样的",
    "不平凡的", "重要的", "关键", "关键的",
)  # fmt: skip
_ERAS = Lexicon.load("aidie_rules.lexicons", "era_names").words
_NEVER_BEFORE: Final = (
    *"个这第每数几高初大.", *_ERAS, "公元前", "公元", "一天比", "一年比", "每隔", "小学", "周岁", "一分", "Vol.",
    "No.",
)  # fmt: skip


def no_ordinal(text: str, start: int, end: int) -> bool:
    """The number counts no one of many, and no people of an age: 第三年, 高三|年级, 1.2亿|年满60岁; but 这|十年来."""
    if text[end - 1] == "年" and text.startswith("满", end) and text[end + 1 : end + 2] in NUMERALS:
        return False
    if not text.endswith(_NEVER_BEFORE, 0, start):
        return True
    return _until_now(text, start, end) and text[start:end] != "两天"


def _until_now(text: str, start: int, end: int) -> bool:
    return text.endswith("这", 0, start) and text.startswith(("来", "当中", "之间", "间", "里", "中，", "中,"), end)


_CLAUSE: Final = 30
_certain = late("(?:是|成为|迎来|最)[^，。；！？、\n]*(?<!过去|未来|下来)的$")
"""最热的|一天, 是意义非凡的|一年: a certain day or year; but 过去的|一年 is an amount."""
_HAVE: Final = ("还有", "只有", "仅有", "已有", "再有", "经有")
"""Behind these 一年 is an amount, and no certain year: 还有|一年, but 有一年."""


def no_certain_time(text: str, start: int, end: int) -> bool:
    """It is no certain day or year: 新的|一年, 有|一年, 2002年的|一天, 前|两天."""
    said, before = text[start:end], text[start - 1 : start]
    if said == "一天" and text.endswith(("年的", "月的"), 0, start):
        return False
    inside = text.startswith(("中", "内", "里", "之"), end)
    if (
        said in ("一天", "一年")
        and before == "的"
        and not inside
        and _certain().search(text, max(0, start - _CLAUSE), start)
    ):
        return False
    if said in ("一天", "一年") and before == "有" and not text.endswith(_HAVE, 0, start):
        return False
    if said.startswith("两天") and before and before in "前头":
        return False
    if said.startswith("两年") and before == "前" and text.startswith(("，", ","), end):
        return not clause_begins(text, start - 1, end)
    if said[0] != "一" or text[start + 1] in NUMERALS + "多余":
        return True
    free = text.endswith(("提前", "之前", "没有"), 0, start) or _until_now(text, start, end)
    return free or not text.endswith(_BEFORE_ONE, 0, start)


def whole_number(text: str, start: int, end: int) -> bool:
    """No number and no stretch of numbers goes on into it: 三至|五年, 上|十年, O|2周, 周六|周日."""
    before = text[start - 1 : start]
    if not before:
        return True
    if before in "至到-—～~、" and start > 1 and text[start - 2] in NUMERALS:
        return False
    weekdays = before == "周" and text[end - 1] == "周"
    return not (before in "Oo" or weekdays or (text[start] == "十" and before in "上成"))


def weeks_stand(text: str, start: int, end: int) -> bool:
    """四周 is four weeks, and not all around: |四周时间, |四周后."""
    return text[start:end] != "四周" or text.startswith(("时间", "内", "后", "来", "之", "以"), end)


_NO_COLUMN = not_before("排行", "热门", "热点", "热榜", "热搜", "热文", "点击")
"""24小时|排行榜, 一周|热点: a column beside the article."""


@rule(
    NUMBER
    + optional(
        choice(
            MORE + optional(one_of("个").named("counted")),
            WHOLE,
            one_of("个").named("counted") + optional(choice(MORE, HALF)),
        )
    )
    + UNIT.where(is_counted)
    + optional(choice(HALF_BEHIND, MORE_BEHIND, NIGHTS, LESSER.where(is_lesser) + optional(SECONDS))),
    guards=[outside_names, no_ordinal, no_certain_time, whole_number, weeks_stand, amount_ends, _NO_COLUMN],
    examples=[
        "[26年: P26Y]来，近[20年: P20Y]",
        "[一年多: P1Y]来，[三个多月: P3M]，[10多天: P10D]",
        "[20周年: P20Y]，[5000余年: P5000Y]的历史",
        "[一年半: P1Y6M]，[两个半小时: PT2H30M]",
        "[1小时30分钟: PT1H30M]，[三年零五个月: P3Y5M]，用时[5分30秒: PT5M30S]",
        "[一整天: P1D]，[1小时15分20秒: PT1H15M20S]",
        "[五个月: P5M]后",
        "[35年: P35Y]如一日，[70余载: P70Y]，[40载: P40Y]同行",
        "这[10年: P10Y]来，在这[10年: P10Y]当中，还有[一年半: P1Y6M]退休，还有[一个月: P1M]，只有[一天: P1D]",
        "[20多个小时: PT20H]，[600多个日夜: P600D]，[三天三夜: P3D]，[三个月零十天: P3M10D]",
        "历时[3.5小时: PT3H30M]，[0.5小时: PT30M]，[3万年: P30000Y]前，",
        "[4千多年: P4000Y]，[65700多小时: PT65700H]，[三年又五个月: P3Y5M]",
    ],
    counterexamples=[
        "2002年的一天",
        "2002年", "高三年级", "两周岁", "每年", "第三年", "新的一年", "多年来", "6月", "两三年",
        "百年大计", "3天津人", "98年", "总有一天", "有一年", "是意义非凡的一年", "最热的一天", "这两年，", "这两天来",
        "一年一度", "四年一度", "五十年一遇", "三天两头", "三个月大的婴儿", "周六周日",
        "一周一行", "一年两熟", "九年级", "30年轻人", "24小时排行榜", "1.24亿年满60岁的居民",
    ],
)  # fmt: skip
def amounts(found: Captures) -> Duration | None:
    """A number of units, with 多 or 半, or of two units."""
    unit, size, *counted = found.payload("unit").split()
    if bool(counted) != ("counted" in found) and found["unit"] not in _COUNTED_OR_NOT:
        return None
    lesser = _lesser(found)
    return None if lesser is None else duration_of({unit: _number(found) * int(size)} | lesser, found)


_COUNTED_OR_NOT: Final = frozenset({"小时", "星期", "礼拜", "昼夜", "周"})
"""Units with which 个 can stand: 两个小时, 两小时."""


def _number(found: Captures) -> Decimal:
    number = amount(f"{found.integer('number')}.{found.get('fraction', '0')}") * _POWERS[found.get("power")]
    return number + amount("0.5") if "half" in found or "half_behind" in found else number


def _lesser(found: Captures) -> dict[str, Decimal] | None:
    """What the smaller units add; None where they cannot stand so: 分 is a unit of time only beside another."""
    if "lesser_unit" not in found:
        refused = found["unit"] == "分" or ("nights" in found and found["unit"] != "天")
        return None if refused else {}
    unit = found.payload("lesser_unit")
    lesser = {unit: amount(found.integer("lesser_number"))}
    if "seconds" in found:
        lesser["seconds"] = amount(found.integer("seconds"))
    return lesser if "seconds" not in found or unit == "minutes" else None


def within_days(text: str, start: int, end: int) -> bool:
    """日 counts where the words around it leave no choice: 7日|内, 为期|3日."""
    return text.startswith(("内", "之内", "以内"), end) or text.endswith(("为期", "历时", "连续"), 0, start)


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
