"""What the sentence around a phrase adds: who leads, on which days, and whether one journey was made."""

from __future__ import annotations

from datetime import date

from aidie import Document, Frozen, Matcher, Span
from aidie.pattern import HAN, chars, choice, one_of, optional
from aidie_rules.dates.values import Date
from aidie_rules.names.characters import DOT
from aidie_rules.names.lexicons import COMMON_SURNAMES, JAPANESE_SURNAMES, NOT_NAMES
from aidie_rules.names.other_words import is_word
from aidie_rules.people.values import Official, Person
from aidie_rules.titles.values import Title
from aidie_rules.visits.delegations import KINDS
from aidie_rules.visits.values import Visit
from aidie_rules.words import is_han, late

Days = tuple[date | None, date | None]


_not_one = late(
    "(?<![上中少大])将(?![军乐士领])|拟|计划|打算|准备|多次|每年|经常|互访|定期|如果|希望|曾"
    "|(?P<invited>邀请|欢迎)[一-鿿]{0,12}?(?:组团|率团|率队|派团|组织)"
)
"""Words of a sentence that tells of no one journey, or of none that was made yet; 将军 and 上将 are no such."""
_undated = late("近日|日前|连日来|近期|最近|前不久|此前")
_leaving = late("启程|出发|动身")
_BEFORE_VERB = Matcher(
    choice(
        one_of(
            "同志", "先生", "女士", "亲自", "日前", "近日", "一起", "共同", "分别", "专程", "随后", "等", "也", "已"
        ),
        one_of("又", "还", "于", "，", ","),
        optional("副") + one_of("书记", "市长", "县长", "区长", "州长", "省长", "主任", "主席"),
    )
)
"""What stands between a leader's name and the verb."""
_ACCOMPANIED = ("陪同下", "陪同下，", "陪同下,")
_BY_WHOM = Matcher(
    one_of("由", "以", "会见", "会见了")
    + chars(HAN, 2, 4, without="由以和与的").named("name")
    + optional(one_of("会长", "董事长", "主席", "议员", "教授"))
)
_LONGEST_NAME = 9
_WHO_LEADS = ("率领的", "带领的", "率的", "为团长", "任团长", "为首")
"""Right before these nothing stands but who leads."""
_NO_NAME = frozenset("见的了和与及等在率由自")
_JOINED = ("、", "，", ",", "和")
_HEADS = tuple(f"{kind}团长" for kind in KINDS)
_PRESS_ENDS = "讯电）)"
_DISPATCH = ("电", "讯", "报道")
"""Behind the day on which a newspaper was told."""
_LONG = ("month", "third_of_month")
_MOST_DAYS = 40
"""A longer date is no time of a journey: 今年, 上半年."""
_SENTENCE_ENDS = "。；！？\n"


_PEOPLE = frozenset({Official.label, Person.label})


class People(Frozen):
    """Who stands in a document, by where a name or the official ends."""

    ends: dict[int, tuple[int, str]]
    """Where a name or an official ends → where it starts, and the name."""
    names: tuple[str, ...]
    """All names, the longest first."""


def people_of(document: Document) -> People:
    """The people of a document."""
    ends: dict[int, tuple[int, str]] = {}
    for span in document.spans:
        if span.label not in _PEOPLE:
            continue
        name = span.value.name
        ends[span.end] = (span.start, name)
        if (at := span.text.rfind(name)) >= 0:
            ends[span.start + at + len(name)] = (span.start, name)
    names = sorted({name for _, name in ends.values()}, key=lambda name: (-len(name), name))
    return People(ends, tuple(names))


def leaders_before(document: Document, at: int) -> tuple[str, str]:
    """The first and the last of the people whose names stand right before a verb of leading, "" where none does."""
    text, people = document.text, document.once(people_of)
    for _ in range(4):
        if at in people.ends or _named(text, people, at):
            break
        if date_before := next((span for span in document.of(Date) if span.end == at), None):
            at = date_before.start
        elif between := _BEFORE_VERB.match_before(text, at):
            at = between.start
        elif text.endswith(_ACCOMPANIED, 0, at):
            at = next(
                (end for end in range(at - 1, max(0, at - 90), -1) if text[end] == "在" and end in people.ends), 0
            )
        else:
            name = _unknown(document, at)
            return name, name
    start, last = people.ends.get(at, (0, _named(text, people, at)))
    first = last
    while text[start - 1 : start] in _JOINED and start - 1 in people.ends:
        start, first = people.ends[start - 1]
    return first, last


def _named(text: str, people: People, at: int) -> str:
    """A known name that ends here, where nobody was introduced yet: a headline."""
    return next((name for name in people.names if text.endswith(name, 0, at)), "")


def _unknown(document: Document, at: int) -> str:
    """A name of which no official was made: between a post and the verb, or without one, 由|余家驹|率领."""
    text = document.text
    if text.startswith(_WHO_LEADS, at):
        titles = {span.end for span in document.of(Title)}
        for start in range(at - 2, max(at - _LONGEST_NAME, 0), -1):
            if start in titles and _can_be_name(text, start, at):
                return text[start:at]
    found = _BY_WHOM.match_before(text, at)
    name = found["name"] if found else ""
    surname = name[:1] in COMMON_SURNAMES.known or JAPANESE_SURNAMES.longest_at(name, 0) > 1
    return name if surname and name not in NOT_NAMES else ""


def _can_be_name(text: str, start: int, end: int) -> bool:
    """All of it can be one name, and it is no other word (市长|亲自|率领)."""
    name = text[start:end]
    return all(is_han(char) or char == DOT for char in name) and not (_NO_NAME & set(name) or is_word(text, start, end))


def head_of_delegation(document: Document) -> str | None:
    """Who is called the head of the delegation: 代表团团长、县长|余家驹; None where several are."""
    heads = {
        span.value.name for span in document.of(Official) if any(title.endswith(_HEADS) for title in span.value.titles)
    }
    return heads.pop() if len(heads) == 1 else None


def origin_of_leader(document: Document, begin: int, at: int) -> str:
    """What stands before a verb of leading in its sentence, behind the date or the name of the press."""
    text = document.text
    dates = (span.end for span in document.of(Date) if begin < span.end <= at)
    cut = max(begin, *(text.rfind(mark, begin, at) + 1 for mark in _PRESS_ENDS), *dates)
    return text[cut:at]


def sentence_begins(text: str, at: int) -> int:
    """Where the sentence begins that a place is in."""
    return max(text.rfind(mark, 0, at) for mark in _SENTENCE_ENDS) + 1


def is_headline(text: str, at: int) -> bool:
    """The line of a place goes on to its end without a stop."""
    line = text[at : at + 80].partition("\n")
    return bool(line[1]) and not any(mark in line[0] for mark in _SENTENCE_ENDS)


def is_told_of_one(text: str, begin: int, end: int) -> bool:
    """A sentence tells up to here of one journey that was made."""
    return all(
        found["invited"] and "应" in text[max(0, found.start() - 16) : found.start()]  # 应…邀请 has brought them
        for found in _not_one().finditer(text, begin, end)
    )


def days_of(document: Document, span: Span[Visit], begin: int, received: bool) -> Days | None:
    """The days that the sentence gives before the phrase ends, of a reception also the sentence before.

    None where it says nothing; the ends are None where the article does not settle them (近日).
    """
    text = document.text
    undated = _undated().search(text, begin, span.start) is not None
    days = _last_days(document, begin, span.end)
    if not days and not undated and received and text[begin - 1 : begin] != "\n":
        days = _last_days(document, sentence_begins(text, begin - 1), begin)
    if not days:
        return (None, None) if undated else None
    return (days[0], None) if _leaving().search(text, begin, span.end) else days


def days_of_others(document: Document, names: list[str]) -> Days:
    """The days with which another sentence tells of the leader or the delegation."""
    text = document.text
    for span in document.of(Date):
        end = min((at for mark in _SENTENCE_ENDS if (at := text.find(mark, span.end)) >= 0), default=len(text))
        days = _to_the_day(span.value)
        if days[0] and any(name in text[span.end : end] for name in names):
            return days
    return None, None


def _last_days(document: Document, begin: int, end: int) -> Days | None:
    """The last date in a range; that of a dispatch (6月28日电) is no time of a journey."""
    for span in reversed(document.of(Date)):
        if span.start < begin:
            return None
        if span.end <= end and not document.text.startswith(_DISPATCH, span.end):
            return _to_the_day(span.value)
    return None


def _to_the_day(told: Date) -> Days:
    """The ends of a date; None where it is not settled, or no time of a journey: 今年, 8月."""
    first, last = told.start_date, told.end_date
    if first and last and (told.grain in _LONG or (last - first).days > _MOST_DAYS):
        return None, None
    return first, last
