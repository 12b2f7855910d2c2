"""People who were named with a post, where their names stand alone: 县长余家驹来了。|余家驹|说."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import ClassVar

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from aidie import Document, Frozen, Span
from aidie.text import without_surrogates
from aidie_rules.names.characters import DOT
from aidie_rules.names.known_names import stands_alone
from aidie_rules.names.lexicons import JAPANESE_SURNAMES, NAME_PARTS, NOT_NAMES
from aidie_rules.people.values import Official, Person
from aidie_rules.titles.lexicons import PLACES

_FEW = 16
"""So many names are found sooner one by one than an automaton for all of them is built."""


@lru_cache(maxsize=1_024)  # the same people are in the news day after day
def _short_forms(name: str) -> tuple[str, ...]:
    """What a foreign name is cut to: its last part behind dots, its first if that is long, or a Japanese family name.

    Uyghur and Kazakh names end in the father's name.
    """
    if DOT not in name:
        surname = name[: JAPANESE_SURNAMES.longest_at(name, 0)] if len(name) > 3 else ""
        return (surname,) if len(surname) > 1 and surname not in PLACES else ()
    parts = name.split(DOT)
    forms = [parts[-1]] if len(parts[-1]) > 1 else []
    forms += [parts[0]] if len(parts[0]) > 2 else []
    return tuple([form for form in forms if form not in NAME_PARTS and form not in PLACES])


def _forms(names: Iterable[str]) -> dict[str, str]:
    """Every form that a person can recur in, with the name; a short form of two people is none."""
    names = dict.fromkeys(names)
    forms: dict[str, str] = {}
    for name in names:
        named = [part for part in name.split(DOT) if part in names] if DOT in name else []
        for short in dict.fromkeys((*_short_forms(name), *named)):
            forms[short] = "" if short in forms else name
    for name in names:
        if not forms.get(name):
            forms[name] = name
    return {form: name for form, name in forms.items() if name and form not in NOT_NAMES}


def _places(text: str, forms: dict[str, str]) -> list[tuple[int, int]]:
    """Where the forms stand, in order; of two that overlap the first, and of two that begin together the longer."""
    if len(forms) > _FEW:
        automaton = AhoCorasick(
            list(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.NoncontiguousNFA
        )
        return [(start, end) for _, start, end in automaton.find_matches_as_indexes(without_surrogates(text))]
    places: list[tuple[int, int]] = []
    stop = 0
    for start, length in sorted((at, -len(form)) for form in forms for at in _each(text, form)):
        if start >= stop:
            stop = start - length
            places.append((start, stop))
    return places


def _each(text: str, form: str) -> Iterator[int]:
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + 1)


def _alone(document: Document, forms: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Where the forms stand alone, outside of all spans."""
    text, spans = document.text, document.spans
    following = covered = 0
    for start, end in _places(text, forms):
        while following < len(spans) and spans[following].start < end:
            covered = max(covered, spans[following].end)
            following += 1
        if covered <= start and stands_alone(text, start, end):
            yield start, end


class Recurrences(Frozen):
    """Document rule: finds the names of officials behind their introduction, where no other span covers them."""

    labels: ClassVar[tuple[str, ...]] = (Person.label,)
    needs_spans: ClassVar[bool] = True

    def __call__(self, document: Document) -> Document:
        """The document with a PERSON wherever an official's name recurs alone; of two names the longer stands."""
        officials = document.of(Official)
        forms = _forms(span.value.name for span in officials)
        places = list(_alone(document, forms)) if forms else []
        found = list(_people(document.text, officials, forms, places)) if places else []
        return document.with_spans(found) if found else document


def _people(
    text: str, officials: tuple[Span[Official], ...], forms: dict[str, str], places: Iterable[tuple[int, int]]
) -> Iterator[Span[Person]]:
    """The people at the places that an introduction stands before, each with the titles given up to there."""
    introductions: dict[str, tuple[int, int]] = {}
    titles: dict[str, tuple[str, ...]] = {}
    following = 0
    for start, end in places:
        while following < len(officials) and officials[following].start < end:
            span = officials[following]
            following += 1
            name = forms.get(span.value.name) or span.value.name
            introductions.setdefault(name, (span.start, span.end))
            titles[name] = tuple(dict.fromkeys((*titles.get(name, ()), *span.value.titles)))
        name = forms[text[start:end]]
        if name not in titles:
            name = text[start:end]
        if name in titles:
            person, fields = Person(name, titles[name]), {"introduction": introductions[name]}
            yield Span(start, end, text[start:end], Person.label, person, "people.recurrences", fields)
