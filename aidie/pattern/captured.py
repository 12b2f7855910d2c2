"""What stands inside the captures of a pattern."""

from __future__ import annotations

from aidie.lexicon import Lexicon
from aidie.pattern.nodes import Capture, Node, Words, children


def lexicons_by_capture(pattern: Node) -> dict[str, tuple[Lexicon, ...]]:
    """The lexicons inside each capture of a pattern, none inside of most: where the payloads are looked up."""
    found: dict[str, tuple[Lexicon, ...]] = {}
    waiting: list[tuple[Node, tuple[str, ...]]] = [(pattern, ())]
    while waiting:
        node, names = waiting.pop()
        if isinstance(node, Capture):
            names = (*names, node.name)
            found.setdefault(node.name, ())
        elif isinstance(node, Words):
            for name in names:
                found[name] = (*found.get(name, ()), node.lexicon)
        if inside := children(node):  # most nodes are leaves
            waiting += [(inner, names) for inner in reversed(inside)]
    return found
