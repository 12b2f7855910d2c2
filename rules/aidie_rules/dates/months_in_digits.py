"""Months in digits, as the lines of a life have them: 1993.09—1997.07, 2016-03至今."""

from __future__ import annotations

from aidie import Captures, not_before, rule
from aidie.pattern import Node, integer, one_of, optional
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import SPACE, TO
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.stamps import alone_in_digits, ends_line
from aidie_rules.dates.values import Date
from aidie_rules.words import late

_month_alone = late("[01]?[0-9](?![0-9]|[-./][0-9]{1,2}(?![0-9]))")


def parts_year_and_month(text: str, start: int, end: int) -> bool:
    """A year stands before the mark and a month behind it, which no day follows: not in 2020-08-10."""
    return text[start - 1 : start].isdigit() and _month_alone().match(text, end) is not None


def _month_in_digits(end: str = "") -> Node:
    """1993.09, 1993-09: a month as the lines of a life have it."""
    named = integer(f"{end}month", 1, 12, digits=(1, 2), chinese=False)
    mark = one_of(".", "-", "/").where(parts_year_and_month)
    return integer(f"{end}year", 1900, 2100, digits=4, chinese=False) + mark + named


_NO_AMOUNT = not_before(*"0123456789.-/点万亿元千百米公吨人家个度%％℃")
_LINE_BEGINS = frozenset("\n\t \xa0\u3000（(：:，,；;、")
_PADDED = 2


@rule(
    _month_in_digits() + optional(optional(SPACE) + TO + optional(SPACE) + _month_in_digits("end_")),
    guards=[alone_in_digits, outside_names, _NO_AMOUNT],
    examples=[
        "[1993.09—1997.07: 1993-09/1997-07]　某大学学习，（[1996.03--1996.12: 1996-03/1996-12]挂职）",
        "[2016-03: 2016-03]至今　某局局长",
        "全市招商推介会　[2019-05: 2019-05]",
    ],
    counterexamples=["2019.05元", "指数从2019.5-2020.1点", "编号2019-05", "2019.05", "ISSN 2019-0512"],
)
def months_in_digits(found: Captures) -> Date | None:
    """A month in digits: in a stretch from one to another or until now, or apart at an edge of a line."""
    text, start, end = found.document, found.start, found.end
    begins = text[start - 1 : start] in _LINE_BEGINS if start else True
    if "end_month" in found or text.startswith(("至今", "—今", "-今", "—至今"), end):
        return date_of(found) if begins else None
    padded = len(found["month"]) == _PADDED and "." not in found.text
    return date_of(found) if padded and ends_line(text, start, end) else None
