"""Properties: laws that every rule and every rule set is held to, each by its name, each to be run alone."""

from collections.abc import Iterable

from aidie.errors import UnknownNameError
from aidie.testing.properties.alignment import ALIGNMENT
from aidie.testing.properties.anchors import ANCHORS
from aidie.testing.properties.calendar import CALENDAR
from aidie.testing.properties.concatenation import CONCATENATION
from aidie.testing.properties.drawable import DRAWABLE
from aidie.testing.properties.embedding import EMBEDDING
from aidie.testing.properties.explanation import EXPLANATION
from aidie.testing.properties.extension import EXTENSION
from aidie.testing.properties.found_whole import FOUND_WHOLE
from aidie.testing.properties.linear_documents import LINEAR_DOCUMENTS
from aidie.testing.properties.linear_time import LINEAR_TIME
from aidie.testing.properties.locality import LOCALITY
from aidie.testing.properties.near_misses import NEAR_MISSES_REFUSED
from aidie.testing.properties.numerals import NUMERALS
from aidie.testing.properties.numerals_whole import NUMERALS_WHOLE
from aidie.testing.properties.parity import PARITY
from aidie.testing.properties.pickling import PICKLING
from aidie.testing.properties.processes import PROCESSES
from aidie.testing.properties.property import Property, Subject
from aidie.testing.properties.repeatable import REPEATABLE
from aidie.testing.properties.resolution import RESOLUTION
from aidie.testing.properties.sensitivity import SENSITIVITY
from aidie.testing.properties.serialisation import SERIALISATION
from aidie.testing.properties.slices import SLICES
from aidie.testing.properties.surviving import CLEANING, SURVIVING
from aidie.testing.properties.ties import TIES
from aidie.testing.properties.totality import TOTALITY

PROPERTIES: tuple[Property, ...] = (
    SENSITIVITY,
    DRAWABLE,
    FOUND_WHOLE,
    EMBEDDING,
    NEAR_MISSES_REFUSED,
    NUMERALS_WHOLE,
    NUMERALS,
    CALENDAR,
    PARITY,
    SLICES,
    CLEANING,
    *SURVIVING,
    LOCALITY,
    EXTENSION,
    EXPLANATION,
    PICKLING,
    SERIALISATION,
    TOTALITY,
    LINEAR_TIME,
    LINEAR_DOCUMENTS,
    CONCATENATION,
    RESOLUTION,
    TIES,
    REPEATABLE,
    PROCESSES,
    ANCHORS,
    ALIGNMENT,
)
"""All of them, in the order in which they are best tried: first of a rule, then of a rule set."""

__all__ = ["PROPERTIES", "Property", "Subject", "properties_named"]

NONE = "none"
"""The name that chooses no property."""


def properties_named(names: Iterable[str] | None) -> list[Property]:
    """The properties of these names, in their order; all where None is given. Raises UnknownNameError for others."""
    if names is None:
        return list(PROPERTIES)
    wanted = set(names)
    known = {one.name for one in PROPERTIES} | {NONE}
    if wanted - known:
        unknown = ", ".join(sorted(wanted - known))
        raise UnknownNameError(f"no property {unknown}; there are: {', '.join(sorted(known))}")
    return [one for one in PROPERTIES if one.name in wanted]
