"""Records that values were written as, read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def fields_of(record: Mapping[str, Any], kind: type, names: tuple[str, ...]) -> list[Any]:
    """What a record of a value of this class holds under these names; ValueError where it lacks one."""
    missing = [name for name in names if name not in record]
    if missing:
        raise ValueError(f"this is no record of a {kind.__name__}: it lacks {', '.join(missing)}")
    return [record[name] for name in names]
