"""What must not stand beside an amount of time."""

from __future__ import annotations

from typing import Final

from aidie import not_before
from aidie.pattern import parse_integer
from aidie_rules.dates.guards import clause_begins

_NUMERALS: Final = "0123456789〇零一二三四五六七八九十百千万两"
_BEFORE_ONE: Final = (
    "新", "新的", "这", "那", "每", "同", "某", "另", "头", "上", "下", "前", "后", "当", "任", "哪",
    "又", "又是",
    "此", "最后", "绕", "环绕", "如", "复", "绕场", "绕行", "这样的", "不平凡的", "重要的", "关键", "关键的",
)  # fmt: skip
_ERAS: Final = (
    "贞观", "开元", "天宝", "洪武", "永乐", "嘉靖", "万历", "崇祯", "顺治", "康熙", "雍正", "乾隆", "嘉庆",
    "道光", "咸丰", "同治", "光绪",
    "宣统", "民国", "昭和", "平成", "令和", "佛历", "至元", "至正",
)  # fmt: skip
_NEVER_BEFORE: Final = (
    *_ERAS,
    "公元前",
    "公元",
    "个",
    "这",
    "一天比",
    "一年比",
    "第",
    "每",
    "每隔",
    "数",
    "几",
    "高",
    "初",
    "小学",
    "大",
    "周岁",
    "一分",
    "Vol.",
    "No.",
    ".",
)


_HAVE: Final = ("还有", "只有", "仅有", "已有", "再有", "经有")
"""Behind these 一年 is an amount, and no certain year: 还有|一年, but 有一年."""


def amount_begins(text: str, start: int, end: int) -> bool:
    """The number is an amount: no ordinal (第三年), no class (高三年级), no certain year (新的一年)."""
    if text.endswith(_NEVER_BEFORE, 0, start):
        return text.endswith("这", 0, start) and text.startswith("来", end) and text[start:end] != "两天"
    if text[start:end] == "一天" and text.endswith(("年的", "月的"), 0, start):
        return False
    if text[start:end] == "四周" and not text.startswith(("时间", "内", "后", "来", "之", "以"), end):
        return False
    before = text[start - 1 : start]
    if before in ("O", "o") or (before == "周" and text[end - 1] == "周"):
        return False
    if before and before in "前头" and text[start : start + 2] == "两天":
        return False
    if (
        text[start : start + 2] == "两年"
        and before == "前"
        and text[end : end + 1] == "，"
        and clause_begins(text, start - 1, end)
    ):
        return False
    if before in ("至", "到", "-", "—", "～", "~", "、") and text[start - 2 : start - 1] in _NUMERALS and start > 1:
        return False
    if text[start:end] in ("一天", "一年") and before == "有" and not text.endswith(_HAVE, 0, start):
        return False
    if text[start] == "一" and text[start + 1] not in _NUMERALS + "多余":
        return not text.endswith(_BEFORE_ONE, 0, start) or text.endswith(("提前", "之前", "没有"), 0, start)
    return not (text[start] in "十" and before and before in "上成")


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


_BEFORE_ROUND: Final = (
    "近", "经", "历经", "历时", "跨越", "走过", "穿越", "长达", "已有", "持续", "传承", "延续", "沿用", "失传",
    "成立", "建党", "建校", "逾", "约",
)  # fmt: skip
_BEHIND_ROUND: Final = ("历史", "的历史", "之久", "华诞", "诞辰")


def round_stands(text: str, start: int, end: int) -> bool:
    """百年 says how long, and is no word of praise: 历经|百年, |百年历史, but not 百年大计, 百年老店."""
    return text.endswith(_BEFORE_ROUND, 0, start) or text.startswith(_BEHIND_ROUND, end + 1)


def round_begins(text: str, start: int, end: int) -> bool:
    """No number goes on before it: 两百多年, 千百年."""
    return text[start - 1 : start] not in tuple(_NUMERALS + "数几上成第个") or not start


def more_ends(text: str, start: int, end: int) -> bool:
    """多 belongs to the time before it and not to what follows: 一年|多次."""
    return text[end : end + 1] not in tuple("次个家种名项所样元少么条起人位场部方门倍")


def is_amount(text: str, start: int, end: int) -> bool:
    """The numeral counts units: 2018年 and 九八年 are years, 8月 is a month, 七八年 is no number."""
    number, _, fraction = text[start:end].partition(".")
    if text.startswith("月", end):
        return False
    if len(number) > 1 and number[0] in "〇零一二三四五六七八九两" and not any(c in "十百千廿卅" for c in number):
        return False
    if number[0] == "0" and not (number == "0" and fraction):
        return False
    is_year = text.startswith(("年", "整年"), end) and len(number) == 4 and number.isdecimal()
    if not is_year or int(number) > _LAST_YEAR:
        return True
    behind = text.index("年", end) + 1
    return text[behind : behind + 1] in ("多", "余") and more_ends(text, behind, behind + 1)


_LAST_YEAR: Final = 2100


def within_days(text: str, start: int, end: int) -> bool:
    """日 counts where the words around it leave no choice: 7日|内, 为期|3日."""
    return text.startswith(("内", "之内", "以内"), end) or text.endswith(("为期", "历时", "连续"), 0, start)


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
    while text[stop] in _NUMERALS:
        stop += 1
    number = parse_integer(text[at:stop])
    return text[start - 1] in units and number is not None and number < limit
