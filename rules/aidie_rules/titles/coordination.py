"""Two fields of one institution, joined by 和, 与 or 及: 材料技术与工程研究所."""

from __future__ import annotations

import re
from functools import cache

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
from aidie_rules.words import is_transliteration


@cache
def _and() -> re.Pattern[str]:
    return re.compile("[与和及]")


@cache
def _people() -> re.Pattern[str]:
    return re.compile("官员|夫人|人员|代表|干部|学生|师生|群众|专家|职工|市民|村民|官兵")


def is_coordinated(text: str, start: int, end: int) -> bool:
    """Two fields of one institution, and not two institutions, a person and an institution, or people and theirs.

    The first is known, or stands right behind a place, a level or a body; it is no name, no post and no institution.
    """
    link = _and().search(text, start + 1, end)
    if not link or link.end() > end - 2:
        return False
    level = LEVELS.longest_at(text, start)
    start, behind = start + level, link.end()
    first = text[start : link.start()]
    if len(first) < 2:
        return False
    placed = level or any(
        x.longest_before(text, start) > 1 for x in (BODIES, COUNTRIES, FOREIGN_PLACES, PLACES, SUFFIXES)
    )
    known = first in DEPARTMENTS
    if not placed and not known:
        return False
    if not known and any(x.longest_before(text, link.start()) > 1 for x in (BODIES, COUNTRIES, PLACES, SUFFIXES)):
        return False
    if any(ROLES.longest_at(text, at) for at in range(start, link.start() - 1)) or _people().search(first):
        return False
    fields = known and DEPARTMENTS.longest_at(text, behind)
    if not fields and any(x.longest_at(text, behind) > 1 for x in (BODIES, COUNTRIES, PLACES)):
        return False
    if is_transliteration(first):
        return False
    return len(first) > 3 or SURNAMES.words.get(first[0]) != "common" or known or first[:2] in NOT_NAMES
