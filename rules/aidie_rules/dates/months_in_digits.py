"""Months in digits, as the lines of a life have them: 1993.09—1997.07, 2016-03至今."""

from __future__ import annotations

from aidie import Captures, not_before, rule
from aidie.pattern import Node, integer, one_of, optional
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import SPACE, TO
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.stamps import BEGINS_IN_DIGITS, alone_in_digits, ends_line
from aidie_rules.dates.values import Date
from aidie_rules.words import late

_month_alone = late("[01]?[0-9](?![0-9]|[-./][0-9]{1,2}(?![0-9]))")


def parts_year_and_month(text: str, start: int, end: int) -> bool:
    """A year stands before the mark and a month behind it, which no day follows: not in 2020-08-10."""
    return start > 3 and text[start - 4 : start].isdigit() and _month_alone().match(text, end) is not None


def _month_in_digits(end: str = "") -> Node:
    """1993.09, 1993-09: a month as the lines of a life have it."""
    named = integer(f"{end}month", 1, 12, digits=(1, 2), chinese=False)
    mark = one_of(".", "-", "/").where(parts_year_and_month)
    return integer(f"{end}year", 1900, 2100, digits=4, chinese=False) + mark + named


_NO_AMOUNT = not_before(*"0123456789./点万亿元千百米公吨人家个度%％℃")
_PADDED = 2
_open_stretch = late("[ \u3000]?[-—–－~～]{1,2}[ \u3000]*[\u4e00-\u9fff]")
_of_a_life = late(
    "出?生(?![产活])|参加(?:工作|革命)|加?入[党伍团]|当选|连任|起?[担兼]?任(?![务意何期])|兼|挂[职任]|明确|晋升|转正|到任"
)


def alone_or_open(text: str, start: int, end: int) -> bool:
    """It is no part of a longer number, nor is the mark behind it, that leaves a stretch open: 2012.09-|市长."""
    if text.startswith("-", end) and _open_stretch().match(text, end):
        return text[start - 1 : start] not in BEGINS_IN_DIGITS
    return alone_in_digits(text, start, end)


@rule(
    _month_in_digits() + optional(optional(SPACE) + TO + optional(SPACE) + _month_in_digits("end_")),
    guards=[alone_or_open, outside_names, _NO_AMOUNT],
    examples=[
        "[1993.09—1997.07: 1993-09/1997-07]　某大学学习，（[1996.03--1996.12: 1996-03/1996-12]挂职）",
        "[2016-03: 2016-03]至今　某局局长",
        "全市招商推介会　[2019-05: 2019-05]",
        "县长（[1999.01: 1999-01]当选）、书记([2001-03: 2001-03]兼)，[1985.07: 1985-07]参加工作，",
        "\n[2012.09: 2012-09]-某市市委副书记\n[2016.05: 2016-05]—— 某市市长",
    ],
    counterexamples=[
        "2019.05元",
        "指数从2019.5-2020.1点",
        "编号2019-05",
        "2019.05",
        "ISSN 2019-0512",
        "型号2019.05-甲",
        "（2019.05起）",
    ],
)
def months_in_digits(found: Captures) -> Date | None:
    """A month in digits: in a stretch from one to another or until now, or apart at an edge of a line."""
    if "end_month" in found or found.answer(_lasts_until_now):
        return date_of(found) if found.answer(_begins_entry) else None
    if found.answer(_opens_stretch):
        return date_of(found) if found.answer(_begins_line) else None
    padded = len(found["month"]) == _PADDED and "." not in found.text
    stands = found.answer(_tells_of_life) or (padded and found.answer(ends_line))
    return date_of(found) if stands else None


def _lasts_until_now(text: str, start: int, end: int) -> bool:
    return text.startswith(("至今", "—今", "-今", "—至今"), end)


def _begins_entry(text: str, start: int, end: int) -> bool:
    return not start or text[start - 1] in "\n\t \xa0\u3000（(：:，,；;、"


def _opens_stretch(text: str, start: int, end: int) -> bool:
    return _open_stretch().match(text, end) is not None


def _begins_line(text: str, start: int, end: int) -> bool:
    """Nothing but blanks stands before it in its line."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


_MARKS = frozenset("（(：:，,；;、")


def _tells_of_life(text: str, start: int, end: int) -> bool:
    """Behind a mark, the month of something that one does in a life: 县长（|1999.01当选）, ，|1985.07参加工作."""
    return text[start - 1 : start] in _MARKS and _of_a_life().match(text, end) is not None
