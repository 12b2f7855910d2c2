"""On which side of paired aid a division stands, where the words do not say who helps: 杭州市与恩施州东西部协作."""

from __future__ import annotations

from functools import cache

from aidie import Lexicon
from aidie_rules.divisions import province_of

_ORDER = ("gives", "both", "receives")


@cache
def _sides() -> Lexicon:
    return Lexicon.load("aidie_rules.lexicons", "aid_sides")


def _rank(name: str) -> int | None:
    province = province_of(name)
    side = _sides().words.get(province) if province else None
    return _ORDER.index(side) if side else None


def helps(one: str, other: str) -> bool | None:
    """Whether a division is of a province that aids that of the other; None where neither does, or one is not known."""
    first, second = _rank(one), _rank(other)
    if first is None or second is None or first == second:
        return None
    return first < second


def are_of(two: tuple[str, str], provinces: tuple[str, str]) -> bool | None:
    """Whether two divisions are of these two provinces, one each; False where it is the other way round.

    It is enough that one of them is known: 鼓楼—洛南苏陕协作.
    """
    known = tuple(map(province_of, two))
    straight = [place == province for place, province in zip(known, provinces, strict=True)]
    turned = [place == province for place, province in zip(known, provinces[::-1], strict=True)]
    return None if any(straight) == any(turned) else any(straight)
