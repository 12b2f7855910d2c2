"""Joins the lines of text that was cut at a width, as mail, terminals and pages turned into text cut it."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from aidie.text.alignment import Deletion
from aidie.text.breaks import CREDITS
from aidie.text.change import Change, deleted

Row = tuple[int, str]
"""Where the next line begins, and a line without the blanks at its end."""

_FEWEST = 3
_SHORTEST = 15
"""Lines of fewer characters are headings, or stand in lists and tables."""
_SLACK = 2
"""A line may be that many Chinese characters shorter or longer: no line begins with a mark, and numbers stay whole."""
_SHARE = 0.7
"""The least share of full lines among those whose sentence goes on."""
_BLANKS = " \t\r\n\u3000\xa0"
_ENDS = frozenset("。！？；：…”）)」』!?;:")
_GOING_ON = 0.5
"""The least share of long lines that end within a sentence."""
_CLAUSES = "，。；,;"
_MOST_LONGER = 0.3
"""The most longer lines for each full one."""
_RUNNING = 0.4
"""The least share of running text among the full lines."""


@cache
def _new() -> re.Pattern[str]:
    """What does not go on with a sentence: an indented or empty line, and one that begins with a stamp or a credit."""
    stamp = "[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]|[0-9]{1,2}[:：][0-9]{2}"
    return re.compile(rf"[{_BLANKS}]|$|{stamp}|{CREDITS}")


@cache
def _item() -> re.Pattern[str]:
    """A line of a life, which begins with a year, or of a table, whose columns stand apart."""
    return re.compile(r"\s*(?:(?:19|20)[0-9]{2}[-/.年]|\S.*?(?:  |\u3000|\t))")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]\s*[A-Za-z]")


def join_lines(text: str) -> Change | None:
    """Deletes the line ends at which the text was cut, if its lines show that it was.

    Most lines whose sentence goes on are then of one length, counted in columns or in characters.
    """
    if text.count("\n") < _FEWEST:
        return None
    lines = list(_long_lines(text))
    rows = [(end, line) for end, line in lines if line[-1:] not in _ENDS]
    if len(rows) < max(_FEWEST, _GOING_ON * len(lines)):
        return None
    full = _full(rows, lines, _columns, 2 * _SLACK) or _full(rows, lines, len, _SLACK)
    if sum(_is_running(line) for _, line in full) < _RUNNING * len(full):
        return None
    cuts: list[Deletion] = []
    for end, line in full:
        last = text.rindex(line[-1], 0, end)
        if not _new().match(text, end) and not _letters().match(text, last):
            cuts.append(Deletion(last + 1, end))
    return deleted(text, cuts)


def _long_lines(text: str) -> Iterator[Row]:
    end = 0
    for line in text.split("\n")[:-1]:
        end += len(line) + 1
        if len(line) >= _SHORTEST:
            yield end, line.rstrip(_BLANKS)


def _is_running(line: str) -> bool:
    """Whether the line has a mark between clauses, and is no item of a list."""
    return any(mark in line for mark in _CLAUSES) and not _item().match(line)


def _columns(line: str) -> int:
    """The width of a line where a Chinese character takes two columns."""
    return len(line.encode("gb18030", "replace"))


def _full(rows: list[Row], lines: list[Row], length: Callable[[str], int], slack: int) -> list[Row]:
    """Those of the lines that end at the width of the text, if it has one.

    Lines of one length beside longer ones are the headings of a list of short news, and no text that was cut.
    """
    lengths = [length(line) for _, line in rows]
    usual = sorted(lengths)[(len(lengths) - 1) // 2]
    full = [row for row, one in zip(rows, lengths, strict=True) if abs(one - usual) <= slack]
    if len(full) < max(_FEWEST, _SHARE * len(rows)):
        return []
    longer = sum(1 for _, line in lines if length(line) > usual + slack)
    return full if longer <= _MOST_LONGER * len(full) else []
