"""Dates in digits, as publication stamps have them: 2020-08-10 07:19, 2019.05.20, 2018/11/02."""

from __future__ import annotations

from typing import Final

from aidie import Captures, Lexicon, not_before, rule
from aidie.pattern import Node, chars, choice, integer, one_of, optional, repeat, sequence, words
from aidie_rules.dates.calendars.gregorian import month_length
from aidie_rules.dates.marks import COLON, SPACE, TO
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.said_again import said_again
from aidie_rules.dates.values import Date


def behind_other_mark(text: str, start: int, end: int) -> bool:
    """The marks within the day before it are no dashes: 2019.8.7|-9, but not 2019-08-07|-09."""
    return not {".", "/"}.isdisjoint(text[start - 3 : start])


CLOCK = integer("hour", 0, 24, digits=(1, 2), chinese=False) + COLON + integer("minute", 0, 59, digits=2, chinese=False)
CLOCK += optional(COLON + integer("second", 0, 59, digits=2, chinese=False))
MONTH = integer("month", 1, 12, digits=(1, 2), chinese=False)
DAY = integer("day", 1, 31, digits=(1, 2), chinese=False)
YEAR = integer("year", 1900, 2100, digits=4, chinese=False)
END_MONTH = integer("end_month", 1, 12, digits=(1, 2), chinese=False)
END_DAY = integer("end_day", 1, 31, digits=(1, 2), chinese=False)
END_YEAR = integer("end_year", 1900, 2100, digits=4, chinese=False)
UNTIL = (
    optional(SPACE)
    + TO
    + optional(SPACE)
    + choice(
        optional(END_YEAR + "-") + END_MONTH + "-" + END_DAY,
        optional(END_YEAR + ".") + END_MONTH + "." + END_DAY,
        optional(END_YEAR + "/") + END_MONTH + "/" + END_DAY,
    )
)
SHORT_UNTIL = (one_of("-", "—", "~", "至") + END_DAY.where(not_before(*"0123456789./-"))).where(behind_other_mark)
"""2019.8.7-9: the month is said once."""
SPACES = repeat(SPACE, 1, 3)
END_CLOCK = integer("end_hour", 0, 24, digits=(1, 2), chinese=False) + COLON
END_CLOCK += integer("end_minute", 0, 59, digits=2, chinese=False)
ZONE = choice("Z", one_of("+", "-") + chars("0-9", 2, 2) + optional(":") + chars("0-9", 2, 2))
ISO_CLOCK = "T" + CLOCK + optional("." + chars("0-9", 1, 6)) + optional(ZONE)


def _year_last(mark: str) -> Node:
    """05.07.2015: the fifth of July, as pages of foreign make have it; 05-28-2015, where no month can be meant."""
    year = (one_of(f"{mark}19", f"{mark}20") + chars("0-9", 2, 2)).named("year_last")
    return choice(
        integer("day", 1, 31, digits=(1, 2), chinese=False) + mark + MONTH + year,
        MONTH + mark + integer("day", 13, 31, digits=2, chinese=False) + year,
    )


DOTTED_MONTHS = Lexicon(
    "dotted_months",
    {f".{month:02d}.": str(month) for month in range(1, 13)},
    meaning="the month between two dots, in a date of three numbers",
    source="the usual order of year, month and day",
)
SHORT_YEAR = integer("year", 0, 99, digits=2, chinese=False) + words(DOTTED_MONTHS).named("dotted_month")
SHORT_YEAR += integer("day", 1, 31, digits=2, chinese=False)
"""20.08.10: the year in two digits."""
COMPACT_YEAR = one_of("19", "20") + chars("0-9", 2, 2)
DAYS_IN_FOUR_DIGITS = Lexicon(
    "days_in_four_digits",
    {f"{month:02d}{day:02d}": f"{month} {day}" for month in range(1, 13) for day in range(1, month_length(month) + 1)},
    meaning="month and day, as they stand behind a year: 20200810",
    source="ISO 8601's basic format",
)


def not_among_letters(text: str, start: int, end: int) -> bool:
    """It is no part of a number of other things: A20200810, 20200810元; but 20200810周一, of which a gap was mended."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    goes_on = behind.isalpha() and not text.startswith(("周", "星期", "礼拜"), end)
    return not (before.isalpha() or goes_on or "_" in (before, behind))


_GOES_ON_IN_DIGITS: Final = frozenset("0123456789-/")
BEGINS_IN_DIGITS: Final = _GOES_ON_IN_DIGITS | {"."}
"""Characters before which, and behind which, a number in digits is no whole one."""


def alone_in_digits(text: str, start: int, end: int) -> bool:
    """It is no part of a longer number, such as a telephone's."""
    return text[start - 1 : start] not in BEGINS_IN_DIGITS and text[end : end + 1] not in _GOES_ON_IN_DIGITS


@rule(
    choice(
        optional(YEAR + "-") + MONTH + "-" + DAY,
        YEAR + "/" + MONTH + "/" + DAY,
        YEAR + "." + MONTH + "." + DAY,
        _year_last("."),
        _year_last("-"),
        _year_last("/"),
        SHORT_YEAR,
        (COMPACT_YEAR.named("year") + words(DAYS_IN_FOUR_DIGITS).named("compact_day")).where(not_among_letters),
    )
    + choice(
        SPACES + CLOCK + UNTIL + SPACE + END_CLOCK,
        sequence(
            optional(choice(UNTIL, SHORT_UNTIL)),
            optional(optional(SPACE) + said_again()),
            optional(choice(ISO_CLOCK, SPACES + CLOCK + optional(optional(SPACE) + TO + END_CLOCK))),
        ),
    ),
    guards=[alone_in_digits],
    examples=[
        "[2020-08-10 07:19: 2020-08-10T07:19] 今日镇江",
        "来源:重庆日报[2024-07-11 10:01: 2024-07-11T10:01]",
        "[2019.05.20: 2019-05-20]，[2018/11/02 10:05: 2018-11-02T10:05]",
        "[07-02 16:02: XXXX-07-02T16:02]",
        "[2019-02-04（星期一，除夕至正月初三）: 2019-02-04]",
        "[05.07.2015 12:47: 2015-07-05T12:47]",
        "[20.08.10: 2020-08-10]，发布日期：[20200810: 2020-08-10]",
        "[2019.05.20-2019.05.25: 2019-05-20/2019-05-25]，[2018/11/02-2018/11/05: 2018-11-02/2018-11-05]",
        "[2019.05.20-05.25: 2019-05-20/2019-05-25]，[2013-08-09至2014-01-01: 2013-08-09/2014-01-01]",
        "[2013-08-09~08-12: 2013-08-09/2013-08-12]",
        "全市招商推介会召开　[08-10: XXXX-08-10]",
        "[2019-08-07（星期三）: 2019-08-07]，[20200810 周一: 2020-08-10]",
        "[2019-08-07T09:30:00: 2019-08-07T09:30:00]，[2019-08-07T09:30:00+08:00: 2019-08-07T09:30:00]",
        "[2019-08-07T09:30:00.125Z: 2019-08-07T09:30:00]，[05-28-2015: 2015-05-28]，[28/5/2015: 2015-05-28]",
        "[05/28/2015: 2015-05-28]，[05.28.2015: 2015-05-28]，[2018/11/02 - 2018/11/05: 2018-11-02/2018-11-05]",
        "[2019-08-07 14:00 —16:00: 2019-08-07T14:00/2019-08-07T16:00]",
        "[2019.8.7-9: 2019-08-07/2019-08-09]，[2019/8/7—9: 2019-08-07/2019-08-09]，[05-07-2015: 2015-07-05]",
        "[2019-08-07 08:00至2019-08-09 18:00: 2019-08-07T08:00/2019-08-09T18:00]，[2019-08-07 14:00 至16:00]",
        "[2019-08-07 14:00-16:00: 2019-08-07T14:00/2019-08-07T16:00]",
    ],
    counterexamples=[
        "0511-2020-08-101",
        "2020-13-10",
        "2020-02-30",
        "2019.05元",
        "3-5 10:20",
        "编号07-02",
        "A20200810",
        "nw.D110000zgxbl_20200810_1-01",
        "20200810元",
        "以10-08取胜",
    ],
)
def stamps(found: Captures) -> Date | None:
    """A day in digits, perhaps with the clock time; without its year, as in lists, with it or apart."""
    if "year" in found or "year_last" in found:
        return date_of(found)
    padded = len(found["month"]) == len(found["day"]) == 2
    stands = "hour" in found or found.answer(ends_line)
    return date_of(found) if padded and stands else None


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
