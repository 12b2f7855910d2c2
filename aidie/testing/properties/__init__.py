"""Properties: laws that every rule and every rule set is held to, each by its name, each to be run alone."""

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

__all__ = ["PROPERTIES", "Property", "Subject"]
