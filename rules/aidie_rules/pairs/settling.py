"""What the text settles of a pair: the fullest form of each division, and a side that the phrase leaves open."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter

from aidie import Document, Span, needs_spans
from aidie_rules.divisions import OWN, form_in
from aidie_rules.pairs.own import own_division
from aidie_rules.pairs.sides import helps
from aidie_rules.pairs.telling import Told, told_in
from aidie_rules.pairs.values import Pair
from aidie_rules.titles.lexicons import PLACES

_AROUND = 5_000
"""So many characters on both sides settle a pair: most articles have fewer, while a text may be many joined to one."""

_place = attrgetter("at")


@needs_spans
def settled_pairs(document: Document) -> Document:
    """The document with each division of a pair in the fullest form that its text supports: 达孜 is 达孜区.

    A pair whose one who helps is not told, or not which of the two it is, stands where the text tells it elsewhere.
    A pair that stands within the span of another that says the same is told once.
    """
    if not document.of(Pair):
        return document
    forms = _Forms(document.text)
    end, last = 0, None

    def settled(span: Span[Pair]) -> Pair | None:
        nonlocal end, last
        pair = _settled(document, forms, span)
        if pair is None or (span.end <= end and pair == last):
            return None
        end, last = span.end, pair
        return pair

    return document.changed(Pair, settled)


class _Forms:
    """The fullest forms of divisions, each as the text around a place supports it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[tuple[str, int], str | None] = {}

    def at(self, name: str, place: int) -> str | None:
        """The form of a division that is named at a place."""
        start = max(0, place - _AROUND) if len(self._text) > 2 * _AROUND else 0
        key = name, start
        if key not in self._known:
            text = self._text[start : start + 2 * _AROUND]
            self._known[key] = own_division(text, name) if name in OWN else form_in(text, name)
        return self._known[key]


def _settled(document: Document, forms: _Forms, span: Span[Pair]) -> Pair | None:
    """The pair of a span as the text settles it; None where it does not, and where both are one division."""
    pair, at = span.value, span.start
    supporter, recipient = forms.at(pair.supporter, at), forms.at(pair.recipient, at)
    if pair.asks == "supporter" and recipient:
        supporter = _only_helper(document, forms, at, recipient)
    if not (supporter and recipient) or supporter == recipient:
        return None
    if pair.asks == "direction":
        straight = helps(supporter, recipient)
        if straight is None:
            straight = _is_told(document, at, supporter, recipient)
        if straight is None:
            return None
        supporter, recipient = (supporter, recipient) if straight else (recipient, supporter)
    settled = Pair(supporter, recipient)
    return pair if settled == pair and not pair.asks else settled


def _only_helper(document: Document, forms: _Forms, at: int, recipient: str) -> str | None:
    """The one helper around a place that is known to aid a division below the province; None of several."""
    if PLACES.words.get(recipient) == "province":
        return None
    helpers = {forms.at(told.helper, at) for told in _around(document, at) if told.helper}
    known = [helper for helper in helpers if helper and helps(helper, recipient)]
    return known[0] if len(known) == 1 else None


def _is_told(document: Document, at: int, one: str, other: str) -> bool | None:
    """Whether the text around a place tells that the one helps the other; False where it is the other way round."""
    straight = turned = False
    for told in _around(document, at):
        straight = straight or told.says(one, other)
        turned = turned or told.says(other, one)
    return straight if straight != turned else None


def _around(document: Document, at: int) -> list[Told]:
    """What is told around a place of who helps."""
    all_told = document.once(told_in)
    start = bisect_left(all_told, at - _AROUND, key=_place)
    return all_told[start : bisect_right(all_told, at + _AROUND, lo=start, key=_place)]
