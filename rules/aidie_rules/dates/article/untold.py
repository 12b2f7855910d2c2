"""Words that count from the text where it names nothing to count from: a 当年 that means long ago, a lone 第二天."""

from __future__ import annotations

from aidie import Span
from aidie_rules.dates.article.speech import counts_from_today
from aidie_rules.dates.article.story import Story
from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.values import Date


def is_untold(story: Story, span: Span[Date], mention: Mention, resolved: Date, *, anchored: bool) -> bool:
    """A bare 当年 that means long ago, a 第二年 of no year in the text, and a 第二天 without a day before it.

    `anchored` says that the day of the article is known.
    """
    if not isinstance(mention, Moment) or mention.reference != "text":
        return False
    if span.text.startswith("第二年"):
        return story.earlier is None or "\n" in story.between(span.start)
    if span.text.startswith("那"):
        return not story.end or "\n" in story.between(span.start)
    if span.text.startswith("这一天"):
        return not resolved.resolved
    if _goes_on_from_today(story, span.start, mention):
        return True
    if mention.grain == "year" and mention.year_offset == 0 and span.text not in ("同年", "是年"):
        first, anchor = resolved.start_date, story.context.anchor
        long_ago = span.text == "当年" and first is not None and anchor is not None and first.year == anchor.year
        return long_ago or not _follows(story, span.start)
    return bool(mention.day_offset) and not resolved.resolved and anchored


def _goes_on_from_today(story: Story, start: int, mention: Moment) -> bool:
    """第二天 behind 头天, or in another paragraph than the 今天 before it, is of a past whose day nobody named."""
    last = story.context.last_day
    if not mention.day_offset or mention.day_offset < 0 or last is None or not isinstance(last.mention, Moment):
        return False
    today = last.mention.day_offset == 0 and counts_from_today(last.mention)
    return today and any(mark in story.between(start) for mark in ("\n", "头天", "头一天"))


def _follows(story: Story, start: int) -> bool:
    """A bare 当年 begins a clause in the sentence of the date before it; else it means long ago."""
    return story.end > 0 and not story.text[start - 1].isalpha() and not story.is_apart(start)
