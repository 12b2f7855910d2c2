"""A rule set that tells which of its units took part in what stands, and in which any can be switched off.

Each unit is captured under a name of its own and guarded by a switch, and each rule's function is asked through one
that takes note of these captures and keeps them from the function. So nothing else of the engine need know.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from attrs import define, field

from aidie.captures import Captures, with_captures
from aidie.coverage.units import Kind, units
from aidie.engine.extractor import Extractor
from aidie.extraction import Extraction
from aidie.pattern.nodes import Capture, Choice, Node, OneOf, Repeat, Words, rebuilt
from aidie.pattern.printing import show
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.spans import Span

_UNIT, _WORDS = "\0unit ", "\0words "
"""How the names of captures begin that are not the rule's own."""


@define
class Seen:
    """What took part in the matches that stand, and how often."""

    units: Counter[int] = field(factory=Counter)
    """by the number of the unit"""
    words: dict[str, Counter[str]] = field(factory=dict)
    """by the name of the vocabulary"""
    asked: set[int] = field(factory=set)
    """the units whose absence could have changed what was found"""


@define(eq=False)
class _Switch:
    """A guard that says no where its unit is switched off."""

    number: int
    probe: Probe

    def __call__(self, text: str, start: int, end: int) -> bool:
        self.probe.seen.asked.add(self.number)
        return self.number != self.probe.off


class Probe:
    """Extracts as its rule set does, and tells of the units; `off` is the number of the one that is switched off."""

    def __init__(self, rule_set: RuleSet) -> None:
        self.rule_set = rule_set
        self.units = units(rule_set)
        self.seen = Seen()
        self.off: int | None = None
        self._rules = {unit.rule: number for number, unit in enumerate(self.units) if unit.kind is Kind.RULE}
        self._numbers: dict[tuple[Kind, Node], int] = {
            (unit.kind, unit.node): number for number, unit in enumerate(self.units) if unit.kind is not Kind.RULE
        }
        probed = [self._probed(rule) if rule.name in self._rules else rule for rule in rule_set]
        self.extractor = Extractor(rule_set.evolve(rules=probed))

    def extract(self, text: str, *, anchor: date | None = None) -> Extraction:
        """What the rule set finds; `seen` has what took part in it, and in all that was extracted before."""
        found = self.extractor.extract(text, anchor=anchor)
        return found.evolve(spans=tuple(map(_with_own_fields, found)))

    def _probed(self, rule: Rule[Any]) -> Rule[Any]:
        number = self._rules[rule.name]

        def production(found: Captures) -> Any:
            seen = self.seen
            seen.asked.add(number)
            found.looked_around = True  # what is switched is not remembered
            if number == self.off:
                return None
            made = rule.production(with_captures(found, _is_own))
            if made:
                seen.units[number] += 1
                self._note(found)
            return made

        return rule.evolve(pattern=self._node(rule.pattern), production=production)

    def _note(self, found: Captures) -> None:
        for name, ranges in found.ranges.items():
            if name.startswith(_UNIT):
                self.seen.units[int(name.removeprefix(_UNIT))] += len(ranges)
            elif name.startswith(_WORDS):
                words = self.seen.words.setdefault(name.removeprefix(_WORDS), Counter())
                words.update(found.all(name))

    def _node(self, node: Node) -> Node:
        match node:
            case Choice(alternatives=alternatives) if len(alternatives) > 1:
                return Choice(tuple(self._unit(Kind.ALTERNATIVE, one) for one in alternatives))
            case Repeat(node=inner, low=0):
                return node.evolve(node=self._unit(Kind.OPTIONAL, inner))
            case Words(lexicon=lexicon):
                return Capture(f"{_WORDS}{lexicon.name}", node)
            case OneOf():
                return Capture(f"{_WORDS}{show(node)}", node)
            case _:
                return rebuilt(node, self._node)

    def _unit(self, kind: Kind, node: Node) -> Node:
        number = self._numbers[kind, node]
        return Capture(f"{_UNIT}{number}", self._node(node)).where(_Switch(number, self))


def _is_own(name: str) -> bool:
    """Whether a capture is the rule's own."""
    return not name.startswith("\0")


def _with_own_fields(span: Span[Any]) -> Span[Any]:
    return span.evolve(fields={name: place for name, place in span.fields.items() if _is_own(name)})
