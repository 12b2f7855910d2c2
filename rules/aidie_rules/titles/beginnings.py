"""Where a title of known words begins: its first characters are no word of their own, and end none."""

from functools import cache

from aidie import Guard, Lexicon
from aidie_rules.titles.abbreviations import stands_for_state
from aidie_rules.titles.lexicons import (
    BODIES,
    COUNTRIES,
    FOREIGN_PLACES,
    HEADS_OF_PLACES,
    LEVELS,
    NAME_PARTS,
    PLACES,
    RANKS,
    ROLES,
    STATES,
    SUFFIXES,
    SURNAMES,
    VERBS,
)
from aidie_rules.words import NUMERALS, is_han

_SEVERAL = ("套班子", "与会", "在座", "各位", "诸位", "全体", "其他", "其余")
_BEHIND_SEVERAL = (*_SEVERAL, *(word + "副" for word in _SEVERAL))
"""Behind these a bare role is of several people: 与会|常委, 各位|委员, 全体副|省长."""


def _are_several(text: str, start: int, end: int) -> bool:
    """The role is bare, and behind 与会 no other post and no name follows: 与会|委员、县长王春 is one person."""
    if text[start + RANKS.longest_at(text, start) : end] not in ROLES.known:
        return False
    behind = text[end : end + 1]
    return not text.endswith(("与会", "与会副"), 0, start) or (
        behind != "、" and SURNAMES.words.get(behind) != "common"
    )


def title_begins(text: str, start: int, end: int) -> bool:
    """A title begins where it seems to."""
    first = text[start]
    if first in _REFUSED_BEGINNING_WITH and _REFUSED_BEGINNING_WITH[first](text, start, end):
        return False
    if text.endswith(_BEHIND_SEVERAL, 0, start) and _are_several(text, start, end):
        return False
    if text.endswith("常委", start, end) and _is_member_for_place(text, start, end):
        return False
    role = end - _NATIONAL_ROLES.longest_before(text, end)
    if start < role < end and (
        BODIES.words.get(text[start:role]) == "enterprise" or not _place_has_state_post(text, start, role)
    ):
        return False
    before = text[start - 1 : start]
    if not before or not is_han(before):
        return before != "·"
    return not (_begins_inside_place(text, start, before) or _is_given_name(text, start, end, before))


def _is_member_for_place(text: str, start: int, end: int) -> bool:
    """A place has no 常委 of its own, and the place is a given name: 李惠东|常委."""
    place = end - start - 2
    return place > 0 and place in (PLACES.longest_before(text, end - 2), LEVELS.longest_before(text, end - 2))


_NATIONAL_ROLES = ROLES.only("national", name="national_roles")
_CITIES = FOREIGN_PLACES.only("place", name="places_that_are_no_states")


def _place_has_state_post(text: str, start: int, role: int) -> bool:
    """A post of the state is of no place in China (奥|巴马总统) and of no city (科|罗马总统).

    Nor has a state a 总书记 (朱|马里总书记). A 总督 is of a part of a state (澳门总督).
    """
    if text.startswith("总督", role):
        return True
    country = COUNTRIES.longest_at(text, start)
    if country and text.startswith("总书记", start + country):
        return False
    if PLACES.longest_at(text, start):
        return country > 0 or (text[start] in STATES and stands_for_state(text, start, start + 1))
    return _CITIES.longest_at(text, start) <= country and not _is_of_chinese_place(text, start, role)


def _is_of_chinese_place(text: str, start: int, role: int) -> bool:
    """A place in China stands between a state and its post, as where a name is meant: 日本|福田首相."""
    place = PLACES.longest_before(text, role)
    return 0 < place < role - start and COUNTRIES.longest_before(text, role) < place


def _begins_inside_place(text: str, start: int, before: str) -> bool:
    """The first characters are the last ones of a state, a city or a verb, or one of two states: 科威|特首, 中|美总统.

    A verb runs into a place that its last character begins: 欢|迎江主席.
    """
    if (before == "中" or before in STATES.known) and COUNTRIES.longest_at(text, start) == 1:
        return True
    if COUNTRIES.longest_before(text, start + 1) > 1 or _abroad().longest_before(text, start + 2) > 2:
        return True
    return PLACES.longest_at(text, start) > 1 and VERBS.longest_before(text, start + 1) > 1


@cache
def _abroad() -> Lexicon:
    """States and cities in one lexicon: it is asked before nearly every title."""
    return Lexicon("states_and_cities", [*COUNTRIES.words, *FOREIGN_PLACES.words])


def _is_given_name(text: str, start: int, end: int, before: str) -> bool:
    """A place or a firm of two characters between a family name that opens a clause and a bare post: 郭玉山|会长."""
    if SURNAMES.words.get(before) != "common" or before in "任于":
        return False
    behind_institution = max(SUFFIXES.longest_before(text, start - 1), BODIES.longest_before(text, start - 1)) > 1
    if is_han(text[start - 2 : start - 1]) and not behind_institution:
        return False
    if text[start + 1] in "县市" and PLACES.longest_at(text, start) == 2 and text[start + 2] in "委政":
        return True
    role = text[start + 2 : end].removeprefix("副")
    if role not in ROLES or role in HEADS_OF_PLACES:
        return False
    return PLACES.longest_at(text, start) == 2 or BODIES.words.get(text[start : start + 2]) == "enterprise"


# Told by the first character


def ends_day(text: str, start: int, end: int) -> bool:
    """日 is that of a day, and not Japan's: 4月16日|共青团, where 日共 is a party."""
    before = text[start - 1 : start]
    return text[start] == "日" and (before.isdecimal() or before in NUMERALS)


_COUNTS = frozenset("两三四五六七八九十0123456789")
_BEFORE_KINDS_OF_PLACES = _COUNTS | frozenset("我本全该")


def _is_kind_of_place(text: str, start: int, end: int) -> bool:
    """The kind of a place belongs to what stands before: 我市|市委书记, 扎西江村|主席, 四川|省省长."""
    before, kind = text[start - 1 : start], text[start]
    if before in _BEFORE_KINDS_OF_PLACES and _is_of_places(text, start, before):
        return True
    if before != kind and before in "省市县区" and text[max(0, start - 2) : start - 1] in _COUNTS:
        return True
    if NAME_PARTS.longest_before(text, start + 1) > 1:
        return True
    return before != "" and is_han(before) and text.startswith(kind + "长", start + 1)


def _is_of_places(text: str, start: int, before: str) -> bool:
    """The post begins behind the kind of places that are counted or ours: 我市|市委书记, 7县|副县长, 四省市|代市长."""
    if text.startswith(text[start], start + 1):
        return text[start - 2 : start - 1] != "第"
    return before not in "我本全该" and text.startswith(("常务", "副", "代", *"省市县区"), start + 1)


def _is_of_time(text: str, start: int, end: int) -> bool:
    """原 and 前 begin the name of no place and no body here."""
    return not any(x.longest_at(text, start) for x in (PLACES, BODIES))


def _is_made_to_be(text: str, start: int, end: int) -> bool:
    """华为 is no company where someone named 华 is made something: 以郭振华|为团长, 任命郭振华|为全国人大常委会委员."""
    if text[start + 1] != "为" or BODIES.longest_at(text, start) > 2:
        return False
    return "以" in text[max(0, start - 3) : start] or max(x.longest_at(text, start + 2) for x in (PLACES, BODIES)) > 1


def _is_before_county(text: str, start: int, end: int) -> bool:
    """代, 和, 应, 新 or 同 is a word of its own before 县, and not the name of the county: 余家驹和|县委书记."""
    if text[start + 1] != "县":
        return False
    before = text[start - 1 : start]
    inside = before != "" and is_han(before)
    return inside or (text[start] in "和代" and text[start + 2 : start + 3] not in ("县", "长"))


def _ends_decision(text: str, start: int, end: int) -> bool:
    """定 ends a verb: 肯定|县委书记的工作."""
    return text.endswith(("肯", "确", "决", "规", "制", "认"), 0, start)


def _ends_alliance(text: str, start: int, end: int) -> bool:
    """盟 ends the name of an alliance: 东盟|秘书长."""
    return text.endswith(("联", "同", "结", "加", "东"), 0, start)


def _are_counted_bodies(text: str, start: int, end: int) -> bool:
    """The leading bodies are counted, each with a post of its own: 几套|班子秘书长, but 几套|班子领导."""
    return (
        text.startswith("班子", start) and text.startswith("套", start - 1) and not text.startswith("领导", start + 2)
    )


_REFUSED_BEGINNING_WITH: dict[str, Guard] = {
    **dict.fromkeys("省市县区州旗乡镇村", _is_kind_of_place),
    **dict.fromkeys("代和应新同", _is_before_county),
    "盟": _ends_alliance,
    "原": _is_of_time,
    "前": _is_of_time,
    "华": _is_made_to_be,
    "日": ends_day,
    "定": _ends_decision,
    "班": _are_counted_bodies,
}
