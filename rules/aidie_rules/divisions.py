"""Administrative divisions: which of several named in a row is meant, in what form, and in which province it is."""

from __future__ import annotations

from functools import cache

from aidie import Lexicon
from aidie_rules.titles.lexicons import PLACES, WITHOUT_KIND
from aidie_rules.words import late

_PACKAGE = "aidie_rules.lexicons"

KINDS = ("省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "街道", "村", "社区", "苏木", "嘎查")
"""How the full name of a division ends."""
_ADDED = ("省", "地区", "州", "盟", "市", "县", "区", "旗", "新区")
"""What a text adds to the short name of a division, the larger first."""


@cache
def _full_forms() -> Lexicon:
    return Lexicon.load(_PACKAGE, "place_full_forms")


@cache
def _provinces() -> Lexicon:
    return Lexicon.load(_PACKAGE, "provinces_of_places")


_corps = late("(?:新疆生产建设)?(?:兵团)?第[一二三四五六七八九十]{1,2}师")


def split(name: str) -> list[str]:
    """The divisions that are named in a row, the largest first: 西藏, 林芝市, 工布江达县. 的 may join them."""
    found: list[str] = []
    if "师" in name:
        name = _corps().sub("", name)
    at = 0
    while at < len(name):
        if name[at] == "的":
            at += 1
        length = PLACES.longest_at(name, at) or len(name) - at
        found.append(name[at : at + length])
        at += length
    return found


def full_form(name: str) -> str:
    """The whole name of a division, as the lexicon has it: 达孜 is 达孜区; the name itself where it has none."""
    return _full_forms().words.get(name, name)


def province_of(name: str) -> str | None:
    """The province of the divisions that are named in a row, where it is known."""
    for part in split(name):
        full = full_form(part)
        if PLACES.words.get(full) == "province":
            return full
        known = {_provinces().words[form] for form in (full, *_with_kinds(part)) if form in _provinces()}
        if len(known) == 1:
            return known.pop()
    return None


def contains(larger: str, smaller: str) -> bool:
    """Whether a division is a province, and another is in it; False where that is not known."""
    full = full_form(larger)
    return PLACES.words.get(full) == "province" and province_of(smaller) == full


def _with_kinds(name: str) -> list[str]:
    """What a name may be that lacks its kind: 朝天 is 朝天区."""
    return [name + kind for kind in _ADDED] if name in WITHOUT_KIND else []


def form_in(text: str, name: str) -> str | None:
    """The fullest form of a division that a text supports.

    A name with its kind stands, unless the text has the whole of what it shortens: 凉山州 stands, and is 凉山彝族自治州
    beside that. A name without its kind takes the one that the text gives it elsewhere: 达孜 is 达孜县 in older texts.
    A name that several share (长宁), or that is a word as well (朝天), is none where the text gives it no kind.
    """
    full = full_form(name)
    if full in text and full != name:
        return full
    if name.endswith(KINDS) and (len(name) > 2 or full == name):  # 巴州 and 海淀 are short forms
        return name
    told = next((name + kind for kind in _ADDED if name + kind in text and name + kind in PLACES), None)
    return told or (full if full != name else None)
