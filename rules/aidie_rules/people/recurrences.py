"""People who were named with a post, where their names stand alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from attrs import evolve, frozen

from aidie import Document, Span
from aidie.text import without_surrogates
from aidie_rules.people.beginnings import is_known
from aidie_rules.people.endings import DOTS, ends_well
from aidie_rules.people.lexicons import NAME_PARTS, NOT_NAMES, SURNAMES
from aidie_rules.people.values import Official, Person
from aidie_rules.words import TRANSLITERATION

_ONE_DOT = str.maketrans(dict.fromkeys(DOTS, "·"))
_MARKS_INSIDE = frozenset(DOTS)
_NAMED_AFTER = (
    "新时代",
    "思想",
    "理论",
    "主义",
    "精神",
    "法则",
    "规则",
    "奖",
    "杯",
    "号",
    "政府",
    "基金会",
    "故居",
    "纪念馆",
)
"""Behind a person's name these make the name of a thing."""


def _short_form(name: str) -> str:
    """What a foreign name with dots is cut to: its last part. Uyghur and Kazakh names end in the father's name."""
    if _MARKS_INSIDE.isdisjoint(name):
        return ""
    *given, last = name.translate(_ONE_DOT).split("·")
    return last if len(last) > 1 and not any(part in NAME_PARTS for part in (*given, last)) else ""


def _forms(officials: Iterable[Official]) -> dict[str, str]:
    """Every form that a person can recur in, with the name; a short form of two people is none."""
    names = dict.fromkeys(official.name for official in officials)
    forms: dict[str, str] = {}
    for name in names:
        short = _short_form(name)
        if short:
            forms[short] = "" if short in forms else name
    forms.update((name, name) for name in names)
    return {form: name for form, name in forms.items() if name and form not in NOT_NAMES}


def _stands_alone(text: str, start: int, end: int) -> bool:
    """What stands around it makes no longer name of it, nor a word; a short name ends as names behind titles do."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if before in _MARKS_INSIDE or behind in _MARKS_INSIDE or text.startswith(_NAMED_AFTER, end):
        return False
    if SURNAMES.words.get(text[start]) != "common" and _MARKS_INSIDE.isdisjoint(text[start:end]):
        if NAME_PARTS.longest_before(text, start) or NAME_PARTS.longest_at(text, end):
            return False
        if "core" in (TRANSLITERATION.words.get(before), TRANSLITERATION.words.get(behind)):
            return False
    return end - start > 2 or (ends_well(text, start, end) and not is_known(text[start - 1 : start + 1]))


@frozen
class Recurrences:
    """Document rule: finds the names of officials behind their introduction, where no other span covers them."""

    labels: ClassVar[tuple[str, ...]] = (Person.label,)

    def __call__(self, document: Document) -> Document:
        """The document with a PERSON wherever an official's name recurs alone; of two names the longer stands."""
        forms = _forms(span.value for span in document.spans if isinstance(span.value, Official))
        if not forms:
            return document
        # of the implementations this one is built the fastest, and it serves one text
        automaton = AhoCorasick(
            list(forms), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.NoncontiguousNFA
        )
        text, spans = document.text, document.spans
        introductions: dict[str, tuple[int, int]] = {}
        titles: dict[str, tuple[str, ...]] = {}
        merged: list[Span[Any]] = []
        following = covered = 0
        for _, start, end in automaton.find_matches_as_indexes(without_surrogates(text)):
            while following < len(spans) and spans[following].start < end:
                span = spans[following]
                merged.append(span)
                following += 1
                covered = max(covered, span.end)
                if isinstance(span.value, Official):
                    name = span.value.name
                    introductions.setdefault(name, (span.start, span.end))
                    titles[name] = tuple(dict.fromkeys((*titles.get(name, ()), *span.value.titles)))
            name = forms[text[start:end]]
            if covered <= start and name in titles and _stands_alone(text, start, end):
                person, fields = Person(name, titles[name]), {"introduction": introductions[name]}
                merged.append(Span(start, end, text[start:end], Person.label, person, "people.recurrences", fields))
        return evolve(document, spans=(*merged, *spans[following:]))
