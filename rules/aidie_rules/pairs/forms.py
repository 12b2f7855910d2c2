"""The form in which the two of a pair are told: the fullest that the whole text supports."""

from __future__ import annotations

from aidie import Document, Span
from aidie_rules.divisions import form_in
from aidie_rules.pairs.values import Pair


def forms_of_pairs(document: Document) -> Document:
    """The document with each division of a pair in the fullest form that its text supports: 达孜 is 达孜区."""
    forms: dict[str, str | None] = {}

    def form(name: str) -> str | None:
        if name not in forms:
            forms[name] = form_in(document.text, name)
        return forms[name]

    def settled(span: Span[Pair]) -> Pair | None:
        supporter, recipient = form(span.value.supporter), form(span.value.recipient)
        return Pair(supporter, recipient) if supporter and recipient else None

    return document.changed(Pair, settled) if document.of(Pair) else document
