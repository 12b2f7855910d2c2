"""A pattern printed back as the Python that builds it."""

from __future__ import annotations

from aidie.frozen import Frozen
from aidie.guards import show_guard
from aidie.pattern.nodes import (
    HAN,
    SPAN_REACH,
    Capture,
    Chars,
    Choice,
    Integer,
    Literal,
    Node,
    NoSpanOf,
    OneOf,
    Raw,
    Repeat,
    Sequence,
    SpanOf,
    Where,
    Words,
)


def show(node: Node) -> str:
    """The expression that builds a node; a lexicon is shown by its name."""
    match node:
        case Literal(text=text):
            return repr(text)
        case OneOf(words=words):
            return f"one_of({', '.join(map(repr, words))})"
        case Words(lexicon=lexicon):
            return f"<{lexicon.name}>"
        case Capture(name=name, node=Integer() as numeral):
            return _show_integer(name, numeral)
        case Integer():
            return Frozen.__repr__(node)  # integer() makes none without a name around it
        case Chars(ranges=ranges, low=low, high=high, without=without, lazy=lazy):
            options = (f", without={without!r}" if without else "") + (", lazy=True" if lazy else "")
            return f"chars({'HAN' if ranges == HAN else repr(ranges)}, {low}, {high}{options})"
        case Sequence(parts=parts):
            return " + ".join(_operands(parts)) if len(parts) > 1 else f"sequence({show(parts[0])})"
        case Choice(alternatives=alternatives):
            return " | ".join(_operands(alternatives)) if len(alternatives) > 1 else f"choice({show(alternatives[0])})"
        case Repeat(node=inner, low=0, high=1, lazy=lazy):
            return f"optional({show(inner)}{', lazy=True' if lazy else ''})"
        case Repeat(node=inner, low=low, high=high, lazy=lazy):
            return f"repeat({show(inner)}, {low}, {high}{', lazy=True' if lazy else ''})"
        case Capture(name=name, node=inner):
            return f"{_receiver(inner)}.named({name!r})"
        case Where(node=inner, guard=guard):
            return f"{_receiver(inner)}.where({show_guard(guard)})"
        case SpanOf(label=label, reach=reach):
            return f"span_of({label!r}{f', reach={reach}' if reach != SPAN_REACH else ''})"
        case NoSpanOf(label=label):
            return f"no_span_of({label!r})"
        case Raw(pattern=pattern, reach=reach):
            return f"raw({pattern!r}, reach={reach})"
        case _:
            raise TypeError(f"cannot print {type(node).__name__}")


def shortened(shown: str, most: int = 60) -> str:
    """What is shown of a pattern, or its beginning with an ellipsis where it has more characters."""
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def _show_integer(name: str, numeral: Integer) -> str:
    options = ""
    if numeral.digits != (1, len(str(numeral.high))):
        low, high = numeral.digits
        options = f", digits={low}" if low == high else f", digits={numeral.digits}"
    options += "" if numeral.arabic else ", arabic=False"
    options += "" if numeral.chinese else ", chinese=False"
    return f"integer({name!r}, {numeral.low}, {numeral.high}{options})"


def _receiver(node: Node) -> str:
    match node:
        case Literal():
            return f"literal({show(node)})"
        case Sequence() | Choice():
            return f"({show(node)})"
        case _:
            return show(node)


def _operands(nodes: tuple[Node, ...]) -> list[str]:
    shown = [f"({show(node)})" if isinstance(node, Choice) else show(node) for node in nodes]
    if isinstance(nodes[0], Literal) and isinstance(nodes[1], Literal):
        shown[0] = _receiver(nodes[0])  # two bare strings would be joined by Python and not by us
    return shown
