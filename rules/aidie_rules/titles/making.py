"""A title taken apart: what its captures say of place, organisation, rank and role."""

from __future__ import annotations

from aidie import Captures
from aidie_rules.titles.values import Title

_TENURES = ("时任", "原任", "原", "前", "现任", "新任", "候任", "当选", "已故")
_TENURE_ENDS = frozenset(word[-1] for word in _TENURES)


_SMALL_BODIES = ("政治局", "军委", "书记处")
"""Bodies so small that a membership is a post by itself."""


def _jurisdiction(found: Captures, end: int) -> str | None:
    """The places at the head of a title, with the level that the next body begins with: 拉萨|市委 is of 拉萨市."""
    text, places = found.text, found.places("place")
    if not places or places[0][0]:
        return found.get("level") or None
    stop = places[0][1]
    for start, behind in places[1:]:
        if start == stop:
            stop = behind
    if stop < end and text[stop] in "省市县区州旗盟" and text[stop - 1] != text[stop]:
        stop += 1
    return text[:stop]


def _without(found: Captures, end: int, former: tuple[int, int]) -> str:
    """The match up to a place, less a word of tenure inside; 江苏省|原|省委 is 江苏省委."""
    text, (start, stop) = found.text, former
    if start and text[start - 1] + "委" == text[stop : stop + 2]:
        stop += 1
    return text[: min(start, end)] + text[min(stop, end) : end]


def make_title(found: Captures) -> Title | None:
    """A title from its captures; `place` and `level` say where, all before the rank is the organisation."""
    role = found["role"]
    rank = found.get("rank") or None
    head = found.places("rank" if rank else "role")[0][0]
    former = next(iter(found.places("former")), (0, 0))
    organization = _without(found, head, former)
    if "former" in found and not organization:
        return None
    jurisdiction = _jurisdiction(found, former[0] if "former" in found else head)
    if organization == jurisdiction:
        organization = ""
    before = found.before(2) if found.before(1) in _TENURE_ENDS else ""
    kind = found.payload("role")
    if (role == "领导" and not (jurisdiction or organization)) or (role == "成员" and not organization):
        return None
    return Title(
        canonical=_without(found, len(found.text), former),
        role=role,
        rank=rank,
        organization=organization or None,
        jurisdiction=jurisdiction,
        tenure=found.get("former") or next((word for word in _TENURES if before.endswith(word)), None),
        heads=kind == "head",
        needs_person=(kind == "member" and not organization.endswith(_SMALL_BODIES))
        or role == "领导"
        or (kind == "head" and not organization and not jurisdiction),
    )
