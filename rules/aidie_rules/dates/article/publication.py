"""The dates on a page that say when something was published, and not when it happened."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from aidie import Document, Frozen, Span
from aidie_rules.dates.meaning.mentions import Moment
from aidie_rules.dates.meaning.resolution import Context, resolve
from aidie_rules.dates.values import Date
from aidie_rules.words import late

_labelled = late(r"(?:时间|日期|来源|稿源|出处|发布|发表|更新|编发|印发于|刊发)[^。，\n]{0,14}$")


_sentence = late(r"[。！？；，]|,(?!\d)")


_dateline = late(r"(?:新华社|中新社|中新网|人民网|央视网|本报|本网|本台|讯)[^。，\n]{0,8}\Z")


_paper = r"(?:《?[一-鿿]{1,8}[报社网]》?)?"
_masthead = late(rf"{_paper}[（( ]*\0[）)]?\s*{_paper}[\s，,]*(?:第?\s*[0-9一二三四五六七八九十]{{1,3}}\s*版)?[）)]?")
"""《青山日报》（2015年3月2日 01 版）, 2015年3月2日青山日报 第2版: the day (\0) beside a paper or an agency."""


_LONGEST_BEFORE: Final = 20
"""Of what stands before a date, a label and a dateline are found in so many characters."""
_LONGEST_AGENCY: Final = 10
"""Before a dateline that begins the page any agency may stand: 【青山通讯2012年7月22日讯】."""
_SHORT_REST: Final = 12
_LONGEST_MASTHEAD: Final = 30
_DIGIT_MARKS: Final = frozenset("-/.")


_CLOCKS: Final = tuple(word + colon for word in ("今天是", "今日是", "现在是") for colon in ("", "：", ":"))
"""Behind these a page shows the day on which it is looked at."""


class Stamp(Frozen):
    """A publication stamp.

    `labelled`: a word such as 发布时间 stands before it; `sourced`: 来源 stands behind it; `alone`: all else on its
    line is short.
    """

    span: Span[Date]
    labelled: bool
    sourced: bool
    alone: bool


def stamps(document: Document) -> list[Stamp]:
    """The publication stamps of a page, from top to bottom."""
    found: list[Stamp] = []
    line = _Line(0, 0, 0, [])
    for span in document.of(Date):
        if _names_day(span):
            if span.end > line.end:
                line = _line(document.text, span)
            stamp = _stamp(document.text, span, line)
            if stamp is not None:
                found.append(stamp)
    return found


def main_stamp(document: Document, among: list[Stamp]) -> Stamp | None:
    """The stamp of the article itself: the labelled one, or else the first, if it is not far below.

    A first one that tells its source is the article's own, and a later one of what it tells: 时间：2014年3月3日.
    """
    if not among:
        return None
    first = among[0]
    near_head = first.span.start * 3 < len(document.text) or first.span.start < 600
    if first.sourced and near_head:
        return first
    labelled = next((stamp for stamp in among if stamp.labelled), None)
    return labelled or (first if near_head or len(among) == 1 else None)


def day_of(stamp: Stamp, anchor: date | None) -> date | None:
    """The day that a stamp says; one without a year is near the anchor."""
    value = stamp.span.value
    if value.start_date:
        return value.start_date
    found = value.mention and resolve(value.mention, Context(anchor))
    return found.start_date if found else None


def dateline(document: Document) -> date | None:
    """The day of a dateline that has its year: 新华社拉萨2018年8月7日电."""
    text = document.text
    for span in document.of(Date):
        if not text.startswith(("电", "讯"), span.end) or not _names_day(span):
            continue
        if behind_agency(text, span.start) or not text[: span.start].strip()[_LONGEST_AGENCY:]:
            day: date | None = span.value.start_date
            return day
    return None


def behind_agency(text: str, start: int) -> bool:
    """The name of an agency or a paper and a place stand before the day of a report: 新华社拉萨|8月7日电."""
    return bool(_dateline().search(text, max(0, start - _LONGEST_BEFORE), start))


def _names_day(span: Span[Date]) -> bool:
    mention = span.value.mention
    if not isinstance(mention, Moment) or mention.day is None or mention.month is None:
        return False
    return mention.year is not None or _in_digits(span)


def _in_digits(span: Span[Any]) -> bool:
    return not _DIGIT_MARKS.isdisjoint(span.text)


_clock = late(r"日\s?\d{1,2}:\d\d")


def _has_clock(span: Span[Any]) -> bool:
    """The clock time of a stamp follows the day, as pages write it: 2018年6月5日08:12."""
    return bool(_clock().search(span.text))


class _Line(Frozen):
    """A line without the blanks at its ends, where the whole of it ends, and its marks: one look for all its dates."""

    start: int
    stop: int
    end: int
    marks: list[int]


def _line(text: str, span: Span[Date]) -> _Line:
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    end = len(text) if end < 0 else end
    line = text[start:end]
    marks = [mark.start() for mark in _sentence().finditer(text, start, end)]
    return _Line(end - len(line.lstrip()), start + len(line.rstrip()), end, marks)


def _stamp(text: str, span: Span[Date], line: _Line) -> Stamp | None:
    start, end, marks = span.start, span.end, line.marks
    while start > line.start and text[start - 1].isspace():
        start -= 1
    while end < line.stop and text[end].isspace():
        end += 1
    before, after = start - line.start, line.stop - end
    digits = _in_digits(span)
    labelled = bool(_labelled().search(text, max(line.start, start - _LONGEST_BEFORE), start))
    sentence = bool(marks and (marks[0] < start or marks[-1] >= end)) or (before > 0 and text[span.start - 1] == ",")
    if labelled:
        stands = digits or not sentence
    elif sentence:
        stands = digits and not (before and after)
    else:
        beside = (start == span.start and before and text[start - 1].isalnum(), text[span.end : span.end + 1].isalnum())
        stands = digits or not any(beside) or _has_clock(span) or _is_masthead(text, span, line)
    if not stands or text.endswith(_CLOCKS, line.start, start):
        return None
    return Stamp(span, labelled, text.startswith("来源", end), not sentence and before + after < _SHORT_REST)


def _is_masthead(text: str, span: Span[Date], line: _Line) -> bool:
    """The line is the head of a newspaper's page: nothing but its name, its day and the number of the page."""
    before, behind = text[line.start : span.start], text[span.end : line.stop]
    return len(before + behind) < _LONGEST_MASTHEAD and bool(_masthead().fullmatch(f"{before}\0{behind}"))
