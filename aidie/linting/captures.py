"""Names of captures that stand twice in one way through a pattern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from aidie.linting.finding import Found, Lint, Severity, Subject
from aidie.pattern.nodes import Capture, Choice, Node, Repeat, Sequence, children, walk


def _find(subject: Subject) -> Iterator[Found]:
    for rule in subject.rules:
        lists = _names_of_lists(rule.pattern)
        for name, count in sorted(names(rule.pattern).items()):
            if count > 1 and name not in lists:
                yield (
                    rule,
                    f"one match can hold the capture {name!r} {count} times, and found[{name!r}] is only the first",
                    "give each a name of its own",
                )


def names(node: Node) -> Counter[str]:
    """How often each name can stand in one way through a tree; a round of a repeat counts once."""
    found: Counter[str] = Counter()
    for inner in children(node):
        below = names(inner)
        found = found | below if isinstance(node, Choice) else found + below
    if isinstance(node, Capture):
        found[node.name] += 1
    return found


def _names_of_lists(pattern: Node) -> set[str]:
    """Names that are meant to hold several: in a repeat, or in `X + optional(mark + X)`."""
    found: set[str] = set()
    for node in walk(pattern):
        if isinstance(node, Repeat) and node.high > 1:
            found |= {inner.name for inner in walk(node) if isinstance(inner, Capture)}
        if isinstance(node, Sequence):
            said = {part for part in node.parts if isinstance(part, Capture)}
            again = {inner for part in node.parts if isinstance(part, Repeat) for inner in walk(part)}
            found |= {part.name for part in said & again}
    return found


CAPTURES = Lint(
    "name-used-twice",
    "One name for two captures of the same match. In a list, `X + repeat(mark + X, …)`, that is meant.",
    Severity.WARNING,
    _find,
)
