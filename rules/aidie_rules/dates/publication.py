"""The dates on a page that say when something was published, and not when it happened."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from attrs import frozen

from aidie import Document, Span
from aidie_rules.dates.mentions import Moment
from aidie_rules.dates.resolution import Context, resolve
from aidie_rules.dates.values import Date

_LABELLED: Final = re.compile(r"(?:时间|日期|来源|稿源|出处|发布|发表|更新|编发|印发于|刊发)[^。，\n]{0,14}$")
_SENTENCE: Final = re.compile(r"[。！？；，]|,(?!\d)")
_DATELINE: Final = re.compile(r"(?:新华社|中新社|中新网|人民网|央视网|本报|本网|本台|讯)[^。，\n]{0,8}$")
_SHORT_REST: Final = 12
_DIGIT_MARKS: Final = frozenset("-/.")


@frozen
class Stamp:
    """A publication stamp.

    `labelled`: a word such as 发布时间 stands before it; `alone`: all else on its line is short.
    """

    span: Span[Date]
    labelled: bool
    alone: bool


def stamps(document: Document) -> list[Stamp]:
    """The publication stamps of a page, from top to bottom."""
    dates = [span for span in document.spans if span.label == Date.label]
    found = [_stamp(document.text, span) for span in dates if _names_day(span)]
    return [stamp for stamp in found if stamp is not None]


def main_stamp(document: Document, among: list[Stamp]) -> Stamp | None:
    """The stamp of the article itself: the labelled one, or else the first, if it is not far below."""
    labelled = next((stamp for stamp in among if stamp.labelled), None)
    if labelled or not among:
        return labelled
    near_head = among[0].span.start * 3 < len(document.text) or among[0].span.start < 600
    return among[0] if near_head or len(among) == 1 else None


def day_of(stamp: Stamp, anchor: date | None) -> date | None:
    """The day that a stamp says; one without a year is near the anchor."""
    value = stamp.span.value
    if value.start_date:
        return value.start_date
    found = value.mention and resolve(value.mention, Context(anchor))
    return found.start_date if found else None


def dateline(document: Document) -> date | None:
    """The day of a dateline that has its year: 新华社拉萨2018年8月7日电."""
    for span in document.spans:
        if _names_day(span) and document.text.startswith(("电", "讯"), span.end):
            line = document.text[document.text.rfind("\n", 0, span.start) + 1 : span.start]
            if _DATELINE.search(line):
                day: date | None = span.value.start_date
                return day
    return None


def _names_day(span: Span[Any]) -> bool:
    if span.label != Date.label or not isinstance(span.value, Date):
        return False
    mention = span.value.mention
    if not isinstance(mention, Moment) or mention.day is None or mention.month is None:
        return False
    return mention.year is not None or _in_digits(span)


def _in_digits(span: Span[Any]) -> bool:
    return not _DIGIT_MARKS.isdisjoint(span.text)


def _stamp(text: str, span: Span[Date]) -> Stamp | None:
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    before = text[line_start : span.start].strip()
    after = text[span.end : line_end if line_end >= 0 else len(text)].strip()
    digits = _in_digits(span)
    labelled = bool(_LABELLED.search(before))
    sentence = _SENTENCE.search(before) or _SENTENCE.search(after)
    if labelled:
        stands = digits or not sentence
    elif sentence:
        stands = digits and not (before and after)
    else:
        stands = digits or not (text[line_start : span.start][-1:].isalnum() or text[span.end : span.end + 1].isalnum())
    if not stands:
        return None
    return Stamp(span, labelled, not sentence and len(before) + len(after) < _SHORT_REST)
