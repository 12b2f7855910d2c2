"""What a repair hands back, and the two ways to make it."""

from collections.abc import Sequence

from aidie.text.alignment import Alignment, Deletion

Change = tuple[str, Alignment]
"""The mended text, and its alignment with the text before."""


def replaced(before: str, after: str) -> Change | None:
    """The change to a text of the same length; None if nothing differs."""
    return None if after == before else (after, Alignment.identity(len(before)))


def deleted(text: str, deletions: Sequence[Deletion]) -> Change | None:
    """The change that drops some ranges, sorted and disjoint; None if there is none."""
    if not deletions:
        return None
    kept: list[str] = []
    last = 0
    for start, end, _ in deletions:
        kept.append(text[last:start])
        last = end
    kept.append(text[last:])
    return "".join(kept), Alignment.deleting(len(text), deletions)
