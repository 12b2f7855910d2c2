"""Administrative divisions: which of several named in a row is meant, in what form, and in which province it is."""

from __future__ import annotations

from functools import cache, lru_cache

from aidie import Lexicon
from aidie_rules.titles.lexicons import PLACES, WITHOUT_KIND
from aidie_rules.words import late

_PACKAGE = "aidie_rules.lexicons"

KINDS_OF_DIVISIONS = (
    "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "街道", "村", "社区", "苏木", "嘎查",
)  # fmt: skip
"""How the full name of a division ends."""
_ADDED = ("省", "地区", "自治州", "州", "盟", "市", "自治县", "县", "区", "自治旗", "旗", "新区")
"""What a text adds to the short name of a division, the larger first."""
OWN = ("我省", "我市", "我县", "我区", "我州", "我旗")
"""What the paper of a division calls it."""
ZONES = (
    "开发区", "经济开发区", "经济技术开发区", "经开区", "高新区", "高新技术产业开发区", "高新技术开发区", "工业园区",
    "新区",
)  # fmt: skip
"""Zones that have no name but that of the division before: 广州|开发区."""
_JOINED = {*ZONES, "镇", "乡", "街道"}
"""What belongs to the name before it: a township may have that of a county, as 桐梓镇 does."""


@cache
def _full_forms() -> Lexicon:
    return Lexicon.load(_PACKAGE, "place_full_forms")


@cache
def _provinces() -> Lexicon:
    return Lexicon.load(_PACKAGE, "provinces_of_places")


_remembered = lru_cache(maxsize=4_096)
"""Texts name few divisions, and each again and again."""
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
        if found and name[at:] in _JOINED:
            return [*found[:-1], found[-1] + name[at:]]
        length = PLACES.longest_at(name, at) or len(name) - at
        found.append(name[at : at + length])
        at += length
    return found


def length_at(text: str, at: int) -> int:
    """The length of the longest name of a division that begins at a place, its kind said or not; 0 where none does."""
    length = PLACES.longest_at(text, at)
    return length if length > 1 else WITHOUT_KIND.longest_at(text, at)


def length_before(text: str, at: int) -> int:
    """The length of the longest name of a division that ends at a place, its kind said or not; 0 where none does."""
    length = PLACES.longest_before(text, at)
    return length if length > 1 else WITHOUT_KIND.longest_before(text, at)


@_remembered
def without_kind(name: str) -> str:
    """A name without its last part, where that is a kind of division: 梅州 of 梅州市."""
    kind = next((kind for kind in KINDS_OF_DIVISIONS if name.endswith(kind) and len(name) > len(kind) + 1), "")
    return name.removesuffix(kind)


def full_form(name: str) -> str:
    """The whole name of a division, as the lexicon has it: 达孜 is 达孜区; the name itself where it has none."""
    return _full_forms().words.get(name, name)


@_remembered
def provinces_of(name: str) -> frozenset[str]:
    """The provinces that divisions named in a row may be in: mostly one; 西湖区 alone is in two; none where unknown."""
    several: frozenset[str] = frozenset()
    for part in split(name):
        full = full_form(part)
        if PLACES.words.get(full) == "province":
            return frozenset({full})
        known = _provinces().words
        found = {known[form] for form in (full, *_with_kinds(part)) if form in known}
        provinces = frozenset(province for told in found for province in told.split("、"))
        if len(provinces) == 1:
            return provinces
        several = several or provinces
    return several


def province_of(name: str) -> str | None:
    """The province of the divisions that are named in a row, where it is known."""
    provinces = provinces_of(name)
    return next(iter(provinces)) if len(provinces) == 1 else None


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
    if name.endswith(KINDS_OF_DIVISIONS) and (len(name) > 2 or full == name):  # 巴州 and 海淀 are short forms
        return name
    told = next((form for form in _forms_with_kinds(name, full) if form in text), None)
    return told or (full if full != name else None)


@_remembered
def _forms_with_kinds(name: str, full: str) -> list[str]:
    """What a text may call a division in full: 达孜区, 达孜县; 彭水自治县 in short for the whole of its name."""
    forms = [(name + kind, kind) for kind in _ADDED]
    return [form for form, kind in forms if form in PLACES or (len(kind) > 2 and full.endswith(kind))]
