"""What must not stand beside a date, nor in it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from aidie import not_after, not_before
from aidie.pattern import parse_integer

_DIGITS: Final = frozenset("0123456789")
_CHINESE_DIGITS: Final = frozenset("〇零一二三四五六七八九")

_LONGEST_NAME: Final = 60
_LONGEST_QUOTED: Final = 24
_SHORTEST_QUOTE: Final = 6


def four_digits(text: str, start: int, end: int) -> bool:
    """A year is said digit by digit: 一千九百 is none."""
    return end - start == 4 and all(char in _DIGITS or char in _CHINESE_DIGITS for char in text[start:end])


def years_follow(text: str, start: int, end: int) -> bool:
    """Years joined by 、 or 和 are one stretch only where one follows on the other: 2018、2019年, not 2012和2016年."""
    if text[start + 4 : end - 4] not in ("、", "和"):
        return True
    return parse_integer(text[end - 4 : end]) == (parse_integer(text[start : start + 4]) or 0) + 1


def two_digits(text: str, start: int, end: int) -> bool:
    """A short year is said digit by digit: 十八 is none."""
    return end - start == 2 and all(char in _DIGITS or char in _CHINESE_DIGITS for char in text[start:end])


_NAMED_IN_QUOTES: Final = ("法案", "法", "计划", "纲要", "条例", "方案", "规划", "公约", "协定", "协议", "报告", "战略")


def outside_names(text: str, start: int, end: int) -> bool:
    """It is no part of the name of a document: 《2019年工作方案》."""
    opens = text.rfind("《", max(0, start - _LONGEST_NAME), start)
    return opens < 0 or text.find("》", opens, start) >= 0 or text.find("》", end, end + _LONGEST_NAME) < 0


def outside_quoted_names(text: str, start: int, end: int) -> bool:
    """Nor is it in quotes: “2019年出口管制法案”."""
    if "“" not in text[max(0, start - _SHORTEST_QUOTE) : start]:
        return True
    closes = text.find("”", end, end + _LONGEST_QUOTED)
    return closes <= end or not text[end:closes].endswith(_NAMED_IN_QUOTES)


_EVERY: Final = ("逢", "每", "历年", "一到", "往年")


def happens_once(text: str, start: int, end: int) -> bool:
    """It is one day, not what comes round: 每逢元旦、|春节, 每周五和|周日."""
    before = text[max(0, start - 7) : start]
    return not any(word in before[before.rfind("。") + 1 :] for word in _EVERY)


_LONGEST_STRETCH: Final = 12


def ends_no_stretch_of_every_year(text: str, start: int, end: int) -> bool:
    """It does not end what comes round: 每年11月到|次年3月."""
    return (
        not text.endswith(("到", "至", "次年", "翌年", "第二年"), 0, start)
        or "每年" not in text[max(0, start - _LONGEST_STRETCH) : start]
    )


_EVERY_WEEK: Final = ("每周", "每星期", "每个星期")
_LONGEST_ROUND: Final = 40


def happens_this_week(text: str, start: int, end: int) -> bool:
    """It is one weekday, not what a sentence tells of every week: 每周五送去，|周日接回."""
    before = text[max(0, start - _LONGEST_ROUND) : start]
    return not any(word in before[before.rfind("。") + 1 :] for word in _EVERY_WEEK)


not_every_year = not_after("每年", "每年的", "历年", "往年", "每到", "每逢", "一到")
"""What comes round every year is no place on the calendar: 每年|3月."""


@cache
def _set_for_every_year() -> re.Pattern[str]:
    return re.compile("(?:被|正式)?(?:定|设立|确定|设|命名|定名)为[^，。；！]{0,24}[日节]")


def not_set_for_every_year(text: str, start: int, end: int) -> bool:
    """What is set for every year is no place on the calendar: 将8月7日|定为法定假日, but 定为最后期限."""
    return text[end : end + 1] not in tuple("被正定设确命") or not _set_for_every_year().match(text, end)


_OTHER_CALENDARS: Final = tuple(f"{name}历{of}" for name in "藏彝傣羌苗水" for of in ("", "的"))
of_the_lunar_calendar = not_after(*_OTHER_CALENDARS)
"""A month of another people's calendar is none of the lunar one: 藏历|正月."""
of_the_western_calendar = not_after(
    *_OTHER_CALENDARS, *(f"{name}历{of}" for name in "农阴夏旧" for of in ("", "的")), "闰", "腊月", "正月"
)
"""A month of another calendar is none of this: 农历|六月, 藏历|四月."""


def month_ends(text: str, start: int, end: int) -> bool:
    """Behind a month stands no number, of an impossible day or of a lunar one: 8月39日, 三月三."""
    behind = text[end : end + 1]
    if text.startswith(("革命", "花", "龄", "怀胎", "流火", "桂花", "党人", "街", "端午", "中秋", "重阳"), end) or (
        text[end - 1] == "初" and behind and behind in _CHINESE_MONTHS
    ):
        return False
    if not behind or text[end - 1] != "月":
        return True
    if behind == "期" and not text.startswith("期间", end):
        return False
    return behind not in _DIGITS and not (behind in _LUNAR_DAYS and text[end - 2] in _CHINESE_MONTHS)


def january_stands(text: str, start: int, end: int) -> bool:
    """元月 is no money a month: 5万元|月薪, 900元月租."""
    return text[start - 1 : start] not in tuple("0123456789零一二三四五六七八九十百千万亿余多美欧日公纪") or not start


_LUNAR_DAYS: Final = frozenset("初一二三四五六七八九十廿")
_CHINESE_MONTHS: Final = frozenset("一二三四五六七八九十")


# A word of one character begins another word: 晚会, 早在, 夜以继日.
_NOT_BEHIND_PART: Final = {
    "晚": "些会宴餐报婚年期安饭辈霞稻育熟",
    "早": "已在就日期些先前稻班市餐点茶报操春有早",
    "晨": "练雾光曦会报跑",
    "夜": "以景市空色班总校行宵",
    "午": "餐饭休宴夜",
}


def part_ends(text: str, start: int, end: int) -> bool:
    """A part of day is a word of its own."""
    return end - start > 1 or text[end : end + 1] not in _NOT_BEHIND_PART[text[start]] or end == len(text)


_BEHIND_CLOCK = not_before(
    "代", "期", "间", "段", "任", "差", "尚", "速", "效", "髦", "限", "候", "刻", "常", "区", "评", "赞",
    "建议", "意见", "要求", "希望", "共识", "措施", "主张", "%", ":", "：", "多边",
)  # fmt: skip


def clock_ends(text: str, start: int, end: int) -> bool:
    """A clock time is no longer word: 8时代; and no part of a longer number."""
    return text[end : end + 1] not in _DIGITS and _BEHIND_CLOCK(text, start, end)


def minutes_end(text: str, start: int, end: int) -> bool:
    """三点|四十 says minutes where nothing is counted: not 三点|十几个人."""
    return not text[end : end + 1].isalnum() or text.startswith(("左右", "许", "开始", "举行"), end)


def middle_ends(text: str, start: int, end: int) -> bool:
    """中 behind a month ends there: 8月中，, but 8月中国."""
    return not text[end : end + 1].isalpha() or text.startswith(
        ("至", "在", "将", "已经", "以前", "以后", "之前", "之后"), end
    )


def end_of_stretch_ends(text: str, start: int, end: int) -> bool:
    """年中 ends there: 至1985年中，, but 至1985年|中央办公厅主任."""
    return text[start:end] != "年中" or middle_ends(text, start, end)


_NO_DAY_BEHIND = not_before(
    "”", "》", "’", "」", "』", '"', "高炉",
    "楼", "频道", "线", "桥", "车", "院", "机", "文", "令", "公告", "决议", "井", "门", "店", "馆", "厅", "台", "站",
    "路", "卡", "房", "病",
    "段", "船", "舰", "艇", "轮", "坑", "墓", "地", "标", "平台", "矿", "炉", "仓", "库", "国道", "高速",
    "公路", "州", "字", "球",
    "选手", "种", "展", "码", "泊位", "航站", "别墅", "法令", "议案", "提案", "案", "主席", "卫星", "飞船",
    "火箭", "实验", "舱",
    "遗址", "煤", "产品", "项目", "工程", "隧", "洞", "厂", "街", "巷", "弄", "室", "单元", "大", "小",
    "风球", "意见", "通知", "方",
    "基", "区", "位", "平", "主", "斜", "竖", "拉", "电", "风", "钢", "塔", "桩", "锅", "泵", "冷", "生产线",
    "炼", "人物", "员", "柜", "窗", "汽", "柴", "油", "水", "坝", "闸", "村", "营", "哨", "界", "堡", "高地",
    "角色", "预案",
)  # fmt: skip
_NO_DAY_BEFORE = not_after(
    "第", "#", "-", "〕", "］", "神舟”", "嫦娥”", "长征”", "雪龙”", "玉兔”", "天宫”", "·",
    "嫦娥", "神舟", "天宫", "天舟", "风云", "雪龙", "高分", "北斗",
    "玉兔", "海洋", "资源", "实践",
    "天问", "长征", "快舟", "天链", "遥感", "中星", "鹊桥", "东方红", "向阳红", "潜龙", "蛟龙", "大洋",
    "科学", "探索", "和谐", "复兴",
    "机动",
    "旅行者", "使命", "标", "栋", "南海", "地铁", "台风", "中国", "海巡", "海监", "渔政", "试验", "空间",
    "代号", "编号", "的", "门牌", "路", "街", "小区", "苑", "花园", "新村", "胡同", "弄", "巷",
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    *(f"{digit}年" for digit in "0123456789〇零一二三四五六七八九"),
)  # fmt: skip


def number_names_day(text: str, start: int, end: int) -> bool:
    """7号 names a day: not 12号楼, 8号线, 第3号, 嫦娥3号, 1号文件."""
    return _NO_DAY_BEFORE(text, start, end) and (
        _NO_DAY_BEHIND(text, start, end) or text.startswith(("大幅", "方才", "小幅", "地震", "地方", "展开"), end)
    )


_YEAR_BEHIND = not_before("版", "型", "款", "代", "级", "制", "轻", "龄", "薪", "货", "夜饭", "画", "鉴", "月日")


def year_ends(text: str, start: int, end: int) -> bool:
    """No word begins with this 年, and behind it no impossible month, nor a paper's number: 2018年13月, 2019年8号."""
    if not _YEAR_BEHIND(text, start, end):
        return False
    at = end
    while at < end + 3 and text[at : at + 1] in _DIGITS and at < len(text):
        at += 1
    return at == end or text[at : at + 1] not in ("月", "号")


def quarter_of_year(text: str, start: int, end: int) -> bool:
    """A bare Q3 or 首季 is the name of anything, and a number that goes on is no quarter: 2019年Q10, 连续第二个季度."""
    if text[start] in _DIGITS and text[start - 1 : start] in _DIGITS and start:
        return False
    if text[start:end] == "首季" or (text.startswith("个", start + 2) and not clause_begins(text, start, end)):
        return False
    return text[start] != "Q" and not (text[end - 1] in _DIGITS and text[end : end + 1] in _DIGITS)


_NOT_BEHIND_PHASE: Final = {"初": "中级衷次步一二三四五六七八九十生", "末": "日端尾梢代"}


def phase_ends(text: str, start: int, end: int) -> bool:
    """初 or 末 behind a decade begins no other word: 90年代|初中, 世纪|末日."""
    return end == len(text) or end - start > 1 or text[end] not in _NOT_BEHIND_PHASE[text[start]]


def quarter_phase_ends(text: str, start: int, end: int) -> bool:
    """The same behind a quarter, where 中 and 底 stand as well: 二季度末, but not 二季度中国."""
    if not text.endswith("季度", 0, start):
        return False
    return middle_ends(text, start, end) or (text[start] != "中" and text[end] not in "中级衷次步日端尾线")


def decades_follow(text: str, start: int, end: int) -> bool:
    """Decades joined by 、 or 和 are one stretch only where one follows on the other: 80、90年代."""
    return _follow(text[start:end], _DECADE)


def centuries_follow(text: str, start: int, end: int) -> bool:
    """The same of centuries: 17、18世纪."""
    return _follow(text[start:end], 1)


def _follow(numbers: str, step: int) -> bool:
    first, last = (parse_integer(number) or 0 for number in _joint().split(numbers, maxsplit=1))
    return last - first == step or (last > first and "、" not in numbers and "和" not in numbers)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile("[^0-9零〇一二三四五六七八九十]+")


_DECADE: Final = 10
_BEHIND_SEASON = frozenset("，。、；：！？,;（）() \n起至到的在从和与之我他她毕")
_EVENTS_IN_SEASON: Final = (
    "举行",
    "召开",
    "开始",
    "成立",
    "加入",
    "参加",
    "考入",
    "进入",
    "发生",
    "交付",
    "开工",
    "建成",
)


def season_ends(text: str, start: int, end: int) -> bool:
    """春 alone behind a year is no other word's beginning: 2018年|冬奥会, 今年|春节."""
    return end == len(text) or text[end] in _BEHIND_SEASON or text.startswith(_EVENTS_IN_SEASON, end)


_BEFORE_TIME: Final = frozenset("在于到从至自定是")


def clause_begins(text: str, start: int, end: int) -> bool:
    """A clause or a phrase of time can begin here: 在|月中, 定于|二十号, but not 神舟|十一号, 第十号、|十一号."""
    before = text[start - 1 : start] if start else "\n"
    return before in _BEFORE_TIME or not (before.isalnum() or before in "、“”")


def alone_in_digits(text: str, start: int, end: int) -> bool:
    """It is no part of a longer number, such as a telephone's."""
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    return before not in tuple("0123456789-./") and behind not in tuple("0123456789-/")


def behind_other_mark(text: str, start: int, end: int) -> bool:
    """The marks within the day before it are no dashes: 2019.8.7|-9, but not 2019-08-07|-09."""
    return not {".", "/"}.isdisjoint(text[start - 3 : start])


def not_among_letters(text: str, start: int, end: int) -> bool:
    """It is no part of a number of other things: A20200810, 20200810元; but 20200810周一, of which a gap was mended."""
    behind = text[end : end + 1].isalpha() and not text.startswith(("周", "星期", "礼拜"), end)
    return not (text[start - 1 : start].isalpha() or behind)


_BLANKS: Final = frozenset(" \xa0\u3000\t\n")
_OPENS: Final = frozenset("[【(（")
_CLOSES: Final = frozenset("]】)）")


_INDENT = " \t\xa0\u3000"
_WIDEST_INDENT = 9


def ends_line(text: str, start: int, end: int) -> bool:
    """It stands apart at either end of a line, as beside the titles in a list of news, or in brackets there."""
    before, behind = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
    if before in _OPENS and behind in _CLOSES:
        before, behind = text[max(0, start - 2) : start - 1] or "\n", text[end + 1 : end + 2] or "\n"
        return before == "\n" or behind == "\n"
    if before in _BLANKS and behind in _BLANKS:
        indent = text[max(0, start - _WIDEST_INDENT) : start].rstrip(_INDENT)
        return behind == "\n" or not indent or indent[-1] == "\n"
    return False
