"""What the whole text settles of a pair: the fullest form of each division, and a side that the phrase leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidie import Document, Span, needs_spans
from aidie_rules.divisions import KINDS, form_in
from aidie_rules.pairs.sides import helps
from aidie_rules.pairs.values import Pair
from aidie_rules.titles.lexicons import PLACES
from aidie_rules.words import late

_helper = late("(?:[省市县区]?委、?[省市县区]?政府)?(?:对口)?(?:援[藏疆青]|支援|帮扶)")
"""What stands behind one who helps: 中山|援藏工作组, 湖南|对口支援."""


@needs_spans
def settled_pairs(document: Document) -> Document:
    """The document with each division of a pair in the fullest form that its text supports: 达孜 is 达孜区.

    A pair whose one who helps is not told, or not which of the two it is, stands where the text tells it elsewhere.
    """
    if not (spans := document.of(Pair)):
        return document
    text = document.text
    names = {name for span in spans for name in (span.value.supporter, span.value.recipient) if name}
    forms = {name: form_in(text, name) for name in names}
    asked = any(span.value.asks == "supporter" for span in spans)
    helpers = set(_helpers(text)) if asked else set()

    def settled(span: Span[Pair]) -> Pair | None:
        supporter, recipient = forms.get(span.value.supporter), forms[span.value.recipient]
        if span.value.asks == "supporter" and recipient:
            supporter = _only_helper(helpers, recipient)
        if not (supporter and recipient) or supporter == recipient:
            return None
        if span.value.asks == "direction":
            straight = _helps_in(text, supporter, recipient)
            if straight is None:
                return None
            supporter, recipient = (supporter, recipient) if straight else (recipient, supporter)
        return Pair(supporter, recipient)

    return document.changed(Pair, settled)


def _helpers(text: str) -> Iterator[str]:
    """The divisions that the text calls helpers, in their fullest forms."""
    for found in _helper().finditer(text):
        length = PLACES.longest_before(text, found.start())
        form = form_in(text, text[found.start() - length : found.start()]) if length > 1 else None
        if form:
            yield form


def _only_helper(helpers: set[str], recipient: str) -> str | None:
    """The one helper of the text that is known to aid a division below the province; None where there are several."""
    if PLACES.words.get(recipient) == "province":
        return None
    known = [helper for helper in helpers if helps(helper, recipient)]
    return known[0] if len(known) == 1 else None


def _helps_in(text: str, one: str, other: str) -> bool | None:
    """Whether the one of two is known, or told, to help the other; False where it is the other way round."""
    known = helps(one, other)
    if known is not None:
        return known
    straight, turned = _is_helped(text, one, other), _is_helped(text, other, one)
    return straight if straight != turned else None


def _is_helped(text: str, supporter: str, recipient: str) -> bool:
    """Whether the text tells that one division helps another: 丰南区|对|围场县|的帮扶."""
    one, other = map(_stem, (supporter, recipient))
    told = rf"{one}[^，,。；]{{0,8}}(?:对|给予|给予了|帮扶|支援|援建|帮助|支持){other}[^，,。；]{{0,12}}"
    return re.search(told, text) is not None


def _stem(name: str) -> str:
    """A name without its kind, as a pattern."""
    kind = next((kind for kind in KINDS if name.endswith(kind) and len(name) > len(kind) + 1), "")
    return re.escape(name.removesuffix(kind))
