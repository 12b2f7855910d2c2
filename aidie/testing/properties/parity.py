"""Words of one lexicon that mean the same kind of thing are interchangeable."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from aidie.lexicon import Lexicon
from aidie.pattern.drawing import Choose
from aidie.pattern.nodes import Words, walk
from aidie.testing.choices import RefusedError
from aidie.testing.expected import Sample, read
from aidie.testing.properties.property import Property, Subject, strings
from aidie.testing.samples import matching, try_to_match
from aidie.verification import Failure, marked

_CONTEXTS = 12
_ENOUGH = 6


class _Place(NamedTuple):
    lexicon: Lexicon
    start: int
    end: int


def siblings(lexicon: Lexicon, word: str) -> list[str]:
    """The words that may stand for a word.

    They are as long, and have the same payload; or any, where most words have a payload of their own, as 援藏 and 援疆.
    """
    distinct = len(Counter(lexicon.words.values())) > len(lexicon.words) / 2
    return [
        other
        for other in lexicon.by_length
        if other != word and len(other) == len(word) and (distinct or lexicon.words[other] == lexicon.words[word])
    ]


def _places(sample: Sample) -> list[_Place]:
    return [_Place(leaf.node.lexicon, leaf.start, leaf.end) for leaf in sample.leaves if isinstance(leaf.node, Words)]


def _with(subject: Subject, sample: Sample, place: _Place, word: str) -> tuple[str, Sample | None]:
    """A sample with another word in a place, and what comes out of it, None where that is refused."""
    text = sample.text[: place.start] + word + sample.text[place.end :]
    stop = sample.end + len(word) - (place.end - place.start)
    below = subject.bench.below(subject.rule.layer, text)
    return text, read(subject.rule, text, sample.start, stop, below)


def _check(subject: Subject, choose: Choose) -> Failure | None:
    sample = matching(subject.bench, subject.rule, choose)
    places = _places(sample)
    if not places:
        raise RefusedError
    place = places[choose(len(places))]
    lexicon, word = place.lexicon, sample.text[place.start : place.end]
    others = siblings(lexicon, word)
    if not others:
        raise RefusedError
    other = others[choose(len(others))]
    text, swapped = _with(subject, sample, place, other)
    expected = f"a value as in {marked(sample.text, sample.spans)}, with {other} for {word} of {lexicon.name}"
    if swapped is None:
        refused = _refused_elsewhere(subject, lexicon, other, choose)
        if refused is None:
            return None
        return subject.failure(text, expected, f"nothing, nor in {refused} other samples", [])
    payloads = (lexicon.words[word], lexicon.words[other])
    shown = [list(strings(one.value.to_dict())) for one in (sample, swapped)]
    if "" not in payloads and payloads[0] in shown[0] and payloads[1] not in shown[1]:
        return subject.failure(text, f"{expected}, that tells of {payloads[1]}", str(swapped.value), swapped.spans)
    return None


def _refused_elsewhere(subject: Subject, lexicon: Lexicon, word: str, choose: Choose) -> int | None:
    """In how many other samples a word is refused in the place of another, None where it stands in one of them."""
    refused = 0
    for _ in range(_CONTEXTS):
        sample = try_to_match(subject.bench, subject.rule, choose)
        for place in _places(sample) if sample else ():
            if sample and place.lexicon is lexicon and len(word) == place.end - place.start:
                if sample.text[place.start : place.end] == word or _with(subject, sample, place, word)[1]:
                    return None
                refused += 1
    if refused < _ENOUGH:
        raise RefusedError
    return refused


PARITY = Property(
    "sibling-parity",
    "With another word of its lexicon in the place of one, as long and of the same kind, the rule makes a value of "
    "some samples as well; and where the value shows what the lexicon says of the one, it shows what it says of the "
    "other.",
    "rule",
    _check,
    fits=lambda rule: any(isinstance(node, Words) for node in walk(rule.pattern)),
)
