"""An explanation put together: what became of the rules, told in the offsets of the raw text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import define, evolve

from aidie.errors import reason
from aidie.explaining.attempts import Attempt, Reading, Stage, derivation, furthest_from_start
from aidie.explaining.explanation import Explanation
from aidie.explaining.outcomes import Outcome, Replay, replay
from aidie.explaining.stories import AttemptStory, Edge, Fate, MatchStory, Piece, RuleStory
from aidie.explaining.wording import anchor_of, capture_of, ended, expected, full, refused, shown_leaf, stood
from aidie.pattern.leaf_reading import Lower
from aidie.pattern.nodes import SPAN_REACH, Capture, Node
from aidie.pattern.reading import Ended, Full, Miss
from aidie.pattern.trails import Alternative, Event
from aidie.rule_sets import RuleSet
from aidie.rules import Rule
from aidie.text import CleanText


def explain(
    rule_set: RuleSet,
    cleaned: CleanText,
    *,
    anchor: date | None = None,
    rule: str | None = None,
    at: int | None = None,
) -> Explanation:
    """What became of each rule in a text; or of one rule, in full detail.

    `at` is an offset in the raw text: only what reaches to it is explained. Without a rule, all are explained that have
    an anchor in the text. Raises UnknownNameError where there is no such rule, ValueError where `at` is not in the
    text, and TypeError where it is no number.
    """
    asked = rule_set[rule] if rule is not None else None
    if not isinstance(at, int | None):
        raise TypeError(f"at is {at!r}; give an offset in the text, a whole number")
    if at is not None and not 0 <= at <= len(cleaned.raw):
        raise ValueError(f"at={at} is outside the text, which has {len(cleaned.raw)} characters")
    place = None if at is None else cleaned.alignment.clean_span(at, at)[0]
    teller = _Teller(cleaned, replay(rule_set, cleaned.text, anchor), place)
    stories = [teller.of(one, detailed=one is asked) for one in ([asked] if asked else rule_set)]
    if asked is None:
        told = (story for story in stories if story.matches or story.attempts)
        stories = [evolve(story, own=story.rule not in rule_set.borrowed) for story in told]
    return Explanation(cleaned.raw, cleaned.text, tuple(stories), asked is not None, teller.replay.raised)


@define
class _Teller:
    """Turns what happened to a rule into its story."""

    cleaned: CleanText
    replay: Replay
    place: int | None

    def of(self, rule: Rule[Any], *, detailed: bool) -> RuleStory:
        outcomes = [o for o in self.replay.outcomes if o.reading.rule is rule and self._near(_range(o))]
        attempts = [a for a in self.replay.attempts if a.rule is rule and self._near((a.start, a.end))]
        attempts.sort(key=lambda a: (-a.stage, a.start - a.end, a.start))
        covered = [(o.reading.start, o.reading.end) for o in outcomes]
        attempts = [a for a in _distinct(attempts) if not any(s <= a.start and a.end <= e for s, e in covered)]
        told = RuleStory(
            rule=rule.name,
            label=rule.label,
            where=rule.where,
            matches=tuple(self._match(outcome) for outcome in sorted(outcomes, key=_range)),
            attempts=tuple(self._attempt(attempt) for attempt in attempts),
        )
        return self._unanchored(rule, told) if detailed and not (told.matches or told.attempts) else told

    def _near(self, where: tuple[int, int]) -> bool:
        return self.place is None or where[0] <= self.place <= where[1]

    def _match(self, outcome: Outcome) -> MatchStory:
        reading, text = outcome.reading, self.cleaned.text
        lower = self.replay.lower[reading.rule.layer]
        events, raised = derivation(reading.rule, reading, text, lower)
        start, end, what = self._raw(reading.start, reading.end)
        fate, because = self._fate(outcome)
        return MatchStory(
            start=start,
            end=end,
            text=what,
            outcome=fate,
            because=because,
            values=tuple(str(span.value) for span in outcome.spans),
            pieces=tuple(self._pieces(events, reading.rule.pattern)),
            alternatives=tuple(_alternatives(events)),
            beyond=tuple(self._edges(reading.beyond, reading.rule.pattern, lower)),
            unread=_raised(raised) if raised else "",
        )

    def _fate(self, outcome: Outcome) -> tuple[Fate, str]:
        if outcome.lost_to:
            return "lost", f"to {self._name(outcome.lost_to.reading)}, by {_by(outcome)}"
        if outcome.raised:
            return "raised", outcome.raised
        if not outcome.spans:
            return "refused", f"the function of {outcome.reading.rule.name} returned None"
        changes = [change for several in outcome.changes or () for change in several]
        if not changes:
            return "stands", ""
        said = "; ".join(
            f"{change.by} " + (f"made it {change.span.value}" if change.span else "dropped it") for change in changes
        )
        dropped = all(several and several[-1].span is None for several in outcome.changes or ())
        return ("dropped" if dropped else "changed"), said

    def _name(self, reading: Reading) -> str:
        start, end, what = self._raw(reading.start, reading.end)
        return f"{reading.rule.name} {what!r} ({start}:{end})"

    def _pieces(self, events: Iterable[Event], pattern: Node) -> Iterable[Piece]:
        events = list(events)
        captures = [e for e in events if isinstance(e.what, Capture)]
        for event in events:
            if isinstance(event.what, Node) and not isinstance(event.what, Capture) and event.end > event.start:
                names = tuple(
                    e.what.name
                    for e in captures
                    if isinstance(e.what, Capture) and event.path[: len(e.path)] == e.path
                    and e.start <= event.start and event.end <= e.end
                )  # fmt: skip
                start, end, what = self._raw(event.start, event.end)
                yield Piece(start, end, what, shown_leaf(event.what, capture_of(event.what, pattern)), names)

    def _attempt(self, attempt: Attempt) -> AttemptStory:
        pattern, lower = attempt.rule.pattern, self.replay.lower[attempt.rule.layer]
        edges = list(self._edges(attempt.misses, pattern, lower))
        edge = edges[0] if edges else Edge(self._raw(attempt.end, attempt.end)[0], "right", (), (), "")
        if attempt.error:
            edge = evolve(edge, refused=(_raised(attempt.error),))
        elif attempt.stage is Stage.WHOLE:
            edge = evolve(edge, side="whole")
        start, end, what = self._raw(attempt.start, attempt.end)
        anchor_start, _, anchor = self._raw(*attempt.anchor)
        return AttemptStory(
            anchor=anchor,
            anchor_start=anchor_start,
            start=start,
            end=end,
            text=what,
            edge=edge,
            gave_up=attempt.gave_up,
        )

    def _edges(self, misses: Iterable[Miss], pattern: Node, lower: Lower) -> Iterable[Edge]:
        """The misses by their places."""
        places: dict[tuple[int, bool], list[Miss]] = {}
        for miss in misses:
            places.setdefault((miss.start if miss.backward else miss.end, miss.backward), []).append(miss)
        for (at, backward), several in places.items():
            yield self._edge(at, backward, several, pattern, lower)

    def _edge(self, at: int, backward: bool, misses: Iterable[Miss], pattern: Node, lower: Lower) -> Edge:
        """What was expected or refused at one place, that which comes nearest to what stands there first."""
        text = self.cleaned.text
        leaves: list[tuple[bool, str]] = []
        bounds: list[str] = []
        ends: list[str] = []
        guards: list[str] = []
        for miss in misses:
            match miss.expected:
                case Node() as leaf:
                    leaves.append(expected(miss, leaf, pattern, text, lower, lambda at: self._raw(at, at)[0]))
                case Full(node=node):
                    bounds.append(full(node, pattern))
                case Ended(node=run):
                    if 0 < at < len(text):
                        ends.append(ended(run, text, at, backward))
                case guard:
                    guards.append(refused(guard, text, miss.start, miss.end))
        near = [words for nearly, words in leaves if nearly]
        others = [words for nearly, words in leaves if not nearly]
        return Edge(
            at=self._raw(at, at)[0],
            side="left" if backward else "right",
            expected=tuple(dict.fromkeys(near + ends + others + bounds)),
            refused=tuple(dict.fromkeys(guards)),
            found=stood(text, at, backward),
        )

    def _unanchored(self, rule: Rule[Any], told: RuleStory) -> RuleStory:
        """No anchor is near: which words it starts from, and how far one reads without."""
        lower, text = self.replay.lower[rule.layer], self.cleaned.text
        words = [anchor_of(plan, text) for plan in rule.plans]
        starts = range(len(text)) if self.place is None else range(max(0, self.place - SPAN_REACH), self.place + 1)
        reads = furthest_from_start(rule.pattern, text, lower, starts)
        tried = [
            self._attempt(Attempt(rule, (start, start), start, end, Stage.RIGHT, misses, gave_up=gave_up, error=error))
            for start, end, misses, gave_up, error in reads
            if self.place is None or end >= self.place
        ]
        return evolve(told, anchors=tuple(dict.fromkeys(words)), from_left=tuple(tried[:3]))

    def _raw(self, start: int, end: int) -> tuple[int, int, str]:
        first, last = self.cleaned.alignment.raw_span(start, end)
        return first, last, self.cleaned.raw[first:last]


def _raised(error: Exception) -> str:
    return f"a guard raised {reason(error)}"


def _range(outcome: Outcome) -> tuple[int, int]:
    return outcome.reading.start, outcome.reading.end


def _distinct(attempts: Iterable[Attempt]) -> Iterable[Attempt]:
    """Of tries that read the same the first: plans of one rule share most of their pattern."""
    seen: set[tuple[int, int, tuple[Miss, ...]]] = set()
    for attempt in attempts:
        key = (attempt.start, attempt.end, attempt.misses)
        if key not in seen:
            seen.add(key)
            yield attempt


def _alternatives(events: Iterable[Event]) -> Iterable[str]:
    for event in events:
        if isinstance(event.what, Alternative):
            yield "/".join(map(str, event.path))


def _by(outcome: Outcome) -> str:
    """The part of the order that decided, with both sides."""
    own, other = outcome.reading, outcome.lost_to.reading if outcome.lost_to else outcome.reading
    match outcome.because:
        case "priority":
            return f"priority ({other.rule.priority} over {own.rule.priority})"
        case "length":
            return f"length ({other.end - other.start} over {own.end - own.start} characters)"
        case "start":
            return "start (it begins earlier)"
        case _:
            return "declaration (it is declared earlier)"
