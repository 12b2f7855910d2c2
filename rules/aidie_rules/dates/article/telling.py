"""Document rule: find the article's date, and resolve the others in the order in which the text tells of them."""

from __future__ import annotations

from collections.abc import Set
from datetime import date
from typing import Any, Final

from aidie import Document, Span, needs_spans
from aidie_rules.dates.article.anchoring import anchored
from aidie_rules.dates.article.annals import Annals, annals_of
from aidie_rules.dates.article.items import Item, Items, items_of
from aidie_rules.dates.article.narration import Told, in_list, in_told_year, told, with_year
from aidie_rules.dates.article.publication import behind_agency, main_stamp, stamps
from aidie_rules.dates.article.speech import day_of_speech, is_said
from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.meaning.resolution import Context, resolve
from aidie_rules.dates.values import Date


@needs_spans
def resolve_dates(document: Document) -> Document:
    """The document with its anchor and with its dates resolved, in order; what no calendar has is dropped.

    A date in an item that has a stamp of its own is resolved against that, any other against the anchor.
    """
    if not document.of(Date):
        return document
    on_page = stamps(document)
    main = main_stamp(document, on_page)
    document = anchored(document, main)
    items = items_of(document.text, document.anchor, [stamp for stamp in on_page if stamp is not main])
    published = {stamp.span.start for stamp in on_page}
    annals = annals_of(document, published)
    telling = _Telling(document, items, annals, published)
    spans: list[Span[Any]] = []
    for span in document.spans:
        if not isinstance(span.value, Date) or span.value.mention is None:
            spans.append(span)
        elif resolved := telling.read(span, span.value, span.value.mention):
            spans.append(span if resolved is span.value else _with_value(span, resolved))
    return Document(document.text, tuple(spans), document.anchor)


class _Telling:
    """How far the text has been read, and what it has told of so far."""

    def __init__(self, document: Document, items: Items, annals: Annals, published: Set[int]) -> None:
        self.document = document
        self.items = items
        self.annals = annals
        self.published = published
        """Where stamps start: they say when something was published, and are not told of."""
        self.article = Context(document.anchor)
        """The context outside of items."""
        self.context = self.article
        """What the next date is read against."""
        self.past = self.article
        """The same without what lies ahead of the article: a new paragraph does not go on from plans."""
        self.looking_back: Context | None = None
        """Where the last date is a day long ago in news of these days, the context with it."""
        self.line = self.article
        """In annals, what the last date that begins a line left: 3月5日开工，至10月投产\n8日."""
        self.item: Item | None = None
        self.earlier: Told | None = None
        self.end = 0
        """Where the last date ends."""
        self.speech: date | None = None
        """The day shortly before the article of which the text tells, and on which its speakers say 今天."""

    def read(self, span: Span[Date], value: Date, mention: Mention) -> Date | None:
        """What the next date means; None where it is none after all."""
        begins_line = self._turn_to_place(span, mention)
        plain = value if self.context.is_empty or _says_year(value) else resolve(mention, self.context)
        again = plain and self._otherwise(span, mention, plain)
        resolved = again or plain
        if resolved is None or self._is_untold(span, mention, resolved):
            return None
        self.end = span.end
        self._turn_to_speech(mention, resolved, again)
        self._go_on(span, mention, resolved, again)
        if begins_line:
            self.line = self.context
        return resolved

    def _turn_to_place(self, span: Span[Date], mention: Mention) -> bool:
        """Takes up what the date is read against where it stands; whether it begins a line of annals."""
        if self.items.items:
            self._turn_to_item(self.items.at(span.start))
        if self.annals.starts and self._turn_to_annals(span.start):
            self.past = self.context = self.line
            return True
        if self.context is not self.past and self.past.last_day and "\n" in self.document.text[self.end : span.start]:
            self.context = self.looking_back if _tells_on(mention) and self.looking_back else self.past
        elif isinstance(mention, Moment) and self._tells_of_plan(span, mention):
            self.context = self.past
        return False

    def _otherwise(self, span: Span[Date], mention: Mention, plain: Date) -> Date | None:
        """Another reading, where the words around the date or the story so far ask for it."""
        return (
            self._in_list(span, mention)
            or self._in_speech(span, mention)
            or self._in_said_year(span, mention)
            or self._in_told_year(span, mention, plain)
        )

    def _go_on(self, span: Span[Date], mention: Mention, resolved: Date, again: Date | None) -> None:
        """What follows is read against this date, unless it only stamps a page or is only compared with."""
        if self._is_dateline(span, resolved):
            self.past = self.context = Context(resolved.start_date)
        elif span.start not in self.published and not self.document.text.endswith(_COMPARED, 0, span.start):
            self._go_on_from(mention, resolved)
            if again or not _counts_from_text(mention):
                self.earlier = told(span.start, span.end, resolved, self.context.anchor)

    def _is_dateline(self, span: Span[Date], resolved: Date) -> bool:
        """A report was sent on that day, some days before it was printed: 8月7日电（, and its 今天 is that day."""
        text = self.document.text
        if not text.startswith(("电", "讯"), span.end):
            return False
        if (text[span.end + 1 : span.end + 2] or "\n") not in _BEHIND_DATELINE and not behind_agency(text, span.start):
            return False
        anchor, day = self.context.anchor, resolved.start_date
        return resolved.grain == "day" and day is not None and anchor is not None and 0 < (anchor - day).days < _PRINTED

    def _turn_to_item(self, item: Item | None) -> None:
        """An item is read by its own day, and what follows it goes on where the article was left."""
        if item is self.item:
            return
        if self.item is None:
            self.article = self.context
        self.past = self.context = Context(item.day) if item else self.article
        self.item, self.earlier = item, None

    def _turn_to_annals(self, start: int) -> bool:
        """Whether a date begins a line of annals; where those of another year begin, nothing goes on from the last."""
        heading = self.annals.at(start)
        year = heading if self.item is None else None
        if year != self.context.year:
            self.past = self.context = self.line = Context(self.context.anchor, self.context.last, year=year)
            self.earlier = None
        return heading is not None and self.annals.begins_line(start)

    def _in_list(self, span: Span[Date], mention: Mention) -> Date | None:
        """A day behind another is of the same month, a quarter behind another of the same year."""
        between = self.document.text[self.end : span.start] if span.start - self.end < _LONGEST_JOINT else ""
        other = in_list(between, mention, self.context.last) if between and self.end else None
        return resolve(other, self.context) if other else None

    def _tells_of_plan(self, span: Span[Date], mention: Moment) -> bool:
        """The last day lies ahead and was only spoken of, and 同一天 is that of the news before it."""
        same_day = mention.reference == "text" and mention.day_offset == 0
        last, news, anchor = self.context.last_day, self.past.last_day, self.context.anchor
        if not same_day or not last or not last.start_date or not news or not anchor or last.start_date <= anchor:
            return False
        clause = self.document.text[span.end : span.end + _CLAUSE]
        return any(word in clause for word in _SAYS) and "将" not in clause

    def _in_speech(self, span: Span[Date], mention: Mention) -> Date | None:
        """今天 as one says it who spoke on the day that the text told of last."""
        if self.speech is None or not isinstance(mention, Moment) or not _counts_from_today(mention):
            return None
        said = is_said(self.document.text, span.start, span.end)
        return resolve(mention, Context(self.speech)) if said else None

    def _turn_to_speech(self, mention: Mention, resolved: Date, again: Date | None) -> None:
        """A day by its number may be that of a speech; a day counted from the article's ends it."""
        if isinstance(mention, Moment) and _counts_from_today(mention):
            self.speech = self.speech if again else None
        elif resolved.grain in _SINGLE_DAYS:
            self.speech = day_of_speech(mention, resolved, self.context.anchor)

    def _in_said_year(self, span: Span[Date], mention: Mention) -> Date | None:
        """A half or a quarter of the year ahead that its sentence names: 明年继续督导，力争在|上半年完成."""
        last, anchor = self.context.last, self.context.anchor
        if not isinstance(mention, Moment) or mention.part_of_year is None or mention.names_year:
            return None
        if anchor is None or last is None or last.grain != "year" or last.start_date is None:
            return None
        if last.start_date <= anchor or self._is_apart(span.start):
            return None
        return resolve(mention.evolve(year=last.start_date.year), self.context)

    def _in_told_year(self, span: Span[Date], mention: Mention, resolved: Date) -> Date | None:
        """The date in the earlier year that the text goes on telling of."""
        anchor = self.context.anchor
        if self.earlier is None:
            return None
        if anchor is None:
            in_year = None if resolved.resolved else resolve(with_year(mention, self.earlier.days[0].year))
            if in_year is None:
                return None
            resolved = in_year
        other = in_told_year(self.document.text, span.start, span.end, mention, resolved, self.earlier, anchor)
        return resolve(other, self.context) if other else None

    def _go_on_from(self, mention: Mention, resolved: Date) -> None:
        """A new paragraph does not go on from what lies ahead, nor from a day that is remembered: 77年前的今天."""
        looks_back = self._looks_back(mention, resolved)
        self.context = self.context.after(resolved)
        self.looking_back = self.context if looks_back else None
        anchor, first = self.context.anchor, resolved.start_date
        ahead = anchor is not None and first is not None and first > anchor
        remembered = isinstance(mention, Moment) and mention.day_offset is not None and mention.names_year
        if not (ahead or remembered or looks_back):
            self.past = self.context

    def _looks_back(self, mention: Mention, resolved: Date) -> bool:
        """News of these days says when something began, by its month: 11号…。3月9日，…，11号…."""
        if not isinstance(mention, Moment) or mention.month is None or mention.day is None:
            return False
        anchor, first, last = self.context.anchor, resolved.start_date, self.past.last_day
        if anchor is None or first is None or last is None or last.start_date is None or self.context.year is not None:
            return False
        bare = isinstance(last.mention, Moment) and (last.mention.lacks_month or last.mention.day_offset is not None)
        news = bare and abs((anchor - last.start_date).days) <= _NEWS
        return news and (anchor - first).days > _LONG_SINCE

    def _is_untold(self, span: Span[Date], mention: Mention, resolved: Date) -> bool:
        """A bare 当年 that means long ago, a 第二年 of no year in the text, and a 第二天 without a day before it."""
        if not isinstance(mention, Moment) or mention.reference != "text":
            return False
        if span.text.startswith("第二年"):
            return self.earlier is None or "\n" in self.document.text[self.end : span.start]
        if span.text.startswith("那"):
            return not self.end or "\n" in self.document.text[self.end : span.start]
        if span.text.startswith("这一天"):
            return not resolved.resolved
        if self._goes_on_from_today(span.start, mention):
            return True
        if mention.grain == "year" and mention.year_offset == 0 and span.text not in ("同年", "是年"):
            first, anchor = resolved.start_date, self.context.anchor
            long_ago = span.text == "当年" and first is not None and anchor is not None and first.year == anchor.year
            return long_ago or not self._follows(span.start)
        return bool(mention.day_offset) and not resolved.resolved and self.document.anchor is not None

    def _goes_on_from_today(self, start: int, mention: Moment) -> bool:
        """第二天 behind 头天, or in another paragraph than the 今天 before it, is of a past whose day nobody named."""
        last = self.context.last_day
        if not mention.day_offset or mention.day_offset < 0 or last is None or not isinstance(last.mention, Moment):
            return False
        today = last.mention.day_offset == 0 and _counts_from_today(last.mention)
        between = self.document.text[self.end : start]
        return today and any(mark in between for mark in ("\n", "头天", "头一天"))

    def _follows(self, start: int) -> bool:
        """A bare 当年 begins a clause in the sentence of the date before it; else it means long ago."""
        return self.end > 0 and not self.document.text[start - 1].isalpha() and not self._is_apart(start)

    def _is_apart(self, start: int) -> bool:
        """A sentence ends between the last date and this one."""
        return any(mark in self.document.text[self.end : start] for mark in "。！？\n")


# What is only compared with is not what the text tells of: 比上月和上年同期.
_COMPARED: Final = ("比", "较")

_SINGLE_DAYS: Final = frozenset({"day", "part_of_day", "hour", "minute", "second"})
_LONGEST_JOINT: Final = 3
_CLAUSE: Final = 12
_SAYS: Final = ("表示", "宣布", "指出", "回应", "声明", "证实")
"""What is said on a day is news: 她|当天表示, but 大会28日开幕。当天|将有表演."""
_TWO_DIGITS: Final = 100
_NEWS: Final = 7
_LONG_SINCE: Final = 15
_BEHIND_DATELINE: Final = frozenset(" \xa0\u3000\n\t（(，,；;：:")
_PRINTED: Final = 8
"""A report is printed within so many days."""


def _counts_from_text(mention: Mention) -> bool:
    return isinstance(mention, Moment) and mention.reference == "text"


def _counts_from_today(mention: Moment) -> bool:
    """昨天, 今天, 明天, with nothing that says which day that is."""
    counted = mention.day_offset is not None and mention.reference == "anchor"
    return counted and mention.day is None and not mention.names_year


def _tells_on(mention: Mention) -> bool:
    """第二天 and 当夜 go on from a day long ago; 当天 is rather that of the news."""
    return (
        isinstance(mention, Moment)
        and mention.reference == "text"
        and bool(mention.day_offset or mention.part_of_day in ("EV", "NI"))
    )


def _says_year(value: Date) -> bool:
    """Whether no context can change it."""
    mention = value.mention
    return value.resolved and isinstance(mention, Moment) and (mention.year or 0) >= _TWO_DIGITS


def _with_value(span: Span[Any], value: Date) -> Span[Any]:
    return Span(span.start, span.end, span.text, span.label, value, span.rule, span.fields)
