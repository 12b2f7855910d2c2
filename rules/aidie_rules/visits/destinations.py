"""Which place a destination is that the phrase does not name whole: 我市, 来甬考察."""

from __future__ import annotations

from collections import Counter
from functools import cache
from operator import itemgetter

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from aidie import Captures, Document, Matcher
from aidie.pattern import choice
from aidie.text import without_surrogates
from aidie_rules.divisions import full_form
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.visits.lexicons import ABBREVIATIONS
from aidie_rules.visits.trips import ABBREVIATED, KINDS_OF_OURS, OURS, STAGES

_THERE = Matcher(choice(STAGES.named("place"), OURS.named("ours"), ABBREVIATED))
_LEVELS = "省市县区州"


def meant(document: Document, found: Captures | None, strangers: str) -> str:
    """The place that a match names, in whole (place), as our own (ours) or by one character (short).

    "" where that is none: `strangers` is what names the places that the delegation is from.
    """
    if found is None:
        return ""
    if "place" in found.names:
        return found["place"]
    if "ours" in found.names:
        return of_ours(document, found["ours"], strangers)
    return of_abbreviation(document, found["short"], strangers)


def of_coming(document: Document, start: int, strangers: str) -> str:
    """Where those come who are received: (会见来)甬|考察的."""
    return meant(document, _THERE.match_at(document.text, start), strangers)


def of_ours(document: Document, ours: str, strangers: str) -> str:
    """The place that 我市 stands for: the one of its kind that the article names most, and no guest comes from."""
    kind = ours[-1]
    named = [(root, count) for root, count in document.once(_ranked)[kind] if root not in strangers]
    if not named or named[0][1] < 2 or (len(named) > 1 and named[1][1] * 2 > named[0][1]):
        return ""
    root = named[0][0]
    return root + kind if root + kind in document.text else root


def of_abbreviation(document: Document, char: str, strangers: str) -> str:
    """The place that one character stands for: one that the article names; else the only one that it can stand for.

    One that the lexicon does not have for it counts where it begins with it: 来济 of 济源.
    """
    known = [place for place in ABBREVIATIONS.words.get(char, "").split() if place not in strangers]
    named = [place for place in known if place in document.text]
    if len(named) > 1:
        kind = "province" if "省委" in document.text and "市委、市政府" not in document.text else "prefecture"
        named = [place for place in named if PLACES.words.get(place) == kind]
    if len(named) == 1:
        return named[0]
    if named or len(known) > 1:
        return ""
    others = (place for place in document.once(_places_named) if place not in strangers)
    place = next((place for place in others if (place.startswith(char) if known else char in place)), "")
    return (place[:-1] if len(place) > 2 and place[-1] in _LEVELS else place) or "".join(known)


def _places_named(document: Document) -> list[str]:
    """The places of the lexicon that are named, those that are named most first."""
    text = document.text
    found = _places().find_matches_as_indexes(without_surrogates(text))
    return [place for place, _ in Counter(text[start:end] for _, start, end in found).most_common()]


@cache
def _places() -> AhoCorasick:
    """Finds the places of the lexicon, of two that overlap the first, and the longer."""
    return AhoCorasick(
        list(PLACES.words), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
    )


def _ranked(document: Document) -> dict[str, list[tuple[str, int]]]:
    """The places of each kind that are named, without it, and how often they are; those named most first."""
    ranked: dict[str, list[tuple[str, int]]] = {}
    places = [(place, full_form(place)) for place in document.once(_places_named)]
    for kind in KINDS_OF_OURS:
        roots = dict.fromkeys(place.removesuffix(kind) for place, full in places if full.endswith(kind))
        counted = [(root, document.text.count(root)) for root in roots if len(root) > 1]
        ranked[kind] = sorted(counted, key=itemgetter(1), reverse=True)
    return ranked
