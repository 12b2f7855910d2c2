"""Story: how far a text has been read, what it has told of so far, and what its next date is read against."""

from __future__ import annotations

from collections.abc import Set
from datetime import date
from typing import Final

from aidie import Span
from aidie_rules.dates.article.ahead_and_back import is_ahead, looks_back, tells_of_plan, tells_on
from aidie_rules.dates.article.annals import Annals
from aidie_rules.dates.article.items import Item, Items
from aidie_rules.dates.article.narration import Told, told
from aidie_rules.dates.article.publication import behind_agency
from aidie_rules.dates.article.speech import counts_from_today, day_of_speech
from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.meaning.resolution import Context
from aidie_rules.dates.values import Date

_COMPARED: Final = ("比", "较")
"""What is only compared with is not what the text tells of: 比上月和上年同期."""
_SINGLE_DAYS: Final = frozenset({"day", "part_of_day", "hour", "minute", "second"})
_BEHIND_DATELINE: Final = frozenset(" \xa0\u3000\n\t（(，,；;：:】")
_PRINTED: Final = 8
"""A report is printed within so many days."""


class Story:
    """A text that is read date by date: `turn_to()` the place of a date, resolve it, and `go_on()` from it."""

    def __init__(self, text: str, anchor: date | None, items: Items, annals: Annals, published: Set[int]) -> None:
        self.text = text
        self.items = items
        self.annals = annals
        self.published = published
        """Where stamps start: they say when something was published, and are not told of."""
        self.anchor = anchor
        self.printed = anchor
        """The day of the article, or of the item that is read."""
        self.article = Context(anchor)
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
        """The last date of an earlier year that the text told of."""
        self.end = 0
        """Where the last date ends."""
        self.speech: date | None = None
        """The day shortly before the article of which the text tells, and on which its speakers say 今天."""

    def turn_to(self, span: Span[Date], mention: Mention) -> bool:
        """Take up what a date is read against where it stands; whether it begins a line of annals."""
        if self.items.items:
            self._turn_to_item(self.items.at(span.start))
        if self.annals.starts and self._turn_to_annals(span.start):
            self.past = self.context = self.line
            return True
        if self.context is not self.past and self.past.last_day and "\n" in self.between(span.start):
            self.context = self.looking_back if tells_on(mention) and self.looking_back else self.past
        elif isinstance(mention, Moment) and tells_of_plan(self.text, span.end, mention, self.context, self.past):
            self.context = self.past
        return False

    def go_on(self, span: Span[Date], mention: Mention, resolved: Date, *, otherwise: bool, begins_line: bool) -> None:
        """What follows is read against this date, unless it only stamps a page or is only compared with.

        `otherwise` says that the words around it or the story so far asked for another reading than the plain one.
        """
        self.end = span.end
        self._turn_to_speech(mention, resolved, otherwise)
        if self._is_dateline(span, resolved):
            self.past = self.context = Context(resolved.start_date)
        elif span.start not in self.published and not self.text.endswith(_COMPARED, 0, span.start):
            self._go_on_from(mention, resolved)
            if otherwise or not (isinstance(mention, Moment) and mention.reference == "text"):
                self.earlier = told(span.start, span.end, resolved, self.context.anchor)
        if begins_line:
            self.line = self.context

    def between(self, start: int) -> str:
        """What stands between the last date and this one."""
        return self.text[self.end : start]

    def is_apart(self, start: int) -> bool:
        """A sentence ends between the last date and this one."""
        return any(mark in self.between(start) for mark in "。！？\n")

    def _turn_to_item(self, item: Item | None) -> None:
        """An item is read by its own day, and what follows it goes on where the article was left."""
        if item is self.item:
            return
        if self.item is None:
            self.article = self.context
        self.past = self.context = Context(item.day) if item else self.article
        self.printed = item.day if item else self.anchor
        self.item, self.earlier = item, None

    def _turn_to_annals(self, start: int) -> bool:
        """Whether a date begins a line of annals; where those of another year begin, nothing goes on from the last."""
        heading = self.annals.at(start)
        year = heading if self.item is None else None
        if year != self.context.year:
            self.past = self.context = self.line = Context(self.context.anchor, self.context.last, year=year)
            self.earlier = None
        return heading is not None and self.annals.begins_line(start)

    def _turn_to_speech(self, mention: Mention, resolved: Date, otherwise: bool) -> None:
        """A day by its number may be that of a speech; a day counted from the article's ends it."""
        if isinstance(mention, Moment) and counts_from_today(mention):
            self.speech = self.speech if otherwise else None
        elif resolved.grain in _SINGLE_DAYS:
            self.speech = day_of_speech(mention, resolved, self.context.anchor)

    def _is_dateline(self, span: Span[Date], resolved: Date) -> bool:
        """A report was sent on that day, some days before it was printed: 8月7日电（, and its 今天 is that day.

        One of the day itself says so only where a report of another day stands before it.
        """
        if not self.text.startswith(("电", "讯"), span.end):
            return False
        ends = (self.text[span.end + 1 : span.end + 2] or "\n") in _BEHIND_DATELINE
        if not (ends or behind_agency(self.text, span.start)):
            return False
        printed, day = self.printed, resolved.start_date
        if resolved.grain != "day" or day is None or printed is None:
            return False
        return 0 <= (printed - day).days < _PRINTED and day != self.context.anchor

    def _go_on_from(self, mention: Mention, resolved: Date) -> None:
        """A new paragraph does not go on from what lies ahead, nor from a day that is remembered: 77年前的今天."""
        back = looks_back(mention, resolved, self.context, self.past)
        self.context = self.context.after(resolved)
        self.looking_back = self.context if back else None
        remembered = isinstance(mention, Moment) and mention.day_offset is not None and mention.names_year
        if not (is_ahead(resolved, self.context) or remembered or back):
            self.past = self.context
