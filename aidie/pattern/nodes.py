"""The nodes of a pattern: frozen data that is compiled, printed and sampled elsewhere.

Written by hand they read like the phrase: `integer("month", 1, 12) + "月" + optional(DAY)`. `+` is sequence, `|` is
choice, a bare string is a literal, and `.named("x")` captures. Their `repr()` reads so, too. Here stands what these
operators make; the rest of the language is in `building.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from operator import attrgetter
from sys import intern
from typing import Any, TypeVar

from aidie.errors import PatternError
from aidie.frozen import Frozen
from aidie.guards import Guard, checked
from aidie.lexicon import Lexicon

Made = TypeVar("Made")

HAN = "一-鿿㐀-䶿〇𠀀-𱍊"
"""The ranges of Han characters, for `chars(HAN, 2, 4)`."""

SPAN_REACH = 60
"""The longest span, in characters, that `span_of` refers to where no other reach is given."""


class Node(Frozen):
    """A part of a pattern. Subclasses are plain data; what they do lives in the folds beside this module."""

    def __repr__(self) -> str:
        from aidie.pattern.printing import show  # the folds stand above this module

        return f"literal({show(self)})" if isinstance(self, Literal) else show(self)

    def __add__(self, other: Node | str | Lexicon) -> Sequence:
        return sequence(self, other)

    def __radd__(self, other: str | Lexicon) -> Sequence:
        return sequence(other, self)

    def __or__(self, other: Node | str | Lexicon) -> Choice:
        return choice(self, other)

    def __ror__(self, other: str | Lexicon) -> Choice:
        return choice(other, self)

    def named(self, name: str) -> Capture:
        """Capture what this node matches under a name: that of a Python variable, as `end_month` is."""
        if not isinstance(name, str) or not name.isidentifier():
            raise PatternError(f"a capture is named {name!r}; give letters, digits and _, as in 'end_month'")
        return Capture(name, self)

    def where(self, guard: Guard) -> Where:
        """Match only where a guard, asked with the text and this node's own range, says yes."""
        return Where(self, checked(guard))


class Literal(Node):
    """Exactly this text."""

    text: str


class OneOf(Node):
    """One of a few words, the longest that fits first."""

    words: tuple[str, ...]


class Words(Node):
    """A word of a lexicon, the longest that fits first. Looked up, never compiled: size costs nothing."""

    lexicon: Lexicon


class Integer(Node):
    """A whole numeral from low to high, Arabic (half or full width) or Chinese.

    A numeral is never a part of a longer one: `8` does not match in `18`. `digits` are the fewest and the most
    digits that an Arabic numeral has, leading zeros included.
    """

    low: int
    high: int
    digits: tuple[int, int]
    arabic: bool = True
    chinese: bool = True


class Chars(Node):
    """From low to high characters out of ranges (`一-鿿`), less the characters of `without`.

    Greedy, or with `lazy` the fewest that let the rest match.
    """

    ranges: str
    low: int
    high: int
    without: str = ""
    lazy: bool = False


class Sequence(Node):
    """One part after another."""

    parts: tuple[Node, ...]


class Choice(Node):
    """The first alternative that lets the whole match."""

    alternatives: tuple[Node, ...]


class Repeat(Node):
    """From low to high times, as often as possible, or with `lazy` as seldom."""

    node: Node
    low: int
    high: int
    lazy: bool = False


class Capture(Node):
    """What the inner node matched, under a name."""

    name: str
    node: Node


class Where(Node):
    """The inner node where a guard holds for its range; otherwise its next way to match is tried."""

    node: Node
    guard: Guard


class SpanOf(Node):
    """A whole span of a lower layer, by its label, of at most `reach` characters."""

    label: str
    reach: int = SPAN_REACH


class NoSpanOf(Node):
    """Nothing, where no span of a lower layer with this label begins."""

    label: str


class Raw(Node):
    """A regular expression (of the `regex` module) for what the other nodes cannot say; at most `reach` characters."""

    pattern: str
    reach: int
    timeout: float = 0.25


def as_node(part: Node | str | Lexicon) -> Node:
    """The node that a part of a pattern stands for: a string is a literal, a lexicon one of its words."""
    if isinstance(part, Node):
        return part
    if isinstance(part, Lexicon):
        return Words(part)
    if isinstance(part, str):
        return literal(part)
    raise PatternError(f"{part!r} is no pattern; give a node, a str or a Lexicon")


def literal(text: str) -> Literal:
    """Exactly this text. Raises PatternError where it is empty."""
    if not isinstance(text, str):
        raise PatternError(f"{text!r} is no pattern; give a str")
    if not text:
        raise PatternError("an empty literal matches everywhere; use optional(...) for what may be missing")
    return Literal(text)


def sequence(*parts: Node | str | Lexicon) -> Sequence:
    """One part after another; `+` says the same."""
    flat: list[Node] = []
    for part in map(as_node, parts):
        flat += part.parts if isinstance(part, Sequence) else (part,)
    if not flat:
        raise PatternError("sequence() needs a part")
    return Sequence(tuple(flat))


def choice(*alternatives: Node | str | Lexicon) -> Choice:
    """The first alternative that lets the whole match; `|` says the same."""
    flat: list[Node] = []
    for alternative in map(as_node, alternatives):
        flat += alternative.alternatives if isinstance(alternative, Choice) else (alternative,)
    if not flat:
        raise PatternError("choice() needs an alternative")
    return Choice(tuple(flat))


def remembered(fold: Callable[[Node], Made]) -> Callable[[Node], Made]:
    """A fold that keeps with a node what it made of it: nodes never change, and patterns share their parts."""
    place = intern(f"_{fold.__name__.strip('_')}")

    def remembering(node: Node) -> Made:
        found: Made = getattr(node, place, _NOT_MADE)
        if found is _NOT_MADE:
            found = fold(node)
            object.__setattr__(node, place, found)
        return found

    return update_wrapper(remembering, fold)


_NOT_MADE: Any = object()


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly inside a node."""
    inside = _INSIDE.get(type(node))
    return inside(node) if inside else ()


def _wrapped(node: Any) -> tuple[Node, ...]:
    return (node.node,)


_WRAPPING = (Repeat, Capture, Where)
_INSIDE: dict[type[Node], Callable[[Any], tuple[Node, ...]]] = {
    Sequence: attrgetter("parts"),
    Choice: attrgetter("alternatives"),
    **dict.fromkeys(_WRAPPING, _wrapped),
}


def rebuilt(node: Node, change: Callable[[Node], Node]) -> Node:
    """The node with each of those directly inside it changed."""
    if isinstance(node, Sequence):
        return Sequence(tuple(map(change, node.parts)))
    if isinstance(node, Choice):
        return Choice(tuple(map(change, node.alternatives)))
    return node.evolve(node=change(node.node)) if isinstance(node, _WRAPPING) else node


def walk(node: Node, seen: set[int] | None = None) -> list[Node]:
    """A node and all that is inside it, outer first.

    With `seen`, the id() of nodes that were met, each is given once, however many patterns share it.
    """
    found: list[Node] = []
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if seen is not None:
            if id(node) in seen:
                continue
            seen.add(id(node))
        found.append(node)
        inside = _INSIDE.get(type(node))  # most nodes are leaves, and every rule's are walked before it first runs
        if inside:
            waiting += inside(node)[::-1]
    return found
