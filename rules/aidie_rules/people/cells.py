"""Lines of a page, and the cells that blanks make of them: names, posts, labels, and what is neither.

余家驹　县长　0511-85110001 has a name and a post; 副组长：周大川　副县长 has a label before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidie import Frozen, Span
from aidie_rules.names.by_place import fills_cell
from aidie_rules.titles.lexicons import SUFFIXES
from aidie_rules.titles.values import Title
from aidie_rules.words import late

BLANKS = " \t\u3000\xa0|｜"
"""What sets cells apart: blanks, and the bars of tables."""
BLANKS_AND_BREAKS = frozenset(BLANKS + "\n")
_COLONS = frozenset("：:")
_LINKS = frozenset(("、", "，", ",", "；", ";", "兼", "、兼"))
_cell = late(rf"[^{BLANKS}\n：:]+[：:]?")
_number = late(r"[（(]?\d{1,3}[)）.．、]?(?=[一-鿿])")
_TELEPHONE = frozenset("0123456789-")
_spaced = late(rf"([一-鿿])[{BLANKS}]{{1,4}}([一-鿿])(?![^{BLANKS}\n（(])")
_with_post = late(r"([一-鿿·]{2,8})(?:[（(]([^（()）]+)[)）]|[，,](.+))$")
"""余家驹（县长）; 余家驹，县长."""
_fact = late(r"[男女]|[一-鿿]{1,5}族|[-0-9.．、年月日生（）()]+|同志|中共党员|党员")
"""What stands between a name and a post and is neither."""
_LONGEST_LINE = 120
_LONGEST_POST = 40

Titles = Mapping[int, Span[Title]]
"""The titles of a text by where they start."""


class Cell(Frozen):
    """A piece of a line between blanks; what is no more than that is neither a name nor posts: 财政局."""

    start: int
    end: int


class Named(Cell):
    """A person's name, perhaps with the posts of that person: 余家驹, 余家驹（县长）."""

    name: str
    posts: tuple[Title, ...] = ()


class Held(Cell):
    """Posts and nothing else: 县委副书记、县长."""

    posts: tuple[Title, ...]


class Label(Cell):
    """What ends in a colon: posts that those behind it hold (副组长：), or anything else (协助：)."""

    posts: tuple[Title, ...] = ()


class Line(Frozen):
    """A line of a text, with its cells."""

    start: int
    end: int
    cells: tuple[Cell, ...]


def lines_at(text: str, places: list[int], titles: Titles) -> Iterator[Line]:
    """The lines of some places, and the lines around those that are nothing but a post."""
    done = -1
    for at in places:
        start, end = _line_start(text, at), _line_end(text, at)
        alone = end - at < _LONGEST_POST and not text[start:at].strip(BLANKS)
        for low, high in _with_neighbours(text, start, end) if alone else [(start, end)]:
            if low > done and high - low <= _LONGEST_LINE and "。" not in text[low:high]:
                done = low
                yield Line(low, high, tuple(_cells(text, low, high, titles)))


def _with_neighbours(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line and its two neighbours, empty lines left out."""
    before = start
    while before and text[before - 1] in BLANKS_AND_BREAKS:
        before -= 1
    if before:
        yield _line_start(text, before), before
    yield start, end
    behind = end
    while behind < len(text) and text[behind] in BLANKS_AND_BREAKS:
        behind += 1
    if behind < len(text):
        yield _line_start(text, behind), _line_end(text, behind)


def _line_start(text: str, at: int) -> int:
    """Where the line of a place starts; too far away where it is longer than any that is read."""
    low = max(0, at - _LONGEST_LINE - 1)
    found = text.rfind("\n", low, at)
    return low if found < 0 else found + 1


def _line_end(text: str, at: int) -> int:
    """Where the line of a place ends; too far away where it is longer than any that is read."""
    high = min(len(text), at + _LONGEST_LINE + 1)
    found = text.find("\n", at, high)
    return high if found < 0 else found


def _cells(text: str, start: int, end: int, titles: Titles) -> Iterator[Cell]:
    """The cells of a line from left to right, without what tells nothing between a name and a post (男, 汉族)."""
    at = start
    while found := _cell().search(text, at, end):
        low, at = found.span()
        labels = text[at - 1] in _COLONS
        low, high = _trimmed(text, low, at - labels)
        if spaced := _spaced_name(text, low, end):
            at = spaced.end
            yield spaced
        elif cell := _name_with_posts(text, low, high, not (text[start:low] + text[high:end]).strip(BLANKS), titles):
            yield cell
        elif posts := _posts(text, low, high, titles):
            yield Label(low, high, posts) if labels else Held(low, high, posts)
        elif fills_cell(text, low, high, text[low:high]):
            yield Named(low, high, text[low:high])
        elif labels and low in titles and text[start:low].strip(BLANKS):
            # the next label stands right behind the post of the name before: 县长|副组长：
            last = _end_of_posts(text, low, high, titles)
            yield Held(low, last, _posts(text, low, last, titles))
            yield Label(last, high, _posts(text, last, high, titles))
        elif labels:
            yield Label(low, high)
        elif not (_fact().fullmatch(text, low, high) or SUFFIXES.longest_before(text, high) > 1):
            yield Cell(low, high)


def _trimmed(text: str, low: int, high: int) -> tuple[int, int]:
    """A cell without the number before it and the telephone behind it: （1）余家驹13905110001."""
    number = _number().match(text, low, high)
    low = number.end() if number else low
    while high > low and text[high - 1] in _TELEPHONE:
        high -= 1
    return low, high


def _spaced_name(text: str, start: int, line_end: int) -> Named | None:
    """A name of two characters set as wide as one of three: 余　驹."""
    found = _spaced().match(text, start, line_end)
    if found and fills_cell(text, start, found.end(), found[1] + found[2]):
        return Named(start, found.end(), found[1] + found[2])
    return None


def _name_with_posts(text: str, start: int, end: int, alone: bool, titles: Titles) -> Cell | None:
    """A name, and posts in parentheses, or in a line of its own behind a comma; without posts it tells nothing."""
    found = _with_post().match(text, start, end)
    if not found or not fills_cell(text, start, found.end(1), found[1]):
        return None
    group = 3 if found[3] and alone else 2
    posts = _posts(text, found.start(group), found.end(group), titles)
    last = max(start, found.end(group))
    return Named(start, last, found[1], posts) if posts else Cell(start, last)


def _posts(text: str, start: int, end: int, titles: Titles) -> tuple[Title, ...]:
    """The posts that a cell consists of, none where it holds anything else."""
    posts: list[Title] = []
    while span := titles.get(start):
        posts.append(span.value)
        if span.end == end:
            return tuple(posts)
        start = _behind_link(text, span.end)
        if start == span.end:
            break
    return ()


def _end_of_posts(text: str, start: int, end: int, titles: Titles) -> int:
    """Where the posts end that begin at a place, short of the end."""
    last = titles[start].end
    while (span := titles.get(_behind_link(text, last))) and span.end < end:
        last = span.end
    return last


def _behind_link(text: str, at: int) -> int:
    """Where the next post of a row can begin: behind 、 or 兼, or right there."""
    return next((at + n for n in (1, 2) if text[at : at + n] in _LINKS), at)
