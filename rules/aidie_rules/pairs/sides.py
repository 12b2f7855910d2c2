"""On which side of paired aid a division stands, where the words do not say who helps: 杭州市与恩施州东西部协作."""

from __future__ import annotations

from functools import cache

from aidie import Lexicon
from aidie_rules.divisions import full_form, province_of, provinces_of, split

_ORDER = ("gives", "both", "receives")


@cache
def _sides() -> Lexicon:
    return Lexicon.load("aidie_rules.lexicons", "aid_sides")


@cache
def _aided() -> Lexicon:
    return Lexicon.load("aidie_rules.lexicons", "aided_within_provinces")


def helps(one: str, other: str) -> bool | None:
    """Whether a division is known to be one that aids the other; None where neither is, or one is not known.

    It is of a province that aids that of the other, or is not among those that its own province aids, as the other is.
    A name of several provinces is of one that fits: 西湖区 beside 青川县 aids it from either. Where both may be in the
    same province, but need not be, nothing is known.
    """
    first, second = provinces_of(one), provinces_of(other)
    if first & second:
        within = _is_aided_within(one), _is_aided_within(other)
        return within == (False, True) if len(first | second) == 1 and any(within) and not all(within) else None
    ways = {giver < receiver for giver in _ranks(first) for receiver in _ranks(second) if giver != receiver}
    return ways.pop() if len(ways) == 1 else None


def _is_aided_within(name: str) -> bool:
    return any(full_form(part) in _aided() for part in split(name))


def _ranks(provinces: frozenset[str]) -> set[int]:
    sides = _sides().words
    return {_ORDER.index(sides[province]) for province in provinces if province in sides}


def are_of(two: tuple[str, str], provinces: tuple[str, str]) -> bool | None:
    """Whether two divisions are of these two provinces, one each; False where it is the other way round.

    It is enough that one of them is known: 鼓楼—洛南苏陕协作.
    """
    known = tuple(map(province_of, two))
    straight = [place == province for place, province in zip(known, provinces, strict=True)]
    turned = [place == province for place, province in zip(known, provinces[::-1], strict=True)]
    return None if any(straight) == any(turned) else any(straight)
