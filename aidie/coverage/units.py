"""What of a rule set can be exercised, or taken away: its rules, the alternatives of choices, the optional parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import field, frozen

from aidie.pattern.nodes import Choice, Node, OneOf, Repeat, Words, children, walk
from aidie.pattern.printing import show
from aidie.pattern.trails import Path
from aidie.rule_sets import RuleSet


class Kind(StrEnum):
    """What a unit is."""

    RULE = "rule"
    ALTERNATIVE = "alternative"
    OPTIONAL = "optional part"


@frozen(eq=False)
class Unit:
    """A rule, one alternative of a choice, or an optional part.

    A part that says the same in several places, or in several rules, counts once, and is named after the first place.
    """

    kind: Kind
    node: Node
    """the rule's pattern, the alternative, or the part that is optional"""
    places: list[tuple[str, Path]] = field(factory=list)
    """the rules that have it, and where it stands in their trees, as an explanation names it"""
    siblings: int = 1
    """how many alternatives stand beside it, itself included"""

    @property
    def rule(self) -> str:
        """The first rule that has it."""
        return self.places[0][0]

    @property
    def rules(self) -> tuple[str, ...]:
        """All rules that have it, in order."""
        return tuple(dict.fromkeys(rule for rule, _ in self.places))

    @property
    def name(self) -> str:
        """Its name, of which there is one in the rule set."""
        rule, path = self.places[0]
        if self.kind is Kind.RULE:
            return rule
        which = f" {path[-1] + 1} of {self.siblings}" if self.kind is Kind.ALTERNATIVE else ""
        return f"{rule} {self.kind}{which} at {'/'.join(map(str, path))}"

    @property
    def shown(self) -> str:
        """The part as the Python that builds it."""
        return show(self.node)


@frozen(eq=False)
class Vocabulary:
    """The words of a lexicon, or those of a one_of()."""

    name: str
    words: tuple[str, ...]
    rules: tuple[str, ...]
    """the rules that refer to it"""
    lexicon: bool
    """whether it is a lexicon"""


def units(rule_set: RuleSet) -> tuple[Unit, ...]:
    """The units of a rule set's own rules, each once, in their order, outer parts before those inside them."""
    found: list[Unit] = []
    known: dict[tuple[Kind, Node], Unit] = {}
    for rule in rule_set.own:
        found.append(Unit(Kind.RULE, rule.pattern, [(rule.name, ())]))
        for kind, node, path, siblings in parts(rule.pattern):
            unit = known.get((kind, node))
            if unit is None:
                unit = known[kind, node] = Unit(kind, node, siblings=siblings)
                found.append(unit)
            unit.places.append((rule.name, path))
    return tuple(found)


def parts(node: Node, path: Path = ()) -> Iterator[tuple[Kind, Node, Path, int]]:
    """The alternatives and optional parts in a tree: kind, node, path, and how many alternatives there are."""
    below = tuple(children(node))
    for number, inner in enumerate(below):
        at = (*path, number)
        if isinstance(node, Choice) and len(below) > 1:
            yield Kind.ALTERNATIVE, inner, at, len(below)
        if isinstance(node, Repeat) and node.low == 0:
            yield Kind.OPTIONAL, inner, at, 1
        yield from parts(inner, at)


def outermost(some: Iterable[Unit]) -> list[Unit]:
    """Of units that stand inside one another only the outer ones."""
    chosen = list(some)
    places = {place for unit in chosen for place in unit.places}

    def inside(rule: str, path: Path) -> bool:
        return any((rule, path[:length]) in places for length in range(len(path)))

    return [unit for unit in chosen if not all(inside(*place) for place in unit.places)]


def vocabularies(rule_set: RuleSet) -> tuple[Vocabulary, ...]:
    """The lexicons that a rule set's own rules refer to, and their one_of()s, each once."""
    rules: dict[str, list[str]] = {}
    spelled: dict[str, tuple[str, ...]] = {}
    for rule in rule_set.own:
        for node in walk(rule.pattern):
            if isinstance(node, OneOf):
                spelled[show(node)] = node.words
                rules.setdefault(show(node), []).append(rule.name)
            if isinstance(node, Words):
                rules.setdefault(node.lexicon.name, []).append(rule.name)
    known = {name: tuple(lexicon.words) for name, lexicon in rule_set.lexicons.items() if name in rules} | spelled
    return tuple(
        Vocabulary(name, words, tuple(dict.fromkeys(rules[name])), name not in spelled) for name, words in known.items()
    )
