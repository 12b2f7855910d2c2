"""Rules, alternatives and optional parts that can be taken away without any example noticing."""

from __future__ import annotations

from aidie.coverage.probe import Probe
from aidie.coverage.units import Unit, outermost
from aidie.rule_sets import RuleSet
from aidie.verification import Case, cases


def unnoticed(rule_set: RuleSet) -> list[Unit]:
    """The units without which every example and counterexample holds as before; not those inside others of them.

    Each is switched off in turn, and the cases run again in which it was asked.
    """
    probe = Probe(rule_set)
    every = [case for rule in rule_set.own for case in cases(rule)]
    asked: dict[int, list[tuple[Case, bool]]] = {}
    for case in every:
        probe.seen.asked.clear()
        held = case.check(probe.extractor) is None
        for number in probe.seen.asked:
            asked.setdefault(number, []).append((case, held))
    found: list[Unit] = []
    for number, unit in enumerate(probe.units):
        probe.off = number
        if all((case.check(probe.extractor) is None) == held for case, held in asked.get(number, [])):
            found.append(unit)
    return outermost(found)
