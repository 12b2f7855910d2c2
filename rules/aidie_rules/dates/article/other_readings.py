"""Other readings of a date than the plain one, where the words around it or the story so far ask for one."""

from __future__ import annotations

from typing import Final

from aidie import Span
from aidie_rules.dates.article.narration import in_list, in_told_year, says_month_alone, with_year
from aidie_rules.dates.article.speech import counts_from_today, is_said
from aidie_rules.dates.article.story import Story
from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.meaning.resolution import Context, resolve
from aidie_rules.dates.values import Date

_TO_HAPPEN: Final = ("将", "，将", ",将")
_TO_HAPPEN_ON: Final = ("将于", "将在", "定于", "拟于", "预定")
_LONGEST_JOINT: Final = 3
"""So many characters can join the dates of a list."""


def otherwise(story: Story, span: Span[Date], mention: Mention, plain: Date) -> Date | None:
    """The first other reading that fits, if there is one."""
    return (
        _in_list(story, span, mention)
        or _in_days_to_come(story, span, mention, plain)
        or _in_speech(story, span, mention)
        or _in_said_year(story, span, mention)
        or _in_told_year(story, span, mention, plain)
    )


def _in_list(story: Story, span: Span[Date], mention: Mention) -> Date | None:
    """A day behind another is of the same month, a quarter behind another of the same year."""
    between = story.between(span.start) if span.start - story.end < _LONGEST_JOINT else ""
    other = in_list(between, mention, story.context.last) if between and story.end else None
    return resolve(other, story.context) if other else None


def _in_days_to_come(story: Story, span: Span[Date], mention: Mention, plain: Date) -> Date | None:
    """A bare weekday on which something is to happen is the next one: |周日将列席, 将于|周四启程."""
    anchor = story.context.anchor
    if not isinstance(mention, Moment) or mention.weekday is None or mention.nth is not None or mention.day is not None:
        return None
    if mention.week_offset is not None or anchor is None or plain.start_date is None or plain.start_date >= anchor:
        return None
    text = story.text
    if not (text.startswith(_TO_HAPPEN, span.end) or text.endswith(_TO_HAPPEN_ON, 0, span.start)):
        return None
    for week in (0, 1):
        coming = resolve(mention.evolve(week_offset=week), story.context)
        if coming and coming.start_date and coming.start_date > anchor:
            return coming
    return None


def _in_speech(story: Story, span: Span[Date], mention: Mention) -> Date | None:
    """今天 as one says it who spoke on the day that the text told of last."""
    if story.speech is None or not isinstance(mention, Moment) or not counts_from_today(mention):
        return None
    return resolve(mention, Context(story.speech)) if is_said(story.text, span.start, span.end) else None


def _in_said_year(story: Story, span: Span[Date], mention: Mention) -> Date | None:
    """A half or a quarter of the year ahead that its sentence names: 明年继续督导，力争在|上半年完成."""
    last, anchor = story.context.last, story.context.anchor
    if not isinstance(mention, Moment) or mention.part_of_year is None or mention.names_year:
        return None
    if anchor is None or last is None or last.grain != "year" or last.start_date is None:
        return None
    if last.start_date <= anchor or story.is_apart(span.start):
        return None
    return resolve(mention.evolve(year=last.start_date.year), story.context)


def _in_told_year(story: Story, span: Span[Date], mention: Mention, resolved: Date) -> Date | None:
    """The date in the earlier year that the text goes on telling of."""
    anchor = story.context.anchor
    if story.earlier is None or not says_month_alone(mention):
        return None
    if anchor is None:
        in_year = None if resolved.resolved else resolve(with_year(mention, story.earlier.days[0].year))
        if in_year is None:
            return None
        resolved = in_year
    other = in_told_year(story.text, span.start, span.end, mention, resolved, story.earlier, anchor)
    return resolve(other, story.context) if other else None
