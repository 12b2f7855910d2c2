"""Words that count from another day are words of their own: not 如|今年, 目|前天|气, 同|日喀则, 今日|镇江讯."""

from __future__ import annotations

from typing import Final

from aidie_rules.dates.phrase_edges import clause_begins
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.words import NUMERALS

_NUMERALS_BEFORE: Final = "0123456789〇零一二三四五六七八九十百千两几多数首此本每屡再依历初末上下层"
# (characters that must not stand before the word, and behind it): 目|前天|气, 如|今年, 同日|本, 共同|年.
_NEIGHBOURS: Final = {
    "今天": ("如现当有", "津"),
    "今日": ("如现", ""),
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
    "今晚": ("如现", ""),
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
    "去年": ("送带捎寄", "轻龄纪"),
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
_ALSO_BEGUN_BY_BAO: Final = tuple("名到告道价")
"""今晚|报名 and the like, while 今晚报 is a paper of Tianjin."""
_OF_ONE_YEAR: Final = ("入伍的", "出生的", "毕业的", "入学的", "参加工作的")
"""同年|入伍的战友 are of one year, whichever that is."""

_CLAUSES_BEGIN_WITH: Final = {
    "第二天": (*"了等就而但当买、的“", "不过", "可是", "于是", "因此", "所以", "结果", "然后"),
    "前一年": ("比", "较", "与", "和"),
    "后一年": ("比", "较", "与", "和"),
    "第二年": (),
    "那年": (),
    "那一年": (),
    "同一年": (),
}
"""Words that count from another day only where a clause begins with them, or behind these: 春运进入|第二天 is none."""


def relative_word(text: str, start: int, end: int) -> bool:
    """A relative word is a word of its own, and 今日 no part of a paper's name."""
    word = text[start:end]
    neighbours = _NEIGHBOURS.get(word)
    if neighbours is None:
        return True
    if word in ("今天", "今日") and text.endswith("年", 0, start):
        return not _is_year(text, start - 1)
    if word[0] == "是":
        return clause_begins(text, start, end) and not text[end : end + 1].isalpha()
    if _runs_on(text, start, end, *neighbours):
        return False
    if word in _CLAUSES_BEGIN_WITH:
        return clause_begins(text, start, end) or text.endswith(_CLAUSES_BEGIN_WITH[word], 0, start)
    if word == "同年":
        return not text.startswith(_OF_ONE_YEAR, end)
    if word == "今晚":
        return not (text.startswith("报", end) and text[end + 1 : end + 2] not in _ALSO_BEGUN_BY_BAO)
    return word != "今日" or not _names_medium(text, end)


def _is_year(text: str, at: int) -> bool:
    """年 ends a number or a year, and no name: 七十|年今天, but 县长周鹤|年今天."""
    before = text[at - 1 : at]
    return before.isdecimal() or before in NUMERALS or before in "今去前当同历百每多余几"


def _runs_on(text: str, start: int, end: int, before: str, behind: str) -> bool:
    if text.startswith("日喀则", end - 1):
        return True
    if start and text[start - 1] in before and not text.endswith(_WORDS_BEFORE, 0, start):
        return True
    return end < len(text) and text[end] in behind


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
