"""Differences counted by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import Factory, define

from aidie.comparing.differences import Difference, Kind


@define
class Tally:
    """How many differences of each kind there are by rule."""

    by_rule: dict[str, Counter[Kind]] = Factory(dict)

    def add(self, found: Iterable[Difference]) -> None:
        """Count some more."""
        for difference in found:
            self.by_rule.setdefault(difference.rule, Counter())[difference.kind] += 1

    @property
    def total(self) -> Mapping[Kind, int]:
        """The differences of each kind over all rules."""
        total: Counter[Kind] = Counter()
        for counts in self.by_rule.values():
            total += counts
        return {kind: total[kind] for kind in Kind}


def tally(found: Iterable[Difference]) -> Tally:
    """The differences counted."""
    made = Tally()
    made.add(found)
    return made
