"""Hypothesis strategies for the library's own objects, over an alphabet so small that matches are common."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from attrs import frozen
from hypothesis import strategies as st

from aidie import Captures, Guard, Lexicon, Matcher, Part, PatternError, Rule, RuleSet, not_after, not_before, rule
from aidie.pattern import (
    Node,
    chars,
    choice,
    integer,
    literal,
    no_span_of,
    one_of,
    optional,
    repeat,
    sample,
    sequence,
    span_of,
    words,
)
from aidie.pattern.nodes import Chars, Literal, OneOf, Words, walk

ALPHABET = "abc12十二"
SEPARATOR = "。"
"""No generated pattern has it."""


@frozen
class Low:
    """What rules of layer 0 mean."""

    label: ClassVar[str] = "LOW"
    text: str

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text}

    def __str__(self) -> str:
        return self.text


@frozen
class Middle(Low):
    label: ClassVar[str] = "MIDDLE"


@frozen
class High(Low):
    label: ClassVar[str] = "HIGH"


def low(found: Captures) -> Low:
    return Low(found.text)


def low_of_odd_length(found: Captures) -> Low | None:
    return Low(found.text) if len(found.text) % 2 else None


def low_characters(found: Captures) -> list[Part[Low]] | None:
    return [Part(at, at + 1, Low(found.document[at])) for at in range(found.start, found.end, 2)]


def middle(found: Captures) -> Middle:
    return Middle(found.text)


def middle_of_odd_length(found: Captures) -> Middle | None:
    return Middle(found.text) if len(found.text) % 2 else None


def high(found: Captures) -> High:
    return High(found.text)


PRODUCTIONS: list[list[Any]] = [
    [low, low_of_odd_length, low_characters],
    [middle, middle_of_odd_length],
    [high],
]
LABELS = ["LOW", "MIDDLE", "HIGH"]
NAMES = st.sampled_from(["x", "y", "z"])
WORDS = st.text("abc二", min_size=1, max_size=3)


def starts_evenly(text: str, start: int, end: int) -> bool:
    """A guard that depends on nothing but the characters before the match."""
    return text[max(0, start - 1) : start] != "c"


GUARDS: st.SearchStrategy[Guard] = st.sampled_from(
    [not_before("a"), not_before("bc", "1"), not_after("b"), not_after("二", "ca"), starts_evenly]
)


@st.composite
def lexicons(draw: st.DrawFn, name: str | None = None) -> Lexicon:
    known = draw(st.dictionaries(WORDS, st.sampled_from(["", "one", "two"]), min_size=1, max_size=4))
    # Two lexicons of one name must agree, so the name is made of the words.
    return Lexicon(name or "/".join(f"{word}={known[word]}" for word in sorted(known)), known)


@st.composite
def integers(draw: st.DrawFn) -> Node:
    smallest, more = draw(st.tuples(st.integers(0, 12), st.integers(0, 18)))
    arabic, chinese = draw(st.sampled_from([(True, True), (True, False), (False, True)]))
    digits = draw(st.sampled_from([None, 2, (1, 3)]))
    return integer(draw(NAMES), smallest, smallest + more, digits=digits, arabic=arabic, chinese=chinese)


@st.composite
def character_runs(draw: st.DrawFn, fewest: int = 0) -> Node:
    fewest += draw(st.integers(0, 1))
    return chars(
        draw(st.sampled_from(["a", "a-c", "ab1-2", "二十a"])),
        fewest,
        fewest + draw(st.integers(1 - min(fewest, 1), 2)),
        without=draw(st.sampled_from(["", "b"])),
        lazy=draw(st.booleans()),
    )


LITERALS = WORDS.map(literal)
WORD_LISTS = st.lists(WORDS, min_size=1, max_size=3, unique=True).map(lambda found: one_of(*found))
INSIDE = ["sequence", "sequence", "choice", "repeat", "optional", "named"]


@st.composite
def nodes(draw: st.DrawFn, labels: Sequence[str] = (), need: str = "", *, plain: bool = False, depth: int = 3) -> Node:
    """Patterns; `labels` are the spans that they may ask for, `plain` ones hold no lexicon and no guard.

    `need` is "solid" for one that always reads a character, "anchored" for one that has a word for certain.
    """

    def inner(need: str) -> Node:
        return draw(nodes(labels, need, plain=plain, depth=depth - 1))

    match draw(st.sampled_from([*INSIDE, *([] if plain else ["where"]), "leaf", "leaf"])) if depth else "leaf":
        case "sequence":
            needy = draw(st.integers(0, 2))
            count = draw(st.integers(needy + 1, 3))
            return sequence(*(inner(need if at == needy else "") for at in range(count)))
        case "choice":
            return choice(*(inner(need) for _ in range(draw(st.integers(1, 3)))))
        case "repeat":
            fewest = draw(st.integers(1 if need else 0, 2))
            most = max(1, fewest) + draw(st.integers(0, 1))
            return repeat(inner(need or "solid"), fewest, most, lazy=draw(st.booleans()))
        case "optional" if not need:
            return optional(inner("solid"), lazy=draw(st.booleans()))
        case "where":
            return inner(need).where(draw(GUARDS))
        case "named":
            return inner(need).named(draw(NAMES))
        case _:
            return draw(leaves(labels, need, plain=plain))


def leaves(labels: Sequence[str], need: str, *, plain: bool) -> st.SearchStrategy[Node]:
    kinds: list[st.SearchStrategy[Node]] = [LITERALS, WORD_LISTS]
    if not plain:
        kinds.append(lexicons().map(words))
    if labels:
        kinds.append(st.builds(span_of, st.sampled_from(labels), reach=st.sampled_from([1, 2, 60])))
    if need != "anchored":
        kinds += [integers(), character_runs(1 if need else 0)]
    if labels and not need:
        kinds.append(st.sampled_from(labels).map(no_span_of))
    return st.one_of(kinds)


@st.composite
def rules(draw: st.DrawFn, name: str = "only", layer: int = 0, labels: list[str] | None = None) -> Rule[Any]:
    labels = LABELS[:layer] if labels is None else labels
    return rule(
        draw(nodes(labels, "anchored")),
        name=name,
        layer=layer,
        priority=draw(st.integers(-1, 1)),
        guards=draw(st.lists(GUARDS, max_size=1)),
        counterexamples=draw(st.lists(WORDS, max_size=1)),
    )(draw(st.sampled_from(PRODUCTIONS[layer])))


@st.composite
def rule_sets(draw: st.DrawFn, max_layer: int = 2) -> RuleSet:
    layers = draw(st.lists(st.integers(0, max_layer), min_size=1, max_size=4))
    below = {layer: [LABELS[lower] for lower in sorted({*layers}) if lower < layer] for layer in layers}
    return RuleSet("drawn", [draw(rules(f"r{n}", layer, below[layer])) for n, layer in enumerate(layers)])


@st.composite
def texts_for(draw: st.DrawFn, rules: Iterable[Rule[Any] | Matcher]) -> str:
    """Texts made mostly of what some rules match, of their words, and of numerals."""
    pieces = {word for rule in rules for node in walk(rule.pattern) for word in _words_of(node)}
    rng = random.Random(draw(st.integers(0, 99)))
    matched = [text for rule in rules for text in _sample(rule.pattern, rng)]
    likely = st.sampled_from(sorted(pieces | {"1", "12", "十二", "二", *ALPHABET, SEPARATOR}))
    return "".join(draw(st.lists(st.sampled_from(matched) | likely if matched else likely, min_size=1, max_size=8)))


def _sample(pattern: Node, rng: random.Random) -> list[str]:
    try:
        return [sample(pattern, rng)]
    except PatternError:
        return []


def _words_of(node: Node) -> Iterable[str]:
    match node:
        case Literal(text=text):
            return [text]
        case OneOf(words=several):
            return several
        case Words(lexicon=lexicon):
            return lexicon.words
        case Chars(ranges=ranges):
            return ranges.replace("-", "")
        case _:
            return ()


def texts(max_size: int = 24) -> st.SearchStrategy[str]:
    return st.text(ALPHABET + SEPARATOR, max_size=max_size)


@st.composite
def cases(draw: st.DrawFn) -> tuple[RuleSet, str]:
    """A rule set, and a text that it finds something in more often than not."""
    rule_set = draw(rule_sets())
    return rule_set, draw(texts_for(rule_set))
