"""Joins the lines of text that was cut at a width, as mail, terminals and pages turned into text cut it."""

import re
from collections.abc import Callable
from functools import cache

from aidie.text.change import Change, deleted

_FEWEST = 3
_SHORTEST = 15
"""Lines of fewer characters stand in lists and tables."""
_SLACK = 2
"""So many Chinese characters a line is shorter or longer: no line begins with a mark, and numbers stay whole."""
_SHARE = 0.7
"""Of the lines whose sentence goes on, at least so many are full; the others are headings and the like."""
_BLANKS = " \t\r\u3000\xa0"
_ENDS = tuple("。！？；：…”）)」』!?;:")
_MOST_YEARS = 0.3
"""Where more of the lines begin with a year, they are those of a life, one post each."""


@cache
def _new() -> re.Pattern[str]:
    """What does not go on with a sentence: an indented or empty line, and one that begins with a stamp."""
    return re.compile(rf"[{_BLANKS}\n]|$|[0-9]{{4}}[-/.][0-9]{{1,2}}[-/.][0-9]|[0-9]{{1,2}}[:：][0-9]{{2}}")


@cache
def _year() -> re.Pattern[str]:
    return re.compile("(?:19|20)[0-9]{2}[-/.年]")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]\s*\n[A-Za-z]")


def join_lines(text: str) -> Change | None:
    """Deletes the line ends at which the text was cut, if its lines show that it was.

    Most lines whose sentence goes on are then of one length, counted in columns or in characters.
    """
    if text.count("\n") < _FEWEST:
        return None
    lines = [line.rstrip(_BLANKS) for line in text.split("\n")]
    going_on = [number for number, line in enumerate(lines[:-1]) if line and not line.endswith(_ENDS)]
    full = _full(lines, going_on, _columns, 2 * _SLACK) or _full(lines, going_on, len, _SLACK)
    if not full or sum(1 for number in full if _year().match(lines[number + 1])) > _MOST_YEARS * len(full):
        return None
    ends: list[tuple[int, int, bool]] = []
    at = 0
    for number, line in enumerate(text.split("\n")):
        end, at = at + len(lines[number]), at + len(line) + 1
        if number in full and not _new().match(text, at) and not _letters().match(text, end - 1):
            ends.append((end, at, False))
    return deleted(text, ends)


def _columns(line: str) -> int:
    """The width of a line where a Chinese character takes two columns."""
    return len(line.encode("gb18030", "replace"))


def _full(lines: list[str], going_on: list[int], length: Callable[[str], int], slack: int) -> frozenset[int]:
    """Those of the lines that end at the width of the text, if it has one."""
    lengths = [length(lines[number]) for number in going_on]
    if len(lengths) < _FEWEST:
        return frozenset()
    usual = sorted(lengths)[(len(lengths) - 1) // 2]
    full = [number for number, one in zip(going_on, lengths, strict=True) if abs(one - usual) <= slack]
    if len(full) < max(_FEWEST, _SHARE * len(lengths)) or len(lines[full[0]]) < _SHORTEST:
        return frozenset()
    return frozenset(full)
