"""A pattern printed back as the Python that builds it."""

from __future__ import annotations

from aidie.guards import show_guard
from aidie.pattern.nodes import (
    HAN,
    Capture,
    Chars,
    Choice,
    Integer,
    Literal,
    NoSpanOf,
    Node,
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
        case Capture(name=name, node=Integer(low, high)):
            return f"integer({name!r}, {low}, {high})"
        case Integer(low=low, high=high):
            return f"integer({low}, {high})"
        case Chars(ranges=ranges, low=low, high=high, without=without, lazy=lazy):
            options = (f", without={without!r}" if without else "") + (", lazy=True" if lazy else "")
            return f"chars({'HAN' if ranges == HAN else repr(ranges)}, {low}, {high}{options})"
        case Sequence(parts=parts):
            return " + ".join(f"({show(p)})" if isinstance(p, Choice) else show(p) for p in parts)
        case Choice(alternatives=alternatives):
            return " | ".join(map(show, alternatives))
        case Repeat(node=inner, low=0, high=1, lazy=lazy):
            return f"optional({show(inner)}{', lazy=True' if lazy else ''})"
        case Repeat(node=inner, low=low, high=high, lazy=lazy):
            return f"repeat({show(inner)}, {low}, {high}{', lazy=True' if lazy else ''})"
        case Capture(name=name, node=Sequence() | Choice() as inner):
            return f"({show(inner)}).named({name!r})"
        case Capture(name=name, node=inner):
            return f"{show(inner)}.named({name!r})"
        case Where(node=Sequence() | Choice() as inner, guard=guard):
            return f"({show(inner)}).where({show_guard(guard)})"
        case Where(node=inner, guard=guard):
            return f"{show(inner)}.where({show_guard(guard)})"
        case SpanOf(label=label):
            return f"span_of({label!r})"
        case NoSpanOf(label=label):
            return f"no_span_of({label!r})"
        case Raw(pattern=pattern, reach=reach):
            return f"raw({pattern!r}, reach={reach})"
        case _:
            raise TypeError(f"cannot print {type(node).__name__}")
