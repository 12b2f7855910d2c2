"""Words that stand in no clean text: traditional script, full width, half a character, invisible ones."""

from __future__ import annotations

from collections.abc import Iterator

from aidie.guards import NotAfter, NotBefore
from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.characters import parse_ranges
from aidie.pattern.nodes import Chars, Literal, Node, OneOf, Where, Words, walk
from aidie.pattern.printing import show
from aidie.text import Cleaner, without_surrogates

_MOST_IN_RANGE = 64
"""Longer ranges (一-鿿) are meant to hold more than clean text has."""


def _find(subject: Subject) -> Iterator[Found]:
    cleaner = Cleaner()
    told: set[str] = set()
    for rule in subject.rules:
        for where, word in _words(rule.pattern, rule.guards):
            if word in told:
                continue
            told.add(word)
            if without_surrogates(word) is not word:
                yield rule, f"{word!a} of {where} has half a character", "write the whole one"
                continue
            clean = cleaner.clean(word).text
            if clean != word:
                yield (
                    rule,
                    f"{word!r} of {where} stands in no clean text, where it is {clean!r}",
                    f"write {clean!r}" if clean else "delete it",
                )


def _words(pattern: Node, guards: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    for node in walk(pattern):
        match node:
            case Literal(text=text):
                yield "a literal", text
            case OneOf(words=words):
                yield from (("a one_of()", word) for word in words)
            case Words(lexicon=lexicon):
                yield from ((f"the lexicon {lexicon.name!r}", word) for word in lexicon.words)
            case Chars(ranges=ranges):
                for low, high in parse_ranges(ranges):
                    if ord(high) - ord(low) < _MOST_IN_RANGE:
                        yield from ((show(node)[:60], chr(code)) for code in range(ord(low), ord(high) + 1))
            case Where(guard=NotBefore(words=words)) | Where(guard=NotAfter(words=words)):
                yield from (("a guard", word) for word in words)
            case _:
                pass
    for guard in guards:
        if isinstance(guard, NotBefore | NotAfter):
            yield from (("a guard", word) for word in guard.words)


UNCLEAN = Lint(
    "unclean-word",
    "A word that the text layer never leaves as it is written, so that it matches nothing: rules see simplified "
    "script, half-width letters and digits, and no invisible characters. Each is reported once.",
    Severity.ERROR,
    _find,
)
