"""Text in a terminal's columns, where a Chinese character takes two: its width, and where its lines break."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_NEVER_FIRST = frozenset("，。、；：？！）》」』】〕”’…—·,.;:?!)]|%％")
_NEVER_LAST = frozenset("（《「『【〔“‘([")
_REPLACED = {
    # What a terminal would obey is shown as its picture, or as the sign for what cannot be shown.
    **{code: 0x2400 + code for code in range(0x20)},
    **dict.fromkeys([*range(0x80, 0xA0), *range(0x2028, 0x202F), *range(0x2066, 0x206A)], 0xFFFD),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
    0x7F: 0x2421,
    ord("\t"): ord(" "),
}
_REPLACED_BUT_LINE_BREAKS = {code: to for code, to in _REPLACED.items() if code != ord("\n")}


def visible(text: str, *, line_breaks: bool = False) -> str:
    """The text with each control character and lone surrogate shown by a sign for it, one for one.

    With `line_breaks`, those stay as they are.
    """
    return text.translate(_REPLACED_BUT_LINE_BREAKS if line_breaks else _REPLACED)


@lru_cache(maxsize=8192)
def _character_width(character: str) -> int:
    """The columns that a character takes: 2 for East Asian wide ones, 0 for combining and invisible ones."""
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def display_width(text: str) -> int:
    """The columns that a text without line breaks takes."""
    return sum(map(_character_width, text))


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text filled up to a width with spaces, behind it or with `right` before it."""
    spaces = " " * (width - display_width(text))
    return spaces + text if right else text + spaces


def line_ranges(text: str, width: int) -> Iterator[tuple[int, int]]:
    """The half-open ranges of the lines that a text without line breaks fills at a width, in columns.

    As far as they fit, a line neither starts with closing punctuation nor ends with an opening mark, and
    Latin words and numbers stay whole.
    """
    start = used = 0
    break_at = used_at_break = 0
    for at, character in enumerate(text):
        if at > start and _may_break(text[at - 1], character):
            break_at, used_at_break = at, used
        cells = _character_width(character)
        while used + cells > width and at > start:
            if break_at <= start:
                break_at, used_at_break = at, used
            yield start, break_at
            start = break_at
            used -= used_at_break
        used += cells
    yield start, len(text)


def wrap(text: str, width: int, most: int | None = None) -> list[str]:
    """The text in lines of at most a width, in columns; beyond `most` lines it is cut with an ellipsis."""
    lines: list[str] = []
    for start, end in line_ranges(text, width):
        if len(lines) == most:
            kept = lines[-1]
            while kept and display_width(kept) >= width:
                kept = kept[:-1]
            lines[-1] = f"{kept}…"
            break
        lines.append(text[start:end].strip(" "))
    return lines


def _may_break(before: str, after: str) -> bool:
    if before in _NEVER_LAST or after in _NEVER_FIRST or not _character_width(after):
        return False
    return not (_in_word(before) and _in_word(after))


def _in_word(character: str) -> bool:
    return character.isascii() and not character.isspace()
