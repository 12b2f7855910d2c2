"""The journeys of a document: what its phrases tell is put together, each journey once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aidie import Document, Span, needs_spans
from aidie.spans import moved
from aidie_rules.visits.days import Days, days_of, days_of_others
from aidie_rules.visits.destinations import (
    of_abbreviation,
    of_coming,
    of_host,
    of_ours,
    of_receiving,
    of_reception,
    receptions,
)
from aidie_rules.visits.leaders import head_of_delegation, leaders_before
from aidie_rules.visits.parties import (
    is_any_party,
    is_fuller,
    is_named_from,
    is_one_place,
    is_same_party,
    named_from,
    places_meet,
)
from aidie_rules.visits.parts import Part, parts_of
from aidie_rules.visits.told import is_headline, is_told_of_one, origin_of_leader, sentence_begins
from aidie_rules.visits.values import Visit


@needs_spans
def journeys_told(document: Document) -> Document:
    """The document with each journey that its phrases tell of once, at the phrase that tells most of it."""
    if not document.of(Visit):
        return document
    found = {span.start: span for part in parts_of(document) for span in _journeys(part)}
    label = Visit.label
    spans = [found.get(span.start) if span.label == label else span for span in document.spans]
    return document.evolve(spans=tuple(filter(None, spans)))


def _journeys(part: Part) -> Iterator[Span[Visit]]:
    """The journeys that the phrases of a part tell of."""
    told = [told for told in map(_Reader(part.document).read, part.phrases) if told]
    groups = _grouped(told)
    for group in groups:
        if span := _joined(part.document, group, alone=len(groups) == 1):
            yield moved(span, part.start) if part.start else span


class _Told(NamedTuple):
    """What a phrase tells with the sentence around it; `place` is "" where it names none."""

    span: Span[Visit]
    visitor: str | None
    company: str | None
    """余家驹一行, where the party has no other name."""
    leader: str | None
    place: str
    days: Days | None
    """None where the sentence says none; the ends of a date can be unsettled."""
    strangers: str
    """What names the places that the delegation is from."""


class _Reader:
    """Reads phrases with the sentences around them."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def read(self, span: Span[Visit]) -> _Told | None:
        """What the phrase tells; None where that is no one journey."""
        text, visit = self._document.text, span.value
        led = span.fields.get("led") or span.fields.get("under")
        begin = sentence_begins(self._document, span.start)
        if not is_told_of_one(text, begin, span.end):
            return None
        first, last = leaders_before(self._document, led[0]) if led else ("", "")
        if not (first or visit.visitor):
            return None
        company = f"{last}一行" if last and f"{last}一行" in text else None
        days = days_of(self._document, span, begin, received=not span.fields.keys() & {"place", "ours", "short"})
        strangers = f"{visit.visitor}|{origin_of_leader(self._document, begin, led[0]) if led else ''}"
        place = visit.place or self._place(span, strangers)
        return _Told(span, visit.visitor, company, first or None, place, days, strangers)

    def _place(self, span: Span[Visit], strangers: str) -> str:
        """The destination of a phrase that does not name it whole."""
        document, fields = self._document, span.fields
        text = document.text
        if "coming" in fields:
            return of_coming(document, fields["coming"][0], strangers)
        if "ours" in fields:
            return of_ours(document, text[slice(*fields["ours"])], strangers)
        if "short" in fields:
            return of_abbreviation(document, text[slice(*fields["short"])], strangers)
        return of_receiving(document, span.start) if "received" in fields else ""


def _grouped(told: list[_Told]) -> list[list[_Told]]:
    """The phrases by journey; one that could be of any delegation belongs to the only one that went there."""
    groups: list[list[_Told]] = []
    general: list[_Told] = []
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


def _can_be_there(one: _Told, other: _Told) -> bool:
    """Both name a place, and it can be one."""
    return bool(one.place and other.place) and places_meet(one.place, other.place)


def _is_same(one: _Told, other: _Told) -> bool:
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


def _is_from(one: _Told, other: _Told) -> bool:
    """One is but received, and has the name of the place that the leader of the other is from."""
    alone = one.visitor if "received" in one.span.fields and not one.leader and not one.place else ""
    return bool(alone and other.leader) and is_named_from(alone or "", other.strangers)


def _are_apart(one: Days | None, other: Days | None) -> bool:
    """Both are dated, and on other days."""
    if not (one and other and one[0] and one[1] and other[0] and other[1]):
        return False
    return one[1] < other[0] or other[1] < one[0]


def _joined(document: Document, group: list[_Told], *, alone: bool) -> Span[Visit] | None:
    """The journey that phrases tell of together; None where nothing tells its destination."""
    placed = [told for told in group if told.place]
    main = max(placed or group, key=lambda told: (told.days is not None) + (told.leader is not None))
    written = [told.place for told in placed if "place" in told.span.fields]
    place = main.place if "place" in main.span.fields or not written else written[0]
    for other in written:
        if is_fuller(other, place):
            place = other
    visitors = [told.visitor for told in group if told.visitor]
    if not place:
        place = _received_in(document, group)
    if not place:
        return None
    leaders = (one.leader for one in group if one.leader and (not one.place or is_one_place(one.place, place)))
    leader = main.leader or next(leaders, None)
    if not leader and visitors and alone:
        leader = head_of_delegation(document)
    days = main.days or next((told.days for told in group if told.days), None)
    if days is None and is_headline(document.text, main.span.end):
        days = days_of_others(document, [name for name in (leader, *visitors) if name and not is_any_party(name)])
    start, end = days or (None, None)
    companies = [told.company for told in group if told.company]
    if all(map(is_any_party, visitors)):
        visitors += named_from(document, "|".join(told.strangers for told in group))
    visitor = max(visitors or companies, key=len, default=None)
    fields = {name: main.span.fields[name] for name in ("visitor", "place") if name in main.span.fields}
    return main.span.evolve(value=Visit(visitor, leader, place, start, end), fields=fields)


def _received_in(document: Document, group: list[_Told]) -> str:
    """Where a delegation is received that nobody says has gone anywhere; "" where nothing tells it."""
    strangers = "|".join(told.strangers for told in group)
    leader = next((told.leader for told in group if told.leader), None)
    visitors = "|".join(told.visitor for told in group if told.visitor)
    for span in [told.span for told in group]:
        place = of_reception(document, sentence_begins(document, span.start), span.end, strangers)
        hosts = (of_host(document, at, visitors) for at in receptions(document, span, leader))
        if place := place or next((host for host in hosts if host and host not in visitors), ""):
            return place
    return ""
