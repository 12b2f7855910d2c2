"""Whether each label that a rule asks for is made in a layer below its own."""

from __future__ import annotations

from aidie.errors import RuleError
from aidie.pattern.nodes import NoSpanOf, SpanOf, walk
from aidie.pattern.printing import show
from aidie.pattern.reach import bounds
from aidie.rule_sets import RuleSet


def check_layers(rule_set: RuleSet) -> None:
    """Every label that a rule asks for is made in a lower layer. Raises RuleError for one that is not."""
    made: dict[str, int] = {}
    for rule in rule_set.rules:
        made[rule.label] = min(rule.layer, made.get(rule.label, rule.layer))
    for rule in rule_set.rules:
        if rule.layer == 0:
            continue
        for label in bounds(rule.pattern)[3]:
            if made.get(label, rule.layer) >= rule.layer:
                asking = next(n for n in walk(rule.pattern) if isinstance(n, SpanOf | NoSpanOf) and n.label == label)
                problem = f"rule {rule.name!r} ({rule.where}) asks for {show(asking)}, but "
                if label in made:
                    layer = made[label]
                    raise RuleError(f"{problem}{label} is made in layer {layer}; give the rule layer={layer + 1}")
                known = ", ".join(sorted(made))
                raise RuleError(
                    f"{problem}no rule of {rule_set.name!r} makes {label} spans; it makes {known}. "
                    "Put it over the rule set whose spans it asks for: mine.over(theirs)"
                )
