"""Numbers that share their unit: 8月3、8日, 6、7、8月, 2012和2016年.

What follows on is a stretch; the rest is told one by one.
"""

from __future__ import annotations

from itertools import pairwise

from aidie import Captures, Part, not_after, not_before, rule
from aidie.pattern import Node, integer, one_of, optional, parse_integer, repeat
from aidie_rules.dates.document_names import outside_names, outside_quoted_names
from aidie_rules.dates.meaning.mentions import Between, Moment
from aidie_rules.dates.meaning.resolution import resolve
from aidie_rules.dates.months import month_ends
from aidie_rules.dates.other_calendars import of_the_western_calendar
from aidie_rules.dates.pieces import four_digits, month, year
from aidie_rules.dates.reading import READERS, Said
from aidie_rules.dates.recurrence import not_every_year
from aidie_rules.dates.values import Date
from aidie_rules.dates.years import year_ends

AND = one_of("、", "和", "及", "与")
_MOST = 6


def _listed(number: Node) -> Node:
    return number + AND + number + repeat(AND + number, 0, _MOST - 1)


def _parts(found: Captures, unit: str) -> list[Part[Date]] | None:
    """A date for each number, or one for all where each follows on the one before; None where one is impossible."""
    said: Said = {}
    for name in found.names:
        if name != "number":
            said |= READERS[name](found, name)
    places, end = found.places("number"), len(found.text)
    numbers = [parse_integer(number) or 0 for number in found.all("number")]
    moments = [Moment(**{**said, unit: number}) for number in numbers]
    if all(later == earlier + 1 for earlier, later in pairwise(numbers)):
        whole = resolve(Between(moments[0], moments[-1]))
        return [found.part(0, end, whole)] if whole else None
    starts = [0, *(start for start, _ in places[1:])]
    ends = [*(end for _, end in places[:-1]), end]
    dates = [resolve(moment) for moment in moments]
    if any(later <= earlier for earlier, later in pairwise(numbers)):
        return None
    return [found.part(start, end, value) for start, end, value in zip(starts, ends, dates, strict=True) if value]


@rule(
    optional(year()) + month() + _listed(integer("number", 1, 31)) + one_of("日", "号"),
    guards=[outside_names, not_every_year, of_the_western_calendar],
    examples=[
        "[8月3: XXXX-08-03]、[8日: XXXX-08-08]开课，[2018年8月3: 2018-08-03]、[5: 2018-08-05]和[9号: 2018-08-09]",
        "[8月7、8、9、10日: XXXX-08-07/XXXX-08-10]",
    ],
    counterexamples=["8月9、3日", "每年8月3、8日", "8月3、38日"],
)
def listed_days(found: Captures) -> list[Part[Date]] | None:
    """Days of one month, each by its number."""
    return _parts(found, "day")


@rule(
    optional(year()) + _listed(integer("number", 1, 12)) + one_of("月", "三个月", "四个月") + optional("份"),
    guards=[
        outside_names,
        not_every_year,
        of_the_western_calendar,
        month_ends,
        not_after("第", "月", "."),
        not_before("上旬", "中旬", "下旬"),
    ],
    examples=[
        "[6: XXXX-06]、[9月: XXXX-09]两次，[2018年4: 2018-04]和[6月份: 2018-06]",
        "[6、7、8月: XXXX-06/XXXX-08]，[6、7、8三个月: XXXX-06/XXXX-08]",
    ],
    counterexamples=["第4、9月", "9、6月", "每年6、9月", "1、4月中旬"],
)
def listed_months(found: Captures) -> list[Part[Date]] | None:
    """Months of one year, each by its number."""
    return _parts(found, "month")


@rule(
    _listed(integer("number", 1000, 2100, digits=4).where(four_digits)) + optional(one_of("两", "三", "四")) + "年",
    guards=[outside_names, year_ends, outside_quoted_names, not_before("度", "级", "学年")],
    examples=[
        "[2012: 2012]和[2016年: 2016]，[2008: 2008]、[2012: 2012]、[2016年: 2016]夺冠",
        "[2016、2017、2018年: 2016/2018]，[2016、2017、2018三年: 2016/2018]，[2015、2016两年: 2015/2016]",
    ],
    counterexamples=["2018、2016年", "《2012、2016年目录》", "3000、2012年"],
)
def listed_years(found: Captures) -> list[Part[Date]] | None:
    """Years, each by its number."""
    return _parts(found, "year")
