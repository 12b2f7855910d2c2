"""Names and posts that a page sets in columns: side by side in a line, or in turns one line below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from aidie import Document, Span
from aidie_rules.names.characters import DOT
from aidie_rules.names.han_beginnings import han_name_begins
from aidie_rules.names.lexicons import COMMON_SURNAMES, GIVEN_NAME_CHARACTERS, NAME_PARTS, SURNAMES
from aidie_rules.names.other_words import is_known
from aidie_rules.people.values import Official
from aidie_rules.titles.lexicons import BODIES, DEPARTMENTS, LEVELS, ROLES
from aidie_rules.titles.values import Title
from aidie_rules.words import is_han

_RULE = "people.columns"
_BLANKS = " \t\u3000\xa0"
_BESIDE = frozenset(_BLANKS + "\n")
_LINKS = frozenset(("、", "，", ",", "；", ";", "兼", "、兼"))
_TELEPHONE = frozenset("0123456789-")
_LONGEST_LINE = 120
_LONGEST_POST = 40
_FEWEST_TURNS = 2
"""So many names and posts in turns tell that lines belong together two by two; fewer only where the name is usual."""


@cache  # these are compiled where a text has columns
def _cell() -> re.Pattern[str]:
    return re.compile(rf"[^{_BLANKS}\n：:]+[：:]?")


@cache
def _spaced() -> re.Pattern[str]:
    return re.compile(rf"([一-鿿])[{_BLANKS}]{{1,4}}([一-鿿])(?![^{_BLANKS}\n（(])")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[（(]?\d{1,3}[)）.．、]?(?=[一-鿿])")


@cache
def _with_post() -> re.Pattern[str]:
    """余家驹（县长）; 余家驹，县长."""
    return re.compile(r"([一-鿿·]{2,8})(?:[（(]([^（()）]+)[)）]|[，,](.+))$")


@cache
def _fact() -> re.Pattern[str]:
    """What stands between a name and a post and is neither."""
    return re.compile(r"[男女]|[一-鿿]{1,5}族|[-0-9.．、年月日生（）()]+|同志|中共党员|党员")


class _Cell(NamedTuple):
    """A piece of a line between blanks: a name, posts, a name with posts in parentheses, or neither."""

    start: int
    end: int
    name: str = ""
    posts: tuple[Title, ...] = ()
    labels: bool = False
    """Whether it ends in a colon."""


class _Line(NamedTuple):
    start: int
    end: int
    cells: tuple[_Cell, ...]


def posts_of_columns(document: Document) -> Document:
    """The document with the officials that its columns tell of, in place of those that were read across them.

    余家驹 县长 周大川 副县长 begins with a name: each post is that of the name before it. Where a line begins with a
    post, it is that of the names behind it; posts before a colon are also those of the indented lines below.
    """
    text = document.text
    titles = [span for span in document.spans if span.label == "TITLE"]
    beside = [x.start for x in titles if text[x.start - 1] in _BESIDE or text[x.end : x.end + 1] in _BESIDE]
    if not beside:
        return document
    lines = list(_lines(text, {span.start: span for span in titles}, beside))
    if not lines:
        return document
    told = {span.start: span for span in document.of(Official)}
    found = [span for span in (*_of_rows(document, lines), *_of_turns(document, lines)) if not _is_told(span, told)]
    misread = {at for line in lines if _begins_with_name(line) for at in range(line.start, line.end)}
    covered = {at for span in found for at in range(span.start, span.end)}
    if not found and not misread:
        return document
    wrong = {start for start, span in told.items() if _crosses(span, covered, misread)}
    spans = (span for span in document.spans if not (span.start in wrong and isinstance(span.value, Official)))
    return document.evolve(spans=tuple(spans)).with_spans(found)


def _is_told(span: Span[Official], told: dict[int, Span[Official]]) -> bool:
    """A rule read the same."""
    return span.start in told and (told[span.start].end, told[span.start].value) == (span.end, span.value)


def _crosses(span: Span[Official], covered: set[int], misread: set[int]) -> bool:
    """An official is told anew, or takes the name behind a gap for the holder of the post before it."""
    if not covered.isdisjoint(range(span.start, span.end)):
        return True
    gap = any(blank in span.text for blank in _BLANKS) and span.text.endswith(span.value.name)
    return gap and span.start in misread


def _lines(text: str, titles: dict[int, Span[Title]], places: list[int]) -> Iterator[_Line]:
    """The lines with posts beside a gap or an end, and the lines around those that are nothing but a post."""
    done = -1
    for at in places:
        start, end = _line_start(text, at), _line_end(text, at)
        alone = end - at < _LONGEST_POST and not text[start:at].strip(_BLANKS)
        for low, high in _around(text, start, end) if alone else [(start, end)]:
            if low > done and high - low <= _LONGEST_LINE and "。" not in text[low:high]:
                done = low
                yield _Line(low, high, tuple(_cells(text, low, high, titles)))


def _around(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A line and its two neighbours, empty lines left out."""
    before = start
    while before and text[before - 1] in _BESIDE:
        before -= 1
    if before:
        yield _line_start(text, before), before
    yield start, end
    behind = end
    while behind < len(text) and text[behind] in _BESIDE:
        behind += 1
    if behind < len(text):
        yield _line_start(text, behind), _line_end(text, behind)


def _line_start(text: str, at: int) -> int:
    """Where the line of a place starts; too far away where it is longer than any that is read."""
    low = max(0, at - _LONGEST_LINE - 1)
    found = text.rfind("\n", low, at)
    return low if found < 0 else found + 1


def _line_end(text: str, at: int) -> int:
    high = min(len(text), at + _LONGEST_LINE + 1)
    found = text.find("\n", at, high)
    return high if found < 0 else found


def _cells(text: str, start: int, end: int, titles: dict[int, Span[Title]]) -> Iterator[_Cell]:
    at = start
    while found := _cell().search(text, at, end):
        low, at = found.span()
        labels = text[at - 1] in "：:"
        high = at - labels
        number = _number().match(text, low, high)
        low = number.end() if number else low
        while high > low and text[high - 1] in _TELEPHONE:
            high -= 1
        spaced = _spaced().match(text, low, end)
        if spaced and is_person(text, low, spaced.end(), spaced[1] + spaced[2]):
            at = spaced.end()
            yield _Cell(low, at, spaced[1] + spaced[2])
        elif (held := _with_post().match(text, low, high)) and is_person(text, low, held.end(1), held[1]):
            alone = not (text[start:low] + text[high:end]).strip(_BLANKS)
            group = 3 if held[3] and alone else 2
            posts = _posts(text, held.start(group), held.end(group), titles)
            yield _Cell(low, max(low, held.end(group)), held[1] if posts else "", posts)
        elif posts := _posts(text, low, high, titles):
            yield _Cell(low, high, "", posts, labels)
        elif is_person(text, low, high, text[low:high]):
            yield _Cell(low, high, text[low:high])
        elif labels and low in titles and text[start:low].strip(_BLANKS):
            # the next label stands right behind the post of the name before: 县长|副组长：
            last = _end_of_posts(text, low, high, titles)
            yield _Cell(low, last, "", _posts(text, low, last, titles))
            yield _Cell(last, high, "", _posts(text, last, high, titles), True)
        elif labels or not _fact().fullmatch(text, low, high):
            yield _Cell(low, high, labels=labels)


def _posts(text: str, start: int, end: int, titles: dict[int, Span[Title]]) -> tuple[Title, ...]:
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


def _end_of_posts(text: str, start: int, end: int, titles: dict[int, Span[Title]]) -> int:
    """Where the posts end that begin at a place, short of the end."""
    last = titles[start].end
    while (span := titles.get(_behind_link(text, last))) and span.end < end:
        last = span.end
    return last


def _behind_link(text: str, at: int) -> int:
    return next((at + n for n in (1, 2) if text[at : at + n] in _LINKS), at)


def is_person(text: str, start: int, end: int, name: str) -> bool:
    """What fills a cell is a name, and no word that is known to be another."""
    if DOT in name:
        return len(name) <= 12 and all(map(is_han, name.replace(DOT, ""))) and DOT not in name[0] + name[-1]
    if (
        not 2 <= len(name) <= 4
        or is_known(name)
        or (len(name) == 2 and name in SURNAMES)
        or any(name in x for x in (ROLES, BODIES, DEPARTMENTS, LEVELS))
    ):
        return False
    if not all(map(is_han, name)):
        return False
    if sum(name[n : n + 2] in NAME_PARTS for n in (0, 2)) == len(name) / 2:
        return True
    if len(name) == 4 or name[0] not in SURNAMES:
        return name[:2] in SURNAMES
    usual = all(char in GIVEN_NAME_CHARACTERS for char in name[1:])
    kind = SURNAMES.words[name[0]]
    if kind not in ("common", "rare") or len(name) == 2:
        return usual and kind in ("common", "ambiguous") and name[1] not in "员长位部"
    return end - start > len(name) or han_name_begins(text, start, end)


def _begins_with_name(line: _Line) -> bool:
    """The first two cells are a name and posts."""
    cells = line.cells
    return len(cells) > 1 and bool(cells[0].name and cells[1].posts and not cells[1].name and not cells[1].labels)


def _of_rows(document: Document, lines: list[_Line]) -> Iterator[Span[Official]]:
    """The officials of lines with several cells."""
    label: _Cell | None = None
    indent, below = 0, -1
    for line in lines:
        if not line.cells:
            continue
        inset = line.cells[0].start - line.start
        if line.start != below or inset <= indent:
            label = None
        below = line.end + 1
        for own, cells in _parts(line.cells):
            if own:
                label, indent = own, inset
            rows = _rows(cells)
            if not rows:
                label = None
            for row in rows:
                first = own and own.posts and row is rows[0]
                start = own.start if own and first else row.start
                yield document.span(
                    start, row.end, Official(row.name, (label.posts if label else ()) + row.posts), _RULE
                )


def _parts(cells: tuple[_Cell, ...]) -> Iterator[tuple[_Cell | None, tuple[_Cell, ...]]]:
    """A line cut before each cell that ends in a colon: that cell, None where it begins with none, and the rest."""
    starts = [n for n, cell in enumerate(cells) if cell.labels]
    if starts[:1] != [0]:
        yield None, cells[: starts[0] if starts else len(cells)]
    for n, end in pairwise([*starts, len(cells)]):
        yield cells[n], cells[n + 1 : end]


def _rows(cells: tuple[_Cell, ...]) -> list[_Cell]:
    """Names with their posts, each as one cell; none where the order of names and posts settles nothing."""
    if cells and not (cells[0].name or cells[0].posts):
        cells = cells[1:]
    while len(cells) > 1 and not (cells[-1].name or cells[-1].posts):
        cells = cells[:-1]
    if not cells or not all(cell.name or cell.posts for cell in cells):
        return []
    if not cells[0].name:
        return _rows_of_posts(cells)
    rows: list[_Cell] = []
    for cell in cells:
        if cell.name:
            if rows and not rows[-1].posts:
                return []
            rows.append(cell)
        else:
            rows[-1] = _Cell(rows[-1].start, cell.end, rows[-1].name, rows[-1].posts + cell.posts)
    return rows if rows[-1].posts else []


def _rows_of_posts(cells: tuple[_Cell, ...]) -> list[_Cell]:
    """Those of a line that begins with a post: posts, and the names behind them."""
    rows: list[_Cell] = []
    shared: tuple[Title, ...] = ()
    start = -1
    for cell in cells:
        if cell.name:
            rows.append(_Cell(start if start >= 0 else cell.start, cell.end, cell.name, shared + cell.posts))
            start = -1
        elif start >= 0:
            shared += cell.posts
        else:
            start, shared = cell.start, cell.posts
    return rows if start < 0 else []


def _of_turns(document: Document, lines: list[_Line]) -> Iterator[Span[Official]]:
    """The officials of lines that are a post and a name in turns."""
    turns: list[_Cell] = []
    below = 0
    for line in lines:
        cell = line.cells[0] if len(line.cells) == 1 else None
        if turns and document.text[below : line.start].strip(_BLANKS + "\n"):
            yield from _pairs(document, turns)
            turns = []
        below = line.end
        if cell and bool(cell.name) != bool(cell.posts):
            turns.append(cell)
        else:
            yield from _pairs(document, turns)
            turns = []
    yield from _pairs(document, turns)


def _pairs(document: Document, turns: list[_Cell]) -> Iterator[Span[Official]]:
    pairs = list(zip(turns[::2], turns[1::2], strict=False))
    if not pairs or len(turns) % 2 or any(bool(cell.name) == bool(turns[n].name) for n, cell in enumerate(turns[1:])):
        return
    for first, second in pairs:
        name = first.name or second.name
        if len(pairs) >= _FEWEST_TURNS or (len(name) == 3 and name[0] in COMMON_SURNAMES):
            yield document.span(first.start, second.end, Official(name, first.posts + second.posts), _RULE)
