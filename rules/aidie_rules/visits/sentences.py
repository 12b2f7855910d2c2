"""The sentence around a phrase: where it begins, what it says of the leader's origin, whether one journey was made."""

from __future__ import annotations

from aidie import Document
from aidie_rules.dates.values import Date
from aidie_rules.words import LETTER, late

_to_come = f"{LETTER}{{0,12}}?(?:组团|率团|率队|派团|组织)"
_not_one = late(
    "将(?<![上中少大]将)(?![军乐士领])|拟|计划|打算|准备|多次|每年|经常|互访|定期|如果|希望|曾"
    f"|邀请{_to_come}|欢迎{_to_come}"
)
"""Words of a sentence that tells of no one journey, or of none that was made yet; 将军 and 上将 are no such."""
_INVITED = frozenset("邀欢")
_games = late("奥运|奥组委|亚运|[残冬青]奥|全运会|运动会|锦标赛|世锦赛")
_NEAR = 100
_PRESS_ENDS = "讯电）)"
_SENTENCE_ENDS = "。；！？\n"
_LONGEST_SENTENCE = 400
_LONGEST_HEADLINE = 80


def sentence_begins(text: str, at: int) -> int:
    """Where the sentence begins that a place is in; of a very long one, where what is near begins."""
    first = max(0, at - _LONGEST_SENTENCE)
    return max(first, *[text.rfind(mark, first, at) + 1 for mark in _SENTENCE_ENDS])


def is_headline(text: str, at: int) -> bool:
    """The line of a place goes on to its end without a stop."""
    line = text[at : at + _LONGEST_HEADLINE].partition("\n")
    return bool(line[1]) and not any(mark in line[0] for mark in _SENTENCE_ENDS)


def is_told_of_one(text: str, begin: int, end: int) -> bool:
    """A sentence tells up to here of one journey that was made."""
    return all(
        found[0][0] in _INVITED and "应" in text[max(0, found.start() - 16) : found.start()]  # 应…邀请 has brought them
        for found in _not_one().finditer(text, begin, end)
    )


def is_at_games(text: str, start: int, end: int) -> bool:
    """What stands near is told of games: teams at games are called delegations, too."""
    return _games().search(text, max(0, start - _NEAR), end + _NEAR) is not None


def origin_of_leader(document: Document, begin: int, at: int) -> str:
    """What stands before a verb of leading in its sentence, behind the date or the name of the press."""
    text = document.text
    dates = (span.end for span in document.of(Date, begin, at))
    cut = max(begin, *(text.rfind(mark, begin, at) + 1 for mark in _PRESS_ENDS), *dates)
    return text[cut:at]
