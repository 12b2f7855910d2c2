"""A rule set on the bench: what is compiled once for all that is tried with it."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Any

from attrs import define, field

from aidie.captures import Captures
from aidie.engine.extractor import Extractor
from aidie.pattern.nodes import Chars, walk
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.spans import Span
from aidie.testing.choices import Drawn


@define(eq=False, slots=False)
class Bench:
    """A rule set and the extractors that trying its rules needs."""

    rule_set: RuleSet
    drawn: Drawn = field(init=False, factory=dict)
    """What was drawn of its rules."""
    _lower: dict[int, Extractor | None] = field(init=False, factory=dict)
    _without: dict[str, Extractor] = field(init=False, factory=dict)
    _shown: dict[tuple[str, int], list[str]] = field(init=False, factory=dict)

    @cached_property
    def extractor(self) -> Extractor:
        """The rule set as it is used, with all repairs."""
        return Extractor(self.rule_set)

    @cached_property
    def plain(self) -> Extractor:
        """The rule set alone: no repairs, no document rules."""
        return Extractor(self.rule_set.evolve(document_rules=()), repairs=())

    def below(self, layer: int, text: str) -> tuple[Span[Any], ...]:
        """The spans of the layers under one, in a clean text."""
        if layer not in self._lower:
            rules = [rule for rule in self.rule_set if rule.layer < layer]
            lower = self.rule_set.evolve(rules=rules, document_rules=())
            self._lower[layer] = Extractor(lower, repairs=()) if rules else None
        extractor = self._lower[layer]
        return extractor.extract(text).spans if extractor else ()

    def without(self, rule: str) -> Extractor:
        """The rule set as it is used, but for a rule that refuses all: others may ask for its spans, so it stays."""
        if rule not in self._without:
            refusing = self.rule_set[rule].evolve(production=_refuse)
            self._without[rule] = Extractor(self.rule_set.replace(refusing))
        return self._without[rule]

    @cached_property
    def pickled(self) -> Extractor:
        """The rule set as another process gets it."""
        unpickled: RuleSet = pickle.loads(pickle.dumps(self.rule_set))
        return Extractor(unpickled.evolve(document_rules=()), repairs=())

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all lexicons."""
        return frozenset(word for lexicon in self.rule_set.lexicons.values() for word in lexicon.words)

    def makers(self, label: str, below: int) -> Sequence[Rule[Any]]:
        """The rules under a layer that make spans of a label."""
        return [rule for rule in self.rule_set if rule.label == label and rule.layer < below]

    def shown(self, label: str, below: int) -> Sequence[str]:
        """Texts that are a span of a label each, out of the examples of another rule set's rules, the shortest first.

        Empty where a rule of this one's own makes such spans, too: those are drawn from its tree.
        """
        key = label, below
        if key not in self._shown:
            makers = self.makers(label, below)
            borrowed = all(rule.name in self.rule_set.borrowed for rule in makers)
            texts = {
                self.extractor.cleaner.clean(example.text[expected.start : expected.end]).text
                for rule in (makers if borrowed else ())
                for example in rule.examples
                for expected in example.expected
            }
            whole = [text for text in texts if (label, 0, len(text)) in self._places_below(below, text)]
            self._shown[key] = sorted(whole, key=lambda text: (len(text), text))
        return self._shown[key]

    def _places_below(self, layer: int, text: str) -> set[tuple[str, int, int]]:
        return {(span.label, span.start, span.end) for span in self.below(layer, text)}

    @cached_property
    def usual(self) -> str:
        """The clean characters that the examples are written with, the most frequent first.

        Where a pattern takes any Han character, samples are drawn from these.
        """
        if not any(isinstance(node, Chars) for rule in self.rule_set for node in walk(rule.pattern)):
            return ""
        written = "".join(example.text for rule in self.rule_set for example in rule.examples)
        counts = Counter(self.extractor.cleaner.clean(written).text)
        return "".join(sorted(counts, key=lambda char: (-counts[char], char)))


@lru_cache(maxsize=16)
def bench_of(rule_set: RuleSet) -> Bench:
    """The bench of a rule set, the same while it is in use."""
    return Bench(rule_set)


def _refuse(found: Captures) -> None:
    """What a rule's function says where the rule is not to be there."""
