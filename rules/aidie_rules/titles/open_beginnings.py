"""Where an open name can begin: what stands before it, and what it begins with, must tell."""

from collections.abc import Callable
from functools import cache
from itertools import chain

from aidie import Guard, Lexicon
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, LONG_VERBS, PLACES, SURNAMES
from aidie_rules.titles.open_contents import FUNCTION_CHARACTERS
from aidie_rules.words import NUMERALS, is_han, late


def can_begin(text: str, start: int, end: int) -> bool:
    """A name of open form can begin here: behind a mark, a function character, a verb, or a known place or body."""
    return _is_free(text, start) and not any(refuses(text, start, end) for refuses in _NO_NAME)


_HYPHENS = ("-", "·")


def _is_free(text: str, start: int) -> bool:
    """What stands before ends there; behind a hyphen the name that it joins is known: 中国科学院-|马普学会."""
    before = text[start - 1 : start]
    if before in _HYPHENS and is_han(text[start - 2 : start - 1]):
        return any(x.longest_before(text, start - 1) > 1 for x in (PLACES, COUNTRIES, BODIES))
    if not before or not is_han(before) or before in FUNCTION_CHARACTERS or _is_counted_firm(text, start - 1):
        return True
    if before in _FREE_BEHIND and _FREE_BEHIND[before](text, start):
        return True
    return _before_names().longest_before(text, start) > 0


_COUNTING = frozenset("这那此一两几多各哪某该每")


def _is_counted_firm(text: str, at: int) -> bool:
    """家 counts or points at a firm: 这|家|国有企业."""
    return text[at : at + 1] == "家" and text[at - 1 : at] in _COUNTING


@cache
def _before_names() -> Lexicon:
    """What names of open form begin behind, in one lexicon: it is asked at each place where one could begin."""
    words = (LONG_VERBS.words, PLACES.words, COUNTRIES.words, BODIES.words)
    return Lexicon("before_names", dict.fromkeys(chain.from_iterable(words), ""))


def _behind_former(text: str, start: int) -> bool:
    """原 or 前 stands before, as a word of tenure or behind a place or a body: 拉萨市原|石门沟镇镇长."""
    return behind_tenure(text, start) or any(x.longest_before(text, start - 1) for x in (PLACES, COUNTRIES, BODIES))


def behind_tenure(text: str, start: int) -> bool:
    """原 or 前 stands before, and before that no word that it could end: 被调查人原|石门沟集团董事长."""
    if start < 1 or text[start - 1] not in "原前":
        return False
    before = text[start - 2 : start - 1]
    return (
        not before
        or not is_han(before)
        or before in FUNCTION_CHARACTERS
        or before == "人"
        or LONG_VERBS.longest_before(text, start - 1) > 0
    )


def behind_one(text: str, start: int) -> bool:
    """当, 即, 除, 记 or 访 opens the clause: ，当|青山村村委会主任, ，即|北京大学校长, ——记|青山镇党委书记."""
    return start > 0 and text[start - 1] in "当让即如记访除" and not is_han(text[start - 2 : start - 1])


def behind_deputy(text: str, start: int) -> bool:
    """A person and 代理 stand before, as the verb: 余家驹代理|青山集团总经理, but 保险代理|公司."""
    if not text.endswith("代理", 0, start):
        return False
    return any(SURNAMES.words.get(text[max(0, at) : at + 1]) == "common" for at in (start - 4, start - 5))


def behind_date(text: str, start: int) -> bool:
    """The end of a date stands before: 15日|金江镇副镇长, 1982年|第二机床厂厂长."""
    return text[start - 1 : start] in ("日", "号", "年", "月") and text[start - 2 : start - 1].isdecimal()


def behind_dateline(text: str, start: int) -> bool:
    """电 or 讯 ends a dateline: 11月3日电|青山大学校长, but 3日|电力公司经理."""
    if not text.endswith(("日电", "日讯", "日专电"), 0, start):
        return False
    day = text[start - 4 : start - 3] if text.endswith("专电", 0, start) else text[start - 3 : start - 2]
    return (day.isdecimal() or day in NUMERALS) and BODIES.longest_at(text, start - 1) < 2


_unit = late(r"(?:\d|[一二三四五六七八九十]|某[^某，,。、]{0,6}?)(?:集团军|[军师旅团营]|部队|大队|支队|部|医院|中学)$")


def _behind_unit(text: str, start: int) -> bool:
    """Behind a unit of the army by its number or without a name: 第12集团军|工兵团, 某旅|独立骑兵连."""
    return _unit().search(text, max(0, start - 12), start) is not None


_FREE_BEHIND: dict[str, Callable[[str, int], bool]] = {
    **dict.fromkeys("原前", _behind_former),
    **dict.fromkeys("当让即如记访除", behind_one),
    **dict.fromkeys("日号年月", behind_date),
    **dict.fromkeys("电讯", behind_dateline),
    "理": behind_deputy,
    **dict.fromkeys("军师旅团营队部院学", _behind_unit),
}
"""What is asked of the text before, by its last character."""


# What is no name

_UNITS = ("集团军", "军", "师", "旅", "团", "营", "连", "部", "大队", "支队", "分队", "医院", "中学")


def _is_unit(text: str, start: int, end: int) -> bool:
    """The unit of a number or of 某 begins, and no name: 第12|集团军, 某|旅."""
    return text.startswith(_UNITS, start) and (
        text[start - 1 : start].isdecimal() or text.endswith(("某", "集团"), 0, start)
    )


def _is_person_and_place(text: str, start: int, end: int) -> bool:
    """The last person of a list, and a place behind: 王春、陈永|和|兴仁市领导, though 永和 is a place too."""
    at = start + 2
    return (
        text[start - 1 : start] == "、"
        and text[at : at + 1] in ("和", "与")
        and SURNAMES.words.get(text[start]) == "common"
        and PLACES.longest_at(text, start) <= at - start
        and PLACES.longest_at(text, at + 1) > 1
    )


_tenure = late("原(?![子料创野则油州])|前(?![方线进沿海锋哨卫郭])")


def _begins_with_tenure(text: str, start: int, end: int) -> bool:
    """原 and 前 are words of tenure, and not the first character of another word: 原|青山大学校长, but 原子能."""
    return text[start] in "原前" and _tenure().match(text, start) is not None


_tenure_inside = late("[局委厅部院会司所社校区县市镇乡村处队站馆组厂]原(?=党|纪|团|$)|人原(?![则因本])")


def _holds_tenure(text: str, start: int, end: int) -> bool:
    """A word of tenure stands behind a body, before the next one: 黄河河务局|原|党组."""
    return "原" in text[start:end] and _tenure_inside().search(text, start, end) is not None


_number = late("[两几多一二三四五六七八九十]+[个名位]")


_verb_and_tenure = late(r"(?:成员|代表|其中|包括)?(?:有|继|包括)[原前](?![进来往途方线])")


def _begins_with_verb(text: str, start: int, end: int) -> bool:
    """A verb and a word of tenure begin, and no name: 继|前|劳工部部长, 成员有|前|青山公司副总裁."""
    return _verb_and_tenure().match(text, start, end) is not None


def _begins_with_number(text: str, start: int, end: int) -> bool:
    """People are counted, or firms: 两名|学校校长, 这|家|国有企业."""
    return _is_counted_firm(text, start) or _number().match(text, start) is not None


def _begins_in_dateline(text: str, start: int, end: int) -> bool:
    """专电 ends a dateline: 8日|专电商务部副部长."""
    return text.startswith("专电", start) and text.endswith("日", 0, start)


_NO_NAME: tuple[Guard, ...] = (
    _begins_in_dateline,
    _is_unit,
    _is_person_and_place,
    _begins_with_tenure,
    _begins_with_number,
    _begins_with_verb,
    _holds_tenure,
)
