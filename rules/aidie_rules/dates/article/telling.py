"""Document rule: find the article's date, and resolve the others in the order in which the text tells of them."""

from __future__ import annotations

from typing import Any, Final

from aidie import Document, Span, needs_spans
from aidie_rules.dates.article.anchoring import anchored
from aidie_rules.dates.article.annals import annals_of
from aidie_rules.dates.article.items import items_of
from aidie_rules.dates.article.other_readings import otherwise
from aidie_rules.dates.article.publication import main_stamp, stamps
from aidie_rules.dates.article.story import Story
from aidie_rules.dates.article.untold import is_untold
from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.meaning.resolution import resolve
from aidie_rules.dates.values import Date

_TWO_DIGITS: Final = 100


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
    story = Story(document.text, document.anchor, items, annals, published)
    known = document.anchor is not None
    spans: list[Span[Any]] = []
    for span in document.spans:
        if not isinstance(span.value, Date) or span.value.mention is None:
            spans.append(span)
        elif resolved := _read(story, span, span.value, span.value.mention, anchored=known):
            spans.append(span if resolved is span.value else _with_value(span, resolved))
    return Document(document.text, tuple(spans), document.anchor)


def _read(story: Story, span: Span[Date], value: Date, mention: Mention, *, anchored: bool) -> Date | None:
    """What the next date means; None where it is none after all."""
    begins_line = story.turn_to(span, mention)
    plain = value if story.context.is_empty or _says_year(value) else resolve(mention, story.context)
    other = plain and otherwise(story, span, mention, plain)
    resolved = other or plain
    if resolved is None or is_untold(story, span, mention, resolved, anchored=anchored):
        return None
    story.go_on(span, mention, resolved, otherwise=other is not None, begins_line=begins_line)
    return resolved


def _says_year(value: Date) -> bool:
    """Whether no context can change it."""
    mention = value.mention
    return value.resolved and isinstance(mention, Moment) and (mention.year or 0) >= _TWO_DIGITS


def _with_value(span: Span[Any], value: Date) -> Span[Any]:
    return Span(span.start, span.end, span.text, span.label, value, span.rule, span.fields)
