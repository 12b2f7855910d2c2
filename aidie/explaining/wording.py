"""What was expected at a place and what stood there instead, in words."""

from __future__ import annotations

import inspect
from collections.abc import Callable

from aidie.explaining.nearness import UNCLEAN, nearest, similar
from aidie.guards import Guard, NotAfter, NotBefore, show_guard
from aidie.pattern.anchors import Plan
from aidie.pattern.leaf_reading import NO_NUMERAL, Lower, numeral, run_of
from aidie.pattern.nodes import Capture, Chars, Integer, Literal, Node, NoSpanOf, OneOf, Repeat, SpanOf, Words, walk
from aidie.pattern.printing import shortened, show
from aidie.pattern.reading import Miss

MOST_WORDS = 16
CONTEXT = 8


def expected(
    miss: Miss, leaf: Node, pattern: Node, text: str, lower: Lower, raw: Callable[[int], int]
) -> tuple[bool, str]:
    """Whether a leaf that was missed nearly stands at its place, and what it is, and why it does not.

    `raw` gives the offset in the raw text of one in the clean text.
    """
    at, backward = miss.start, miss.backward
    named = f" as {name}" if (name := capture_of(leaf, pattern)) else ""
    match leaf:
        case Literal(text=word):
            near = nearest([word], text, at, backward)
            return bool(near), shortened(repr(word)) + named + (near if near.startswith(UNCLEAN) else "")
        case OneOf(words=words):
            near = nearest(words, text, at, backward)
            return bool(near), shortened(show(leaf)) + named + near
        case Words(lexicon=lexicon):
            near = nearest(lexicon.words, text, at, backward)
            return bool(near), f"a word of <{lexicon.name}>{named}{near}"
        case Integer(low=low, high=high):
            why = numeral(leaf, text, at, backward)
            return why != NO_NUMERAL, f"a numeral from {low} to {high}{named} ({_digits(leaf)}): {why}"
        case Chars(low=low):
            run = run_of(leaf, text, at, backward)
            return run > 0, f"{shortened(show(leaf))}{named}: {run} of at least {low}"
        case SpanOf(label=label, reach=reach):
            sizes = [end - start for one, start, end in lower if one == label and at == (end if backward else start)]
            if sizes:
                advice = f"this one has {sizes[0]}: give span_of({label!r}, reach={sizes[0]})"
                return True, f"{_a(label)} span{named} of at most {reach} characters, and {advice}"
            return False, f"{_a(label)} span{named}{_spans_at(lower, at, backward, raw)}"
        case NoSpanOf(label=label):
            return True, f"no {label} span, but one begins here"
        case _:
            return False, shortened(show(leaf)) + named


def full(node: Repeat | Chars, pattern: Node) -> str:
    """That a repetition, or a run of characters, could go on and may not."""
    if isinstance(node, Chars):
        return f"more of {shortened(show(node))}, but {node.high} is the most that it reads"
    whole = next((one for one in walk(pattern) if isinstance(one, Repeat) and one.node is node.node), node)
    return f"one more round of {shortened(show(whole))}, but {whole.high} is the most that it goes round"


def ended(node: Chars, text: str, at: int, backward: bool) -> str:
    """That a run of characters could go on, but for what stands there."""
    return f"more of {shortened(show(node))}, but {stood(text, at, backward, 1)!r} is none of it"


def _a(label: str) -> str:
    return f"{'an' if label[0] in 'AEIOU' else 'a'} {label}"


def _digits(numeral: Integer) -> str:
    low, high = numeral.digits
    some = f"{low} digit{'s' if low > 1 else ''}" if low == high else f"{low} to {high} digits"
    return " or ".join([f"Arabic of {some}"] * numeral.arabic + ["Chinese"] * numeral.chinese)


def _spans_at(lower: Lower, at: int, backward: bool, raw: Callable[[int], int]) -> str:
    here = [f"{label} {raw(start)}:{raw(end)}" for label, start, end in lower if at == (end if backward else start)]
    over = [f"{label} {raw(start)}:{raw(end)}" for label, start, end in lower if start < at < end]
    side = "ends" if backward else "begins"
    if here:
        return f"; what {side} here is {', '.join(here)}"
    if over:
        return f"; this place is inside {', '.join(over)}"
    return f"; no span {side} here (--at {raw(at)} without --rule tells what came near)"


def refused(guard: Guard, text: str, start: int, end: int) -> str:
    """A guard that said no to a range: its name, what it is for, and what it was asked."""
    meaning = "" if isinstance(guard, NotBefore | NotAfter) else _first_line(guard)
    return f"the guard {show_guard(guard)} refuses {_in_context(text, start, end)}{meaning}"


def _first_line(guard: Guard) -> str:
    doc = inspect.getdoc(guard) if inspect.isroutine(guard) else None
    return f': "{doc.partition(chr(10))[0]}"' if doc else ""


def _in_context(text: str, start: int, end: int) -> str:
    """A range in brackets, with the characters around it."""
    before = text[max(0, start - CONTEXT) : start]
    behind = text[end : end + CONTEXT]
    left, right = ("…" if start > CONTEXT else ""), ("…" if end + CONTEXT < len(text) else "")
    return f"{left}{before}[{text[start:end]}]{behind}{right}"


def stood(text: str, at: int, backward: bool, length: int = CONTEXT) -> str:
    """The characters at a place, on the side that was read."""
    if backward:
        return text[max(0, at - length) : at] or "the beginning of the text"
    return text[at : at + length] or "the end of the text"


def capture_of(node: Node, pattern: Node) -> str:
    """The name of the capture that holds just this node, empty where none does."""
    return next((one.name for one in walk(pattern) if isinstance(one, Capture) and one.node is node), "")


def shown_leaf(node: Node, name: str = "") -> str:
    """A leaf as a reader of the rule knows it."""
    if isinstance(node, Integer):
        return shortened(show(Capture(name, node)) if name else f"numeral {node.low}–{node.high}")
    return shortened(show(node))


def anchor_of(plan: Plan, text: str) -> str:
    """What the gate looks for to try a plan, and what of the text comes nearest to it."""
    if plan.label:
        return f"{_a(plan.label)} span"
    words = sorted({word[plan.lead :] for word in plan.words}, key=lambda word: (len(word), word))
    more = f" … ({len(words)} words)" if len(words) > MOST_WORDS else ""
    return "、".join(words[:MOST_WORDS]) + more + (" right behind a digit" if plan.lead else "") + similar(words, text)
