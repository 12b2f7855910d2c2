"""Times of day: 下午, 下午3时, 8点半, 07:19."""

from __future__ import annotations

from functools import cache
from typing import Final

from aidie import not_before
from aidie.pattern import Node, choice, integer, one_of, optional, words
from aidie_rules.dates.marks import COLON, DIGITS, SPACE
from aidie_rules.dates.words import PARTS_OF_DAY

# A word of one character begins another word: 晚会, 早在, 夜以继日.
_NOT_BEHIND_PART: Final = {
    "晚": "些会宴餐报婚年期安饭辈霞稻育熟",
    "早": "已在就日期些先前稻班市餐点茶报操春有早",
    "晨": "练雾光曦会报跑",
    "夜": "以景市空色班总校行宵",
    "午": "餐饭休宴夜",
}


_MEETING: Final = ("会见", "会晤", "会谈")


def part_ends(text: str, start: int, end: int) -> bool:
    """A part of day is a word of its own: 20日晚|会见, but 20日|晚会."""
    if text.startswith(_MEETING, end):
        return True
    return end - start > 1 or text[end : end + 1] not in _NOT_BEHIND_PART[text[start]] or end == len(text)


@cache
def part_of_day(end: str = "") -> Node:
    """上午, 晚."""
    return words(PARTS_OF_DAY).named(f"{end}part_of_day").where(part_ends)


_BEHIND_CLOCK = not_before(
    *"代期间段任差尚速效髦限候刻常区评赞%:：", "建议", "意见", "要求", "希望", "共识", "措施", "主张", "多边",
)  # fmt: skip


def clock_ends(text: str, start: int, end: int) -> bool:
    """A clock time is no longer word: 8时代; and no part of a longer number."""
    return text[end : end + 1] not in DIGITS and _BEHIND_CLOCK(text, start, end)


def minutes_end(text: str, start: int, end: int) -> bool:
    """三点|四十 says minutes where nothing is counted: not 三点|十几个人."""
    return not text[end : end + 1].isalnum() or text.startswith(("左右", "许", "开始", "举行"), end)


@cache
def digital_clock(end: str = "") -> Node:
    """07:19, 07:19:30."""
    digital = integer(f"{end}hour", 0, 24, digits=(1, 2), chinese=False) + COLON
    digital += integer(f"{end}minute", 0, 59, digits=2, chinese=False)
    digital += optional(choice(COLON + integer(f"{end}second", 0, 59, digits=2, chinese=False), "分"))
    return digital.where(clock_ends)


@cache
def clock(end: str = "") -> Node:
    """7时, 13时56分, 8点半, 07:19."""
    minutes = choice(
        integer(f"{end}minute", 0, 59) + "分" + optional(integer(f"{end}second", 0, 59) + "秒"),
        integer(f"{end}minute", 0, 59, digits=2, chinese=False),
        integer(f"{end}minute", 10, 59, arabic=False).where(minutes_end),
    )
    minutes = choice(minutes, "零" + integer(f"{end}minute", 1, 9, chinese=False) + "分")
    spoken = integer(f"{end}hour", 0, 24) + one_of("时", "点", "点钟", "时整", "点整")
    half = optional(choice(minutes, one_of("半", "一刻", "三刻").named(f"{end}part_of_hour")))
    return choice(digital_clock(end), (spoken + half).where(clock_ends))


@cache
def time_of_day(end: str = "") -> Node:
    """下午, 下午3时, 3时, 下午 3:00; behind a blank 07:19; mandatory."""
    part = optional(SPACE) + part_of_day(end) + optional(optional(SPACE) + clock(end))
    return choice(part, clock(end), SPACE + digital_clock(end))
