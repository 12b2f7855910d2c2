"""Which place a destination is that the phrase does not name: 我市, 来甬考察, or nothing (会见代表团)."""

from __future__ import annotations

from collections import Counter

from aidie import Document, Lexicon
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.visits.trips import STATES
from aidie_rules.words import late

ABBREVIATIONS = Lexicon.load("aidie_rules.lexicons", "place_abbreviations")
FULL_FORMS = Lexicon.load("aidie_rules.lexicons", "place_full_forms")
_received_in = late("在([一-鿿]{2,14}?)(?:亲切|热情|分别)?(?:会见|接见|会晤|与|同|和)")
_says_arrived = late("(?:再次|这次|此次|此行|首次)来到?(?=([一-鿿]{2,12}))")
_ours = late("(?:[来到在]|莅临)我([省市县区州盟旗])")


def chain_ends(text: str, start: int) -> int:
    """Where the places end that stand in a row from here."""
    end = start
    while length := max(PLACES.longest_at(text, end), 0 if end > start else STATES.longest_at(text, end)):
        end += length
    return end


def of_ours(document: Document, kind: str, strangers: str) -> str:
    """The place that 我市 stands for: the one of its kind that the article names most, and no guest comes from."""
    text = document.text
    counts = document.once(_places_named)
    named: Counter[str] = Counter()
    for place, count in counts.items():
        root = place.removesuffix(kind)
        if len(root) > 1 and root not in strangers and FULL_FORMS.words.get(place, place).endswith(kind):
            named[root] += count
    ranked = named.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return ""
    root = ranked[0][0]
    return root + kind if root + kind in text else root


def of_abbreviation(document: Document, char: str, strangers: str) -> str:
    """The place that one character stands for: one that the article names; else one that it can stand for alone."""
    known = [place for place in ABBREVIATIONS.words.get(char, "").split() if place not in strangers]
    named = [place for place in known if place in document.text]
    if len(named) == 1 or len(known) == 1:
        return (named or known)[0]
    if known:
        return ""
    counts = document.once(_places_named)
    ranked = [place for place, _ in counts.most_common() if char in place and place not in strangers]
    return ranked[0] if ranked else ""


def of_reception(document: Document, begin: int, end: int, strangers: str) -> str:
    """Where a delegation is received: 在拉萨会见了; where its people say that they have come; 我市."""
    text = document.text
    for found in _received_in().finditer(text, begin, end):
        if chain_ends(text, found.start(1)) == found.end(1):
            return found[1]
    for found in _says_arrived().finditer(text):
        if (stop := chain_ends(text, found.start(1))) > found.start(1):
            return text[found.start(1) : stop]
    ours = _ours().search(text)
    return of_ours(document, ours[1], strangers) if ours else ""


def _places_named(document: Document) -> Counter[str]:
    """How often each place of the lexicon is named."""
    text, at = document.text, 0
    counts: Counter[str] = Counter()
    while at < len(text):
        length = PLACES.longest_at(text, at)
        if length > 1:
            counts[text[at : at + length]] += 1
        at += length or 1
    return counts
