"""Whether a known place or institution begins somewhere."""

from aidie_rules.titles.lexicons import BODIES, COUNTRIES, DEPARTMENTS, LEVELS, PLACES, RANKS, ROLES, SUFFIXES


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
