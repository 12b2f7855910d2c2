"""Who leads a delegation: the name before 率团, or the one that is called its head."""

from __future__ import annotations

from collections import defaultdict

from aidie import Document, Frozen, Matcher
from aidie.pattern import HAN, chars, choice, one_of, optional
from aidie_rules.dates.values import Date
from aidie_rules.names.characters import DOT
from aidie_rules.names.lexicons import COMMON_SURNAMES, JAPANESE_SURNAMES, NOT_NAMES
from aidie_rules.names.other_words import is_word
from aidie_rules.people.values import Official, Person
from aidie_rules.titles.values import Title
from aidie_rules.visits.lexicons import KINDS
from aidie_rules.words import is_han

_BEFORE_VERB = Matcher(
    choice(
        one_of(
            "同志",
            "先生",
            "女士",
            "亲自",
            "日前",
            "近日",
            "一起",
            "共同",
            "分别",
            "先后",
            "专程",
            "随后",
            "等",
            "也",
            "已",
        ),
        one_of("又", "还", "于", "，", ",", "及其"),
        optional("副") + one_of("书记", "市长", "县长", "区长", "州长", "省长", "主任", "主席"),
    )
)
"""What stands between a leader's name and the verb."""
_MOST_BETWEEN = 4
_ACCOMPANIED = ("陪同下", "陪同下，", "陪同下,")
_LONGEST_ACCOMPANIED = 90
_BY_WHOM = Matcher(
    one_of("由", "以", "会见", "会见了")
    + chars(HAN, 2, 4, without="由以和与的了").named("name")
    + optional(one_of("会长", "董事长", "主席", "议员", "教授"))
)
_LONGEST_NAME = 9
_LONGEST_HAN_NAME = 4
_WHO_LEADS = ("率领的", "带领的", "率的", "为团长", "任团长", "为首", "一行")
"""Right before these nothing stands but who leads."""
_NO_NAME = frozenset("见的了和与及等在率由自")
_PARTY_ENDS = frozenset("团组队员")
_JOINED = ("、", "，", ",", "和")
_HEADS = ("团长", "组长")
_PEOPLE = frozenset({Official.label, Person.label})


class People(Frozen):
    """Who stands in a document."""

    ends: dict[int, tuple[int, str]]
    """Where a name or an official ends → where it starts, and the name."""
    places: dict[str, list[tuple[int, int]]]
    """A name → where those who have it stand, in order."""
    lengths: list[int]
    """How long names are, the longest first."""

    def name_before(self, text: str, at: int) -> str:
        """The name that ends at a place, also of one who is introduced only further on: a headline."""
        names = (text[max(0, at - length) : at] for length in self.lengths)
        return next((name for name in names if name in self.places), "")


def people_of(document: Document) -> People:
    """The people of a document."""
    ends: dict[int, tuple[int, str]] = {}
    places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for span in document.spans:
        if span.label not in _PEOPLE:
            continue
        name = span.value.name
        places[name].append((span.start, span.end))
        ends[span.end] = (span.start, name)
        if (at := span.text.rfind(name)) >= 0:
            ends[span.start + at + len(name)] = (span.start, name)
    return People(ends, dict(places), sorted(set(map(len, places)), reverse=True))


def leaders_before(document: Document, at: int) -> tuple[str, str]:
    """The first and the last of the people whose names stand right before a verb of leading, "" where none does."""
    text, people, dates = document.text, document.once(people_of), document.once(dates_by_end)
    for _ in range(_MOST_BETWEEN):
        if at in people.ends or people.name_before(text, at):
            break
        if at in dates:
            at = dates[at]
        elif between := _BEFORE_VERB.match_before(text, at):
            at = between.start
        elif text.endswith(_ACCOMPANIED, 0, at):
            before = range(at - 1, max(0, at - _LONGEST_ACCOMPANIED), -1)
            at = next((end for end in before if text[end] == "在" and end in people.ends), 0)
        else:
            name = _unknown(document, at)
            return name, name
    start, last = people.ends.get(at) or (0, people.name_before(text, at))
    first = last
    while text[start - 1 : start] in _JOINED and start - 1 in people.ends:
        start, first = people.ends[start - 1]
    return first, last


def head_of_delegation(document: Document) -> str | None:
    """Who is called the head of the delegation: 代表团团长、县长|余家驹; None where several are."""
    heads = {span.value.name for span in document.of(Official) if any(map(_is_of_head, span.value.titles))}
    return heads.pop() if len(heads) == 1 else None


def _is_of_head(title: str) -> bool:
    """The post is the head of a delegation: 代表团|团长."""
    return title.endswith(_HEADS) and KINDS.longest_before(title, len(title) - 2) > 0


def dates_by_end(document: Document) -> dict[int, int]:
    """Where each date ends → where it starts."""
    return {span.end: span.start for span in document.of(Date)}


def _title_ends(document: Document) -> set[int]:
    return {span.end for span in document.of(Title)}


def _unknown(document: Document, at: int) -> str:
    """A name of which no official was made: between a post and the verb, or without one, 由|余家驹|率领."""
    text, titles = document.text, document.once(_title_ends)
    told = text.startswith(_WHO_LEADS, at)
    for start in range(at - 2, max(at - (_LONGEST_NAME if told else _LONGEST_HAN_NAME + 1), 0), -1):
        if start in titles and (told or text[start] in COMMON_SURNAMES.known) and _can_be_name(text, start, at):
            return text[start:at]
    found = _BY_WHOM.match_before(text, at)
    name = found["name"] if found else ""
    surname = name[:1] in COMMON_SURNAMES.known or JAPANESE_SURNAMES.longest_at(name, 0) > 1
    return name if surname and name not in NOT_NAMES else ""


def _can_be_name(text: str, start: int, end: int) -> bool:
    """All of it can be one name, and it is no party (县委|考察组|一行) and no other word (市长|亲自|率领)."""
    name = text[start:end]
    if name[-1] in _PARTY_ENDS:
        return False
    return all(is_han(char) or char == DOT for char in name) and not (_NO_NAME & set(name) or is_word(text, start, end))
