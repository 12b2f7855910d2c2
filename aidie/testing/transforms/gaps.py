"""Damage between characters: spaces, line ends and leftover tags."""

from __future__ import annotations

import random
import re
from collections.abc import Collection

from aidie.pattern.nodes import HAN
from aidie.testing.transforms.transform import Transform

_FEWEST_CUTS = 5
"""Fewer lines do not show that they were cut."""
_INSIDE = re.compile(f"(?<=[{HAN}])(?=[{HAN}])")
# A line that ends in a mark: what follows any other may as well be its next line.
_SENTENCES = re.compile(r"^[^，。；\n]*([，。；]).*[，。；,](?:\Z|(?=\n))", re.MULTILINE)
# A line that goes on with what the one before began is no paragraph.
_PARAGRAPH = re.compile(r"(?:\A|(?<=[。\n]\n))(\s*)(\S.*)$", re.MULTILINE)


def _spaces_beside_digits(text: str, rng: random.Random, words: Collection[str]) -> str:
    blank = rng.choice(" \xa0")
    return re.sub(f"(?<=[0-9])(?<![:：][0-9]{{2}})(?=[{HAN}])|(?<=[{HAN}])(?=[0-9])(?![0-9]{{1,2}}[:：])", blank, text)


SPACES_BESIDE_DIGITS = Transform(
    "spaces-beside-digits",
    "Word processors and style guides set digits off with spaces: 于 2017 年 10 月.",
    _spaces_beside_digits,
)


def _spaces_in_words(text: str, rng: random.Random, words: Collection[str]) -> str:
    lengths = sorted({len(word) for word in words if len(word) > 1}, reverse=True)

    def between_words(at: int) -> bool:
        ends = any(text[max(0, at - n) : at] in words for n in lengths)
        return ends and any(text[at : at + n] in words for n in lengths)

    damaged, at = "", 0
    while at < len(text):
        length = next((n for n in lengths if at + n <= len(text) and text[at : at + n] in words), 1)
        word = text[at : at + length]
        cuts = [found.end() for found in _INSIDE.finditer(word) if not between_words(at + found.end())]
        if cuts and rng.random() < 0.3:
            cut = rng.choice(cuts)
            word = f"{word[:cut]} {word[cut:]}"
        damaged += word
        at += length
    return damaged


SPACES_IN_WORDS = Transform(
    "spaces-in-words",
    "Justified columns and text copied from PDF break words, 书 记; not where what stands on both sides are words.",
    _spaces_in_words,
)


def _hard_line_wraps(text: str, rng: random.Random, words: Collection[str]) -> str:
    def wrapped(line: re.Match[str]) -> str:
        places = [found.end() for found in _INSIDE.finditer(line[0], line[0].index(line[1]) + 1)]
        at = rng.choice(places) if places else 0
        return f"{line[0][:at]}\n{line[0][at:]}" if at else line[0]

    return _SENTENCES.sub(wrapped, text)


LINE_WRAPS = Transform(
    "line-wraps",
    "Mail and PDF extraction end a line inside running text, behind its first mark.",
    _hard_line_wraps,
)


def _cut_lines(text: str, rng: random.Random, words: Collection[str]) -> str:
    width = rng.randint(30, 45)
    cut = re.sub(f"(.{{{width}}})(?=.)", r"\1\n", text)
    return cut if cut.count("\n") - text.count("\n") >= _FEWEST_CUTS else text


CUT_LINES = Transform(
    "cut-lines",
    "Text of some lines turned out for a page of fixed width: every line ends there.",
    _cut_lines,
)


def _leftover_tags(text: str, rng: random.Random, words: Collection[str]) -> str:
    def tagged(paragraph: re.Match[str]) -> str:
        indent, content = paragraph[1], paragraph[2]
        broken = f"{content}<br>" if paragraph.string[paragraph.end() :][:1] != "\n" else content
        forms = (broken, f"<strong>{content}</strong>", f"&nbsp;&nbsp;{content}", content)
        return indent + rng.choice(forms)

    return _PARAGRAPH.sub(tagged, text)


TAGS = Transform(
    "tags",
    "Careless extraction leaves markup where paragraphs begin and end.",
    _leftover_tags,
)
