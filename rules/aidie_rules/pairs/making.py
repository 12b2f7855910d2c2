"""The pairs that a match makes of its divisions: of 北京市对口支援和田市、墨玉县 two with one supporter."""

from __future__ import annotations

from itertools import product

from aidie import Captures, Part
from aidie_rules.divisions import contains, province_of, split
from aidie_rules.pairs.sides import are_of, helps
from aidie_rules.pairs.values import Asks, Pair

_Place = tuple[int, int]


def pairs_of(found: Captures, *, one_by_one: bool = False) -> list[Part[Pair]] | None:
    """A pair for each of one list; of two lists one by one where that is said, else it is open who helps whom."""
    supporters, recipients = found.places("supporter"), found.places("recipient")
    if len(supporters) == 1 or len(recipients) == 1:
        together = [(one, other) for one in supporters for other in recipients]
        return parts_of(found, sorted(together, key=_distance))
    if one_by_one and len(supporters) == len(recipients):
        return parts_of(found, list(zip(supporters, recipients, strict=True)))
    return None


def _distance(pair: tuple[_Place, _Place]) -> int:
    (_, end), (start, _) = sorted(pair)
    return start - end


def parts_of(found: Captures, together: list[tuple[_Place, _Place]], asks: Asks = "") -> list[Part[Pair]] | None:
    """Pairs of these places, the one who helps first; none of a division and another that it is in, or itself.

    A list that begins with a division in the one before it is of divisions in that: 昭通市的|盐津县、绥江县.

    The span of the first takes in both; those of the others are where the division stands that is new in them.
    """
    text = found.text
    if any(_is_row(text, *sorted(places)) for places in together):
        return None
    named = [(split(text[slice(*one)]), split(text[slice(*other)])) for one, other in together]
    kept = [
        (place, Pair(one[-1], other[-1], asks))
        for place, (one, other) in zip(together, named, strict=True)
        if not _overlap(one, other)
    ]
    if not kept:
        return None
    first = kept[0][0]
    start, end = min(first)[0], max(first)[1]
    new = [one if other in first or start < other[0] < end else other for (one, other), _ in kept[1:]]
    start = start if any(place[0] < start for place in new) else 0
    end = end if any(place[1] > end for place in new) else len(text)
    return [
        found.part(*place, pair, {"supporter": one, "recipient": other})
        for place, ((one, other), pair) in zip([(start, end), *new], kept, strict=True)
    ]


def _is_row(text: str, first: _Place, second: _Place) -> bool:
    """Two places of a pair stand like a division and one that is in it, and are of no two provinces."""
    if text[first[1] : second[0]] not in ("", "的"):
        return False
    two = province_of(text[slice(*first)]), province_of(text[slice(*second)])
    return None in two or two[0] == two[1]


def _overlap(one: list[str], other: list[str]) -> bool:
    """Of two rows of divisions, the largest first, one names what the other does, or what that is in."""
    return one[-1] in other or other[-1] in one or contains(one[-1], other[-1]) or contains(other[-1], one[-1])


def settled_by_sides(found: Captures) -> list[Part[Pair]] | None:
    """Pairs of one division and each of the others, where it is known which of them helps.

    Of two in one province, or where a short name may be of several, it is left to the document.
    """
    text = found.text
    ones, others = found.places("one"), found.places("other")
    supporter, _, recipient = found.payload("pair").partition("→")
    together: list[tuple[_Place, _Place]] = []
    settled = True
    for first, second in product(ones, others):
        one, two = text[slice(*first)], text[slice(*second)]
        aids = helps(one, two)
        if aids is None and recipient:
            aids = are_of((one, two), (supporter, recipient))
        settled = settled and aids is not None
        together.append((second, first) if aids is False else (first, second))
    if len(ones) > 1 and (len(others) > 1 or not settled):
        return None
    return parts_of(found, sorted(together, key=_distance), "" if settled else "direction")


def agrees(found: Captures) -> bool:
    """The first supporter is known to be of a province that aids that of the first recipient."""
    return helps(found["supporter"], found["recipient"]) is True
