"""Whether each label that a rule asks for is made in a layer below its own."""

from __future__ import annotations

from typing import Any

from aidie.errors import RuleError
from aidie.pattern.nodes import NoSpanOf, SpanOf, walk
from aidie.pattern.printing import show
from aidie.pattern.reach import bounds
from aidie.rule_sets import RuleSet
from aidie.rules import Rule


def check_layers(rule_set: RuleSet) -> None:
    """Every label that a rule asks for is made in a lower layer. Raises RuleError for one that is not."""
    if "_layers_hold" in vars(rule_set):  # a rule set never changes
        return
    made: dict[str, int] = {}
    for rule in rule_set.rules:
        made[rule.label] = min(rule.layer, made.get(rule.label, rule.layer))
    for rule in rule_set.rules:
        if rule.layer == 0:
            continue
        for label in bounds(rule.pattern)[3]:
            if made.get(label, rule.layer) >= rule.layer:
                raise RuleError(_unmade(label, rule, rule_set, made))
    vars(rule_set)["_layers_hold"] = True


def _unmade(label: str, rule: Rule[Any], rule_set: RuleSet, made: dict[str, int]) -> str:
    """What is wrong with a label that no lower layer makes, and what to do: `made` has those that rules make."""
    from difflib import get_close_matches  # for errors alone

    asking = next(n for n in walk(rule.pattern) if isinstance(n, SpanOf | NoSpanOf) and n.label == label)
    problem = f"rule {rule.name!r} ({rule.where}) asks for {show(asking)}, but "
    if label in made:
        return f"{problem}{label} is made in layer {made[label]}; give the rule layer={made[label] + 1}"
    if label in rule_set.labels:
        return f"{problem}a document rule makes {label}, so no pattern can ask for it; ask in a document rule behind it"
    problem += f"no rule of {rule_set.name!r} makes {label} spans; "
    if near := get_close_matches(label.upper(), made, cutoff=0.7):
        return f"{problem}nearest: {', '.join(near)}"
    known = ", ".join(sorted(made))
    return f"{problem}it makes {known}. Put it over the rule set whose spans it asks for: mine.over(theirs)"
