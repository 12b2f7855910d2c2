"""A pattern read slowly: every way to read it, the preferred first, what each part took, and where it went no further.

This fold compiles nothing. It is what an explanation tells of, and it says independently what the matcher must find.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from attrs import frozen

from aidie.guards import Guard
from aidie.pattern.anchors import Check, Item, Mark
from aidie.pattern.characters import members
from aidie.pattern.nodes import (
    Capture,
    Chars,
    Choice,
    Integer,
    Literal,
    Node,
    NoSpanOf,
    OneOf,
    Raw,
    Repeat,
    SpanOf,
    Where,
    Words,
)
from aidie.pattern.nodes import Sequence as Row
from aidie.pattern.numerals import ARABIC_DIGITS, CHINESE_DIGITS, MAX_CHINESE_DIGITS, parse_integer

MAX_STEPS = 200_000
"""So many steps are taken before a reading is given up."""

NO_NUMERAL = "none stands here"

Path = tuple[int, ...]
"""Where a node stands in a tree: which child of the root, which child of that, and so on."""
Lower = Sequence[tuple[str, int, int]]
"""The spans of the lower layers: label, start, end."""


@frozen
class Alternative:
    """One of the alternatives of a choice, the first 0."""

    number: int


class Event(NamedTuple):
    """What was read and where: a leaf, a capture, an alternative of a choice, or a mark around an anchor."""

    what: Node | Mark | Alternative
    path: Path
    """Where the node stands in the tree, or the alternative."""
    start: int
    end: int


class Trail(NamedTuple):
    """What was read, the last event first."""

    event: Event
    before: Trail | None

    def events(self) -> list[Event]:
        """All events in the order in which they happened."""
        found: list[Event] = []
        trail: Trail | None = self
        while trail is not None:
            found.append(trail.event)
            trail = trail.before
        return found[::-1]


@frozen
class Full:
    """A repetition or a run of characters that could go on, but for its upper bound."""

    node: Repeat | Chars


class Miss(NamedTuple):
    """Where a way ended: a leaf that does not stand at a place, a bound that is reached, a guard that refused a range.

    Of a guard, start and end are the range that it was asked for; of all else, the place.
    """

    expected: Node | Full | Guard
    start: int
    end: int
    backward: bool


class OutOfStepsError(Exception):
    """A reading took more steps than it may; it nests too many repetitions to be read slowly."""


@frozen
class _Done:
    """A node with others inside, read to its other end: a capture, a guarded node or an alternative."""

    what: Capture | Where | Alternative
    at: int


@frozen
class _Rounds:
    """A repetition of which some rounds were read."""

    node: Repeat
    done: int


class _Rest(NamedTuple):
    """What is still to be read."""

    item: Item | _Done | _Rounds
    path: Path
    then: _Rest | None


class Reader:
    """Reads patterns in one text with the spans of the lower layers; `missed` is told where each way ended."""

    def __init__(
        self, text: str, lower: Lower = (), *, missed: Callable[[Miss], None] | None = None, most: int = MAX_STEPS
    ) -> None:
        self.text = text
        self.lower = lower
        self._missed = missed
        self._steps = most

    def ways(
        self, items: Iterable[Item], at: int, *, backward: bool = False, trail: Trail | None = None
    ) -> Iterator[tuple[int, Trail | None]]:
        """Where each way to read the items from a place ends, and what it read behind what was read before."""
        rest: _Rest | None = None
        for item in items if backward else reversed(tuple(items)):
            rest = _Rest(item, (), rest)
        waiting = [(rest, at, trail)]
        while waiting:
            rest, at, trail = waiting.pop()
            if rest is None:
                yield at, trail
                continue
            self._steps -= 1
            if self._steps < 0:
                raise OutOfStepsError
            waiting += reversed(self._step(rest, at, trail, backward))

    def _step(
        self, rest: _Rest, at: int, trail: Trail | None, backward: bool
    ) -> list[tuple[_Rest | None, int, Trail | None]]:
        """What can be read next, the preferred first."""
        item, path, then = rest
        match item:
            case _Done(what=what, at=entered):
                start, end = sorted((entered, at))
                if isinstance(what, Where):
                    return [(then, at, trail)] if self._asked(what.guard, start, end, backward) else []
                return [(then, at, Trail(Event(what, path, start, end), trail))]
            case Mark():
                return [(then, at, Trail(Event(item, path, at, at), trail))]
            case Check(guard=guard, pair=pair):
                start, end = sorted(_marks(trail, pair))
                return [(then, at, trail)] if self._asked(guard, start, end, backward) else []
            case Row(parts=parts):
                for number, part in list(enumerate(parts))[:: 1 if backward else -1]:
                    then = _Rest(part, (*path, number), then)
                return [(then, at, trail)]
            case Choice(alternatives=alternatives):
                return [
                    (self._alternative(one, number, at, rest), at, trail) for number, one in enumerate(alternatives)
                ]
            case Repeat():
                return self._step(_Rest(_Rounds(item, 0), path, then), at, trail, backward)
            case _Rounds(node=repeat, done=done):
                if done == repeat.high:
                    if done > 1 and self._missed and self._reads(repeat.node, at, backward):
                        self._missed(Miss(Full(repeat), at, at, backward))
                    return [(then, at, trail)]
                again = (_Rest(repeat.node, (*path, 0), _Rest(_Rounds(repeat, done + 1), path, then)), at, trail)
                if done < repeat.low:
                    return [again]
                return [(then, at, trail), again] if repeat.lazy else [again, (then, at, trail)]
            case Capture(node=inner) | Where(node=inner):
                return [(_Rest(inner, (*path, 0), _Rest(_Done(item, at), path, then)), at, trail)]
            case _:
                ends = list(self._ends(item, at, backward))
                if not ends and self._missed:
                    self._missed(Miss(item, at, at, backward))
                return [(then, end, Trail(Event(item, path, *sorted((at, end))), trail)) for end in ends]

    @staticmethod
    def _alternative(node: Node, number: int, at: int, choice: _Rest) -> _Rest:
        path = (*choice.path, number)
        return _Rest(node, path, _Rest(_Done(Alternative(number), at), path, choice.then))

    def _asked(self, guard: Guard, start: int, end: int, backward: bool) -> bool:
        holds = guard(self.text, start, end)
        if not holds and self._missed:
            self._missed(Miss(guard, start, end, backward))
        return holds

    def _reads(self, node: Node, at: int, backward: bool) -> bool:
        """Whether a node can be read at a place."""
        ways = Reader(self.text, self.lower, most=1_000).ways((node,), at, backward=backward)
        try:
            return next(ways, None) is not None
        except OutOfStepsError:
            return False

    def _ends(self, leaf: Node, at: int, backward: bool) -> Iterator[int]:
        """Where a leaf that begins at a place can end, or backwards begin, the preferred first."""
        text = self.text
        match leaf:
            case Literal(text=word):
                yield from _words(text, at, backward, [len(word)], {word})
            case OneOf(words=words):
                yield from _words(text, at, backward, sorted({*map(len, words)}, reverse=True), words)
            case Words(lexicon=lexicon):
                shortest, longest = lexicon.length_bounds
                yield from _words(text, at, backward, range(longest, shortest - 1, -1), lexicon.words)
            case Integer():
                stop = numeral(leaf, text, at, backward)
                if isinstance(stop, int):
                    yield stop
            case Chars(low=low, high=high, lazy=lazy):
                run = run_of(leaf, text, at, backward)
                if run > high and self._missed:
                    stop = at - high if backward else at + high
                    self._missed(Miss(Full(leaf), stop, stop, backward))
                for count in range(low, min(run, high) + 1) if lazy else range(min(run, high), low - 1, -1):
                    yield at - count if backward else at + count
            case SpanOf(label=label, reach=reach):
                for found, start, end in self.lower:
                    if found == label and end - start <= reach and at == (end if backward else start):
                        yield start if backward else end
            case NoSpanOf(label=label):
                if not any(found == label and start == at for found, start, _ in self.lower):
                    yield at
            case Raw():
                yield from _raw(leaf, text, at, backward)
            case _:
                raise TypeError(f"cannot read {type(leaf).__name__}")


def _words(text: str, at: int, backward: bool, lengths: Iterable[int], words: Iterable[str]) -> Iterator[int]:
    for length in lengths:
        stop = at - length if backward else at + length
        if 0 <= stop <= len(text) and text[min(at, stop) : max(at, stop)] in words:
            yield stop


def numeral(node: Integer, text: str, at: int, backward: bool) -> int | str:
    """Where a numeral ends, or in words why none stands here."""

    def char(place: int) -> str:
        return text[place] if 0 <= place < len(text) else ""

    sign, first = (-1, at - 1) if backward else (1, at)
    digits = ARABIC_DIGITS if char(first) in ARABIC_DIGITS else CHINESE_DIGITS
    if char(first) not in digits or not (node.arabic if digits is ARABIC_DIGITS else node.chinese):
        return NO_NUMERAL
    if char(first - sign) in digits:
        return "a part of a longer numeral"
    stop = first
    while char(stop) in digits:
        stop += sign
    word = text[min(first, stop - sign) : max(first, stop - sign) + 1]
    fewest, most = node.digits if digits is ARABIC_DIGITS else (1, MAX_CHINESE_DIGITS)
    if not fewest <= len(word) <= most:
        return f"the numeral {word} has {len(word)} digits"
    value = parse_integer(word)
    if value is None:
        return f"{word} is no number"
    if not node.low <= value <= node.high:
        return f"{word} is not from {node.low} to {node.high}"
    return at + sign * len(word)


def run_of(node: Chars, text: str, at: int, backward: bool) -> int:
    """How many characters of a class stand side by side from a place on."""
    inside = members(node.ranges, node.without)
    beside = text[:at][::-1] if backward else text[at:]
    return next((count for count, char in enumerate(beside) if not inside[char]), len(beside))


def _raw(node: Raw, text: str, at: int, backward: bool) -> Iterator[int]:
    import regex  # a rule set without raw() does not pay for loading it

    pattern = regex.compile(node.pattern, regex.REVERSE if backward else 0)
    start, end = (max(0, at - node.reach), at) if backward else (at, at + node.reach)
    found = pattern.match(text, start, end, timeout=node.timeout)
    if found:
        yield found.start() if backward else found.end()


def _marks(trail: Trail | None, pair: int) -> list[int]:
    """Where the two marks of a pair were passed."""
    events = trail.events() if trail else []
    return [event.start for event in events if isinstance(event.what, Mark) and event.what.pair == pair]


def captures_in(trail: Trail | None) -> dict[str, list[tuple[int, int]]]:
    """The ranges of each capture, from left to right."""
    found: dict[str, list[tuple[int, int]]] = {}
    opened: dict[int, int] = {}
    for what, _, start, end in trail.events() if trail else []:
        match what:
            case Capture(name=name):
                found.setdefault(name, []).append((start, end))
            case Mark(name=name, pair=pair) if pair in opened:
                first, last = sorted((opened[pair], start))
                if name:
                    found.setdefault(name, []).append((first, last))
            case Mark(pair=pair):
                opened[pair] = start
            case _:
                pass
    return {name: sorted(ranges) for name, ranges in found.items()}
