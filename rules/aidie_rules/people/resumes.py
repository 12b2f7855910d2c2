"""Résumés: lines that begin with a year and name a post, under one person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from aidie import Document, Span
from aidie_rules.people.lexicons import NAME_PARTS, SURNAMES
from aidie_rules.people.patterns import with_tenure
from aidie_rules.people.values import Official
from aidie_rules.titles.values import Title

_SIGNS = ("简历", "，男", "，女", ",男", ",女", "(男", "(女", "（男", "（女", " 男", " 女")
_LINE = re.compile(r"[^\n]+")


@cache  # these are compiled where a text has one of the signs: few do
def _entry() -> re.Pattern[str]:
    return re.compile(r"^[ \t\u3000]*(?:(?:19|20)\d\d[年.．/－—–~-]|现任)", re.MULTILINE)


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(
        r"^[ \t\u3000]*([一-鿿·]{2,16}?)(?:同志)?(?:个人)?(?:简历[ \t\u3000]*(?=[:：（(\n]|$)|[，,（(] ?[男女])",
        re.MULTILINE,
    )


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(r"[－—–~至-][ \t]*(?:19|20)\d\d")


_VERBS = ("任", "担任")
_PROPOSED = ("拟任", "拟担任", "拟提任")
_LINKS = frozenset(("、", "，", "兼", "、兼", "，兼"))


def posts_of_resumes(document: Document) -> Document:
    """Give the posts of each line to the person whose name stands above, as an OFFICIAL from first title to last.

    In the line of the name itself those are meant that a verb gives. A line whose years have an end tells of a post of
    the past (曾任).
    """
    text = document.text
    if not (document.spans and any(word in text for word in _SIGNS) and _heading().search(text)):
        return document
    found = list(_entries(document))
    return document.with_spans(found) if found else document


def _entries(document: Document) -> Iterator[Span[Official]]:
    text, spans = document.text, document.spans
    person = ""
    following = 0
    for line in _LINE.finditer(text):
        inside: list[Span[Any]] = []
        while following < len(spans) and spans[following].start < line.end():
            inside.append(spans[following])
            following += 1
        heading = _heading().match(text, line.start())
        officials = [span for span in inside if isinstance(span.value, Official)]
        taken = max((span.end for span in officials), default=0)
        if heading:
            person = heading[1] if _is_name(heading[1]) else ""
        elif any(official.value.name != person for official in officials):
            person = ""
        entry = _entry().match(text, line.start())
        titles = [span for span in inside if isinstance(span.value, Title) and span.start >= taken]
        if person and heading:
            for chain in _chains(text, titles):
                yield _official(document, chain, person, None)
        elif person and entry and titles and not officials and not _is_sentence(text, titles):
            ended = _ended().search(text, line.start(), min(line.end(), entry.end() + 12))
            yield _official(document, titles, person, "曾任" if ended else None)


def _is_sentence(text: str, titles: list[Span[Title]]) -> bool:
    """现任县长是…: the post of another, of whom the line speaks."""
    return any(text.startswith(("是", "的", "由"), span.end) for span in titles)


def _chains(text: str, titles: list[Span[Title]]) -> Iterator[list[Span[Title]]]:
    """Titles in a row, the first of them behind a verb such as 现任."""
    chain: list[Span[Title]] = []
    for span in titles:
        if chain and text[chain[-1].end : span.start] in _LINKS:
            chain.append(span)
            continue
        if chain:
            yield chain
        given = text.endswith(_VERBS, 0, span.start) and not text.endswith(_PROPOSED, 0, span.start)
        chain = [span] if given else []
    if chain:
        yield chain


def _official(document: Document, titles: list[Span[Title]], person: str, tenure: str | None) -> Span[Official]:
    start, end = titles[0].start, titles[-1].end
    official = Official(person, with_tenure((span.value for span in titles), tenure))
    return document.span(start, end, official, "people.resumes")


def _is_name(text: str) -> bool:
    known = text[0] in SURNAMES or text[:2] in SURNAMES or NAME_PARTS.longest_at(text, 0) > 0
    return "·" in text or (known and len(text) <= 4)
