"""All properties tried on a rule set, in one process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from aidie.engine.processes import in_order
from aidie.rule_sets import RuleSet
from aidie.testing.properties import PROPERTIES, Property
from aidie.verification import Failure

Trial = tuple[str, str | None]
"""The name of a property, and of the rule that it is tried on, if it is one of rules."""

_BY_NAME = {one.name: one for one in PROPERTIES}


def battery(
    rule_set: RuleSet,
    properties: Iterable[Property] = PROPERTIES,
    rules: Iterable[str] | None = None,
    *,
    seed: int = 0,
    max_examples: int = 20,
    jobs: int = 1,
) -> Iterator[Failure]:
    """What fails where each property is tried on the rule set, and on each of some of its rules, by default its own.

    The failures come in the order of the properties, whatever the number of processes. With more than one, the rule set
    is pickled: its functions must stand at the top of modules.
    """
    names = [rule.name for rule in rule_set.own] if rules is None else list(rules)
    trials: list[Trial] = []
    for one in properties:
        trials += [(one.name, name) for name in names] if one.scope == "rule" else [(one.name, None)]
    work = partial(_tried, rule_set, seed, max_examples)
    if jobs == 1:
        done: Iterable[tuple[list[Trial], list[Failure] | None]] = (([trial], work([trial])) for trial in trials)
    else:
        done = in_order(work, ([trial] for trial in trials), jobs)
    for batch, failures in done:
        yield from _died(rule_set, batch) if failures is None else failures


def _tried(rule_set: RuleSet, seed: int, max_examples: int, trials: list[Trial]) -> list[Failure]:
    runs = (
        _BY_NAME[name].run(rule_set, rule_set[rule] if rule else None, seed=seed, max_examples=max_examples)
        for name, rule in trials
    )
    return [failure for failure in runs if failure]


def _died(rule_set: RuleSet, trials: list[Trial]) -> Iterator[Failure]:
    for name, rule in trials:
        where = rule_set[rule].where if rule else "the rule set"
        yield Failure(rule or rule_set.name, where, "", "an answer", "its process died", check=name)
