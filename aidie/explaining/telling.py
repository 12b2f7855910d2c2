"""An explanation as text that one reads in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidie.explaining.stories import AttemptStory, Edge, MatchStory, RuleStory

MOST_ATTEMPTS = 3
MOST_EXPECTED = 6
MOST_BEYOND = 3
MOST_LINES = 12
"""That many rules that nearly matched get a line; the others are counted."""

_FATES = {
    "stands": "stands",
    "changed": "changed by a document rule:",
    "dropped": "dropped by a document rule:",
    "lost": "lost",
    "refused": "refused:",
    "raised": "the function raised",
}
_STANDING = ("stands", "changed")


def as_text(stories: Iterable[RuleStory], *, seen: str, detailed: bool, raised: Iterable[str] = ()) -> str:
    """The stories in lines; with `detailed` all of each rule, and otherwise one line for each match and rule.

    `seen` is the text as the rules see it, empty where that is the text itself; `raised` what document rules raised.
    """
    lines = [f"the rules see: {seen}", ""] if seen else []
    lines += (f"a document rule raised {error}" for error in raised)
    if detailed:
        for story in stories:
            lines += _in_detail(story)
    else:
        lines += _shortly(stories)
    return "\n".join(lines) + "\n"


def _shortly(rules: Iterable[RuleStory]) -> Iterator[str]:
    stories = list(rules)
    matches = [(match, story) for story in stories for match in story.matches]
    for match, story in sorted(matches, key=lambda pair: (pair[0].start, pair[0].end)):
        yield f"{_head(match)}  {story.rule}"
    tries = [(story.attempts[0], story) for story in stories if story.attempts]
    read = {at for match, _ in matches if match.outcome in _STANDING for at in range(match.start, match.end)}
    tries.sort(key=lambda pair: (not pair[1].own, *_nearness(pair[0], read)))
    if tries:
        yield ""
        yield "nearly matched (--rule NAME explains one in detail):"
    for attempt, story in tries[:MOST_LINES]:
        yield f"{attempt.start:5}:{attempt.end:<5} {attempt.text}  {story.rule}: {_missing(attempt.edge)}"
    if len(tries) > MOST_LINES:
        yield f"… and {len(tries) - MOST_LINES} rules more, which came less near"
    if not matches and not tries:
        yield "no rule matched, and no word that one starts from is in the text"


def _nearness(attempt: AttemptStory, read: set[int]) -> tuple[int, bool, int, int]:
    """What sorts the nearest tries first: by how much they read that no match reads, all but a guard, by length."""
    unread = set(range(attempt.start, attempt.end)) - read
    return -len(unread), attempt.edge.side != "whole", attempt.start - attempt.end, attempt.start


def _in_detail(story: RuleStory) -> Iterator[str]:
    yield f"{story.rule}  {story.label}  {story.where}"
    for match in story.matches:
        yield _head(match)
        if match.pieces:
            yield f"      read as {' · '.join(_piece(p.text, p.node, p.captures) for p in match.pieces)}"
        if match.unread:
            yield f"      read from left to right for its parts, {match.unread}"
        yield from (f"      {_beyond(edge)}" for edge in match.beyond)
    for attempt in story.attempts[:MOST_ATTEMPTS]:
        yield from _tried(attempt, f"no match around {attempt.anchor!r} at {attempt.anchor_start}")
    if len(story.attempts) > MOST_ATTEMPTS:
        yield f"  … and {len(story.attempts) - MOST_ATTEMPTS} tries more; --at OFFSET tells of one place"
    if story.anchors:
        yield "  no match: nothing that it starts from stands here; it starts from one of"
        yield from (f"      {words}" for words in story.anchors)
    for attempt in story.from_left:
        yield from _tried(attempt, "read from left to right it gets furthest")


def _tried(attempt: AttemptStory, how: str) -> Iterator[str]:
    yield f"  {how}: it read {attempt.text!r} ({attempt.start}:{attempt.end})"
    edge = attempt.edge
    if attempt.gave_up:
        yield "      given up after too many steps: its repetitions nest too deeply to be read slowly"
    for number, guard in enumerate(edge.refused):
        yield f"      {'the whole pattern matched, but ' if edge.side == 'whole' and not number else ''}{guard}"
    for number, one in enumerate(edge.expected[:MOST_EXPECTED]):
        yield f"      {'or' if number else f'at {edge.at} expected'} {one}"
    if len(edge.expected) > MOST_EXPECTED:
        yield f"      or {len(edge.expected) - MOST_EXPECTED} others (--format jsonl has all)"
    if edge.expected:
        yield f"      but {'before' if edge.side == 'left' else 'at'} {edge.at} stands {edge.found!r}"


def _head(match: MatchStory) -> str:
    values = " | ".join(match.values)
    fate = f"{_FATES[match.outcome]} {match.because}".strip()
    return f"{match.start:5}:{match.end:<5} {match.text}{f' = {values}' if values else ''}  {fate}"


def _piece(text: str, node: str, captures: tuple[str, ...]) -> str:
    return f"{text} ({'.'.join(captures) + ': ' if captures else ''}{node})"


def _beyond(edge: Edge) -> str:
    side = "behind it" if edge.side == "right" else "before it"
    shown = ", or ".join(edge.expected[:MOST_BEYOND])
    others = len(edge.expected) - MOST_BEYOND
    more = f", or {others} others" if others > 0 else ""
    could = [f"could stand {shown}{more}, and there stands {edge.found!r}"] if edge.expected else []
    return f"{side}, at {edge.at}, {'; '.join([*edge.refused, *could])}"


def _missing(edge: Edge) -> str:
    if edge.refused:
        return edge.refused[0]
    if not edge.expected:
        return "given up after too many steps"
    others = len(edge.expected) - 1
    more = f" (or {others} other{'s' if others > 1 else ''})" if others else ""
    side = "before" if edge.side == "left" else "at"
    return f"{side} {edge.at} expected {edge.expected[0]}{more}, found {edge.found!r}"
