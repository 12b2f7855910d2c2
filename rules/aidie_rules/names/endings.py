"""Where a name behind a title ends.

Nothing in a Han name says where it ends; what follows does. A name ends before a mark, or before a word that follows
names in news. The longer reading wins, unless the shorter one is followed by the longer word.
"""

from __future__ import annotations

import re
from functools import cache

from aidie_rules.names.lexicons import (
    FOLLOWERS,
    GIVEN_NAME_CHARACTERS,
    JAPANESE_SURNAMES,
    NAME_PARTS,
    NOT_NAMES,
    SURNAMES,
)
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, LEVELS, PLACES, RANKS, ROLES, SUFFIXES
from aidie_rules.words import TRANSLITERATION, is_han, is_transliteration

DOT = "·"
"""The mark inside names of several words; the text layer knows how else it is printed."""
_SEPARATORS = frozenset("、，,；; \u3000")
_HYPHENS = "-－–—"
_BLANKS = (" ", "\u3000")
NEVER_LAST = frozenset("第舰县省等说的了是及与则均都将曾已也还并又于着率对在就被把称向从却互外")
"""Function words, and kinds of places, that no given name ends in."""
_NEVER_LAST_OF_HAN = NEVER_LAST | frozenset("以因用由只既")
"""The same for Han names; 侯赛因 is none."""
_LAST_BEFORE_MARK = frozenset("均省县曾向从以因用由")
"""Of these the ones that a given name of two characters can end in, where a mark follows it."""
_PREPOSITIONS = frozenset("曾向从以因用由")
"""Of these the ones that go on before figures and quotes: 陈均9日, 陈向|“两航”."""
_GOING_ON = frozenset("0123456789“《‘「")
STRICT_SURNAMES = frozenset("和向同从是有能来后由经年都须补过当及才续回谈要")
"""Function words that are family names too: a name begins with them only where a mark ends it."""
_NUMERALS = frozenset("一二三四五六七八九十")


@cache
def _day() -> re.Pattern[str]:
    """奇卢巴|二十四日: a day in Chinese numerals."""
    return re.compile("[二三]?十[一二三四五六七八九]?[日月号]")


@cache
def _first_days() -> re.Pattern[str]:
    return re.compile("[一二三四五六七八九]日(?![前后内间本])")


_TITLES_OF_HONOUR = ("同志", "先生", "女士", "上将", "中将", "少将", "大将", "准将", "上校", "大校", "元帅", "将军")
_NO_GIVEN_NAMES = frozenset(
    (*_TITLES_OF_HONOUR, "小姐", "表示", "指出", "强调", "宣布", "认为", "呼吁", "透露", "介绍")
)
"""Words behind a family name that stands alone: 首相梅|表示，."""
_CALLED = frozenset(("大妈", "大爷", "大叔", "大娘", "大姐", "大哥"))
"""What neighbours call each other behind the family name: 王|大妈."""
_ALSO_WORDS = frozenset("高方常连管谈任包成关白安严康温古金程万文平路时计华")
"""Frequent family names that are words of a sentence as well."""
_FUNCTION = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "function")
_VERBS_BEHIND = frozenset(word for word, kind in FOLLOWERS.words.items() if kind == "verb") | frozenset(
    "在对就及等与有"
)


def is_marked(text: str, end: int) -> bool:
    """The text ends here, or anything but a Han character or a mark inside a name follows."""
    behind = text[end : end + 1]
    if not behind or is_han(behind):
        return not behind
    return not is_han(text[end + 1 : end + 2]) if behind in _HYPHENS else behind != DOT


def ends_at_mark(text: str, start: int, end: int) -> bool:
    """No word runs on behind the match."""
    return is_marked(text, end)


def ends_line(text: str, start: int, end: int) -> bool:
    """The match ends its line."""
    return text[end : end + 1] in ("", "\n")


def follower_length(text: str, at: int) -> int:
    """The length of the longest word at a place that is known to follow names, 0 where there is none.

    来 before a place is one: 宋健|来青山.
    """
    length = FOLLOWERS.longest_at(text, at)
    if not length and text[at : at + 1] == "来":
        return _coming_length(text, at + 1)
    if length or text[at : at + 1] not in _NUMERALS:
        return length
    day = _day().match(text, at) or (
        TRANSLITERATION.words.get(text[at - 1]) == "core" and _first_days().match(text, at)
    )
    return day.end() - at if day else 0


def _coming_length(text: str, at: int) -> int:
    """Of 来 and the place behind it, or one character for it before what was done there: 来青山, 来烟|视察; or 0."""
    place = PLACES.longest_at(text, at)
    if place < 2 and FOLLOWERS.longest_at(text, at + 1) > 1 and not FOLLOWERS.longest_at(text, at):
        place = 1
    return 1 + place if place else 0


def is_word(text: str, start: int, end: int) -> bool:
    """The range is an ordinary word or a country, or begins with a word and no mark follows it."""
    words = NOT_NAMES.known
    if text[start:end] in words or text[start:end] in COUNTRIES.known:
        return True
    begins = text[start : start + 2] in words or text[start : start + 3] in words
    return begins and not is_marked(text, end)


def _is_honoured(text: str, start: int, end: int) -> bool:
    """A name of three characters before 同志, 先生 or a military rank ends there, whatever it ends in but 等."""
    honoured = end - start == 3 and text[end - 1] != "等" and text.startswith(_TITLES_OF_HONOUR, end)
    return honoured and text[end + 2 : end + 3] != "们"


_TWO_LINKS = frozenset(("和与", "和及", "和在", "为在"))


AT_THE_TIME = tuple("时" + word for word in ("，", ",", "说", "称", "表示", "指出", "强调"))
"""会见克里|时，: 时 behind a name whose holder was met."""


@cache
def _with_another() -> re.Pattern[str]:
    """Words of a clause in which the person named behind them is met, asked or accompanied."""
    return re.compile("[在与同和对向跟给见问受陪迎访看率请随由]")


def _speaks(text: str, start: int, end: int) -> bool:
    """The clause names nobody else whom its verb could belong to: ，副县长胡家|时|表示."""
    begin = 1 + max(text.rfind(mark, 0, start) for mark in "，,。；：:\n”")
    return start - begin < 40 and text[end : end + 1] not in "，," and not _with_another().search(text, begin, start)


def ends_well(text: str, start: int, end: int) -> bool:
    """A name of any kind can end here."""
    last = text[end - 1]
    if text[start + 1] == "某" and end - start == 3 and (last in _FUNCTION or last in "和等"):
        return False
    if last == "时" and text.startswith(AT_THE_TIME, end - 1) and not (end - start == 3 and _speaks(text, start, end)):
        return False
    if is_marked(text, end):
        if last in "作为" and text[end : end + 1] in _GOING_ON:
            return False
        if last not in _NEVER_LAST_OF_HAN:
            return True
        goes_on = last in _PREPOSITIONS and text[end : end + 1] in _GOING_ON
        return last in _LAST_BEFORE_MARK and end - start == 3 and not goes_on
    if last in _NEVER_LAST_OF_HAN:
        # nobody is 在 among others: 柳吉在|等
        among = last == "在" and text.startswith("等", end) and text[end + 1 : end + 2] not in tuple("待候着了在")
        return (among and end - start == 3) or _is_honoured(text, start, end)
    following = follower_length(text, end)
    if not following or end - start == 2:
        # 康京|和与, 刘大|为在: of two function words the first belongs to the name; 谢尔|登· goes on
        goes_on = text[end : end + 2] in _TWO_LINKS or text[end + 1 : end + 2] == DOT
        return (following > 0 and not goes_on) or _is_honoured(text, start, end)
    if last in "和为" and _runs_on(text, start, end):
        return last + text[end] in ("和与", "和及", "为在")
    if last == "时" and end - start == 3 and text[end] in _VERBS_BEHIND and _speaks(text, start, end):
        return True
    if last in _VERBS_BEHIND or (following == 1 and last in _FUNCTION):
        return last != "和" and _is_honoured(text, start, end)
    return follower_length(text, end - 1) <= following


def _runs_on(text: str, start: int, end: int) -> bool:
    """The 和 or 为 that a name seems to end in stands behind it: 穆勒|和, 洪森|和|代理国家元首."""
    foreign = TRANSLITERATION.words.get(text[start + 1]) == "core"
    return foreign or text[end] in "与及在" or any(x.longest_at(text, end) > 1 for x in (RANKS, COUNTRIES, BODIES))


def han_name_ends(text: str, start: int, end: int) -> bool:
    """A Han name with a family name of one character can stand here behind a title."""
    marked = is_marked(text, end)
    if text.endswith("领导", 0, start) and _is_what_leaders_do(text, start, end):
        return False
    if text[start + 1 : end] in _CALLED or (text[start:end] in SURNAMES and text[end : end + 1] in _BLANKS):
        return False
    if marked and text[start] in STRICT_SURNAMES and _is_known_behind(text, start + 1, end):
        return False
    if not marked and text[start] in STRICT_SURNAMES:
        return (
            text[end - 1] not in "家方国"
            and text[start + 1 : end] not in ROLES
            and not any(text[start + 1 : end] in lexicon for lexicon in (NOT_NAMES, PLACES))
            and usual_given_name_ends(text, start, end)
        )
    if not marked and SURNAMES.words.get(text[start]) == "ambiguous" and not _clearly_follows(text, start, end):
        return False
    inside = start + 1 + follower_length(text, start + 1)
    if marked and inside == end == start + 3 and SURNAMES.words.get(text[start]) == "common":
        return text[start + 1 : end] not in _NO_GIVEN_NAMES and ends_well(text, start, end)
    if inside >= max(end, start + 3) and (inside == end or end + follower_length(text, end) <= inside):
        # 常委韩|正在天津: 正 is a name rather than that nobody is named, 高|正在 is not
        settled_surname = SURNAMES.words.get(text[start]) == "common" and text[start] not in _ALSO_WORDS
        named_like_a_word = end - start == 3 == inside - start and settled_surname and follower_length(text, end) > 0
        if not (
            named_like_a_word or (settled_surname and end - start == 2 and text[start + 1] in GIVEN_NAME_CHARACTERS)
        ):
            return False
    return ends_well(text, start, end) and not is_word(text, start, end)


def _is_what_leaders_do(text: str, start: int, end: int) -> bool:
    """A family name that is a verb too behind 领导, which tells no post: 县领导|包抓, unless a name is as usual."""
    usual = all(char in GIVEN_NAME_CHARACTERS for char in text[start + 1 : end])
    return text[start] in _ALSO_WORDS and not usual and not text.startswith("、", end)


def _is_known_behind(text: str, start: int, end: int) -> bool:
    """What stands behind a function word that is a family name too is a word and no given name: 和|香港, 是|一位."""
    given = text[start:end]
    return (
        given[0] == "一"
        or given[-1] in "家方国员我"
        or any(given in lexicon.words for lexicon in (ROLES, PLACES, COUNTRIES, NOT_NAMES, FOLLOWERS))
    )


def _clearly_follows(text: str, start: int, end: int) -> bool:
    """Behind a family name that may be a word: a longer word, a country, or two usual characters before any word."""
    following = follower_length(text, end)
    if following > 1:
        return True
    behind = text[end : end + 1]
    if behind == "率" and text[end - 1] in GIVEN_NAME_CHARACTERS:
        return True
    if behind in tuple("同与和对") and any(x.longest_at(text, end + 1) > 1 for x in (COUNTRIES, PLACES, BODIES)):
        return True
    return following > 0 and end - start == 3 and all(x in GIVEN_NAME_CHARACTERS for x in text[start + 1 : end])


def usual_given_name_ends(text: str, start: int, end: int) -> bool:
    """A family name that is mostly another word has two characters usual in given names behind it, and ends clearly.

    Between the marks of a list any two characters will do: 市领导何明、但文远，.
    """
    listed = text[start - 1 : start] == "、" and is_marked(text, end)
    if end - start != 3 or not (listed or all(char in GIVEN_NAME_CHARACTERS for char in text[start + 1 : end])):
        return False
    if any(text[start : start + n] in lexicon for n in (2, 3) for lexicon in (NOT_NAMES, PLACES)):
        return False
    return (is_marked(text, end) or follower_length(text, end) > 1) and ends_well(text, start, end)


def no_name_follows(text: str, start: int, end: int) -> bool:
    """Of several titles in a row the last is not that of a person named right behind it, nor does the row go on."""
    if text.startswith("、", end) and not _SEPARATORS.isdisjoint(text[start:end]):
        return not any(words.longest_at(text, end + 1) for words in (LEVELS, BODIES, RANKS, ROLES, PLACES))
    if JAPANESE_SURNAMES.longest_at(text, end) > 1:
        return False
    if end == len(text) or SURNAMES.words.get(text[end]) not in ("common", "rare") or follower_length(text, end):
        return True
    if not _SEPARATORS.isdisjoint(text[start:end]):
        return False
    return any(text[end : end + n] in NOT_NAMES.words for n in (2, 3)) or not (
        follower_length(text, end + 2) or follower_length(text, end + 3)
    )


def spaced_name_ends(text: str, start: int, end: int) -> bool:
    """A family name and a given one with a gap between them end at a mark, or clearly where both are usual."""
    if is_marked(text, end):
        return True
    usual = SURNAMES.words.get(text[start]) == "common" and text[end - 1] in GIVEN_NAME_CHARACTERS
    return usual and follower_length(text, end) > 1


def compound_name_ends(text: str, start: int, end: int) -> bool:
    """A name that begins with a compound family name can end here; 第五次 begins with a number."""
    if text.startswith("第五", start) and text[start + 2] in "次届批轮个条项位名年大":
        return False
    return ends_well(text, start, end) and text[start:end] not in NOT_NAMES.words


def parts_end(text: str, start: int, end: int) -> bool:
    """A name of known parts can end here, whatever its last characters mean elsewhere."""
    if text[start:end] in NOT_NAMES:
        return False
    return is_marked(text, end) or follower_length(text, end) > 0


def long_name_ends(text: str, start: int, end: int) -> bool:
    """A name of two family names, a Japanese one, or one with unknown parts ends clearly."""
    if follower_length(text, start) or any(follower_length(text, end - back) >= max(back, 2) for back in (1, 2)):
        return False
    clear = is_marked(text, end) or follower_length(text, end) > 1 or text[end] in "说等率"
    return clear and ends_well(text, start, end) and not is_word(text, start, end)


def married_name_ends(text: str, start: int, end: int) -> bool:
    """A husband's family name before a woman's whole name of usual characters (林郑月娥), or a foreign name like it."""
    usual = all(char in GIVEN_NAME_CHARACTERS for char in text[start + 2 : end]) and text[end - 1] != "先"
    if not usual or SURNAMES.words.get(text[start + 1]) != "common":
        foreign = any(TRANSLITERATION.words.get(char) == "core" for char in text[start + 1 : end])
        return foreign and long_name_ends(text, start, end)
    return ends_well(text, start, end) and follower_length(text, start + 2) < 2 and follower_length(text, end - 1) < 2


def half_known_ends(text: str, start: int, end: int) -> bool:
    """A name that ends in a known part can end here, if it begins with no word."""
    return ends_well(text, start, end) and not is_word(text, start, end) and not follower_length(text, start)


_SELDOM_LAST = NEVER_LAST | frozenset("正大原业登小")
"""Characters of given names that begin a word where nobody listed what follows: 罗阳|原来."""


def usual_name(text: str, start: int, end: int) -> bool:
    """A common family name and two characters usual in given names, before a word that nobody listed.

    Before a kind of organisation they name it: 万家乐|集团.
    """
    if SURNAMES.words.get(text[start]) != "common" or is_word(text, start, end):
        return False
    if any(char not in GIVEN_NAME_CHARACTERS for char in text[start + 1 : end]) or text[end - 1] in _SELDOM_LAST:
        return False
    if sum(TRANSLITERATION.words.get(char) == "core" for char in text[start + 1 : end + 1]) > 1:
        return False
    if max(SUFFIXES.longest_at(text, end), BODIES.longest_at(text, end)) > 1:
        return False
    return not any(follower_length(text, at) for at in (start + 1, start + 2))


def name_stands(text: str, start: int) -> bool:
    """A name of usual shape, or one in transliteration, stands between a place and a mark."""
    if SURNAMES.words.get(text[start : start + 1]) == "common":
        given = text[start + 1 : start + 3]
        usual = len(given) == 2 and all(char in GIVEN_NAME_CHARACTERS for char in given)
        return usual and is_marked(text, start + 3) and han_name_ends(text, start, start + 3)
    if follower_length(text, start):
        return False
    end = start
    while end < len(text) and (is_han(text[end]) or text[end] == DOT) and end < start + 12:
        end += 1
    name = text[start:end]
    return end > start + 1 and is_marked(text, end) and all(is_transliteration(x) for x in name.split(DOT))


_LAST_OF_OFFICES = frozenset("办局厅委部处科室院所站会")


def listed_name(text: str, start: int, end: int) -> bool:
    """Two to four characters of no known shape, with 、 behind them and a name of usual shape behind that."""
    if text[end : end + 1] != "、" or follower_length(text, start) or is_word(text, start, end):
        return False
    if PLACES.longest_before(text, end) > 1:
        return False
    if text[end - 1] in _LAST_OF_OFFICES and (text[start] in "省市县区州盟旗乡镇村" or end - start == 4):
        return False
    next_ends = any(is_marked(text, end + 1 + n) for n in (2, 3) if end + 1 + n <= len(text))
    return next_ends and (
        SURNAMES.words.get(text[end + 1 : end + 2]) in ("common", "rare") or NAME_PARTS.longest_at(text, end + 1) > 1
    )
