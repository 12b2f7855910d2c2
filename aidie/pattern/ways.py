"""What can come next in a compiled pattern: steps in order of preference, chosen by one look at the next character."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import NamedTuple, Protocol, Self

from aidie.guards import Guard

Step = Callable[[list[str], int, "State"], int]
"""Matches something at a position between the characters of a text, and returns where all that follows it ends, or -1.

The characters come one by one, with an empty one behind them that is found at -1, too: a character of a list costs a
tenth of a slice of a str, and looking at characters is most of what a match does.
"""
Steps = tuple[Step, ...]
Ends = Mapping[tuple[str, int], int]


class State:
    """What a running match carries: the text, the spans below, where the match stands, and what is captured."""

    __slots__ = (
        "_answers", "_asked", "anchor_start", "begun", "chars", "end", "ends", "failed", "kept", "left", "starts",
        "text",
    )  # fmt: skip

    def __init__(self, text: str, starts: Ends, ends: Ends) -> None:
        self.text = text
        self.starts = starts
        """(label, start) → end of each span of the lower layers."""
        self.ends = ends
        """(label, end) → start of each span of the lower layers."""
        self.chars: list[str] = []
        """The text as steps read it, once it is spelled: most of the cost of a text that has nothing to find."""
        self.anchor_start = 0
        self.left: Steps = ()
        """The steps that lead on from there, leftwards."""
        self.end = 0
        """Where the match ends, once its right side is done."""
        self.kept: dict[int, tuple[int, int]] = {}
        """The ranges of the captures by slot, written when all has matched."""
        self.begun: dict[int, int] = {}
        """Where guarded and captured parts that are not done begin, by slot; also left over from ways that failed."""
        self.failed: set[tuple[int | None, ...]] = set()
        """Where the rounds of long repetitions failed in this match, so that none is tried there twice."""
        self._asked = -1, -1
        self._answers: dict[int, bool] = {}
        """What guards said of the anchor that was asked of last, by their ids: many rules ask the same of a word."""

    def spell(self) -> None:
        """Spell the text, as is needed before any match."""
        self.chars = [*self.text, ""]

    def holds(self, guard: Guard, start: int, end: int) -> bool:
        """Whether a guard holds for an anchor."""
        if self._asked != (start, end):
            self._asked = start, end
            self._answers.clear()
        answer = self._answers.get(id(guard))
        if answer is None:
            answer = self._answers[id(guard)] = guard(self.text, start, end)
        return answer


class Characters(Protocol):
    """Some characters: a set, the keys of a mapping, a class, or all that lead on from a place."""

    def __contains__(self, char: str, /) -> bool: ...


class Way(NamedTuple):
    """One way on: a step, and the characters of which one must stand here for it to match, None where any can."""

    steps: Steps
    """The one step: a tuple that is shared by all characters which allow no other, as most do."""
    seen: Characters | None
    needs_span: bool = False
    """Whether a span of a lower layer must begin here, or end here when the match goes backwards."""

    @classmethod
    def of(cls, step: Step, seen: Characters | None, needs_span: bool = False) -> Self:
        """The way of a step."""
        return cls((step,), seen, needs_span)

    def behind(self, step: Step) -> Way:
        """The same way, entered by another step."""
        return self._replace(steps=(step,))


_MOST = 4_096
"""So many characters are remembered at a place; text that has more of them there is only slower."""


class Allowed(dict[str, Steps]):
    """The steps that a next character allows, worked out when it is first met; the empty str is the text's edge."""

    def __init__(self, ways: Callable[[], Iterable[Way]]) -> None:
        self._ways = ways

    def __missing__(self, char: str) -> Steps:
        steps: Steps = ()
        for more, seen, _ in self._ways():
            if seen is None or char in seen:
                steps += more
        if len(self) < _MOST:
            self[char] = steps
        return steps

    def __contains__(self, char: object) -> bool:
        return isinstance(char, str) and bool(self[char])


class Ways:
    """All the ways on from a place in a pattern, the preferred first, made when a text first gets there.

    A step before it goes through `allowed[char]`, the steps that the next character leaves; an optional part before it
    puts its own ways in front of `ways`.
    """

    def __init__(self, make: Callable[[], tuple[Way, ...]], backward: bool) -> None:
        self._make = make
        self._made: tuple[Way, ...] | None = None
        self.backward = backward
        self.allowed = Allowed(self._ways)

    @classmethod
    def of(cls, *ways: Way, backward: bool) -> Ways:
        """These ways."""
        return cls(lambda: ways, backward)

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways themselves; two threads that ask at once may make them twice, which makes no difference."""
        return self._ways()

    @cached_property
    def allowed_alone(self) -> Allowed:
        """What is allowed where no span of a lower layer begins, or ends, as the direction is."""
        return Allowed(lambda: self._ways_alone)

    def _ways(self) -> tuple[Way, ...]:
        if self._made is None:
            self._made = self._make()
        return self._made

    @cached_property
    def _ways_alone(self) -> tuple[Way, ...]:
        return tuple(
            Way(way.steps, way.seen.allowed_alone if isinstance(way.seen, Ways) else way.seen)
            for way in self._ways()
            if not way.needs_span
        )

    def __contains__(self, char: str) -> bool:
        return bool(self.allowed[char])


def tried_once(rounds: Ways, level: int, wheres: tuple[int, ...]) -> Ways:
    """The ways on from a round of a long repetition, tried only once at a place within a match.

    What follows them depends on where the match ends, too, once its right side is done, and on where guarded ranges
    began: `wheres` are their slots.
    """
    backward = rounds.backward
    allowed, back = rounds.allowed, int(backward)

    def step(chars: list[str], at: int, state: State) -> int:
        key: tuple[int | None, ...] = (level, at, state.end) if backward else (level, at)
        if wheres:
            key += tuple(map(state.begun.get, wheres))
        if key in state.failed:
            return -1
        for way in allowed[chars[at - back]]:
            end = way(chars, at, state)
            if end >= 0:
                return end
        state.failed.add(key)
        return -1

    entered = Ways(lambda: rounds.ways, backward)
    entered.allowed = Allowed(lambda: (Way.of(step, rounds),))
    return entered
