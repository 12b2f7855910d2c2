"""Which phrases tell of one journey."""

from __future__ import annotations

from aidie_rules.visits.days import Days
from aidie_rules.visits.parties import is_any_party, is_named_from, is_same_party, places_meet
from aidie_rules.visits.told import Told


def grouped(told: list[Told]) -> list[list[Told]]:
    """The phrases by journey; one that could be of any delegation belongs to the only one that went there."""
    groups: list[list[Told]] = []
    general: list[Told] = []
    for one in told:
        if not one.leader and is_any_party(one.visitor or ""):
            general.append(one)
        elif same := next((group for group in groups if any(_is_same(one, other) for other in group)), None):
            same.append(one)
        else:
            groups.append([one])
    if not groups and general:
        groups.append([general.pop(0)])
    for one in general:
        there = [group for group in groups if any(_can_be_there(one, other) for other in group)]
        if len(there or groups) == 1:
            (there or groups)[0].append(one)
    return groups


def _can_be_there(one: Told, other: Told) -> bool:
    """Both name a place, and it can be one."""
    return bool(one.place and other.place) and places_meet(one.place, other.place)


def _is_same(one: Told, other: Told) -> bool:
    """Two phrases can tell of one journey: of one party, with one leader, or of what the other leaves open."""
    led = bool(one.leader and other.leader)
    named = bool(one.visitor and other.visitor)
    if named and not (
        is_same_party(one.visitor or "", other.visitor or "") or _is_from(one, other) or _is_from(other, one)
    ):
        return False
    if one.place and other.place and places_meet(one.place, other.place):
        return named or not led or one.leader == other.leader
    if led and one.leader != other.leader:
        return False
    if one.place and other.place:
        return (named or led) and not _are_apart(one.days, other.days)
    return True


def _is_from(one: Told, other: Told) -> bool:
    """One is but received, and has the name of the place that the leader of the other is from."""
    alone = one.visitor if "received" in one.span.fields and not one.leader and not one.place else ""
    return bool(alone and other.leader) and is_named_from(alone or "", other.strangers)


def _are_apart(one: Days | None, other: Days | None) -> bool:
    """Both are dated, and on other days."""
    if not (one and other and one[0] and one[1] and other[0] and other[1]):
        return False
    return one[1] < other[0] or other[1] < one[0]
