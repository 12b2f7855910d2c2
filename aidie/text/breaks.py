"""Drops spaces and line ends inside words, dates, names with a dot and sentences."""

import re
from functools import cache
from itertools import accumulate, pairwise

from aidie.text.alignment import Deletion
from aidie.text.change import Change, deleted
from aidie.text.characters import HAN
from aidie.text.vocabulary import Vocabulary

BLANKS = "\n \u3000\t\xa0\r"
_LONGEST = 18
_NEVER_FIRST = "，、。；：！？）”~～"
"""Marks that no line and no piece of a line begins with."""
_DIGITS = "0123456789"
_UNITS = "年月日号时点分秒届周个"
_SINGLE = (" ", "\xa0")
_LINE_ENDS = ("\n", "\r\n")
_OF_YEAR, _OF_DAY = 4, 2
"""How many digits have a year, and a month or day that can be cut in two."""
_WIDEST_INDENT = 9
_MOST = {"月": 12, "日": 31}
_NO_WORDS = Vocabulary()


@cache  # these are compiled where a text has blanks
def _run() -> re.Pattern[str]:
    # what begins with a class is found quicker than what begins by looking behind
    return re.compile(f"[{BLANKS}](?<=[{HAN}0-9，、·~～—–].)[{BLANKS}]*(?=[{HAN}0-9·{_NEVER_FIRST}])", re.DOTALL)


@cache
def _stamp_before() -> re.Pattern[str]:
    """The last digits of `07:19` and `2020-08-10`, which are whole: what comes after a space is no unit of theirs."""
    return re.compile(r"(?<=[0-9][:：][0-9]{2})|(?<=[0-9][-/.][0-9]{2}[-/.][0-9]{2})")


CREDITS = (
    "(?:(?:信息|文章)?来源|稿源|作者|(?:责任)?编辑|责编|字号|浏览次数|点击数|(?:发布|更新)(?:时间|日期))[ \u3000]?[:：]"
)
"""What a page says of itself in a line of its own, with which no sentence goes on."""


@cache
def _stamp_after() -> re.Pattern[str]:
    return re.compile(rf"[0-9]{{4}}[-/.年]|[0-9]{{1,2}}[:：][0-9]{{2}}|{CREDITS}")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile("[，。；,;]")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(f"[{BLANKS}]*[{HAN}]{{2,4}}[，,][^，。；,;\n]+\n?")


def _is_list(text: str, line: int, following: int) -> bool:
    """Two lines of a list, each a short word, a comma and what is said of it: 余家驹，县长."""
    first = _listed().match(text, line)
    return first is not None and first.end() == following and _listed().match(text, following) is not None


def drop_breaks(text: str, vocabulary: Vocabulary = _NO_WORDS) -> Change | None:
    """Deletes each gap inside a date, beside a number or a dot, inside a word of `vocabulary`, or a sentence."""
    if not any(blank in text for blank in BLANKS):
        return None
    gaps = [found.span() for found in _run().finditer(text) if _is_gap(found)]
    inside_word = _inside_words(text, gaps, vocabulary)
    if inside_word:
        inside_word |= {one[0] for one, two in pairwise(gaps) if two[0] in inside_word and _spreads(text, one, two)}
    lines = _Lines(text)
    dropped: list[Deletion] = []
    for start, end in gaps:
        surely = start in inside_word or text[end] in _NEVER_FIRST
        surely = surely or (text[start - 1] == "、" and not _is_stamp(text, start, end))
        surely = surely or _cuts_number(text, start, end)[1]
        if "\n" in text[start:end]:
            drop = lines.are_joined(start, end, surely)
        else:
            drop = (
                surely or text[start - 1] == "，" or _beside_dot(text, start, end) or _beside_number(text, start, end)
            )
        if drop:
            dropped.append(Deletion(start, end))
    return deleted(text, dropped)


class _Lines:
    """The lines of a text, asked from left to right which of them are one."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._joined = 0
        """How far lines have been joined."""
        self._in_sentence = False
        """Whether the line that reaches this far has a sentence's punctuation."""

    def are_joined(self, start: int, end: int, surely: bool) -> bool:
        """Whether the line before a gap goes on behind it: surely, or since it is in the midst of a sentence."""
        text = self._text
        if not surely and (text[end - 1] != "\n" or _is_stamp(text, start, end)):
            return False
        line_start = text.rfind("\n", self._joined, start) + 1
        begin = line_start or self._joined
        in_line = bool(_sentence().search(text, begin, start))
        self._in_sentence = in_line or (self._in_sentence and not line_start)
        if not (surely or (self._in_sentence and not _is_list(text, begin, end))):
            return False
        self._joined = end
        return True


def _is_gap(found: re.Match[str]) -> bool:
    """Blanks between two characters of which one is Chinese, or a comma, and the other Chinese or a digit.

    They are up to three, or one line end with some beside it: more sets things apart on purpose.
    """
    text, (start, end) = found.string, found.span()
    if text[start - 1] in _DIGITS and text[end] in _DIGITS:
        return text[start:end] in _LINE_ENDS and _cuts_number(text, start, end)[0]
    if end - start == 1:
        return True
    line_ends = text.count("\n", start, end)
    return end - start <= (_LONGEST if line_ends else 3) and line_ends < 2


def _cuts_number(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a line end cuts the number of a year, month or day in two (20|18年, 1|2月, 3|1日), and whether surely.

    A year is known by its four digits, a month or day behind a year or month by what stands before.
    """
    if text[start - 1] not in _DIGITS or text[end] not in _DIGITS:
        return False, False
    first, last = start, end
    while first and text[first - 1] in _DIGITS:
        first -= 1
    while last < len(text) and text[last] in _DIGITS:
        last += 1
    number, unit = text[first:start] + text[end:last], text[last : last + 1]
    if unit == "年":
        is_year = len(number) == _OF_YEAR and number[:2] in ("19", "20")
        return is_year, is_year
    is_one = len(number) == _OF_DAY and number[0] != "0" and int(number) <= _MOST.get(unit, 0)
    return is_one, is_one and text[first - 1] in "年月" and first > 0


def _inside_words(text: str, gaps: list[tuple[int, int]], vocabulary: Vocabulary) -> frozenset[int]:
    """Where the gaps start that stand inside a word."""
    if not vocabulary.may_touch({text[start - 1] + text[end] for start, end in gaps}):
        return frozenset()
    # A word may have several gaps, so all are looked at in the text without any.
    ends = [0, *(end for _, end in gaps)]
    pieces = [text[end:start] for end, (start, _) in zip(ends, [*gaps, (len(text), 0)], strict=True)]
    joined = "".join(pieces)
    points = accumulate(map(len, pieces[:-1]))
    return frozenset(start for (start, _), point in zip(gaps, points, strict=True) if vocabulary.crosses(joined, point))


def _spreads(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Two equal gaps spread three characters over the beginning of a line: 副 组 长：."""
    (start, end), (start_of_second, end_of_second) = one, two
    if end + 1 != start_of_second or text[start:end] != text[start_of_second:end_of_second] or "\n" in text[start:end]:
        return False
    return text[max(0, start - _WIDEST_INDENT) : start - 1].rstrip(" \u3000\t\xa0")[-1:] in ("", "\n")


def _beside_dot(text: str, start: int, end: int) -> bool:
    """A gap beside a dot that has something on its other side, too."""
    if text[end] == "·":
        return True
    return text[start - 1] == "·" and text[start - 2 : start - 1] not in ("", "\n", "\u3000", "·")


def _beside_number(text: str, start: int, end: int) -> bool:
    """A gap between a numeral and its unit, or the single space that is printed between digits and Chinese characters.

    Where a date or a time of day stands for itself, the space sets it apart.
    """
    left, right = text[start - 1], text[end]
    single = text[start:end] in _SINGLE
    if left in _DIGITS:
        return (single or right in _UNITS) and not _stamp_before().match(text, start)
    return right in _DIGITS and (single or left in "年月日时点分") and not _stamp_after().match(text, end)


def _is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a date or a time of day ends before the gap or starts behind it, or what a page says of itself."""
    return bool(_stamp_before().match(text, start) or _stamp_after().match(text, end))
