"""Where a name of another language ends: 山田一郎, 约翰·布朗, 科洛波夫."""

from __future__ import annotations

from aidie_rules.names.endings import (
    AT_THE_TIME,
    DOT,
    NEVER_LAST,
    follower_length,
    is_marked,
    is_word,
    long_name_ends,
)
from aidie_rules.names.lexicons import FOLLOWERS, JAPANESE_SURNAMES, NAME_PARTS, SURNAMES
from aidie_rules.titles.lexicons import COUNTRIES, FOREIGN_PLACES, VERBS
from aidie_rules.words import TRANSLITERATION, is_transliteration

NEVER_IN_DOTTED = "会被所曾欲谓住政围绕之正能"
"""Characters of words that stand behind names, and of no transliteration."""
_JAPANESE_LAST = frozenset("三秋郎夫雄男介助彦弘博志史司治美子江典宏树昭幸茂枝朗毅敏孝隆哲纪雅裕")
"""Characters that end Japanese given names, and no word that runs on behind a name."""
_JAPANESE_WITH_ALSO = frozenset(("克也", "哲也", "达也", "和也", "拓也", "卓也", "真也", "直也", "伸也", "信也"))
"""Given names with a character that is a function word elsewhere."""
_NEVER_IN_JAPANESE = frozenset("了的在是与被将把就还对第时后所能因抵")


def japanese_name_ends(text: str, start: int, end: int) -> bool:
    """A Japanese name ends clearly, or its second character ends given names and begins no word with the next one."""
    given = text[start + 2 : end]
    if given in _JAPANESE_WITH_ALSO:
        return is_marked(text, end) or follower_length(text, end) > 0
    if not _NEVER_IN_JAPANESE.isdisjoint(given):
        return False
    short = end - start == 4 and follower_length(text, end) == 1 and not follower_length(text, end - 1)
    if end - start > 3 and (text[end - 1] in _JAPANESE_LAST or short):
        return follower_length(text, end - 1) < 2 and not is_word(text, start, end)
    return long_name_ends(text, start, end)


def dotted_name_ends(text: str, start: int, end: int) -> bool:
    """A name with dots ends at a mark, before a longer word, or before a character that no name is written with."""
    if text[end - 1] in NEVER_LAST or text.startswith(("夫人", "子"), start):
        return False
    if is_marked(text, end):
        return text[end - 1] not in "时后前"
    if text[end] in NEVER_IN_DOTTED:
        return True
    if any(NAME_PARTS.longest_at(text, end - n) > n for n in (1, 2, 3)):
        return False
    following = follower_length(text, end)
    if TRANSLITERATION.words.get(text[end]) == "core" and follower_length(text, end + 1) >= following:
        return False
    if text[end] == "于" and text[end + 1 : end + 2].isdigit():
        return True
    return following > 1 or (following == 1 and text[end] not in TRANSLITERATION and text[end - 1 : end + 1] != "阿不")


def foreign_name_ends(text: str, start: int, end: int) -> bool:
    """A transliterated name can end here; a single follower that itself transliterates does not say so."""
    if is_word(text, start, end):
        return False
    if is_marked(text, end):
        if text[end - 1] == "时":
            return False
    elif not text.startswith(AT_THE_TIME, end):
        following = follower_length(text, end)
        if following == 1 and TRANSLITERATION.words.get(text[end]) == "core":
            # 穆尔西|因间谍罪, but 侯赛因|对
            reason = text[end] == "因" and text[end + 1 : end + 2] not in TRANSLITERATION
            clause = not (is_marked(text, end + 1) or follower_length(text, end + 1))
            return reason and clause and text[end + 1] not in "一二三四五六七八九十"
        if not following and not _is_whole_run(text, start, end):
            return False
    return follower_length(text, start) < 2


def _is_reason(text: str, start: int, end: int) -> bool:
    """肖捷|因出访: a Han name of two characters, and why its bearer did something."""
    han = end - start == 3 and SURNAMES.words.get(text[start]) == "common"
    return han and text[end - 1] == "因" and not is_marked(text, end)


def _is_whole_run(text: str, start: int, end: int) -> bool:
    """All characters that mostly transliterate, three or more of them, before an unlisted word: 默克尔|手机."""
    return (
        end - start > 2
        and not follower_length(text, end - 1)
        and COUNTRIES.longest_at(text, start - 1) < 2
        and not (is_marked(text, end + 1) or follower_length(text, end + 1))
        and text[end] not in TRANSLITERATION
        and text[end] != DOT
        and text[start:end] not in FOREIGN_PLACES
        and all(TRANSLITERATION.words.get(char) == "core" for char in text[start:end])
    )


def is_foreign_name(text: str, start: int, end: int) -> bool:
    """Characters that mostly transliterate, four and more of which two do, or three that no family name begins."""
    name = text[start:end]
    if len(name) > 3 and name[-1] == "世":
        name = name[:-2]
    if _is_reason(text, start, end):
        return False
    if is_transliteration(name):
        return True
    core = sum(TRANSLITERATION.words.get(char) == "core" for char in name)
    if not core or len(name) < 3 or _ends_in_word(text, start, end):
        return False
    if len(name) > 3 and core > 1 and not follower_length(text, end - 1):
        return _ends_clearly(text, end) and not VERBS.longest_at(text, start)
    return name[0] not in SURNAMES and is_marked(text, end)


_BEFORE_FOLLOWER = frozenset(TRANSLITERATION.words) - frozenset("因大来国人为")
"""Characters that foreign names end in and that are no word by themselves before a verb or a function word."""


def _ends_clearly(text: str, end: int) -> bool:
    """A mark, a longer word, or a word of one character that no name is written with stands behind."""
    following = follower_length(text, end)
    if following == 1:
        runs_on = follower_length(text, end - 1) > 0
        return text[end] not in TRANSLITERATION and text[end - 1] in _BEFORE_FOLLOWER and not runs_on
    if following > 1:
        return text[end - 1] in TRANSLITERATION or not follower_length(text, end - 1)
    return is_marked(text, end) or text.startswith(AT_THE_TIME, end)


def _ends_in_word(text: str, start: int, end: int) -> bool:
    """A word that follows names ends here, and a name could stand before it: 莱唐|表示，."""
    return 1 < FOLLOWERS.longest_before(text, end) < end - start - 1


def name_in_state(text: str, start: int, end: int) -> bool:
    """A name of no known shape behind a post of a state, half of it or more in characters that transliterate."""
    if text.startswith(_BEFORE_FOREIGN, start):
        return False
    if end - start < 5:
        if unusual_name_ends(text, start, end):
            return True
        spelled = text[start] in TRANSLITERATION and text[end - 1] not in "正原登小"
        if spelled and _ends_clearly(text, end) and _is_unusual_name(text, start, end):
            return True
    if follower_length(text, start) or VERBS.longest_at(text, start) or is_word(text, start, end):
        return False
    if any(follower_length(text, at) > 1 for at in range(start + 2, end)):
        return False
    core = sum(TRANSLITERATION.words.get(char) == "core" for char in text[start:end])
    if core * 2 < end - start or end - start < 3 or text[end - 1] == "时":
        return False
    return _ends_clearly(text, end) and not _ends_in_word(text, start, end)


_BEFORE_FOREIGN = ("助理", "配偶", "夫人")


def _is_spelled(text: str, start: int, end: int) -> bool:
    """All characters but one transliterate, the name is Japanese or an envoy's: no word such as 新闻局 or 赦免."""
    others = sum(char not in TRANSLITERATION for char in text[start:end])
    if others < 2 or JAPANESE_SURNAMES.longest_at(text, start) > 1 or text.endswith("大使", 0, start):
        return True
    return end - start > 2 and text[end - 1] in _JAPANESE_LAST


def unusual_name_ends(text: str, start: int, end: int) -> bool:
    """A name of no known shape ends before a mark or a function word, and holds no word known to be another."""
    clear = is_marked(text, end) or text[end] in "及和与等在" or text.startswith(AT_THE_TIME, end)
    return clear and _is_unusual_name(text, start, end)


def _is_unusual_name(text: str, start: int, end: int) -> bool:
    if text[end - 1] in NEVER_LAST or text[end - 1] == "时" or not _is_spelled(text, start, end):
        return False
    if text[start] in "兼原前副若各用" or _ends_in_word(text, start, end):
        return False
    return not (follower_length(text, start) or is_word(text, start, end))
