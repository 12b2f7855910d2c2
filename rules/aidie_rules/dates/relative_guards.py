"""What must not stand beside a word that counts from another day: 目|前天|气, 如|今年, 每|周五."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from aidie import not_after, not_before
from aidie_rules.dates.guards import clause_begins
from aidie_rules.titles.lexicons import COUNTRIES, PLACES

_NUMERALS_BEFORE: Final = "0123456789〇零一二三四五六七八九十百千两几多数首此本每屡再依历初末上下层"

# (characters that must not stand before the word, and behind it): 目|前天|气, 如|今年, 同日|本, 共同|年.
_NEIGHBOURS: Final = {
    "今天": ("如现当有年", "津"),
    "今日": ("如现年", ""),
    "昨日": ("", "本"),
    "明天": ("说表证光文鲜声阐查简的好创向抱", "更会"),
    "明日": ("说表证光文鲜声阐查简的好", "月本之"),
    "前天": ("目日当之以年月天此跟提生午空眼", "气空津然文"),
    "前日": ("目当之以此生天年月提", "本"),
    "后天": ("之今以年月天日然最此先周前午战灾随落太", "气性空津然"),
    "当天": ("相应担每正适恰承", "然津气"),
    "当夜": ("", "幕色"),
    "当晚": ("", "霞"),
    "当日": ("相应担每正适恰承", "本"),
    "今春": ("如现当", "节"),
    "今夏": ("如现当", ""),
    "今秋": ("如现当", ""),
    "今冬": ("如现当", "奥天"),
    "去春": ("免", "节"),
    "去夏": ("免", ""),
    "去秋": ("免", ""),
    "去冬": ("不免", "牧"),
    "明冬": ("说", "天"),
    "同日": ("共不相", "本方"),
    "次日": (_NUMERALS_BEFORE + "这那该", "本达"),
    "第二年": ("", "轻龄纪级度"),
    "前一年": ("", "度轻"),
    "后一年": ("", "度轻"),
    "第二天": ("入续连的期假运后会节试", ""),
    "那年": ("", "轻龄头月关代"),
    "那一年": ("", "轻龄"),
    "同一年": ("", "轻龄度级"),
    "前一天": ("年月周天之的课车幕业始赛发行庭提", "天"),
    "前一日": ("年月周天之的课车幕业始赛发行庭", "本"),
    "本月": ("基根成资", "球"),
    "上月": ("马天晚早迈登踏奔飞", "亮球面"),
    "下月": ("天", "亮球"),
    "当月": ("相应每正", "球亮"),
    "同月": ("共不", "亮食全"),
    "次月": (_NUMERALS_BEFORE, "食全"),
    "今年": ("如现", "轻龄纪"),
    "本年": ("日基根成资样书文剧", "轻龄纪级均薪"),
    "去年": ("", "轻龄纪"),
    "明年": ("说表证光文鲜声阐", "轻龄纪"),
    "前年": ("目提此之以当日天空跟生史年超", "轻龄纪均产"),
    "后年": ("太今此以之年月天日然最先随落战灾届", "轻龄纪均产"),
    "上一年": ("拖等住干过花", ""),
    "上年": ("以史世线路网市早晚马半海登", "轻龄纪级均薪终"),
    "来年": ("近年未以将本原历往多后从", "轻龄纪均"),
    "当年": ("相应担每正", "轻龄纪"),
    "同年": ("共不相", "轻龄纪级代"),
    "次年": (_NUMERALS_BEFORE, "轻龄会度"),
    "本年度": ("基", ""),
    "是日": ("", ""),
    "是月": ("", ""),
    "是年": ("", ""),
}


_WORDS_BEFORE: Final = ("实现", "体现", "出现", "展现", "呈现", "保证", "发表", "代表")
"""Words that end with a character that begins another before a relative word: 实现|今年, but 现今|年."""


_BEFORE_NEXT_DAY: Final = (*"了等就而但当买、的“", "不过", "可是", "于是", "因此", "所以", "结果", "然后")
_OF_ONE_YEAR: Final = ("入伍的", "出生的", "毕业的", "入学的", "参加工作的")
"""同年|入伍的战友 are of one year, whichever that is."""


def relative_word(text: str, start: int, end: int) -> bool:
    """A relative word is a word of its own, and 今日 no part of a paper's name."""
    neighbours = _NEIGHBOURS.get(text[start:end])
    if neighbours is None:
        return True
    if text[start] == "是":
        return clause_begins(text, start, end) and not text[end : end + 1].isalpha()
    before, behind = neighbours
    if (start and text[start - 1] in before and not text.endswith(_WORDS_BEFORE, 0, start)) or (
        end < len(text) and text[end] in behind
    ):
        return False
    if text.startswith("同年", start) and text.startswith(_OF_ONE_YEAR, end):
        return False
    if text.startswith("第二天", start):
        return clause_begins(text, start, end) or text.endswith(_BEFORE_NEXT_DAY, 0, start)
    if text.startswith(("第二年", "那年", "那一年", "同一年"), start):
        return clause_begins(text, start, end)
    if text.startswith(("前一年", "后一年"), start):
        return clause_begins(text, start, end) or text.endswith(("比", "较", "与", "和"), 0, start)
    return text[start:end] != "今日" or not _names_medium(text, end)


def day_in_year(text: str, start: int, end: int) -> bool:
    """Behind a year 同日 is a word of its own as well: not 当年|同日本."""
    return text[start:end] != "同日" or relative_word(text, start, end)


def begins_with_whole_word(text: str, start: int, end: int) -> bool:
    """As `relative_word`, for a match that a relative word begins."""
    for length in (3, 2):
        if text[start : start + length] in _NEIGHBOURS:
            return relative_word(text, start, start + length)
    return True


_NAMED_TODAY = ("头条", "说法", "关注", "俄罗斯", "中国栏目", "印象", "话题")
_MEDIUM_ENDS = ("讯", "报", "网", "台", "客户端", "频道", "杂志")


def _names_medium(text: str, at: int) -> bool:
    """今日 is here the beginning of a paper's name: 今日镇江讯."""
    if text.startswith(_NAMED_TODAY, at):
        return True
    if length := PLACES.longest_at(text, at):
        behind = at + length
        return behind >= len(text) or text.startswith(_MEDIUM_ENDS, behind) or not text[behind].isalnum()
    return text.startswith("本", at) and not text.startswith(("本报", "本台", "本市", "本省", "本县"), at)


_OF_OUR_TIME = (
    "大好", "成", "生活", "局面", "幸福", "中国", "世界", "辉煌", "地步", "一切", "样子", "模样", "我们", "繁荣",
    "发展", "人类", "好日子",
    "人们", "年青", "年轻", "变化", "美", "改革", "人民军队", "人民海军", "人民空军", "人民解放军",
)  # fmt: skip
_OF_THIS_DAY = ("改革先锋", "改革开放")
"""今天的|改革先锋 is what a programme shows that day."""
_UNTIL_NOW = ("时至", "直至", "走到", "发展到", "直到", "传到", "沿用到", "而到")
_OF_US_ALL = ("，我们比", "，人类", "，中华民族", "，历史赋予", "，我们党")
_LED_TO = ("有", "有了", "取得", "取得了", "变成", "变成了", "成为", "成了", "走好")


_PRAISED = (
    "勿忘", "不忘", "牢记", "铭记", "告别", "无愧", "无愧于", "不负", "珍惜", "把握", "启迪", "昭示", "面向", "展望",
    "放眼", "奔向", "走向", "拥抱", "开创", "创造", "憧憬", "赢得", "成为",
)  # fmt: skip
"""What is done to past, present and future: 勿忘|昨天的苦难, 开创|明天."""


_DAYS_OF = ("前", "后", "年", "天", "时间")
"""What has a 今天 that is a day: 三年前的今天, 去年的今天, 北京时间的今天."""


@cache
def _past_and_future() -> re.Pattern[str]:
    """Past, present and future: 昨天、今天和明天."""
    return re.compile("昨天、今天[、和与]明天")


def not_nowadays(text: str, start: int, end: int) -> bool:
    """今天 is a day, and not our time: 今天的大好局面, 从未像今天这样, 全球化的今天, 今天的新疆，."""
    if text.endswith(_PRAISED, 0, start) and text[start:end] in ("昨天", "今天", "明天"):
        return False
    if text[start:end] not in ("今天", "今日"):
        return not _past_and_future().search(text, max(0, start - 6), end + 6)
    if _past_and_future().search(text, max(0, start - 6), end + 6):
        return False
    if text.endswith("的", 0, start) and (
        not text.endswith(_DAYS_OF, 0, start - 1) or text.endswith("年后", 0, start - 1)
    ):
        return False
    if text.endswith(_UNTIL_NOW, 0, start) or text.startswith((*_OF_US_ALL, "是：", "是:"), end):
        return False
    if text.endswith(("对", "对于"), 0, start) and text.startswith(_OF_OUR_TIME, end):
        return False
    if text[end : end + 1] != "的":
        return not (text.startswith("这样", end) and text.endswith(("像", "到"), 0, start))
    of = end + 1
    if (text.startswith(_OF_OUR_TIME, of) and not text.startswith(_OF_THIS_DAY, of)) or text.endswith(
        _LED_TO, 0, start
    ):
        return False
    place = PLACES.longest_at(text, of) or COUNTRIES.longest_at(text, of)
    return not place or text[of + place : of + place + 1] not in tuple("，正已是有全人")


_BEHIND_WEEKDAY = not_before(
    "次", "个", "期", "刊", "报", "岁", "边", "围", "遍", "圈", "本", "国", "军", "年", "大", "种", "味",
    "线", "届", "份", "场",
)  # fmt: skip
_BEFORE_WEEKDAY = not_after(
    "一", "二", "两", "三", "四", "五", "每", "首", "半", "几", "逢", "隔", "四", "多", "整", "双", "东",
    "西", "北", "南", "老",
    "小", "大", "商",
)  # fmt: skip


def weekday_ends(text: str, start: int, end: int) -> bool:
    """A weekday is a word of its own: not 一周三次, 周日报."""
    if text[start] != "周":
        return text[end : end + 1] not in ("期", "刊")
    return _BEHIND_WEEKDAY(text, start, end) and _BEFORE_WEEKDAY(text, start, end)


def weekday_number_ends(text: str, start: int, end: int) -> bool:
    """The number behind the week is a weekday's: not 上周|一直."""
    return not text.startswith(("一直", "一度", "一些", "日均", "天气", "一共", "三次", "二次", "一次", "一举"), start)


_WEEK: Final = "一二三四五六日"
_BEHIND_NEXT_WEEKDAY: Final = ("两天", "两日", "将", "在", "上午", "下午", "晚", "举", "召", "有", "可", "的", "分别")


def next_weekday(text: str, start: int, end: int) -> bool:
    """The weekday that follows on the one before: 上周四、|五, but not 下周三、|四川队."""
    if not 0 < _WEEK.find(text[start]) == _WEEK.find(text[start - 2]) + 1:
        return False
    return not text[end : end + 1].isalnum() or text.startswith(_BEHIND_NEXT_WEEKDAY, end)


_WEEK_BEFORE = not_after(
    "等", "每", "每个", "逢", "节假日和", "节假日、", "基", "成", "双", "以", "马", "早", "晚", "只有"
)
_WEEK_BEHIND = not_before("和节假日", "版", "岁", "边", "围", "刊", "报", "年", "期", "转", "末日", "密", "全", "到")


def single_week(text: str, start: int, end: int) -> bool:
    """It is one week or weekend: not every one, and no longer word (本|周边)."""
    return _WEEK_BEFORE(text, start, end) and _WEEK_BEHIND(text, start, end)


_RECURS_BEFORE = not_after("个", "黑色", "每", "逢", "每到", "每个", "每逢", "至", "到", "-", "—")
_RECURS_BEHIND = not_before(
    "至周", "到周", "-周", "—周", "至星期", "到星期", "、周", "和周", "周六", "周日", "星期", "至五", "到五"
)


def _behind_weekday(text: str, start: int) -> bool:
    return start > 1 and text[start - 2] in "周期拜" and text[start - 1] in _WEEK


def single_weekday(text: str, start: int, end: int) -> bool:
    """It is one day, not what comes round every week: 每周五, 周一至周五."""
    length = 2 if text[start] == "周" else 3
    return (
        weekday_ends(text, start, start + length)
        and _RECURS_BEFORE(text, start, end)
        and (text[end : end + 1] != "”" or text[start - 1 : start] == "“")
        and not _behind_weekday(text, start - (text[start - 1 : start] in ("、", "和")))
        and _RECURS_BEHIND(text, start, end)
    )


_AGO_BEHIND = not_before(
    "往",
    "来",
    "列",
    "进",
    "景",
    "期",
    "提",
    "沿",
    "途",
    "线",
    "后",
    "方",
    "茅",
    "三",
    "半",
    "排",
    "者",
    "十",
    "夕",
    "瞻",
    "卫",
    "辈",
)
_AGO_BEFORE = not_after(
    "第",
    "数",
    "几",
    "上",
    "多",
    "提前",
    "零",
    "余",
    "每",
    "-",
    "至",
    "到",
    "～",
    "~",
    "、",
    ".",
    "年",
    "月",
    "万",
    "亿",
)


_DIGITS: Final = "一二两三四五六七八九"


def one_number(text: str, start: int, end: int) -> bool:
    """A number, and not between two of them: 两三年前."""
    return text[start] not in _DIGITS or text[start + 1] not in _DIGITS


def ago_ends(text: str, start: int, end: int) -> bool:
    """前 says before now, and begins no longer word: 三年|前往; nor are there two numbers: 两三年前."""
    if not one_number(text, start, end):
        return False
    return (_AGO_BEHIND(text, start, end) or text.startswith(("来自", "来到", "来过", "来华"), end)) and _AGO_BEFORE(
        text, start, end
    )
