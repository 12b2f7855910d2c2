"""What a phrase tells with the sentence around it: who goes where, led by whom, and when."""

from __future__ import annotations

from typing import NamedTuple

from aidie import Document, Span
from aidie_rules.visits.days import Days, days_of
from aidie_rules.visits.destinations import of_abbreviation, of_coming, of_ours
from aidie_rules.visits.leaders import leaders_before
from aidie_rules.visits.parties import is_of_country
from aidie_rules.visits.receptions import of_receiving
from aidie_rules.visits.sentences import is_at_games, is_told_of_one, origin_of_leader, sentence_begins
from aidie_rules.visits.values import Visit

_DESTINATIONS = frozenset({"place", "ours", "short"})


class Told(NamedTuple):
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


def told_of(document: Document, span: Span[Visit]) -> Told | None:
    """What a phrase tells; None where that is no one journey."""
    text, visit = document.text, span.value
    led = span.fields.get("led") or span.fields.get("under")
    begin = sentence_begins(text, span.start)
    if not is_told_of_one(text, begin, span.end):
        return None
    first, last = leaders_before(document, led[0]) if led else ("", "")
    if not first and (not visit.visitor or (is_of_country(visit.visitor) and is_at_games(text, span.start, span.end))):
        return None
    company = f"{first}一行" if first and f"{last}一行" in text else None
    days = days_of(document, span, begin, received=_DESTINATIONS.isdisjoint(span.fields))
    strangers = f"{visit.visitor}|{origin_of_leader(document, begin, led[0]) if led else ''}"
    place = visit.place or _place(document, span, strangers)
    return Told(span, visit.visitor, company, first or None, place, days, strangers)


def _place(document: Document, span: Span[Visit], strangers: str) -> str:
    """The destination of a phrase that does not name it whole; "" where that is to be found elsewhere."""
    text, fields = document.text, span.fields
    if "coming" in fields:
        return of_coming(document, fields["coming"][0], strangers)
    if "ours" in fields:
        return of_ours(document, text[slice(*fields["ours"])], strangers)
    if "short" in fields:
        return of_abbreviation(document, text[slice(*fields["short"])], strangers)
    return of_receiving(document, span.start) if "received" in fields else ""
