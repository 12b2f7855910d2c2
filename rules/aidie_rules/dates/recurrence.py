"""What comes round is no place on the calendar: 每年|3月, 每逢|元旦, 每年11月到|次年3月."""

from __future__ import annotations

from typing import Final

from aidie import not_after

not_every_year = not_after("每年", "每年的", "历年", "往年", "每到", "每逢", "一到")
"""What comes round every year is no place on the calendar: 每年|3月."""
_EVERY: Final = ("逢", "每", "历年", "一到", "往年")


def happens_once(text: str, start: int, end: int) -> bool:
    """It is one day, not what comes round: 每逢元旦、|春节, 每周五和|周日."""
    before = text[max(0, start - 7) : start]
    return not any(word in before[before.rfind("。") + 1 :] for word in _EVERY)


_LONGEST_STRETCH: Final = 12


def ends_no_stretch_of_every_year(text: str, start: int, end: int) -> bool:
    """It does not end what comes round: 每年11月到|次年3月."""
    return (
        not text.endswith(("到", "至", "次年", "翌年", "第二年"), 0, start)
        or "每年" not in text[max(0, start - _LONGEST_STRETCH) : start]
    )
