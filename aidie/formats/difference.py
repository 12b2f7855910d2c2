"""Differences for people: each with the text around it, old above new, and a table by rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidie.comparing import Difference, Kind, Tally
from aidie.formats.columns import display_width, pad, visible
from aidie.formats.paint import BOLD, DIM, paint
from aidie.spans import Span

CONTEXT = 16
"""So many characters are shown on both sides of a span."""
_STYLES = {Kind.ADDED: "32", Kind.LOST: "31", Kind.MOVED: "36", Kind.CHANGED: "33"}
_OLD, _NEW = "31", "32"


def context(text: str, span: Span[Any], colour: bool) -> str:
    """The span in brackets, with the text around it on one line."""
    before, behind = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    left = ("…" if span.start > CONTEXT else "") + before
    right = behind + ("…" if span.end + CONTEXT < len(text) else "")
    return f"{visible(left)}{paint(f'[{visible(span.text)}]', BOLD if colour else '')}{visible(right)}"


def pretty_difference(text: str, found: Difference, colour: bool = False) -> str:
    """The kind, place and label of a difference, and a line for the old and for the new span."""
    head = f"{found.span.start}:{found.span.end}"
    kind = paint(f"{found.kind:8}", _STYLES[found.kind] if colour else "")
    lines = [f"{kind}{head:12} {found.span.label}"]
    for sign, span, style in (("-", found.old, _OLD), ("+", found.new, _NEW)):
        if span is not None:
            said = f"{visible(str(span.value))}  {paint(span.rule, DIM if colour else '')}"
            lines.append(f"  {paint(sign, style if colour else '')} {context(text, span, colour)}  {said}")
    return "\n".join(lines) + "\n"


def pretty_tally(counted: Tally, texts: int, colour: bool = False) -> str:
    """A line for each rule with its differences by kind, and their sum."""
    return "".join(f"{line}\n" for line in _table(counted, colour)) + summary(counted, texts) + "\n"


def summary(counted: Tally, texts: int) -> str:
    """How many spans differ, in one line."""
    total = counted.total
    kinds = ", ".join(f"{total[kind]} {kind}" for kind in Kind)
    return f"{texts} texts, {sum(total.values())} differences: {kinds}"


def _table(counted: Tally, colour: bool) -> Iterator[str]:
    if not counted.by_rule:
        return
    width = max(map(display_width, ["rule", *counted.by_rule]))
    yield paint(pad("rule", width) + "".join(f"{kind:>9}" for kind in Kind), BOLD if colour else "")
    for rule, counts in sorted(counted.by_rule.items(), key=lambda item: (-sum(item[1].values()), item[0])):
        yield pad(rule, width) + "".join(f"{counts[kind] or '':>9}" for kind in Kind)
    yield ""
