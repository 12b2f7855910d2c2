"""Posts that a sentence tells of its subject, further on: 余家驹1925年入党，曾先后担任|副县长、县长."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidie import Document, Span, needs_spans
from aidie_rules.dates.values import Date
from aidie_rules.names.surroundings import is_marked
from aidie_rules.people.chains import are_in_row
from aidie_rules.people.circumstances import GRADES_OF_WORK, NAMED_BEFORE
from aidie_rules.people.making import with_tenure
from aidie_rules.people.settled import titles_without_holder
from aidie_rules.people.subjects import LONGEST, Story, another_comes_in, sentence_begins, subject_of
from aidie_rules.people.values import Official
from aidie_rules.people.verbs import TOLD_OF_SUBJECT, tenure_of
from aidie_rules.titles.values import Title
from aidie_rules.words import late

_WHOSE_TURN = (
    f"[新下]一[任届]|首任|首位|第[一二三四五六七八九十0-9]{{1,3}}[任届]|{NAMED_BEFORE}|[我该本][村乡镇县市区州省]"
)
_GRADES = f"(?:[一-鿿]{{0,14}}?(?:{'|'.join(GRADES_OF_WORK)})[、，]){{0,5}}"
_verb = late(
    "((?:(?<=[，,、年月日时后曾先续并起间地])|(?:到|赴|往|调任|调至|调入|转至|调回)[一-鿿]{1,10}?)任"
    f"|(?:曾|先后|曾先后)*(?:{'|'.join(TOLD_OF_SUBJECT)})[过了起]?"
    "|被[一-鿿·]{2,16}(?:任命|选举|推选|推举|聘任|聘|选)为)"
    f"(?:{_WHOSE_TURN})?{_GRADES}$"
)
"""A verb of office right before a post, or before what one worked as and a post; 任 alone behind a mark, a time, an
adverb or where one goes."""
_item = late("、[一-鿿]{2,16}、")


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
    return are_in_row(text, start, end) or _item().fullmatch(text, start, end) is not None


def _told(document: Document, story: Story, chain: list[Span[Title]]) -> Span[Official] | None:
    """The official that a sentence makes of the posts behind its verb, if it tells of a known person."""
    text, start, end = story.text, chain[0].start, chain[-1].end
    begin = sentence_begins(text, start)
    verb = _verb().search(text, max(begin, start - 60), start)
    if not verb or start - begin > LONGEST or (verb[1].startswith("成为") and not is_marked(text, end)):
        return None
    name, at = subject_of(story, begin, verb.start())
    if not name or another_comes_in(story, begin, at, name, verb):
        return None
    official = Official(name, with_tenure((span.value for span in chain), tenure_of(verb[1])))
    return document.span(start, end, official, "people.lives")
