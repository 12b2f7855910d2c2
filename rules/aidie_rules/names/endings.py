"""Where a name of any kind can end behind a title.

Nothing in a name says where it ends; what follows does. A name ends before a mark, or before a word that follows
names in news. The longer reading wins, unless the shorter one is followed by the longer word.
"""

from __future__ import annotations

from aidie_rules.names.characters import AT_THE_TIME, DOT, NEVER_LAST
from aidie_rules.names.honours import TITLES_OF_HONOUR
from aidie_rules.names.lexicons import FOLLOWERS
from aidie_rules.names.other_words import is_word
from aidie_rules.names.surroundings import follower_length, is_marked
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, RANKS
from aidie_rules.words import FOREIGN_CHARACTERS, NUMERALS, is_han, late

_NEVER_LAST = NEVER_LAST | frozenset("以因用由只既")
"""Function words that no name ends in but a foreign one: 侯赛因."""
_PREPOSITIONS = frozenset("曾向从以因用由")
"""Of these the ones that go on before figures and quotes: 陈均9日, 陈向|“两航”."""
_LAST_BEFORE_MARK = _PREPOSITIONS | frozenset("均省县")
"""Of these the ones that a given name of two characters can end in, where a mark follows it."""
_GOING_ON = frozenset("0123456789“《‘「")
_day = late("[0-9]{1,2}[日号](?=在|就|对|[上下]午|晚|表示|发表|说)")
"""A day on which somebody does something, and no count: 李京和|17日表示."""
_FUNCTION = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "function")
_BEHIND_UNNAMED = _FUNCTION | frozenset("和等")
"""Function words that are no part of the name of one who is not named: 王某|和."""
_VERBS = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "verb") | frozenset("在对就及等与有")
"""Words of one character that begin what somebody does, and that a name could seem to end in."""
_ITS_LAST = frozenset(("和与", "和及", "为在"))
"""Two function words of which the first ends the name: 刘大为|在."""
_TWO_LINKS = _ITS_LAST | {"和在"}
"""The same where the name would have two characters without it: 余京和|在."""
_NEVER_PARTED = ("来到", "深入", "带领")
"""Verbs whose first character ends no name, though what follows it could follow one: 李强|来到村里."""
_DOING_ALONE = (
    "说，", "说：", "说,", "说:", "表示", "指出", "强调", "认为", "告诉", "宣布",
    "干预", "违规", "违反", "收受", "涉嫌",
)  # fmt: skip
"""What one says or did, behind whom 和 links nobody: 余家和|说，, 余家和|违规."""
_WAITING = frozenset("待候着了在")
"""Behind 等 these make a verb of it."""

_BEGIN_OTHERS = NUMERALS | frozenset("来及和与等在时") | {word[0] for word in TITLES_OF_HONOUR}
"""Characters behind names that begin other words than the listed ones."""
_WITH_ANOTHER = frozenset("在与同和对向跟给见问受陪迎访看率请随由")
"""Words of a clause in which the person named behind them is met, asked or accompanied."""


def may_end(text: str, end: int) -> bool:
    """Whether a name could end here as far as the character behind it tells, which most often says no."""
    behind = text[end : end + 1]
    return behind in FOLLOWERS.by_start.characters or behind in _BEGIN_OTHERS or not (behind and is_han(behind))


def ends_well(text: str, start: int, end: int) -> bool:
    """A name can end here, as far as its last character and what follows tell."""
    last = text[end - 1]
    if last in _BEHIND_UNNAMED and _is_unnamed(text, start, end):
        return False
    if last == "时" and text.startswith(AT_THE_TIME, end - 1) and not (end - start == 3 and _speaks(text, start, end)):
        return False
    if is_marked(text, end):
        return _ends_before_mark(text, start, end)
    if text.startswith(_NEVER_PARTED, end - 1):
        return False
    if last == "和" and end - start == 3 and text.startswith(_DOING_ALONE, end):
        return True
    if last in _NEVER_LAST:
        return (last == "在" and _is_among(text, start, end)) or _is_honoured(text, start, end)
    following = follower_length(text, end)
    if not following or end - start == 2:
        return (following > 0 and not _takes_next(text, end)) or _is_honoured(text, start, end)
    return _ends_before_word(text, start, end, following)


def long_name_ends(text: str, start: int, end: int) -> bool:
    """A name of two family names, a Japanese one, or one with unknown parts ends clearly."""
    if follower_length(text, start) or any(follower_length(text, end - back) >= max(back, 2) for back in (1, 2)):
        return False
    clear = is_marked(text, end) or follower_length(text, end) > 1 or text[end] in "说等率"
    return clear and ends_well(text, start, end) and not is_word(text, start, end)


def _ends_before_word(text: str, start: int, end: int, following: int) -> bool:
    """A word follows a name of three characters and more, and its last one is no word: 洪森|和代理, 胡家时|表示."""
    last = text[end - 1]
    if last in "和为" and _is_link(text, start, end):
        return last + text[end] in _ITS_LAST
    if last == "时" and end - start == 3 and text[end] in _VERBS and _speaks(text, start, end):
        return True
    if last in _VERBS or (following == 1 and last in _FUNCTION):
        return last != "和" and _is_honoured(text, start, end)
    return follower_length(text, end - 1) <= following


def _ends_before_mark(text: str, start: int, end: int) -> bool:
    """A mark follows, and the last character does not go on behind it: 陈均|，, 李京和|17日说, but 王立|因“一事”."""
    last, goes_on = text[end - 1], text[end : end + 1] in _GOING_ON
    if last not in _NEVER_LAST:
        return not (goes_on and last in "作为和") or (last == "和" and _acts_on_day(text, start, end))
    return last in _LAST_BEFORE_MARK and end - start == 3 and not (goes_on and last in _PREPOSITIONS)


def _acts_on_day(text: str, start: int, end: int) -> bool:
    """李京和|17日表示; 穆勒|和 is foreign, and 和 links it."""
    return end - start == 3 and text[start + 1] not in FOREIGN_CHARACTERS and _day().match(text, end) is not None


def _is_unnamed(text: str, start: int, end: int) -> bool:
    """A family name, 某 for the rest, and a function word: 王某|和."""
    return text[start + 1] == "某" and end - start == 3


def _is_among(text: str, start: int, end: int) -> bool:
    """Nobody is 在 among others: 柳吉在|等."""
    return end - start == 3 and text.startswith("等", end) and text[end + 1 : end + 2] not in _WAITING


def _is_honoured(text: str, start: int, end: int) -> bool:
    """A name of three characters before 同志, 先生 or a military rank ends there, whatever it ends in but 等."""
    honoured = end - start == 3 and text[end - 1] != "等" and text.startswith(TITLES_OF_HONOUR, end)
    return honoured and text[end + 2 : end + 3] != "们"


def _takes_next(text: str, end: int) -> bool:
    """康京|和与, 刘大|为在: of two function words the first belongs to the name; 谢尔|登· goes on."""
    return text[end : end + 2] in _TWO_LINKS or text[end + 1 : end + 2] == DOT


def _is_link(text: str, start: int, end: int) -> bool:
    """The 和 or 为 that a name seems to end in stands behind it: 穆勒|和, 洪森|和|代理国家元首."""
    foreign = text[start + 1] in FOREIGN_CHARACTERS
    return foreign or text[end] in "与及在" or any(x.longest_at(text, end) > 1 for x in (RANKS, COUNTRIES, BODIES))


def _speaks(text: str, start: int, end: int) -> bool:
    """The clause names nobody else whom its verb could belong to: ，副县长胡家|时|表示."""
    begin = 1 + max(text.rfind(mark, 0, start) for mark in "，,。；：:\n”")
    return start - begin < 40 and text[end : end + 1] not in "，," and _WITH_ANOTHER.isdisjoint(text[begin:start])
