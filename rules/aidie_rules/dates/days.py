"""Days and stretches of days: 8月7日, 7日至9日, 19日下午, 8月7日8时至9日18时."""

from __future__ import annotations

from typing import Final

from aidie import Captures, Lexicon, not_after, not_before, rule
from aidie.pattern import choice, integer, one_of, optional, sequence, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import AND, SPACE, TO
from aidie_rules.dates.other_calendars import of_the_western_calendar
from aidie_rules.dates.phrase_edges import clause_begins
from aidie_rules.dates.pieces import day, day_number, month, year
from aidie_rules.dates.reading import date_of, follow_on
from aidie_rules.dates.recurrence import not_every_year
from aidie_rules.dates.said_again import behind_day
from aidie_rules.dates.times import clock, part_of_day, time_of_day
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import RELATIVE_DAYS
from aidie_rules.names.lexicons import FOLLOWERS
from aidie_rules.words import NUMERALS, late

DATED_DAY = optional(optional(year() + optional("的")) + month()) + day_number()
DAY_WORD = one_of("日", "号")
SPANNED_NUMBERS = choice(TO, AND.named("and") + optional(day_number("middle_") + AND)) + day_number("end_")
SPANNED_NUMBERS += one_of("日", "号", "两日", "三日", "两天", "三天")
HOURS = optional(optional(SPACE) + part_of_day()) + integer("hour", 0, 24) + TO + clock("end_")
"""9—11时, 上午9至11点: the unit is said once."""
UNTIL_DAY = TO + choice(
    sequence(optional(optional(year("end_")) + month("end_")), day("end_"), behind_day("end_")),
    words(RELATIVE_DAYS).named("end_relative_day") + optional(time_of_day("end_")),
    time_of_day("end_"),
)
"""The end of a stretch that begins with a day."""


_set_for_every_year = late("(?:被|正式)?(?:定|设立|确定|设|命名|定名)为[^，,。；;！!]{0,24}[日节]")
_BEGINS_TO_BE_SET: Final = frozenset("被正定设确命")


def not_set_for_every_year(text: str, start: int, end: int) -> bool:
    """What is set for every year is no place on the calendar: 将8月7日|定为法定假日, but 定为最后期限."""
    return text[end : end + 1] not in _BEGINS_TO_BE_SET or not _set_for_every_year().match(text, end)


@rule(
    DATED_DAY
    + choice(
        sequence(DAY_WORD, choice(HOURS, behind_day() + optional(UNTIL_DAY))),
        SPANNED_NUMBERS + behind_day("end_"),
    ),
    guards=[outside_names, not_every_year, of_the_western_calendar, not_set_for_every_year],
    examples=[
        "[8月7日至9日: XXXX-08-07/XXXX-08-09]在拉萨召开，[8月7─9日: XXXX-08-07/XXXX-08-09]，[8月7 ～ 9日]",
        "[二〇二一年三月十六日: 2021-03-16]",
        "[3日13时56分: XXXX-XX-03T13:56]，火箭升空",
        "[7月3日（星期二）上午: XXXX-07-03TMO]，[27、28日]雨，[8月7、8、9三日: XXXX-08-07/XXXX-08-09]",
        "[8月7、8两日: XXXX-08-07/XXXX-08-08]，自[8月7日起至9月3日: XXXX-08-07/XXXX-09-03]止",
        "[8月7日晚10时至9日6时: XXXX-08-07T22/XXXX-08-09T06]",
        "[2019年8月7日 星期三: 2019-08-07]，[2019年8月7日，星期三上午: 2019-08-07TMO]，[98年8月7日: 1998-08-07]",
        "[8月7日（今天）上午: XXXX-08-07TMO]开幕，[8月7日（农历七月初七）: XXXX-08-07]举行庙会",
        "[上月7日: XXXX-XX-07]，[本月7日上午9:30: XXXX-XX-07T09:30]",
        "[8月7日上午9时30分20秒: XXXX-08-07T09:30:20]，[8月7日下午3点05: XXXX-08-07T15:05]开始",
        "[8月7日晚八点二十: XXXX-08-07T20:20]开始，[8月7日早上七点半: XXXX-08-07T07:30]集合",
        "[8月7日上午 10:20: XXXX-08-07T10:20]，[8月7日 下午3时: XXXX-08-07T15]",
        "[8月7日 14:30: XXXX-08-07T14:30]，[8月7日 08:00至8月9日 18:00: XXXX-08-07T08:00/XXXX-08-09T18:00]",
        "[2018年12月7日至次年3月1日（星期五）: 2018-12-07/2019-03-01]，[98年8月7日至99年3月1日: 1998-08-07/1999-03-01]",
        "[12月7日至次月1日: XXXX-12-07/XXXX-XX-01]，[8月7日至昨天上午: XXXX-08-07/XXXX-XX-XXTMO]",
        "[8月7日晚至8日凌晨2:30: XXXX-08-07TEV/XXXX-08-08T02:30]停水",
        "[8月7日9时至8日凌晨2时30分: XXXX-08-07T09/XXXX-08-08T02:30]停水",
        "[8月7日上午9:30:20: XXXX-08-07T09:30:20]，[8月7日9:30分: XXXX-08-07T09:30]",
        "[8月7日至9日（明天）: XXXX-08-07/XXXX-08-09]，[8月7日周三至9日周五: XXXX-08-07/XXXX-08-09]",
        "[8月7日，周三至9日，周五: XXXX-08-07/XXXX-08-09]",
        "[8月7日9时至8日凌晨2:30:20: XXXX-08-07T09/XXXX-08-08T02:30:20]停水",
        "[8月7日9时至8日凌晨2时30分20秒: XXXX-08-07T09/XXXX-08-08T02:30:20]停水",
        "[8月7日9时至8日凌晨2点05: XXXX-08-07T09/XXXX-08-08T02:05]",
        "[8月7日9时至8日凌晨两点二十: XXXX-08-07T09/XXXX-08-08T02:20]",
        "[8月7日9时至8日早上七点半: XXXX-08-07T09/XXXX-08-08T07:30]",
        "[8月7日9—11时: XXXX-08-07T09/XXXX-08-07T11]，[8月7日下午2至4点: XXXX-08-07T14/XXXX-08-07T16]",
        "[8月7日下午5点零5分: XXXX-08-07T17:05]，[8月7日9时至8日5点零5分: XXXX-08-07T09/XXXX-08-08T05:05]",
        "[8月7日早间: XXXX-08-07TMO]，[8月7日晚: XXXX-08-07TEV]会见了，[8月7日: XXXX-08-07]晚会",
        "[8月7日起到9月3日: XXXX-08-07/XXXX-09-03]止，[8月1日（建军节）: XXXX-08-01]",
        "[2月4日（农历腊月三十，除夕）至10日: XXXX-02-04/XXXX-02-10]，[2月9日（星期六，正月初五）: XXXX-02-09]",
        "[2月4日至10日（农历除夕至正月初六）: XXXX-02-04/XXXX-02-10]，[2月9日（正月初五）: XXXX-02-09]",
        "将[8月7日: XXXX-08-07]定为最后期限，[元月5日: XXXX-01-05]，[12月30日至元月5日: XXXX-12-30/XXXX-01-05]",
        "仅[8月7日当天: XXXX-08-07]就有，[8月7日当晚8点: XXXX-08-07T20]播出，定于[二十号: XXXX-XX-20]召开",
        "于[七号上午: XXXX-XX-07TMO]召开",
        "[十月二日: XXXX-10-02]电 大会将在[五日: XXXX-XX-05]举行，县长[三日: XXXX-XX-03]宣布",
    ],
    counterexamples=[
        "18月7日至9日",
        "8月39日",
        "8月32日",
        "2月30日",
        "2月1至30日",
        "12号楼、8号线",
        "1号文件",
        "一日游",
        "每年7月1日",
        "将8月7日定为法定假日",
        "把每年的8月7日正式设立为节日",
        "实践十号",
        "藏政发2019年12号",
        "旅行者一号和“海峡光缆1号”工程",
        "1号高炉",
        "大会将在五日举行",
    ],
)
def days(found: Captures) -> Date | None:
    """A day or some days, with the part of day or the clock time behind it."""
    if not ("month" in found or "january" in found or "relative_month" in found or _stands_alone(found)):
        return None
    return date_of(found) if follow_on(found, "day") else None


def _stands_alone(found: Captures) -> bool:
    """A day without its month; one of a single Chinese numeral has more to it."""
    if not found.answer(_bare_day_stands, "day"):
        return False
    number = found["day"]
    if number[0].isdecimal():
        return True
    more = len(number) > 1 or "part_of_day" in found
    if found.text.startswith("号", len(number)):
        return more and found.answer(clause_begins, "day")
    return more or found.answer(_in_dateline, "day") or found.answer(_told_in_words, "day")


def _in_dateline(text: str, start: int, end: int) -> bool:
    return text.startswith("日电", end)


_LONGEST_ITEM: Final = 2000
_AMOUNTS_BEFORE: Final = ("为期", "访问", "停留", "连续", "逗留", "休息", *"共近约了这那头停假")
"""Before these days are counted: 停留|三日."""


def _told_in_words(text: str, start: int, end: int) -> bool:
    """The item's dateline is in Chinese numerals, and a day before a verb can be one of it: 十月二日电…，二日|宣布."""
    dateline = text.rfind("日电", max(0, start - _LONGEST_ITEM), start)
    if dateline < 1 or text[dateline - 1] not in NUMERALS or text.endswith(_AMOUNTS_BEFORE, 0, start):
        return False
    if FOLLOWERS.longest_at(text, end + 1) > 0 or text.startswith("举行", end + 1):
        return True
    return text[start - 1] in "，。,\n " or text.startswith(f"月{text[start:end]}", dateline - 1 - (end - start))


_NOT_BEHIND_BARE_DAY = (*"内游均元照本语程龄谈", "之内", "以内", "为期", "维新")


def _bare_day_stands(text: str, start: int, end: int) -> bool:
    """It is no 一日游 or 12号楼, nor what is left of an impossible 18月7日."""
    if start > 1 and text[start - 1] in "至到-—～~–" and (text[start - 2] in "日号" or text[start - 2].isdecimal()):
        return False
    if text[start - 1 : start] in ("月", "第", "每", "百") and start:
        return False
    if text[end : end + 1] == "号":
        return number_names_day(text, start, end + 1)
    return not text.startswith(_NOT_BEHIND_BARE_DAY, end + 1) or text.startswith("本报", end + 1)


_THINGS = Lexicon.load("aidie_rules.lexicons", "numbered_things").words
_NO_DAY_BEHIND = not_before(*'”》’」』"', *(word for word, place in _THINGS.items() if place != "before"))
_NO_DAY_BEFORE = not_after(
    *"第的#-·〕］", *"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    *(f"{digit}年" for digit in "0123456789〇零一二三四五六七八九"),
    *(word + quote for word, place in _THINGS.items() if place != "behind" for quote in ("", "”")),
)  # fmt: skip
_DAY_BEHIND: Final = ("大幅", "方才", "小幅", "地震", "地方", "展开")
"""Words that begin like a numbered thing: 7号|地震, but 7号|地."""


def number_names_day(text: str, start: int, end: int) -> bool:
    """7号 names a day: not 12号楼, 8号线, 第3号, 嫦娥3号, 1号文件."""
    return _NO_DAY_BEFORE(text, start, end) and (_NO_DAY_BEHIND(text, start, end) or text.startswith(_DAY_BEHIND, end))
