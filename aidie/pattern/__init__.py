"""Patterns: trees of nodes, and what can be done with a tree."""

from aidie.pattern.building import (
    chars,
    integer,
    no_span_of,
    one_of,
    optional,
    raw,
    repeat,
    span_of,
    words,
)
from aidie.pattern.nodes import HAN, Node, choice, literal, sequence
from aidie.pattern.numerals import parse_integer
from aidie.pattern.printing import show
from aidie.pattern.sampling import sample

__all__ = [
    "HAN",
    "Node",
    "chars",
    "choice",
    "integer",
    "literal",
    "no_span_of",
    "one_of",
    "optional",
    "parse_integer",
    "raw",
    "repeat",
    "sample",
    "sequence",
    "show",
    "span_of",
    "words",
]
