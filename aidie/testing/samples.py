"""Samples drawn from the tree of a rule."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from aidie.errors import PatternError
from aidie.pattern.drawing import Choose, Drawing, Leaf
from aidie.pattern.nodes import Raw, walk
from aidie.rules import Rule
from aidie.testing.bench import Bench
from aidie.testing.choices import RefusedError, once
from aidie.testing.expected import CrashError, DrawnCrashError, Sample, read

LONGEST = 200
"""Longer texts are not drawn; nobody would read them in a report."""
_TRIES = 4
_SPAN_TRIES = 8


def matching(bench: Bench, rule: Rule[Any], choose: Choose) -> Sample:
    """A sample drawn from the tree of a rule.

    A rule that holds `raw()` is drawn from its examples. Raises RefusedError where guards or the rule's function refuse
    what is drawn, and PatternError where nothing can ever be drawn.
    """
    for _ in range(_TRIES):
        sample = try_to_match(bench, rule, choose)
        if sample:
            return sample
    raise RefusedError


def try_to_match(bench: Bench, rule: Rule[Any], choose: Choose) -> Sample | None:
    """One draw of `matching`, None where it is refused."""
    draw = _from_examples if _is_opaque(rule) else _from_tree
    return once(choose, bench.drawn, rule.name, lambda: draw(bench, rule, choose))


def _from_tree(bench: Bench, rule: Rule[Any], choose: Choose) -> Sample | None:
    drawing = _drawn(bench, rule, choose)
    if drawing is None:
        return None
    around = _surroundings(rule)
    before, after = around[max(0, choose(2 * len(around)) - len(around))]
    text = before + drawing.text + after
    by, stop = len(before), len(before) + len(drawing.text)
    below = bench.below(rule.layer, text)
    seen = {(span.label, span.start, span.end) for span in below}
    if not all((label, start + by, end + by) in seen for label, start, end in drawing.spans):
        return None
    sample = read(rule, text, by, stop, below)
    return sample and evolve(sample, leaves=tuple(Leaf(x.node, x.start + by, x.end + by) for x in drawing.leaves))


def _is_opaque(rule: Rule[Any]) -> bool:
    """Whether what the rule matches cannot be drawn, since it holds a regular expression."""
    return any(isinstance(node, Raw) for node in walk(rule.pattern))


def _surroundings(rule: Rule[Any]) -> list[tuple[str, str]]:
    """What can stand around a match: nothing, or what stands around those in the rule's examples."""
    around = {("", ""): None}
    for example in rule.examples:
        for expected in example.expected:
            around[example.text[: expected.start], example.text[expected.end :]] = None
    return sorted(around, key=lambda pair: len(pair[0]) + len(pair[1]))


def _drawn(bench: Bench, rule: Rule[Any], choose: Choose, within: Drawing | None = None) -> Drawing | None:
    """A text drawn from the tree of a rule, as if the text around it refused nothing; None where it got too long."""

    def span(label: str, drawing: Drawing) -> None:
        makers = bench.makers(label, rule.layer)
        if not makers:
            raise PatternError(f"span_of({label!r}): no rule of a layer under {rule.layer} makes such a span")
        shown = bench.shown(label, rule.layer)
        if shown:
            drawing.text += shown[choose(len(shown))]
            return
        for _ in range(_SPAN_TRIES):
            inner = _drawn(bench, makers[choose(len(makers))], choose, drawing)
            if inner and any(
                (s.label, s.start, s.end) == (label, 0, len(inner.text)) for s in bench.below(rule.layer, inner.text)
            ):
                break
        drawing.text += inner.text if inner else ""

    drawing = Drawing(choose, span, bench.usual, in_vain=within.in_vain if within else set())

    def holds(text: str) -> bool:
        return all(guard(text, 0, len(text)) for guard in rule.guards)

    try:
        drawing.draw_where(rule.pattern, holds)
    except (PatternError, CrashError):
        raise
    except Exception as error:
        raise DrawnCrashError(drawing.text) from error
    return drawing if 0 < len(drawing.text) <= LONGEST else None


def _from_examples(bench: Bench, rule: Rule[Any], choose: Choose) -> Sample | None:
    shown = [(example, expected) for example in rule.examples for expected in example.expected]
    if not shown:
        raise PatternError(f"rule {rule.name!r} holds raw() and has no example, so nothing can be drawn; give it one")
    example, expected = shown[choose(len(shown))]
    below = bench.below(rule.layer, example.text)
    return read(rule, example.text, expected.start, expected.end, below)
