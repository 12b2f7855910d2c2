"""What the sentence around a phrase adds: who leads, on which days, and whether the journey is a fact."""

from __future__ import annotations

from datetime import date

from aidie import Document, Frozen, Span
from aidie_rules.dates.values import Date
from aidie_rules.names.lexicons import COMMON_SURNAMES, NOT_NAMES
from aidie_rules.people.values import Official, Person
from aidie_rules.visits.values import Visit
from aidie_rules.words import late

_not_one = late(
    "将(?![军乐士领])|拟(?!定)|计划|打算|准备|邀请.{0,12}(?:组|率|来)|多次|每年|经常|互访|定期|如果|希望|组织.{0,8}(?:赴|到|来)|曾"
    "|欢迎.{0,12}组团"
)
"""Words of a sentence that tells of no one journey, or of none that was made yet."""
_undated = late("近日|日前|连日来|近期|最近|前不久|此前")
_leaving = late("启程|出发|动身")
_before_verb = late(
    "(?:同志|先生|女士|亲自|日前|近日|一起|共同|分别|专程|随后|等|副?书记|副?市长|副?县长|副?区长|副?州长|副?省长|主任|副?主席"
    "|[也已又还于，,])$"
)
"""What stands between a leader's name and the verb."""
_by_whom = late("[由以]([一-鿿]{2,4})$")
_MOST_DAYS = 40
"""A longer date is no time of a journey: 今年, 上半年."""
_press = late("[讯訊电）)]")
_LONG = ("month", "third_of_month")
_ENDS = "。；！？\n"

Days = tuple[date | None, date | None]


class People(Frozen):
    """The people of a document by where their names end, and all their names, the longest first."""

    ends: dict[int, tuple[int, str]]
    names: tuple[str, ...]
    dates: dict[int, int]


def people_of(document: Document) -> People:
    """The people of a document."""
    ends: dict[int, tuple[int, str]] = {}
    told: list[Span[Official] | Span[Person]] = [*document.of(Official), *document.of(Person)]
    for span in told:
        name = span.value.name
        at = span.text.rfind(name)
        for end in (span.end, span.start + at + len(name)) if at >= 0 else (span.end,):
            ends[end] = (span.start, name)
    names = sorted({name for _, name in ends.values()}, key=lambda name: (-len(name), name))
    return People(ends, tuple(names), {span.end: span.start for span in document.of(Date)})


def leaders_before(text: str, people: People, at: int) -> tuple[str, str]:
    """The first and the last of the people whose names stand right before a verb of leading, "" where none does."""
    for _ in range(4):
        if at in people.ends or _named(text, people, at):
            break
        if at in people.dates:
            at = people.dates[at]
        elif between := _before_verb().search(text, max(0, at - 6), at):
            at = between.start()
        else:
            name = _between_words(text, at)
            return name, name
    start, last = people.ends.get(at, (0, _named(text, people, at)))
    first = last
    while text[start - 1 : start] in ("、", "，", ",", "和") and start - 1 in people.ends:
        start, first = people.ends[start - 1]
    return first, last


def _between_words(text: str, at: int) -> str:
    """A name without a post between 由 or 以 and the verb: 由|余家驹|率领."""
    found = _by_whom().search(text, max(0, at - 5), at)
    return found[1] if found and found[1][0] in COMMON_SURNAMES.known and found[1] not in NOT_NAMES else ""


def _named(text: str, people: People, at: int) -> str:
    """A known name that ends here, where nobody was introduced yet: a headline."""
    return next((name for name in people.names if text.endswith(name, 0, at)), "")


def sentence_begins(text: str, at: int) -> int:
    """Where the sentence begins that a place is in."""
    return max(text.rfind(mark, 0, at) for mark in _ENDS) + 1


def origin_of_leader(text: str, people: People, begin: int, at: int) -> str:
    """What stands before a verb of leading in its sentence, behind the date or the name of the press: 无锡市市长余家驹."""
    dates = (end for end in people.dates if begin < end <= at)
    cut = max((begin, *dates, *(mark.end() for mark in _press().finditer(text, begin, at))))
    return text[cut:at]


def is_told_of_one(text: str, begin: int, end: int) -> bool:
    """A sentence tells up to here of one journey that was made."""
    return _not_one().search(text, begin, end) is None


def days_of(document: Document, span: Span[Visit], begin: int, received: bool) -> Days | None:
    """The days that the sentence gives before the phrase ends, of a reception also the sentence before.

    None where it says nothing; the ends are None where the article does not settle them (近日).
    """
    text = document.text
    days = _last_days(document, begin, span.end)
    if not days and not _undated().search(text, begin, span.start) and received and text[begin - 1 : begin] != "\n":
        days = _last_days(document, sentence_begins(text, begin - 1), begin)
    if not days:
        return (None, None) if _undated().search(text, begin, span.start) else None
    if _leaving().search(text, begin, span.end):
        return days[0], None
    return days


def _last_days(document: Document, begin: int, end: int) -> Days | None:
    """The last date in a range."""
    found: Days | None = None
    for span in document.of(Date):
        if begin <= span.start and span.end <= end:
            found = _to_the_day(span.value)
    return found


def _to_the_day(told: Date) -> Days:
    """The ends of a date; None where it is not settled, or no time of a journey: 今年, 8月."""
    first, last = told.start_date, told.end_date
    if first and last and (told.grain in _LONG or (last - first).days > _MOST_DAYS):
        return None, None
    return first, last
