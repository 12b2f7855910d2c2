"""Resolution: which of the overlapping matches of a layer stand.

The order is total and declared: the higher priority, then the longer match, then the one that starts first, then the
rule declared first. Matches are taken in that order, and one that overlaps another already taken is lost.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from operator import attrgetter

from aidie.engine.program import Candidate

Order = tuple[int, int, int, int]


def order_of(candidate: Candidate) -> Order:
    """The key that resolution sorts by; the least comes first."""
    program = candidate.program
    return (-program.rule.priority, candidate.start - candidate.end, candidate.start, program.order)


_place = attrgetter("place")


def clusters(candidates: list[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates in groups that overlap one another, from left to right; a group alone decides its own matches."""
    cluster: list[Candidate] = []
    end = 0
    for candidate in sorted(candidates, key=_place):
        if candidate.start >= end and cluster:
            yield cluster
            cluster = []
        cluster.append(candidate)
        end = max(end, candidate.end)
    if cluster:
        yield cluster


def resolve(
    candidates: list[Candidate], accept: Callable[[Candidate], bool]
) -> Iterator[tuple[Candidate, Candidate | None]]:
    """Each candidate that stands, with None, and each that lost, with the one that it lost to.

    `accept` is asked in the order of resolution, and only of candidates that overlap none which stands already. One
    that it refuses takes no place, and is not among what is given.
    """
    for cluster in clusters(candidates):
        if len(cluster) == 1:
            if accept(cluster[0]):
                yield cluster[0], None
            continue
        taken: list[Candidate] = []
        starts: list[int] = []
        for candidate in sorted(cluster, key=order_of):
            place = bisect_left(starts, candidate.end)
            winner = _strongest_over(candidate, taken, place)
            if winner is not None:
                yield candidate, winner
            elif accept(candidate):
                taken.insert(place, candidate)
                starts.insert(place, candidate.start)
                yield candidate, None


def _strongest_over(candidate: Candidate, taken: list[Candidate], place: int) -> Candidate | None:
    """The first in the order of resolution of the taken candidates that overlap this one.

    They overlap no other, so those that begin before the candidate's end stand side by side left of `place`.
    """
    winner: Candidate | None = None
    while place and taken[place - 1].end > candidate.start:
        place -= 1
        if winner is None or order_of(taken[place]) < order_of(winner):
            winner = taken[place]
    return winner
