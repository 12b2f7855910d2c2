"""Divisions as a phrase names them: one behind the larger ones that it is in, or several in a list."""

from functools import cache

from aidie.pattern import HAN, Node, chars, choice, one_of, optional, repeat
from aidie_rules.divisions import KINDS_OF_DIVISIONS, OWN, ZONES, full_form, province_of, split
from aidie_rules.titles.lexicons import PLACES, WITHOUT_KIND
from aidie_rules.words import LETTER, is_han, late

_SMALL = choice(
    chars(HAN, 1, 4, without="就乡建设推进发展助力打造新农入驻各的个美与和及对口支援帮扶贫困全示范重点")
    + one_of("镇", "社区", "苏木", "嘎查", "乡", "村"),
    chars(HAN, 1, 5, without="各的个与和及该") + "街道",
)
"""A township or a village, which no lexicon lists, behind what it belongs to: 册亨县|坡妹镇."""


_BEFORE_NAMES = frozenset("、与和同由对及到赴在往来扶援建助给向的")


def _begins(text: str, start: int) -> bool:
    """A name without its kind stands behind a mark, another division or a word before names: not 三|江源."""
    before = text[start - 1 : start]
    return not is_han(before) or before in _BEFORE_NAMES or PLACES.longest_before(text, start) > 1


def is_division(text: str, start: int, end: int) -> bool:
    """兵团 is spoken of like a place, 乡 may begin 乡村, a township may have a county's name: 武隆区|桐梓镇.

    的 joins a place to one in it: 和田地区的|和田市.
    """
    if text.startswith("兵团", end - 2) or text.startswith("生产建设兵团", end):
        return False
    if text[end - 1] == "乡" and text.startswith("村", end):
        return False
    if text.startswith(("镇", "乡"), end) and text[end - 1] not in KINDS_OF_DIVISIONS:
        return False
    if PLACES.longest_before(text, end) == end - start:
        return True  # most are named alone
    *larger, last = split(text[start:end])
    if (larger or [last])[0] in WITHOUT_KIND and not _begins(text, start):
        return False
    if larger and {PLACES.words.get(larger[-1]), PLACES.words.get(last)} == {"county"}:
        return False
    if not larger or "的" not in text[start:end]:
        return not larger or PLACES.words.get(full_form(last)) != "province"
    return province_of(larger[0]) == province_of(last)


_CORPS = "第" + one_of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二", "十三", "十四") + "师"
"""A division of the Xinjiang corps, which has the same seat as a city: 第二师|铁门关市."""


_PLACE = choice(PLACES, WITHOUT_KIND)
_ROW = (
    optional(_CORPS)
    + _PLACE
    + repeat(optional(choice("的", _CORPS)) + _PLACE, 0, 2)
    + optional(choice(_SMALL, one_of(*ZONES)))
).where(is_division)


_DIVISION = choice(_ROW, one_of(*OWN))


@cache  # rules share what is worked out from a pattern
def division(name: str) -> Node:
    """A division, with the larger ones that it is in before it, captured under a name: 西藏林芝市工布江达县."""
    return _DIVISION.named(name)


_AND = one_of("、", "和", "与", "及", "以及", "暨")


@cache
def divisions(name: str) -> Node:
    """One division or several, each captured under a name."""
    return division(name) + repeat(_AND + division(name), 0, 6)


_institution = late(
    f"{LETTER}{{0,6}}?(?:大学|学院|学校|[中小]学|幼儿园|医院|银行|公司|集团|机场|电视台|研究[所院]|农场|监狱|卫视|师范)"
)


def no_institution(text: str, start: int, end: int) -> bool:
    """A division does not begin the name of an institution: 对口支援|西藏大学, 江苏|路.

    But who builds 玉树州医院 helps 玉树州.
    """
    if text.endswith(("援建", "援建的"), 0, start) and PLACES.words.get(split(text[start:end])[-1]) != "province":
        return True
    return text[end : end + 1] not in ("路", "街") and _institution().match(text, end) is None
