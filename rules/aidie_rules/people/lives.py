"""Posts that a sentence tells of its subject, further on: 余家驹1925年入党，曾先后担任|副县长、县长."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidie import Document, Matcher, Span, needs_spans, only_after
from aidie.pattern import HAN, chars, choice, literal, one_of, optional, repeat
from aidie_rules.dates.values import Date
from aidie_rules.names.surroundings import is_marked
from aidie_rules.people.chains import are_in_row
from aidie_rules.people.circumstances import GRADES, NAMED_BEFORE
from aidie_rules.people.making import with_tenure
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.subjects import LONGEST, Story, another_comes_in, sentence_begins, subject_of
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import TOLD_OF_SUBJECT, tenure_of
from aidie_rules.titles.values import Title
from aidie_rules.words import OURS

_REN = literal("任").where(only_after(one_of(*"，,、年月日时后曾先续并起间地")))
"""任 behind a mark, a time or an adverb, where it is no part of a longer word."""


_WHOSE_TURN = choice(
    one_of("新一任", "新一届", "下一任", "下一届", "首任", "首位"),
    optional("第") + chars("0-9一二两三四五六七八九十", 1, 3) + one_of("任", "届"),
    NAMED_BEFORE,
    one_of(*OURS) + one_of(*"村乡镇县市区州省"),
)
_GOING = one_of("到", "赴", "往", "调任", "调至", "调入", "转至", "调回") + chars(HAN, 1, 10, lazy=True)
_VERB = Matcher(
    choice(
        _GOING + one_of("任", "当"),
        _REN,
        repeat(one_of("曾", "先后"), 0, 3) + TOLD_OF_SUBJECT + optional(one_of("过", "了", "起")),
        "被" + chars(HAN + "·", 2, 16) + one_of("任命", "选举", "推选", "推举", "聘任", "聘", "选") + "为",
    ).named("verb")
    + optional(_WHOSE_TURN)
    + optional(GRADES)
)
"""A verb of office right before a post, or before what one worked as and a post."""
_ANOTHER = Matcher("、" + chars(HAN, 2, 16) + "、")
"""、主要负责人、: a word between two titles of a list."""


@needs_spans
def posts_of_lives(document: Document) -> Document:
    """Give the posts behind a verb of office to the known person that the sentence begins with."""
    untold = titles_without_holder(document)
    people = {span.start: span for span in document.of(Official)} if untold else {}
    if not people:
        return document
    dates = {span.start: span.end for span in document.of(Date)}
    story = Story(document.text, {span.value.name for span in people.values()}, dates, people)
    found = [official for chain in _chains(story.text, untold) if (official := _told(document, story, chain))]
    return document.with_spans(found) if found else document


def _chains(text: str, untold: Iterable[Span[Title]]) -> Iterator[list[Span[Title]]]:
    """The titles that are in a row: 副县长、县长."""
    chain: list[Span[Title]] = []
    for span in untold:
        if chain and not _go_on(text, chain[-1].end, span.start):
            yield chain
            chain = []
        chain.append(span)
    if chain:
        yield chain


def _go_on(text: str, start: int, end: int) -> bool:
    """The titles stand in a row, perhaps with another word of the list between them: 、主要负责人、."""
    return are_in_row(text, start, end) or _ANOTHER.match_whole(text, start, end) is not None


def _told(document: Document, story: Story, chain: list[Span[Title]]) -> Span[Official] | None:
    """The official that a sentence makes of the posts behind its verb, if it tells of a known person."""
    text, start, end = story.text, chain[0].start, chain[-1].end
    begin = sentence_begins(text, start)
    found = _VERB.match_before(text, start)
    if not found or start - begin > LONGEST:
        return None
    verb = found["verb"]
    if verb.startswith("成为") and not is_marked(text, end):
        return None
    name, at = subject_of(story, begin, found.start)
    if not name or another_comes_in(story, begin, at, name, found.start, verb):
        return None
    official = Official(name, with_tenure((span.value for span in chain), tenure_of(verb)))
    return document.span(start, end, official, "people.lives")
