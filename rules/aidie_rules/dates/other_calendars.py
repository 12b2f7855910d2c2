"""Months say whose calendar they are of: 农历六月 is not of ours, and 藏历四月 is not of the lunar one."""

from __future__ import annotations

from typing import Final

from aidie import not_after

_OTHER_CALENDARS: Final = tuple(f"{name}历{of}" for name in "藏彝傣羌苗水" for of in ("", "的"))
of_the_lunar_calendar = not_after(*_OTHER_CALENDARS)
"""A month of another people's calendar is none of the lunar one: 藏历|正月."""
of_the_western_calendar = not_after(
    *_OTHER_CALENDARS, *(f"{name}历{of}" for name in "农阴夏旧" for of in ("", "的")), "闰", "腊月", "正月"
)
"""A month of another calendar is none of this: 农历|六月, 藏历|四月."""
