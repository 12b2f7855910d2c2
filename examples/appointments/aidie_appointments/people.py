"""The people of the layer below: an OFFICIAL span, and what it says behind the name."""

from __future__ import annotations

from collections.abc import Iterator

from aidie import Captures, Part, Span
from aidie.pattern import one_of, optional, repeat, span_of
from aidie_appointments.values import Action, Appointment, Change
from aidie_rules import Official

LAYER = 2
"""OFFICIAL spans are made in layer 1."""

PERSON = span_of("OFFICIAL", reach=120).named("person")
POST_WORD = optional(one_of("职务", "一职"))
PEOPLE = repeat(PERSON + POST_WORD + one_of("、", "和", "，", "；"), 0, 9) + PERSON

_LEFT = {"免去": Action.REMOVED, "不再担任": Action.REMOVED, "辞去": Action.RESIGNED}
"""What the layer below says of a post that someone leaves while coming into another."""
_COMING = (Action.APPOINTED, Action.ELECTED, Action.ACTING)
_HELD = ("曾任", "时任", "现任")


def behind_name(person: Span[Official]) -> str:
    """What the span says behind the name: 为县长, 任县长."""
    return person.text.partition(person.value.name)[2].removeprefix("同志")


def changes_behind(person: Span[Official], action: Action) -> tuple[Change, ...]:
    """The posts behind the name, each with what is done about it; of a name alone all that it shares with a list."""
    before, posts = person.text.partition(person.value.name)[0], list(person.value.posts)
    while posts and posts[0].canonical in before:  # those before the name come first
        before = before.partition(posts.pop(0).canonical)[2]
    return tuple(
        Change(_LEFT.get(post.tenure or "", action) if action in _COMING else action, post.canonical)
        for post in posts
        if post.tenure not in _HELD
    )


def people_of(found: Captures) -> Iterator[tuple[Span[Official], int, int]]:
    """Each person of a list, and what of the match is theirs: the first takes in the verb, the last all to the end."""
    people: list[Span[Official]] = found.spans_of("OFFICIAL", "person")
    for person in people:
        start = found.start if person is people[0] else person.start
        yield person, start, found.end if person is people[-1] else person.end


def parts_of(found: Captures, action: Action) -> list[Part[Appointment]]:
    """One appointment for each person whose posts are said."""
    return [
        Part(start, end, Appointment(person.value.name, changes))
        for person, start, end in people_of(found)
        if (changes := changes_behind(person, action))
    ]


TITLE = span_of("TITLE").named("title")
TITLES = repeat(TITLE + "、", 0, 4) + TITLE


def changes_of_all(person: Span[Official], action: Action) -> tuple[Change, ...]:
    """All posts that the person is said to hold."""
    return tuple(Change(action, post.canonical) for post in person.value.posts)


def titles_of(found: Captures, action: Action) -> tuple[Change, ...]:
    """The posts that stand by themselves behind a verb."""
    return tuple(Change(action, span.value.canonical) for span in found.spans_of("TITLE", "title"))
