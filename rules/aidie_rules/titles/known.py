"""Whether a known place or institution begins somewhere, or ends there."""

from aidie_rules.titles.abbreviations import stands_for_state
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, DEPARTMENTS, LEVELS, PLACES, RANKS, ROLES, STATES, SUFFIXES

LAST_OF_BODIES = frozenset(
    "部委厅局署办处科股司组室院所站队馆会社厂矿校系庭团军师旅营连排班党府行台园省市县区州盟旗乡镇村刊报段库心学网》"
)
"""The last characters of institutions and of their parts, and of places."""


def known_length(text: str, at: int) -> int:
    """The length of the longest place, state, institution or field that begins there, 0 where none does."""
    return max(lexicon.longest_at(text, at) for lexicon in (PLACES, COUNTRIES, BODIES, DEPARTMENTS))


def known_begins(text: str, at: int) -> bool:
    """One of two characters and more begins there."""
    return known_length(text, at) > 1


def place_begins(text: str, at: int) -> bool:
    """A place or a state begins there."""
    return PLACES.longest_at(text, at) > 1 or COUNTRIES.longest_at(text, at) > 1


def body_begins(text: str, at: int) -> bool:
    """A place or an institution begins there, perhaps with the level before it: 拉萨市, 市|政府."""
    return place_begins(text, at) or BODIES.longest_at(text, at + LEVELS.longest_at(text, at)) > 1


def named_body_begins(text: str, at: int) -> bool:
    """A place or a body begins that is more than the last word of a name: 向|拉萨市, but 万向|集团."""
    if place_begins(text, at):
        return True
    behind = at + SUFFIXES.longest_at(text, at)
    return body_begins(text, at) and not (behind > at and any(x.longest_at(text, behind) for x in (ROLES, RANKS)))


def behind_body(text: str, start: int, end: int) -> bool:
    """A place or a body stands right before."""
    before = text[start - 1 : start]
    if before in LAST_OF_BODIES or any(x.longest_before(text, start) for x in (BODIES, PLACES, COUNTRIES)):
        return True
    return before in STATES and stands_for_state(text, start - 1, start)
