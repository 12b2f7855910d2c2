"""Whether two names are of one delegation, and two places of one destination."""

from __future__ import annotations

from functools import lru_cache

from aidie import Document, Matcher
from aidie_rules.titles.lexicons import COUNTRIES, PLACES
from aidie_rules.visits.delegations import DELEGATION, KIND
from aidie_rules.visits.lexicons import ABBREVIATIONS, KINDS
from aidie_rules.words import late

_DELEGATION = Matcher(DELEGATION)

_generic = late(
    "|".join(("一行", *KINDS.words))
    + "|经贸|党政|政府|学习|考察|对口|支援|自治区|自治州|自治县|地区|我|该|本|[省市县区州盟旗委、]"
)
"""What says nothing of whose a delegation is, or which a place is."""


@lru_cache(maxsize=1_024)
def _core(name: str) -> str:
    """What is left of a name without its kinds: 镇江 of 镇江市党政代表团, nothing of 党政代表团."""
    return _generic().sub("", name)


def is_any_party(name: str) -> bool:
    """The name can be of any delegation: 党政代表团, 考察团一行."""
    return not _core(name)


def is_of_country(name: str) -> bool:
    """The name says of which country a delegation is and nothing else, or not even that: as those of teams at games."""
    return name.removesuffix("代表团") in COUNTRIES or name == "代表团"


def named_from(document: Document, origin: str) -> list[str]:
    """The names of delegations in a document that are from where its leader is: 宝鸡市考察团 of 宝鸡市市长余家驹."""
    return [name for name in document.once(_names) if is_named_from(name, origin)]


def _names(document: Document) -> list[str]:
    """The names of delegations in a document."""
    ends = (found.end() for found in KIND().finditer(document.text))
    return [found.text for end in ends if (found := _DELEGATION.match_before(document.text, end))]


def is_named_from(name: str, origin: str) -> bool:
    """The name of a delegation has the place that somebody is from."""
    core = _core(name)
    return bool(core) and core in origin


def is_same_party(one: str, other: str) -> bool:
    """The names can be of one delegation: 镇江党政代表团, 江苏省镇江市党政代表团; 代表团 can be any.

    The shorter can leave out what stands in the middle: 韩国漆谷郡访问团, 韩国庆尚北道漆谷郡访问团; 美国会代表团.
    A division and one in it send two: 江苏省代表团, 江苏省镇江市代表团.
    """
    if ("分团" in one) != ("分团" in other):
        return False
    one, other = sorted((_core(one), _core(other)), key=len)
    if one and other.startswith(one) and PLACES.longest_at(other, len(one)) > 1:
        return False
    kept = 1 if one[:1] in ABBREVIATIONS else 2
    return one in other or any(
        other.startswith(one[:at]) and other.endswith(one[at:]) for at in range(kept, len(one) - 1)
    )


def is_fuller(one: str, other: str) -> bool:
    """A place is told more fully, from further up: 西藏拉萨市达孜区 than 拉萨达孜, but not 达孜区邦堆乡 than 达孜区."""
    return len(one) > len(other) and _core(one).endswith(_core(other))


def places_meet(one: str, other: str) -> bool:
    """One of the places can be the other."""
    one, other = _core(one), _core(other)
    return one in other or other in one


def is_one_place(one: str, other: str) -> bool:
    """The places are one, told from further up or not so far down: 西藏, 西藏拉萨, 拉萨市."""
    if _is_list(one) != _is_list(other):
        return False
    one, other = sorted((_core(one), _core(other)), key=len)
    return other.startswith(one) or other.endswith(one)


def _is_list(place: str) -> bool:
    """The place is several stages."""
    return any(link in place for link in "、和及与")
