"""How often each unit and word of a rule set took part in what stands in some texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from aidie.coverage.probe import Probe
from aidie.coverage.units import Kind, Unit, Vocabulary, outermost, vocabularies
from aidie.errors import reason
from aidie.rule_sets import RuleSet

Text = tuple[str, date | None]
"""A text and its anchor."""


@frozen
class Coverage:
    """How often each unit and each word took part in matches that stand."""

    units: tuple[tuple[Unit, int], ...]
    words: tuple[tuple[Vocabulary, Mapping[str, int]], ...]
    texts: int
    """how many texts there were"""
    raised: tuple[str, ...] = ()
    """what a rule raised, for each text that counts for nothing because of it"""

    def of(self, kind: Kind) -> tuple[int, int]:
        """How many units of a kind took part, and how many there are."""
        counts = [count for unit, count in self.units if unit.kind is kind]
        return sum(map(bool, counts)), len(counts)

    @property
    def unreached(self) -> list[Unit]:
        """The units that took no part; of those that stand inside one another the outer ones."""
        return outermost(unit for unit, count in self.units if not count)

    @property
    def unreached_words(self) -> dict[str, list[str]]:
        """The words that took no part, by vocabulary."""
        missing = {
            vocabulary.name: [w for w, count in counts.items() if not count] for vocabulary, counts in self.words
        }
        return {name: words for name, words in missing.items() if words}

    def __add__(self, other: Coverage) -> Coverage:
        """What both together exercised; both must be of one rule set."""
        return Coverage(
            tuple((unit, count + more) for (unit, count), (_, more) in zip(self.units, other.units, strict=True)),
            tuple(
                (vocabulary, {word: counts[word] + more[word] for word in counts})
                for (vocabulary, counts), (_, more) in zip(self.words, other.words, strict=True)
            ),
            self.texts + other.texts,
            self.raised + other.raised,
        )

    def to_dict(self) -> dict[str, Any]:
        """The coverage as JSON-ready data."""
        return {
            "texts": self.texts,
            "raised": list(self.raised),
            "units": [
                {"kind": str(u.kind), "name": u.name, "rules": list(u.rules), "shown": u.shown, "count": count}
                for u, count in self.units
            ],
            "words": {vocabulary.name: dict(counts) for vocabulary, counts in self.words},
        }


def measure(rule_set: RuleSet, texts: Iterable[Text]) -> Coverage:
    """What of a rule set some texts exercise."""
    probe = Probe(rule_set)
    count = 0
    raised: list[str] = []
    for text, anchor in texts:
        count += 1
        try:
            probe.extract(text, anchor=anchor)
        except Exception as error:  # a rule that trips over one text must not cost the others
            raised.append(reason(error))
    seen = probe.seen
    none: Counter[str] = Counter()
    return Coverage(
        tuple((unit, seen.units[number]) for number, unit in enumerate(probe.units)),
        tuple((v, {word: seen.words.get(v.name, none)[word] for word in v.words}) for v in vocabularies(rule_set)),
        count,
        tuple(raised),
    )


def example_texts(rule_set: RuleSet) -> Iterator[Text]:
    """The texts of all examples, with their anchors."""
    for rule in rule_set.own:
        for example in rule.examples:
            if not example.todo:
                yield example.text, example.anchor
