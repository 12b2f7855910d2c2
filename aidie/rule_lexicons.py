"""The lexicons of rules: those that their patterns hold, and others put in their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aidie.errors import RuleError
from aidie.guards import Guard
from aidie.lexicon import Lexicon
from aidie.matcher import OnlyAfter, OnlyBefore
from aidie.pattern.nodes import Node, Where, Words, rebuilt, walk
from aidie.rules import Rule


def lexicons_in(rules: Iterable[Rule[Any]]) -> Mapping[str, Lexicon]:
    """The lexicons in the patterns of rules, and in those that their guards ask, by name.

    Raises RuleError where two that differ share a name.
    """
    found: dict[str, Lexicon] = {}
    seen: set[int] = set()
    for rule in rules:
        for lexicon in _lexicons_of(rule, seen):
            known = found.setdefault(lexicon.name, lexicon)
            if known is not lexicon and known != lexicon:
                raise RuleError(
                    f"rule {rule.name!r} ({rule.where}) has a lexicon {lexicon.name!r} that differs from one "
                    "of the same name in the rule set; rename one, or use with_words()"
                )
    return found


def with_lexicon(rule: Rule[Any], lexicon: Lexicon) -> Rule[Any]:
    """The rule with a lexicon in the place of that of the same name."""

    def put(node: Node) -> Node:
        if isinstance(node, Words):
            return Words(lexicon) if node.lexicon.name == lexicon.name else node
        if isinstance(node, Where):
            node = Where(node.node, put_in_guard(node.guard))
        return rebuilt(node, put)

    def put_in_guard(guard: Guard) -> Guard:
        return guard.evolve(pattern=put(guard.pattern)) if isinstance(guard, (OnlyBefore, OnlyAfter)) else guard

    guards = tuple(map(put_in_guard, rule.guards))
    if guards != rule.guards:
        rule = rule.evolve(guards=guards)
    pattern = put(rule.pattern)
    return rule if pattern == rule.pattern else rule.with_pattern(pattern)


def _lexicons_of(rule: Rule[Any], seen: set[int]) -> Iterator[Lexicon]:
    """The lexicons in the pattern and in those that guards ask, each node met once however many rules share it."""
    waiting = [rule.pattern, *_asked_by(rule.guards)]
    while waiting:
        for node in walk(waiting.pop(), seen):
            if isinstance(node, Words):
                yield node.lexicon
            elif isinstance(node, Where):
                waiting += _asked_by((node.guard,))


def _asked_by(guards: Iterable[Guard]) -> list[Node]:
    return [guard.pattern for guard in guards if isinstance(guard, (OnlyBefore, OnlyAfter))]
