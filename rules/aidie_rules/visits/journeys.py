"""The journeys of a document: what its phrases tell is put together, each journey once."""

from __future__ import annotations

from collections.abc import Iterator

from aidie import Document, Span, needs_spans
from aidie.spans import moved
from aidie_rules.visits.days import days_of_others
from aidie_rules.visits.groups import grouped
from aidie_rules.visits.leaders import head_of_delegation
from aidie_rules.visits.parties import is_any_party, is_fuller, is_one_place, named_from, places_meet
from aidie_rules.visits.parts import Part, parts_of
from aidie_rules.visits.receptions import received_in
from aidie_rules.visits.sentences import is_headline
from aidie_rules.visits.told import Told, told_of
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
    groups = grouped([told for span in part.phrases if (told := told_of(part.document, span))])
    for group in groups:
        if span := _joined(part.document, group, alone=len(groups) == 1):
            yield moved(span, part.start) if part.start else span


def _joined(document: Document, group: list[Told], *, alone: bool) -> Span[Visit] | None:
    """The journey that phrases tell of together; None where nothing tells its destination."""
    placed = [told for told in group if told.place]
    main = max(placed or group, key=lambda told: (told.days is not None) + (told.leader is not None))
    place = _fullest_place(main, placed) or _received(document, group)
    if not place:
        return None
    visitors = [told.visitor for told in group if told.visitor]
    leader = _leader(main, group, place)
    if not leader and visitors and alone:
        leader = head_of_delegation(document)
    days = main.days or next((told.days for told in group if told.days), None)
    if days is None and is_headline(document.text, main.span.end):
        days = days_of_others(document, [name for name in (leader, *visitors) if name and not is_any_party(name)])
    start, end = days or (None, None)
    visit = Visit(_visitor(document, group, visitors), leader, place, start, end)
    fields = {name: main.span.fields[name] for name in ("visitor", "place") if name in main.span.fields}
    return main.span.evolve(value=visit, fields=fields)


def _fullest_place(main: Told, placed: list[Told]) -> str:
    """The destination as the main phrase writes it, or any, in the fullest form; "" where no phrase tells it."""
    written = [told.place for told in placed if "place" in told.span.fields and places_meet(told.place, main.place)]
    place = main.place if "place" in main.span.fields or not written else written[0]
    for other in written:
        if is_fuller(other, place):
            place = other
    return place


def _leader(main: Told, group: list[Told], place: str) -> str | None:
    """Who is said to lead, by the main phrase or by one that tells of no other place."""
    others = (told.leader for told in group if told.leader and (not told.place or is_one_place(told.place, place)))
    return main.leader or next(others, None)


def _visitor(document: Document, group: list[Told], visitors: list[str]) -> str | None:
    """The longest name of the delegation; where none says whose it is, also one that the article has elsewhere."""
    if all(map(is_any_party, visitors)):
        visitors = visitors + named_from(document, "|".join(told.strangers for told in group))
    return max(visitors or [told.company for told in group if told.company], key=len, default=None)


def _received(document: Document, group: list[Told]) -> str:
    """Where a delegation is received that no phrase says has gone anywhere."""
    strangers = "|".join(told.strangers for told in group)
    leader = next((told.leader for told in group if told.leader), None)
    visitors = "|".join(told.visitor for told in group if told.visitor)
    places = (received_in(document, told.span, leader, visitors, strangers) for told in group)
    return next(filter(None, places), "")
