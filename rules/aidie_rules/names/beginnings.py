"""Where a name right before a title begins: 李克强总理, 奥巴马总统."""

from __future__ import annotations

from aidie_rules.names.endings import DOT, NEVER_LAST, STRICT_SURNAMES, is_word
from aidie_rules.names.lexicons import (
    FOLLOWERS,
    GIVEN_NAME_CHARACTERS,
    JAPANESE_SURNAMES,
    NAME_PARTS,
    NOT_NAMES,
    SURNAMES,
)
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, FOREIGN_PLACES, PLACES, RANKS, ROLES, SUFFIXES, VERBS
from aidie_rules.words import TRANSLITERATION, is_han

_NEVER_LAST = NEVER_LAST | frozenset("给让请跟今任拟原前副代兼和为以当做位名届个省市县区州镇乡村党方驻各籍老")
_NEVER_INSIDE = frozenset("第对他她的了和与及两几位名个所驻各此该这那其任当是兼将已曾被由")
_COMMAS = frozenset("，,")
_SEPARATORS = frozenset("、，,；;")
_UNITS = frozenset("科队部局厅处所站馆院社厂校班组会系界色")
"""Organisations end so, and given names do not: 羽|毛球队总教练."""
_NUMERALS = frozenset("一二三四五六七八九十")
_BEFORE_NAMES = frozenset("的了和与及由对在是把被将从向同以等像受")


_IN_THE_MIDDLE = frozenset("其与以和")
"""Function words that a given name begins with, too: 周和平."""
_ALONE = frozenset("应论自有从代前原老")
"""Family names that stand before a whole name as words of their own: 应|杨洁篪外长邀请."""
_BEFORE_YEAR = frozenset("0123456789去今明前后每当次同本") | _NUMERALS
_BEFORE_AS = frozenset("作认视称选定身")
"""作为, 身为: words that 为 only ends."""
_BEFORE_SERVING = frozenset("出担升调转连接改兼就现曾历时原继专续挂卸上")
"""出任, 升任: words that 任 only ends."""
_HYPHENS = frozenset("-－–—")
HONOURS = ("先生", "女士", "小姐", "同志", "大妈", "大爷", "大叔", "大娘", "大姐", "大哥")
"""Behind a family name these are no given name."""
_CHOOSING = ("任命", "选举", "补选", "增选", "增补", "推选", "免去", "决定")
"""Verbs whose object is a person, whatever their family name means elsewhere: 任命|强卫|为…."""
_APPOINTING = ("为", "当选")
_TENURES = tuple(word + "任" for word in "时现曾原前历新首主继责")


def opens_chain(text: str, start: int, end: int) -> bool:
    """Titles in a row begin here: behind a verb the first is not of the person named last (任组长、县长王春).

    Nor does a row begin in the midst of another that a comma parts from what is nearer (任常委、秘书长，县长王春).
    """
    if text[start - 1 : start] == "、" and not _COMMAS.isdisjoint(text[start:end]):
        return False
    if text[start - 1 : start] == "任":
        behind_verb = not text.endswith(_TENURES, 0, start)
    else:
        behind_verb = text.endswith(_APPOINTING, 0, start)
    return not behind_verb or _SEPARATORS.isdisjoint(text[start:end])


def open_left(text: str, start: int) -> bool:
    """No word can run into what begins here: a mark or nothing stands before it."""
    before = text[start - 1 : start]
    if before in _HYPHENS and is_han(text[start - 2 : start - 1]):
        return False
    return not before or not (is_han(before) or before.isalnum())


def _behind_verb(text: str, start: int) -> bool:
    return open_left(text, start) or text[start - 1] in _BEFORE_NAMES or VERBS.longest_before(text, start) > 0


def _ends_core(text: str, at: int) -> bool:
    return TRANSLITERATION.words.get(text[at - 1 : at]) == "core"


def is_known(word: str) -> bool:
    """A listed word or place."""
    return any(word in lexicon.words for lexicon in (FOLLOWERS, NOT_NAMES, VERBS, COUNTRIES, PLACES))


_STATES = frozenset("哈中美英法德俄日韩朝印巴意澳加伊叙以埃古越泰缅菲欧土希西葡波乌沙")
"""States by one character: 古朝外长 are those of two."""


def _is_of_place(text: str, start: int, end: int) -> bool:
    """A place, its last part (呼和|浩特) or two states."""
    if end - start == 2 and text[start] in _STATES and text[start + 1] in _STATES:
        return True
    return PLACES.longest_before(text, end) > end - start or text[start:end] in PLACES


def _begins_inside(text: str, start: int) -> bool:
    """A place or a Japanese family name runs on into what begins here: 巴|黎, 叙|利亚, 岸|田, 驻|韩."""
    if text[start - 1] == "驻":
        return True
    return any(
        lexicon.longest_before(text, start + n) > n
        for n in (1, 2, 3)
        for lexicon in (COUNTRIES, FOREIGN_PLACES, JAPANESE_SURNAMES)
    )


def _behind_office(text: str, start: int) -> bool:
    """The first character is the last one of 总理, 经理, 助理 or 主席."""
    return text[start - 1 : start + 1] in ("总理", "经理", "助理", "主席")


def _is_partly_foreign(text: str) -> bool:
    """A character that is mainly used to write foreign names."""
    return any(TRANSLITERATION.words.get(char) == "core" for char in text)


def han_name_begins(text: str, start: int, end: int) -> bool:
    """A Han name can stand right before a bare title."""
    name = text[start:end]
    if text[start - 1 : start] == DOT:
        return False
    if name[0] in STRICT_SURNAMES or name[-1] in _UNITS or name.endswith(HONOURS) or _is_of_place(text, start, end):
        return False
    if _behind_office(text, start) or name[1:] in ROLES or (name[-1] == "习" and text.startswith("主席", end)):
        return False
    family_name = name[0] == "任" and open_left(text, start)
    if name[-1] in "前原任代" and text.startswith("同志", end):
        return len(name) == 3 and SURNAMES.words.get(name[0]) == "common" and _behind_verb(text, start)
    if name[-1] in _NEVER_LAST or not _NEVER_INSIDE.isdisjoint(name[1:] if family_name else name):
        middle = (
            len(name) == 3 and name[1] in _IN_THE_MIDDLE and (open_left(text, start) or _named_by_verb(text, start))
        )
        if not middle or name[-1] in _NEVER_LAST or SURNAMES.words.get(name[0]) != "common":
            return False
    if not _NUMERALS.isdisjoint(name) and not (len(name) == 3 and _behind_verb(text, start)):
        return False
    if any(text[start : start + n] in lexicon.words for lexicon in (NOT_NAMES, COUNTRIES) for n in (2, 3)):
        return text.startswith("同志", end) and _named_like_word(text, start, end)
    if text.startswith("为", end) and name[-1] in _BEFORE_AS:
        return False
    if text.startswith("成为", end) and len(name) == 2:
        return False
    if text.startswith("刚", end) and name[-1] == "刚":
        return False
    run_on = TRANSLITERATION.words.get(text[start - 1 : start]) == "core" and _is_partly_foreign(name[1:])
    if run_on and VERBS.longest_before(text, start) < 2:
        return False
    if text.startswith("任", end) and name[-1] in _BEFORE_SERVING:
        return False
    if name[1:] in NOT_NAMES.words:
        # 陈|全国书记: the family name is left over, and only a word that names follow says that it is one
        return SURNAMES.words.get(name[0]) == "common" and _behind_verb(text, start)
    if open_left(text, start):
        return True
    if start > 1 and all(TRANSLITERATION.words.get(char) == "core" for char in text[start - 2 : start]):
        return False
    if any(TRANSLITERATION.words.get(char) == "core" for char in name) and _ends_core(text, start):
        return False
    behind_verb = _behind_verb(text, start)
    kind = SURNAMES.words.get(name[0])
    usual = kind == "common" or name[:2] in SURNAMES or text.endswith(_CHOOSING, 0, start)
    behind_institution = any(x.longest_before(text, start) > 1 for x in (BODIES, SUFFIXES))
    if (
        len(name) == 3
        and name[:2] not in SURNAMES
        and ((kind == "rare" and behind_verb) or (kind == "ambiguous" and behind_institution))
    ):
        usual = all(char in GIVEN_NAME_CHARACTERS for char in name[1:])
    if not usual or (is_known(name[-2:]) and not (len(name) == 3 and behind_verb)) or _begins_inside(text, start):
        return False
    if len(name) == 2:
        return behind_verb or behind_institution
    return not is_known(text[start - 1 : start + 1]) and (behind_verb or not _opens(text, start - 1))


def _named_by_verb(text: str, start: int) -> bool:
    """A verb that takes the holder of a post stands before: 任命|周和平."""
    return text.endswith(("任命", "免去", "提名", "选举", "聘任", "接受"), 0, start)


def _opens(text: str, at: int) -> bool:
    """A name could begin at a place already: a mark or a verb stands before a first character of names (沙|马拉毕)."""
    first = SURNAMES.words.get(text[at]) in ("common", "rare") or text[at] == "阿"
    return first and text[at] not in _ALONE and (open_left(text, at) or VERBS.longest_before(text, at) > 1)


def _named_like_word(text: str, start: int, end: int) -> bool:
    """A name that begins as a word does, behind a verb or a mark: 接受|庄稼祥|同志."""
    name = text[start:end]
    usual = len(name) == 3 and SURNAMES.words.get(name[0]) == "common" and name[2] in GIVEN_NAME_CHARACTERS
    return usual and name not in NOT_NAMES.words and _behind_verb(text, start)


def married_name_begins(text: str, start: int, end: int) -> bool:
    """A husband's family name before a woman's whole name, of usual characters: 林郑月娥行政长官; 和 ends none."""
    if any(SURNAMES.words.get(char) != "common" for char in text[start : start + 2]) or text[end - 1] in _NEVER_LAST:
        return False
    usual = all(char in GIVEN_NAME_CHARACTERS and char not in _NUMERALS for char in text[start + 2 : end])
    return usual and _behind_verb(text, start) and not is_known(text[start : start + 2])


OF_SOMEONE = ("特使", "特别代表", "特别助理", "新闻秘书", "发言人")
"""Posts of those who serve the one that is named before: 余家驹特使."""


def no_name_before(text: str, start: int, end: int) -> bool:
    """No person's name stands right before: 马明龙|书记、县长王春 are two people and no chain of titles."""
    rank = RANKS.longest_at(text, start)
    if open_left(text, start) or text[start + rank : end] not in ROLES or text.endswith(OF_SOMEONE, start, end):
        return True
    lengths = (n for n in (3, 2) if n <= start and SURNAMES.words.get(text[start - n]) == "common")
    if any(is_han(text[start - 2]) and han_name_begins(text, start - n, start) for n in lengths):
        return False
    length = NAME_PARTS.longest_before(text, start)
    return length < 2 or not known_parts_begin(text, start - length, start)


def dotted_name_begins(text: str, start: int, end: int) -> bool:
    """A name of known parts with a dot stands behind a mark or a verb, and no known part before it."""
    return _behind_verb(text, start) and not NAME_PARTS.longest_before(text, start)


def marked_name_begins(text: str, start: int, end: int) -> bool:
    """A name with dots and parts of any kind behind a mark: 、曲鲁木·曲红|当选; it holds no verb and no place."""
    return open_left(text, start) and text[start - 1 : start] != DOT and _is_dotted_name(text, start, end)


def _is_dotted_name(text: str, start: int, end: int) -> bool:
    if text[end - 1] in _NEVER_LAST or VERBS.longest_before(text, end) > 1:
        return False
    first, last = text.index(DOT, start), text.rfind(DOT, start, end)
    if any(1 < x.longest_at(text, start) < first - start for x in (COUNTRIES, PLACES, BODIES, ROLES)):
        return False
    if any(VERBS.longest_at(text, at) > 1 for at in range(start, first - 1)):
        return False
    return not any(FOLLOWERS.longest_at(text, at) > 1 for at in range(last + 1, end - 1))


def closed_name(text: str, start: int, end: int) -> bool:
    """What other words close in on both sides is a name, unless it is a word or holds a function word."""
    name = text[start:end]
    if text[start - 1 : start] == DOT:
        return False
    if DOT in name and not _is_dotted_name(text, start, end):
        return False
    unit = name[-1] in _UNITS and len(name) < 4 and not _is_partly_foreign(name[:-1])
    if name in NOT_NAMES or name in COUNTRIES or name.endswith(HONOURS) or unit:
        return False
    middle = len(name) == 3 and name[1] in _IN_THE_MIDDLE and SURNAMES.words.get(name[0]) == "common"
    return "下" not in name and _NEVER_INSIDE.isdisjoint(name[2:] if middle else name[1:])


def japanese_name_begins(text: str, start: int, end: int) -> bool:
    """A Japanese name stands behind a mark, a verb or a function word, and holds no such word itself."""
    name = text[start:end]
    if name[-1] in _NEVER_LAST or name[-1] == "出" or not _NEVER_INSIDE.isdisjoint(name[2:]):
        return False
    if "在" in name or name in NOT_NAMES:
        return False
    return _behind_verb(text, start)


def foreign_name_begins(text: str, start: int, end: int) -> bool:
    """A transliterated name before a bare title takes in all the transliteration there is."""
    if text[end - 1] in _NEVER_LAST or FOLLOWERS.longest_before(text, end) > 1:
        return False
    if text.startswith(("成为", "新任", "生于"), end - 1) or _behind_office(text, start) or text[end - 1] == "邦":
        return False
    if not open_left(text, start) and text[start - 1] in _HYPHENS:
        return False
    if text[start - 1 : start] == "席" and _ends_core(text, start - 1):
        return False
    if text[start - 1 : start] == DOT or text[start] in "应同年当" or _is_of_place(text, start, end):
        return False
    if any(VERBS.longest_before(text, start + n) > n for n in (1, 2)):
        return False
    if start and text[start - 1] in TRANSLITERATION.words and VERBS.longest_before(text, start) < 2:
        return False
    if COUNTRIES.longest_at(text, start) > 1 or FOREIGN_PLACES.longest_before(text, end) > 2:
        return False
    if text[start] == "年" and (start == 0 or text[start - 1] in _BEFORE_YEAR):
        return False
    core = sum(TRANSLITERATION.words.get(char) == "core" for char in text[start:end])
    settled = core > 1 and end - start > 3 and text[end - 1] not in _UNITS and _behind_verb(text, start)
    if core * 3 < (end - start) * 2 and end - start > 2 and not settled:
        return False
    if VERBS.longest_at(text, start) > 1 or (start and _begins_inside(text, start)):
        return False
    return core >= (1 if _behind_verb(text, start) else 2) and not is_word(text, start, end)


def known_parts_begin(text: str, start: int, end: int) -> bool:
    """A name of known parts, or with dots, takes in all of them; a single part may be any word's end.

    One part behind a family name is a given name: 郭|玉山会长.
    """
    if end - start > 3 and FOLLOWERS.longest_before(text, end) > 1 and not NAME_PARTS.longest_before(text, end):
        return False
    before = text[start - 1 : start]
    if before == DOT or (before in _HYPHENS and is_han(text[start - 2 : start - 1])):
        return False
    if COUNTRIES.longest_at(text, start) > 1:
        return False
    if end - start == 2 and start > 1 and _opens(text, start - 2) and not is_known(text[start - 2 : start]):
        return False
    if NAME_PARTS.longest_before(text, start) or _ends_core(text, start):
        return False
    if end - start == 2 and SURNAMES.words.get(before) == "common" and open_left(text, start - 1):
        return False
    if PLACES.longest_before(text, end) > end - start or _behind_office(text, start):
        return False
    if VERBS.longest_before(text, start + 1) > 1:
        return False
    if text[start + 1] == DOT and not _behind_verb(text, start):
        return False
    return end - start > 3 or text[start:end] in NAME_PARTS.words or _behind_verb(text, start)
