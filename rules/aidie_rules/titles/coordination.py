"""Two fields of one institution, joined by 和, 与 or 及: 材料技术与工程研究所."""

from __future__ import annotations

from aidie_rules.titles.lexicons import (
    BODIES,
    COUNTRIES,
    DEPARTMENTS,
    FOREIGN_PLACES,
    LEVELS,
    NOT_NAMES,
    PLACES,
    ROLES,
    SUFFIXES,
    SURNAMES,
)
from aidie_rules.words import is_transliteration, late

_and = late("[与和及]")
_people = late("官员|夫人|人员|代表|干部|学生|师生|群众|专家|职工|市民|村民|官兵")


def is_coordinated(text: str, start: int, end: int) -> bool:
    """Two fields of one institution, and not two institutions, a person and an institution, or people and theirs.

    The first is known, or stands right behind a place, a level or a body; it is no name, no post and no institution.
    """
    link = _and().search(text, start + 1, end)
    if not link or link.end() > end - 2:
        return False
    at, behind = start + LEVELS.longest_at(text, start), link.end()
    first = text[at : link.start()]
    if len(first) < 2 or is_transliteration(first):
        return False
    known = first in DEPARTMENTS
    if not known and (not (at > start or _is_placed(text, at)) or _ends_body(text, link.start()) or _is_name(first)):
        return False
    if _is_of_people(text, at, link.start()):
        return False
    return (known and DEPARTMENTS.longest_at(text, behind) > 0) or not _begins_body(text, behind)


def _is_placed(text: str, at: int) -> bool:
    """A place or an institution stands right before: 青山大学|新闻与传播学院."""
    return any(x.longest_before(text, at) > 1 for x in (BODIES, COUNTRIES, FOREIGN_PLACES, PLACES, SUFFIXES))


def _ends_body(text: str, at: int) -> bool:
    """What stands before the link is a place or an institution itself: 青山公司|和拉萨医院."""
    return any(x.longest_before(text, at) > 1 for x in (BODIES, COUNTRIES, PLACES, SUFFIXES))


def _begins_body(text: str, at: int) -> bool:
    """What stands behind the link is another place or institution: 财政和|国务院…, 就业和|县教育局."""
    level = LEVELS.longest_at(text, at)
    if level and any(x.longest_at(text, at + level) > 1 for x in (BODIES, DEPARTMENTS)):
        return True
    return any(x.longest_at(text, at) > 1 for x in (BODIES, COUNTRIES, PLACES))


def _is_of_people(text: str, start: int, end: int) -> bool:
    """Posts or people are linked, and no fields: 学生|和青山学院."""
    return any(ROLES.longest_at(text, at) for at in range(start, end - 1)) or bool(_people().search(text, start, end))


def _is_name(first: str) -> bool:
    """A family name, and one or two characters that make no other word with it: 王春和|青山学院."""
    return len(first) < 4 and SURNAMES.words.get(first[0]) == "common" and first[:2] not in NOT_NAMES
