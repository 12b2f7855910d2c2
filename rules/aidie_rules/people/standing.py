"""Words that are a post only beside a person."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from aidie import Document, Span
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import SURNAMES
from aidie_rules.titles.values import Title
from aidie_rules.words import is_han

_LINKS = frozenset(("、", "，", ",", "兼", "、兼"))


def titles_with_people(document: Document) -> Document:
    """Drop the titles that need a person and have none: a bare 市领导, 队长 or 全国政协委员.

    The head of an organisation that was named before stands: 延边大学党委书记、副校长. So does one behind a family
    name: 杨校长.
    """
    held: set[int] = set()
    for span in document.spans:
        if isinstance(span.value, Official):
            held.update(range(span.start, span.end))
    kept: list[Span[Any]] = []
    chain_end = -1
    for span in document.spans:
        value = span.value
        if isinstance(value, Title):
            linked = chain_end >= 0 and document.text[chain_end : span.start] in _LINKS and value.heads
            alone = value.needs_person and span.start not in held and not linked
            if alone and not (value.heads and _behind_surname(document.text, span.start)):
                continue
            chain_end = span.end
        kept.append(span)
    return evolve(document, spans=tuple(kept))


def _behind_surname(text: str, start: int) -> bool:
    """A common family name stands there, and it ends no word."""
    return SURNAMES.words.get(text[start - 1 : start]) == "common" and not is_han(text[max(0, start - 2) : start - 1])
