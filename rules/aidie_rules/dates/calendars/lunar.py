"""Chinese lunar months from February 1949 to the end of the lunar year 2100, as Gregorian days.

The table is a list of astronomical facts (in which month which new moon falls, at Beijing's meridian), one
number a lunar year: bits 17–22 days from 1 January to its first day; bits 13–16 the month that a leap month
follows, or 0; bit i for i under 13 whether the i-th month of the year, leap months counted in their place,
has 30 days and not 29.

It was made from lunar_python 1.4.8 and compared with borax 4.1.3, LunarCalendar 0.0.9 (to 2098) and the new
moons of PyEphem 4.2. All agree but where a new moon falls within minutes of midnight: for the months from
2089-09-04 and 2097-08-07 borax and LunarCalendar are a day later, and the new moon before 2057-09-29 is
eleven seconds before midnight by PyEphem's clock.
"""

from datetime import date, timedelta
from typing import Final

__all__ = ["FIRST_LUNAR_YEAR", "LAST_LUNAR_YEAR", "lunar_day"]

FIRST_LUNAR_YEAR: Final = 1949

# fmt: off
_YEARS: Final = (
    0x38F52D, 0x5E0536, 0x480AAD, 0x34B5AA, 0x5805B2, 0x420DA5, 0x2E7D4A, 0x540D4A, 0x3D0A95, 0x600A97,
    0x4C0556, 0x36CAB5, 0x5A0AD5, 0x4606D2, 0x308EA5, 0x560EA5, 0x40064A, 0x286C97, 0x4E0A9B, 0x3AF55A,
    0x5E056A, 0x480B69, 0x34B752, 0x5A0B52, 0x420B25, 0x2C964B, 0x520A4B, 0x3D14AB, 0x6002AD, 0x4A056D,
    0x36CB69, 0x5C0DA9, 0x460D92, 0x309D25, 0x560D25, 0x415A4D, 0x640A56, 0x4E02B6, 0x38C5B5, 0x5E06D5,
    0x480EA9, 0x34BE92, 0x5A0E92, 0x440D26, 0x2C6A56, 0x500A57, 0x3D14D6, 0x62035A, 0x4A06D5, 0x36B6C9,
    0x5C0749, 0x460693, 0x2E952B, 0x54052B, 0x3E0A5B, 0x2A555A, 0x4E056A, 0x38FB55, 0x600BA4, 0x4A0B49,
    0x32BA93, 0x580A95, 0x42052D, 0x2C8AAD, 0x500AB5, 0x3D35AA, 0x6205D2, 0x4C0DA5, 0x36DD4A, 0x5C0D4A,
    0x460C95, 0x30952E, 0x540556, 0x3E0AB5, 0x2A55B2, 0x5006D2, 0x38CEA5, 0x5E0725, 0x48064B, 0x32AC97,
    0x560CAB, 0x42055A, 0x2C6AD6, 0x520B69, 0x3D7752, 0x620B52, 0x4C0B25, 0x36DA4B, 0x5A0A4B, 0x4404AB,
    0x2EA55B, 0x5405AD, 0x3E0B6A, 0x2A5B52, 0x500D92, 0x3AFD25, 0x5E0D25, 0x480A55, 0x32B4AD, 0x5804B6,
    0x4005B5, 0x2C6DAA, 0x520EC9, 0x3F1E92, 0x620E92, 0x4C0D26, 0x36CA56, 0x5A0A57, 0x4404D6, 0x2E86D5,
    0x540755, 0x400749, 0x286E93, 0x4E0693, 0x38F52B, 0x5E052B, 0x460A5B, 0x32B55A, 0x58056A, 0x420B65,
    0x2C974A, 0x520B4A, 0x3D1A95, 0x620A95, 0x4A052D, 0x34CAAD, 0x5A0AB5, 0x4605AA, 0x2E8BA5, 0x540DA5,
    0x400D4A, 0x2A7C95, 0x4E0C96, 0x38F94E, 0x5E0556, 0x480AB5, 0x32B5B2, 0x5806D2, 0x420EA5, 0x2E8E4A,
    0x50068B, 0x3B0C97, 0x6004AB, 0x4A055B, 0x34CAD6, 0x5A0B6A, 0x460752, 0x309725, 0x540B45, 0x3E0A8B,
    0x28549B, 0x4E04AB,
)
# fmt: on

LAST_LUNAR_YEAR: Final = FIRST_LUNAR_YEAR + len(_YEARS) - 1


def lunar_day(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """The Gregorian day of a lunar date; None where that year has no such day or is outside the table.

    `leap` asks for the leap month that follows the month of that number.
    """
    if not (FIRST_LUNAR_YEAR <= year <= LAST_LUNAR_YEAR and 1 <= month <= 12):
        return None
    facts = _YEARS[year - FIRST_LUNAR_YEAR]
    leap_month = facts >> 13 & 0xF
    if leap and month != leap_month:
        return None
    place = month - 1 + (leap or 0 < leap_month < month)
    if not 1 <= day <= _length(facts, place):
        return None
    before = (facts >> 17) + sum(_length(facts, earlier) for earlier in range(place))
    return date(year, 1, 1) + timedelta(before + day - 1)


def _length(facts: int, place: int) -> int:
    return 29 + (facts >> place & 1)
