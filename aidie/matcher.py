"""Matcher: a pattern that is asked of one place in a text, and the guards that ask one: only_before(), only_after()."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import cast

from aidie.captures import Captures
from aidie.errors import BudgetError, PatternError
from aidie.frozen import Frozen
from aidie.lexicon import Lexicon
from aidie.pattern.captured import lexicons_by_capture
from aidie.pattern.compiler import Compiler
from aidie.pattern.nodes import Node, as_node
from aidie.pattern.printing import shortened, show
from aidie.pattern.reach import bounds, check_bounds
from aidie.pattern.ways import State, Step, Way, Ways

_MOST_DEPTH_OF_GUARD = 150


class Matcher(Frozen):
    """A pattern to ask of a place, for a document rule, a guard or any other function that looks at text itself.

    A rule says what stands side by side; such a function says the same of the places that it knows already: what stands
    behind this name, or between these two titles. A pattern is compiled when it is first asked, and asking is safe from
    any number of threads. It is bounded as a rule's is, so that each question but `search()` takes bounded time;
    unlike a rule's, it may hold no word to be found by. Every answer is the preferred way to match, or None.

    Raises PatternError where a match can have more than 2,000 characters or nests too deeply, and where the pattern
    asks for spans, which a text alone does not tell.
    """

    pattern: Node

    def __init__(self, pattern: Node | str | Lexicon) -> None:
        super().__init__(as_node(pattern))

    def __post_init__(self) -> None:
        labels = check_bounds(self.pattern)[3]
        if labels:
            raise PatternError(f"a matcher reads text, and its pattern asks for spans of {labels[0]}; ask in a rule")

    def match_at(self, text: str, start: int) -> Captures | None:
        """The match that begins at a place."""
        return self._forward.ask(text, start, len(text))

    def match_before(self, text: str, end: int) -> Captures | None:
        """The match that ends at a place, read from there to the left: the last part is the first to choose."""
        return self._backward.ask(text, end, 0)

    def match_whole(self, text: str, start: int, end: int) -> Captures | None:
        """The match that takes in all from one place to another."""
        return self._whole.ask(text, start, end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> Captures | None:
        """The first match between two places, or in the whole text; the time is linear in what stands there."""
        forward = self._forward
        end = len(text) if end is None else min(end, len(text))
        for at in range(start, end):
            if forward.allowed[text[at]] and (found := forward.ask(text, at, end)):
                return found
        return None

    @cached_property
    def _forward(self) -> _Reading:
        return _Reading(self.pattern, lambda chars, at, state: at if at <= state.end else -1)

    @cached_property
    def _whole(self) -> _Reading:
        return _Reading(self.pattern, lambda chars, at, state: at if at == state.end else -1)

    @cached_property
    def _backward(self) -> _Reading:
        return _Reading(self.pattern, lambda chars, at, state: at, backward=True)


class OnlyBefore(Frozen):
    """A pattern matches right behind the range."""

    pattern: Node

    def __repr__(self) -> str:
        return f"only_before({show(self.pattern)})"

    @cached_property
    def _reading(self) -> _Reading:
        return Matcher(self.pattern)._forward

    def __call__(self, text: str, start: int, end: int) -> bool:
        """Whether a candidate at text[start:end] may stand."""
        return self._reading.stop(text, end, len(text)) >= 0


class OnlyAfter(Frozen):
    """A pattern matches right before the range."""

    pattern: Node

    def __repr__(self) -> str:
        return f"only_after({show(self.pattern)})"

    @cached_property
    def _reading(self) -> _Reading:
        return Matcher(self.pattern)._backward

    def __call__(self, text: str, start: int, end: int) -> bool:
        """Whether a candidate at text[start:end] may stand."""
        return self._reading.stop(text, start, 0) >= 0


def only_before(pattern: Node | str | Lexicon) -> OnlyBefore:
    """Refuse a match that this pattern does not stand right behind. Raises PatternError as `Matcher()` does."""
    return OnlyBefore(_of_guard(pattern))


def only_after(pattern: Node | str | Lexicon) -> OnlyAfter:
    """Refuse a match that this pattern does not stand right before. Raises PatternError as `Matcher()` does."""
    return OnlyAfter(_of_guard(pattern))


def _of_guard(pattern: Node | str | Lexicon) -> Node:
    """The pattern of a guard: it is read within a match, whose steps nest already, so that its own may nest less."""
    tree = Matcher(pattern).pattern
    depth = bounds(tree)[2]
    if depth > _MOST_DEPTH_OF_GUARD:
        raise PatternError(
            f"the pattern of a guard nests {depth} steps, the bound is {_MOST_DEPTH_OF_GUARD}; simplify it"
        )
    return tree


class _Reading:
    """A pattern compiled to be read in one direction, up to a place that the last step accepts."""

    def __init__(self, pattern: Node, accept: Step, *, backward: bool = False) -> None:
        self._pattern = pattern
        self._back = int(backward)
        self._compiler = Compiler()
        self._lexicons = lexicons_by_capture(pattern)
        self.allowed = self._compiler.node(pattern, Ways.of(Way.of(accept, None), backward=backward), backward).allowed
        """The steps that the first character allows."""

    def ask(self, text: str, at: int, limit: int) -> Captures | None:
        """The preferred match from a place on; `limit` is how far it may go."""
        kept: dict[int, tuple[int, int]] = {}
        stop = self.stop(text, at, limit, kept)
        if stop < 0:
            return None
        start, end = (stop, at) if self._back else (at, stop)
        return Captures(text, start, end, self._compiler.ranges(kept), self._lexicons, {})

    def stop(self, text: str, at: int, limit: int, kept: dict[int, tuple[int, int]] | None = None) -> int:
        """Where that match ends, or backwards begins, and -1 where there is none; its captures are put into `kept`."""
        chars = cast("list[str]", _Characters(text))  # steps index it and do nothing else
        steps = self.allowed[chars[at - self._back]]
        if not steps:
            return -1
        state = State(text, {}, {})
        state.end = limit
        if kept is not None:
            state.kept = kept
        try:
            for step in steps:
                stop = step(chars, at, state)
                if stop >= 0:
                    return stop
        except TimeoutError as error:
            shown = shortened(show(self._pattern))
            raise BudgetError(f"a raw() of {shown} took longer than it may; make it simpler") from error
        return -1


class _Characters(Sequence[str]):
    """The characters of a text as steps read them: a match reads few, and to spell a long text takes much memory."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __getitem__(self, at: int) -> str:  # type: ignore[override]  # no step asks for a slice
        return self._text[at : at + 1] if at >= 0 else ""

    def __len__(self) -> int:
        return len(self._text) + 1
