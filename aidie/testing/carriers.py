"""Sentences of official news around a sample."""

from __future__ import annotations

from typing import Any

from aidie.pattern.drawing import Choose
from aidie.rules import Rule
from aidie.testing.bench import Bench
from aidie.testing.expected import Sample
from aidie.testing.samples import matching

CARRIERS: tuple[tuple[str, str], ...] = (
    ("\n", "\n"),
    ("。", "。"),
    ("据悉。", "。大家表示赞同。"),
    ("大家认为。\n", "\n大家鼓掌。"),
    ("会场气氛热烈。\n\n", "\n\n大家踊跃发言。"),
)
"""What can stand before and behind a sample: whole sentences, which begin and end at a mark or at a line's end."""
LINES = tuple(pair for pair in CARRIERS if pair[0][-1] == pair[1][0] == "\n")

_BLANKS = " \t\xa0\u3000"


def carriers(rule: Rule[Any]) -> tuple[tuple[str, str], ...]:
    """The sentences that can stand around a sample of a rule.

    One whose examples all stand alone in their lines is a rule of lines, and is tried in lines of its own.
    """
    shown = [(example.text[: e.start], example.text[e.end :]) for example in rule.examples for e in example.expected]
    in_lines = shown and all(_ends_line(before) and after[:1] in ("", "\n") for before, after in shown)
    return LINES if in_lines else CARRIERS


def _ends_line(text: str) -> bool:
    return text.rstrip(_BLANKS)[-1:] in ("", "\n")


def embedded(bench: Bench, rule: Rule[Any], choose: Choose) -> Sample:
    """A sample of a rule between other sentences."""
    sample = matching(bench, rule, choose)
    around = carriers(rule)
    return sample.within(*around[choose(len(around))])
