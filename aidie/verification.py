"""Do the rules do what their examples say? Every example runs through the whole pipeline."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from aidie.engine.extractor import Extractor
from aidie.examples import Example
from aidie.rule_set import RuleSet
from aidie.rules import Rule


@frozen
class Failure:
    """An example or a counterexample that does not hold: the rule, the text, what was expected and what was found."""

    rule: str
    where: str
    text: str
    expected: str
    found: str

    def __str__(self) -> str:
        rows = (f"text:     {self.text}", f"expected: {self.expected}", f"found:    {self.found}")
        return "\n  ".join((f"{self.rule} ({self.where})", *rows))


def check_examples(rule_set: RuleSet) -> list[Failure]:
    """The examples and counterexamples of a rule set that fail, in the order of the rules; empty where all hold.

    An example holds where the spans of the rule's label are those that it marks, with the values that it states, and
    the rule itself made one of them. A counterexample holds where the rule makes no span.
    """
    extractor = Extractor(rule_set)
    failures: list[Failure] = []
    for rule in rule_set:
        failures += [f for e in rule.examples if (f := _example_failure(extractor, rule, e))]
        for text in rule.counterexamples:
            made = [span.text for span in extractor.extract(text) if span.rule == rule.name]
            if made:
                failures.append(Failure(rule.name, rule.where, text, "no span of this rule", ", ".join(made)))
    return failures


def _example_failure(extractor: Extractor, rule: Rule[Any], example: Example) -> Failure | None:
    text = example.text
    spans = [span for span in extractor.extract(text, anchor=example.anchor) if span.label == rule.label]
    expected = example.expected
    ranges_agree = [(s.start, s.end) for s in spans] == [(e.start, e.end) for e in expected]
    values_agree = ranges_agree and all(
        e.value is None or e.value == str(s.value) for e, s in zip(expected, spans, strict=True)
    )
    if values_agree and any(span.rule == rule.name for span in spans):
        return None
    found = ", ".join(f"[{s.text}: {s.value}] by {s.rule}" for s in spans) or "nothing"
    return Failure(rule.name, rule.where, text, example.marked, found)
