"""Festivals and lunar dates: on which day each falls in a given year."""

from datetime import date, timedelta
from typing import Final, Protocol

from aidie import Frozen
from aidie_rules.dates.calendars.lunar import lunar_day
from aidie_rules.dates.calendars.solar_terms import SOLAR_TERMS

__all__ = ["FESTIVALS", "Festival", "Fixed", "Lunar", "LunarMonthEnd", "NthWeekday"]


class Festival(Protocol):
    """What a mention of a festival holds: any frozen value with this method, so that others can be added."""

    def on(self, year: int) -> date | None:
        """Its day in that year; None where that year has none, or where it is not known."""


class Fixed(Frozen):
    """A festival on the same Gregorian day every year: `Fixed(10, 1)` is 国庆节."""

    month: int
    day: int

    def __post_init__(self) -> None:
        date(2000, self.month, self.day)

    def on(self, year: int) -> date | None:
        """Its day in that year; None where a common year leaves it out."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


class Lunar(Frozen):
    """A day of the lunar calendar: `Lunar(8, 15)` is 中秋节, `Lunar(1, 1)` 农历正月初一.

    Month 0 is the last month of the lunar year before, and day 0 the day before the first: festivals just before
    the Spring Festival are counted with the year that it opens, so 除夕 is `Lunar(1, 0)` and 小年 `Lunar(0,
    23)`.
    """

    month: int
    day: int
    leap: bool = False

    def __post_init__(self) -> None:
        if not (0 <= self.month <= 12 and 0 <= self.day <= 30):
            raise ValueError(
                f"{self!r} is no lunar date: months go from 1 to 12 (0: the last of the year before), "
                "days from 1 to 30 (0: the day before the first)"
            )

    def on(self, year: int) -> date | None:
        """Its day in the lunar year; None where that year has none or is outside the table (1949–2100)."""
        numbered = (year, self.month) if self.month else (year - 1, 12)
        found = lunar_day(*numbered, self.day or 1, leap=self.leap)
        return found - timedelta(1) if found and not self.day else found


class LunarMonthEnd(Frozen):
    """The last day of a lunar month, which has 29 days or 30: `LunarMonthEnd(12)` ends 腊月."""

    month: int

    def on(self, year: int) -> date | None:
        """Its day in the lunar year; None outside the table."""
        return lunar_day(year, self.month, 30) or lunar_day(year, self.month, 29)


class NthWeekday(Frozen):
    """A festival on the n-th such weekday of a month: `NthWeekday(5, 7, 2)` is 母亲节, the second Sunday of May."""

    month: int
    weekday: int
    count: int

    def on(self, year: int) -> date | None:
        """Its day in that year."""
        first = date(year, self.month, 1)
        return first + timedelta((self.weekday - first.isoweekday()) % 7 + 7 * (self.count - 1))


_NATIONAL_DAY = Fixed(10, 1)
_LABOUR_DAY = Fixed(5, 1)
_WOMENS_DAY = Fixed(3, 8)
_ARMY_DAY = Fixed(8, 1)
_PARTY_DAY = Fixed(7, 1)
_SPRING_FESTIVAL = Lunar(1, 1)

# fmt: off
FESTIVALS: Final[dict[str, Festival]] = {
    "元旦": Fixed(1, 1), "元旦节": Fixed(1, 1),
    "妇女节": _WOMENS_DAY, "三八节": _WOMENS_DAY, "三八妇女节": _WOMENS_DAY, "国际妇女节": _WOMENS_DAY,
    "三八国际妇女节": _WOMENS_DAY, "国际劳动妇女节": _WOMENS_DAY, "三八国际劳动妇女节": _WOMENS_DAY,
    "植树节": Fixed(3, 12), "西藏百万农奴解放纪念日": Fixed(3, 28),
    "劳动节": _LABOUR_DAY, "五一": _LABOUR_DAY, "五一节": _LABOUR_DAY, "五一劳动节": _LABOUR_DAY,
    "国际劳动节": _LABOUR_DAY, "五一国际劳动节": _LABOUR_DAY,
    "青年节": Fixed(5, 4), "五四青年节": Fixed(5, 4), "国际护士节": Fixed(5, 12),
    "儿童节": Fixed(6, 1), "六一": Fixed(6, 1), "六一儿童节": Fixed(6, 1), "国际儿童节": Fixed(6, 1),
    "六一国际儿童节": Fixed(6, 1),
    "世界环境日": Fixed(6, 5), "国际禁毒日": Fixed(6, 26),
    "建党节": _PARTY_DAY, "七一": _PARTY_DAY, "七一建党节": _PARTY_DAY,
    "建军节": _ARMY_DAY, "八一": _ARMY_DAY, "八一建军节": _ARMY_DAY,
    "中国医师节": Fixed(8, 19), "教师节": Fixed(9, 10), "烈士纪念日": Fixed(9, 30),
    "国庆": _NATIONAL_DAY, "国庆节": _NATIONAL_DAY, "十一国庆节": _NATIONAL_DAY, "十一": _NATIONAL_DAY,
    "记者节": Fixed(11, 8), "国家宪法日": Fixed(12, 4), "国家公祭日": Fixed(12, 13),
    "平安夜": Fixed(12, 24), "圣诞节": Fixed(12, 25),
    "春节": _SPRING_FESTIVAL, "大年初一": _SPRING_FESTIVAL, "除夕": Lunar(1, 0), "大年三十": Lunar(1, 0),
    "小年": Lunar(0, 23), "腊八": Lunar(0, 8), "腊八节": Lunar(0, 8),
    "元宵": Lunar(1, 15), "元宵节": Lunar(1, 15), "清明节": SOLAR_TERMS["清明"],
    "端午": Lunar(5, 5), "端午节": Lunar(5, 5), "七夕": Lunar(7, 7), "七夕节": Lunar(7, 7),
    "中元节": Lunar(7, 15), "中秋": Lunar(8, 15), "中秋节": Lunar(8, 15),
    "重阳": Lunar(9, 9), "重阳节": Lunar(9, 9),
    "情人节": Fixed(2, 14), "母亲节": NthWeekday(5, 7, 2), "父亲节": NthWeekday(6, 7, 3),
    "愚人节": Fixed(4, 1), "万圣节": Fixed(10, 31), "光棍节": Fixed(11, 11),
    "双十一": Fixed(11, 11), "双11": Fixed(11, 11), "双十二": Fixed(12, 12), "双12": Fixed(12, 12),
    "感恩节": NthWeekday(11, 4, 4), "农民丰收节": SOLAR_TERMS["秋分"], "中国农民丰收节": SOLAR_TERMS["秋分"],
    **SOLAR_TERMS,
}
"""Names of festivals. Source: 全国年节及纪念日放假办法 and common usage; 小年 is the northern one (腊月廿三)."""
# fmt: on
