"""Days in a speech that was held some days before the article: 11日，她表示，今天我们共同见证…."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from aidie_rules.dates.meaning.mentions import Mention, Moment
from aidie_rules.dates.values import Date
from aidie_rules.words import late

_LONGEST_SINCE: Final = 3
"""A speech is reported within so many days."""
_LONGEST_TURN: Final = 8
_NO_SPEAKER: Final = ("显示", "报道", "消息", "网友", "记者", "监测", "预计")
_FIRST_PERSON: Final = ("我", "，我", ",我", "咱", "，咱", ",咱")
_NARRATORS: Final = ("我国", "我台", "我省", "我市", "我军", "我县", "我区")


_speaks = late("(?:表示|指出|强调|说|致辞|讲话)[，,：:]“?")


def day_of_speech(mention: Mention, resolved: Date, anchor: date | None) -> date | None:
    """The day on which what follows may have been said: one shortly before the article, told by its number."""
    day = resolved.start_date
    if anchor is None or day is None or day != resolved.end_date or not isinstance(mention, Moment):
        return None
    return day if mention.day is not None and 0 < (anchor - day).days <= _LONGEST_SINCE else None


def counts_from_today(mention: Moment) -> bool:
    """昨天, 今天, 明天, with nothing that says which day that is."""
    counted = mention.day_offset is not None and mention.reference == "anchor"
    return counted and mention.day is None and not mention.names_year


def is_said(text: str, start: int, end: int) -> bool:
    """A speaker says it: right behind the verb, or in the first person further on in the same paragraph."""
    paragraph = text[text.rfind("\n", 0, start) + 1 : start]
    verbs = [verb for verb in _speaks().finditer(paragraph) if not _without_speaker(paragraph, verb)]
    if not verbs:
        return False
    return verbs[-1].end() == len(paragraph) or (
        text.startswith(_FIRST_PERSON, end) and not text.startswith(_NARRATORS, end + (text[end] in "，,"))
    )


def _without_speaker(paragraph: str, verb: re.Match[str]) -> bool:
    """报道说 and 网友说 tell of the day of the article."""
    clause = paragraph[max(0, verb.start() - _LONGEST_TURN) : verb.end()]
    return any(word in clause for word in _NO_SPEAKER)
