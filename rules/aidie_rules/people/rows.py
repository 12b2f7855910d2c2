"""What the cells of lines tell: who holds which posts in a row, and in turns one line below the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from aidie_rules.names.lexicons import COMMON_SURNAMES
from aidie_rules.people.cells import BLANKS, Cell, Held, Label, Line, Named
from aidie_rules.titles.values import Title

_FEWEST_TURNS = 2
"""So many names and posts in turns tell that lines belong together two by two; fewer only where the name is usual."""


def begins_with_name(line: Line) -> bool:
    """The first two cells are a name and posts."""
    return len(line.cells) > 1 and isinstance(line.cells[0], Named) and isinstance(line.cells[1], Held)


def people_in_rows(lines: Iterable[Line]) -> Iterator[Named]:
    """The people of lines with several cells, each with their posts.

    余家驹 县长 周大川 副县长 begins with a name: each post is that of the name before it. Where a line begins with a
    post, it is that of the names behind it; posts before a colon are also those of the indented lines below.
    """
    label: Label | None = None
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
            people = _people(cells)
            if not people:
                label = None
            for person in people:
                start = own.start if own and own.posts and person is people[0] else person.start
                yield Named(start, person.end, person.name, (label.posts if label else ()) + person.posts)


def people_in_turns(text: str, lines: Iterable[Line]) -> Iterator[Named]:
    """The people of lines that are a post and a name in turns."""
    for turns in _turns(text, lines):
        named = [isinstance(cell, Named) for cell in turns]
        if len(turns) % 2 or any(one == next_one for one, next_one in pairwise(named)):
            continue
        for first, second in zip(turns[::2], turns[1::2], strict=True):
            name = first.name if isinstance(first, Named) else second.name if isinstance(second, Named) else ""
            if len(turns) >= 2 * _FEWEST_TURNS or (len(name) == 3 and name[0] in COMMON_SURNAMES):
                yield Named(first.start, second.end, name, first.posts + second.posts)


def _parts(cells: Sequence[Cell]) -> Iterator[tuple[Label | None, Sequence[Cell]]]:
    """A line cut before each label: that label, None where it begins with none, and the rest."""
    label, start = None, 0
    for n, cell in enumerate(cells):
        if isinstance(cell, Label):
            if n:
                yield label, cells[start:n]
            label, start = cell, n + 1
    yield label, cells[start:]


def _people(cells: Sequence[Cell]) -> list[Named]:
    """Names with their posts; none where the order of names and posts settles nothing."""
    if cells and not isinstance(cells[0], Named | Held):
        cells = cells[1:]
    while len(cells) > 1 and not isinstance(cells[-1], Named | Held):
        cells = cells[:-1]
    told = [cell for cell in cells if isinstance(cell, Named | Held)]
    if not told or len(told) < len(cells):
        return []
    return _names_first(told) if isinstance(told[0], Named) else _posts_first(told)


def _names_first(cells: Iterable[Named | Held]) -> list[Named]:
    """Each post is that of the name before it."""
    people: list[Named] = []
    for cell in cells:
        if isinstance(cell, Held):
            last = people[-1]
            people[-1] = Named(last.start, cell.end, last.name, last.posts + cell.posts)
        elif people and not people[-1].posts:
            return []
        else:
            people.append(cell)
    return people if people[-1].posts else []


def _posts_first(cells: Iterable[Named | Held]) -> list[Named]:
    """Posts are those of the names behind them."""
    people: list[Named] = []
    shared: tuple[Title, ...] = ()
    start = -1
    for cell in cells:
        if isinstance(cell, Named):
            people.append(Named(start if start >= 0 else cell.start, cell.end, cell.name, shared + cell.posts))
            start = -1
        elif start >= 0:
            shared += cell.posts
        else:
            start, shared = cell.start, cell.posts
    return people if start < 0 else []


def _turns(text: str, lines: Iterable[Line]) -> Iterator[list[Named | Held | Label]]:
    """The lines in a row that are a name without posts, or posts without a name."""
    turns: list[Named | Held | Label] = []
    below = 0
    for line in lines:
        cell = line.cells[0] if len(line.cells) == 1 else None
        turn = cell if isinstance(cell, Named | Held | Label) and isinstance(cell, Named) != bool(cell.posts) else None
        if turns and (not turn or text[below : line.start].strip(BLANKS + "\n")):
            yield turns
            turns = []
        if turn:
            turns.append(turn)
        below = line.end
    if turns:
        yield turns
