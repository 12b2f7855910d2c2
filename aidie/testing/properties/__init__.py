"""Properties: laws that every rule and every rule set is held to, each by its name, each to be run alone."""

from collections.abc import Iterable

from aidie.testing.properties.drawable import DRAWABLE
from aidie.testing.properties.embedding import EMBEDDING
from aidie.testing.properties.found_whole import FOUND_WHOLE
from aidie.testing.properties.near_misses import NEAR_MISSES_REFUSED
from aidie.testing.properties.property import Property, Subject

PROPERTIES: tuple[Property, ...] = (
    DRAWABLE,
    FOUND_WHOLE,
    EMBEDDING,
    NEAR_MISSES_REFUSED,
)
"""All of them, in the order in which they are best tried."""

__all__ = ["PROPERTIES", "Property", "Subject", "chosen"]

NONE = "none"
"""The name that chooses no property."""


def chosen(names: Iterable[str] | None) -> list[Property]:
    """The properties of these names, in their order; all where None is given. Raises KeyError where there is none."""
    if names is None:
        return list(PROPERTIES)
    wanted = set(names)
    known = {one.name for one in PROPERTIES} | {NONE}
    if wanted - known:
        raise KeyError(f"no property {', '.join(sorted(wanted - known))}; there are: {', '.join(sorted(known))}")
    return [one for one in PROPERTIES if one.name in wanted]
