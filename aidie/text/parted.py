"""Joins the words of text that a word segmenter has parted by blanks: 中国 足协 副 主席 王春 说 ， …."""

import re
from functools import cache

from aidie.text.alignment import Deletion
from aidie.text.change import Change, deleted

_MARKS = "，。、；：！？“”（）《》"
_FEWEST = 3
"""So many blanks at least: fewer set a name or a heading apart."""
_LONGEST_WORD = 3.5
"""The most characters between two blanks, on average: words have one or two, the cells of a table more."""
_SHARE = 0.6
"""The least share of marks with blanks on both sides, as no typesetter sets them."""


@cache  # these are compiled where a text has many blanks
def _gap() -> re.Pattern[str]:
    return re.compile(r"(?<=\S) {1,3}(?=\S)")


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(f"[{_MARKS}]")


@cache
def _mark_alone() -> re.Pattern[str]:
    return re.compile(f"(?<= )[{_MARKS}](?= |$)", re.MULTILINE)


@cache
def _letters() -> re.Pattern[str]:
    """Words of letters or numbers, whose blank is their own; but single digits are parts of one number."""
    return re.compile("(?<=[A-Za-z]) +(?=[A-Za-z])|(?<=[0-9]{2}) +(?=[0-9])|(?<=[0-9]) +(?=[0-9]{2})")


def join_words(text: str) -> Change | None:
    """Deletes the blanks between words, if marks stand between blanks as words do."""
    blanks = text.count(" ")
    if blanks < _FEWEST or blanks * 6 < len(text) or not _is_parted(text):
        return None
    own = {found.start() for found in _letters().finditer(text)}
    gaps = (found.span() for found in _gap().finditer(text))
    return deleted(text, [Deletion(start, end) for start, end in gaps if start not in own])


def _is_parted(text: str) -> bool:
    """Most marks stand between blanks, and what blanks part is no longer than words are."""
    alone = len(_mark_alone().findall(text))
    if not alone or alone < _SHARE * len(_mark().findall(text)):
        return False
    pieces = text.split()
    return len(pieces) > _FEWEST and sum(map(len, pieces)) <= _LONGEST_WORD * len(pieces)
