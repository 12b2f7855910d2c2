"""Alternatives and words that are never taken, because another way to read the same text comes first."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from aidie.coverage.probe import Probe
from aidie.coverage.units import Unit
from aidie.errors import PatternError
from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.nodes import Capture, Choice, Node, Repeat, Sequence, Where
from aidie.pattern.sampling import sample
from aidie.pattern.trails import Path
from aidie.rule_sets import RuleSet
from aidie.rules import Rule

_SAMPLES = 24
_ENOUGH = 6
"""A part is reported where the rule matched that many samples from their beginning, and none of them through it."""


def _find(subject: Subject) -> Iterator[Found]:
    reached = {unit.name for unit, count in subject.coverage.units if count}
    own = {rule.name: rule for rule in subject.rules}
    probes: dict[str, Probe] = {}
    for unit, _ in subject.coverage.units:
        rule = own.get(unit.rule)
        if rule is None or unit.name in reached or not unit.places[0][1] or rule.layer:
            continue
        if rule.name not in probes:
            probes[rule.name] = Probe(RuleSet("alone", [rule]))
        text = hidden(rule, unit, probes[rule.name])
        if text is not None:
            yield (
                rule,
                f"the {unit.kind} {unit.shown} is never taken: {text!r} is read in another way",
                "put it before what reads the same, or delete it",
            )


def hidden(rule: Rule[Any], unit: Unit, probe: Probe) -> str | None:
    """A text that was drawn through a part and is not read through it, None where some such text is."""
    number = next(n for n, one in enumerate(probe.units) if (one.kind, one.node) == (unit.kind, unit.node))
    pattern = _forced(rule.pattern, unit.places[0][1])
    rng = random.Random(0)
    shortest: str | None = None
    found = 0
    try:
        for _ in range(_SAMPLES):
            text = sample(pattern, rng)
            probe.seen.units.clear()
            try:
                spans = probe.extract(text).spans
            except Exception:  # what a rule raises is told where its examples are tried
                continue
            if probe.seen.units[number]:
                return None
            if spans and spans[0].start == 0:
                found += 1
                shortest = min(shortest or text, text, key=len)
    except PatternError:
        return None
    return shortest if found >= _ENOUGH else None


def _forced(node: Node, path: Path) -> Node:
    """The tree with only those ways through it that lead over a part."""
    if not path:
        return node
    number, *rest = path
    match node:
        case Sequence(parts=parts):
            inner = _forced(parts[number], tuple(rest))
            return Sequence((*parts[:number], inner, *parts[number + 1 :]))
        case Choice(alternatives=alternatives):
            return Choice((_forced(alternatives[number], tuple(rest)),))
        case Repeat(node=inner, low=low):
            return node.evolve(node=_forced(inner, tuple(rest)), low=max(low, 1))
        case Capture(node=inner) | Where(node=inner):
            return node.evolve(node=_forced(inner, tuple(rest)))
        case _:
            raise ValueError(f"no part at {path} of {type(node).__name__}")


HIDDEN = Lint(
    "hidden-part",
    "An alternative or optional part that is taken in no text that is drawn through it: a word before it is the "
    "beginning of its own, or another part reads the same.",
    Severity.WARNING,
    _find,
)
