"""Of whom a sentence tells: of the person that it begins with, or whom the sentences before it told of.

余家驹1925年入党，曾担任|县长 names its subject first; 此后，他|担任县长 and 2013年|任县长 go on with that of the
sentence before. Where anybody else may be meant, nothing is told.
"""

from __future__ import annotations

from aidie import Frozen, Span
from aidie_rules.people.between import (
    AFTERWARDS,
    BARE_VERB,
    MOVED_ON,
    OTHER_SUBJECT,
    SECOND_SUBJECT,
    SOURCE,
    without_origin,
)
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import SUCCESSION
from aidie_rules.words import late

LONGEST = 120
"""So far from its subject a post is told of it, and so far from its line's begin a sentence goes on with that."""
_LED_BY = frozenset("，,、 \u3000后")
"""What leads over from a time to what happened then."""
_PRONOUNS = ("他", "她")
_TENURES = ("前", "原")
_HIMSELF = ("，他", "，她", ",他", ",她")
"""Right before a verb these are the person that the sentence tells of, if it names nobody else."""
_clause = late("[，,]|[）)][：:]")


class Story(Frozen):
    """What is known of a text: its dates by where they start, and the people named with posts by where that starts."""

    text: str
    names: set[str]
    dates: dict[int, int]
    people: dict[int, Span[Official]]


def sentence_begins(text: str, at: int) -> int:
    """Where the sentence begins that a place is in."""
    low = max(0, at - LONGEST - 1)
    found = max(text.rfind(mark, low, at) for mark in "。；;\n")
    return low if found < 0 else found + 1


def subject_of(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """Of whom a sentence tells, "" where that is not known, and where it goes on behind the name."""
    for find in (_first, _moving_on, _of_clause, _described, _of_sentence_before):
        name, at = find(story, begin, verb)
        if name:
            return name, at
    return "", verb


def another_comes_in(story: Story, begin: int, at: int, name: str, start: int, verb: str) -> bool:
    """Between the subject and the verb that starts at a place another person may be meant, or no fact is told."""
    between = story.text[at:start]
    if between.endswith(_HIMSELF) and not any(other in story.text[begin : at - len(name)] for other in story.names):
        between = between[:-1]
    told = without_origin(between + verb).removesuffix(verb)
    if told.endswith("为") or any(other in told for other in OTHER_SUBJECT):
        return True
    return any(other in between for other in story.names)


def _first(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person whom the sentence names first, behind times and sources, or behind 的: 1925年出生的|余家驹."""
    text, at = story.text, _behind_time(story, begin)
    if source := SOURCE.match_at(text, at):
        at = _behind_time(story, source.end)
    name = _longest(story.names, text, at)
    if not name:
        at = text.rfind("的", at, verb) + 1
        name = _longest(story.names, text, at) if at else ""
    return name, at + len(name)


def _moving_on(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person who stands with a post right before a verb that tells of the next: 副县长余家驹，跨省升任|县长."""
    for start in sorted((at for at in story.people if begin <= at < verb), reverse=True):
        one = story.people[start]
        if MOVED_ON.match_whole(story.text, one.end, verb) and not _is_succeeded(story.text, begin, start):
            return one.value.name, verb
    return "", verb


def _is_succeeded(text: str, begin: int, start: int) -> bool:
    """The person is the one whose post another takes: 余家驹接替在任多年的|县长周大川."""
    return any(verb in text[begin:start] for verb in SUCCESSION)


def _of_clause(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The last person that a clause of the sentence begins with, and where they are named: 会上，县长余家驹|当选…."""
    for clause in reversed([begin, *(mark.end() for mark in _clause().finditer(story.text, begin, verb))]):
        at = _behind_time(story, clause)
        if one := story.people.get(at):
            return one.value.name, one.end
        if name := _longest(story.names, story.text, at):
            return name, at + len(name)
    return "", verb


def _described(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person who stands behind any 的 of the first clause: 来自拉萨的|余家驹是第八批援藏干部的领队，挂职….

    A post may stand before the name, of a person who is not succeeded by another: 赢得大选的|前总理布朗.
    """
    clause = _clause().search(story.text, begin, verb)
    behind = clause.start() if clause else verb
    while (behind := story.text.rfind("的", begin, behind)) >= 0:
        if name := _longest(story.names, story.text, behind + 1):
            return name, behind + 1 + len(name)
        at = behind + 1 + story.text.startswith(_TENURES, behind + 1)
        one = story.people.get(at)
        if one and not _is_succeeded(story.text, begin, at):
            return one.value.name, one.end
    return "", verb


def _of_sentence_before(story: Story, begin: int, verb: int) -> tuple[str, int]:
    """The person whom a sentence goes on to tell of, and where it does: 此后，他|担任县长, 2013年|任县长."""
    text = story.text
    at = _behind_time(story, begin)
    if later := AFTERWARDS.match_at(text, at):
        at = _behind_time(story, later.end)
    if text.startswith(_PRONOUNS, at):
        return _of_line(story, begin), at + 1
    goes_on = at > begin and BARE_VERB.match_whole(text, at, verb)
    return (_of_line(story, begin) if goes_on else ""), at


def _of_line(story: Story, begin: int) -> str:
    """The person that the line of a sentence begins with, "" where somebody else comes in before the sentence."""
    text, names = story.text, story.names
    line = text.rfind("\n", max(0, begin - 2 * LONGEST), begin) + 1
    if not line and begin > LONGEST:
        return ""
    while text[line] in _LED_BY:
        line += 1
    if not 0 < begin - line <= LONGEST:
        return ""
    name = _longest(names, text, _behind_time(story, line))
    if not name:
        name = story.people[line].value.name if line in story.people else ""
    before = text[line:begin].replace(name, "")
    others = any(other in before for other in names) or SECOND_SUBJECT.search(before)
    return "" if others else name


def _longest(names: set[str], text: str, at: int) -> str:
    """The longest known name that stands at a place."""
    return max((name for name in names if text.startswith(name, at)), key=len, default="")


def _behind_time(story: Story, begin: int) -> int:
    """Where a sentence goes on behind the dates that it begins with."""
    while end := story.dates.get(begin):
        begin = end
        while story.text[begin : begin + 1] in _LED_BY:
            begin += 1
    return begin
