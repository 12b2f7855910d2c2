"""Of which place a post is: the places that its name begins with, down to a village."""

from __future__ import annotations

from aidie import Captures, Matcher, only_before
from aidie.pattern import HAN, chars, choice, one_of, repeat
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, FOREIGN_PLACES, HEADS_OF_PLACES, PLACES
from aidie_rules.titles.values import Title

_KINDS = "省市县区州旗盟"
_STATES_OF_WORLD = COUNTRIES.only("country", name="states_of_the_world")

_BEHIND_SMALL_PLACES = (
    "委", "党委", "党工委", "党总支", "党支部", "支部", "支委", "纪委", "人大", "人民政府", "政府", "村委会",
    "村民委员会", "居委会", "居民委员会", "武装部", "妇联", "派出所", "卫生院", "卫生所", "司法所", "财政所", "中学",
    "小学", "村民小组", "原",
)  # fmt: skip


def of_small_place(text: str, start: int, end: int) -> bool:
    """What follows is a body that townships and villages have, a former post, or nothing: 石门沟镇|党委."""
    behind = end + text.startswith(("镇", "乡", "村"), end)
    return any(at == len(text) or text.startswith(_BEHIND_SMALL_PLACES, at) for at in (end, behind))


_SMALL_PLACE = Matcher(
    repeat(
        chars(HAN, 1, 7, lazy=True)
        + choice(
            one_of("镇", "乡", "街道", "苏木", "村", "社区", "嘎查"),
            one_of("市", "县", "区").where(only_before("委")),
        ),
        1,
        2,
    ).where(of_small_place)
)
"""Townships and villages, which no lexicon lists, before a body or a post that such a place has."""


def _known_places(text: str) -> int:
    """Where the listed places end that a text begins with; a place that begins the name of a body is a part of that."""
    stop = state = _STATES_OF_WORLD.longest_at(text, 0)
    if BODIES.longest_at(text, 0) > stop:
        return 0
    while length := max(PLACES.longest_at(text, stop), FOREIGN_PLACES.longest_at(text, stop)):
        if BODIES.longest_at(text, stop) > length:
            break
        if stop and text[stop - 1] in _KINDS and text[stop + length - 1] not in _KINDS:
            break
        stop += length
    return stop if stop == state else _level_ends(text, stop, len(text))


def _level_ends(text: str, stop: int, end: int) -> int:
    """A place goes on with the level that the next body begins with: 拉萨|市委."""
    return stop + (0 < stop < end and text[stop] in _KINDS and text[stop - 1] != text[stop])


def _says_place(text: str, stop: int) -> bool:
    """A state or a place with its kind is said for itself; 北京 in 北京大学 is a part of the name."""
    if text.startswith("中国"):
        return text.startswith(("驻", "常驻"), stop)
    return (
        text[stop - 1] in "省市县区旗盟" or text.endswith("自治州", 0, stop) or _STATES_OF_WORLD.longest_at(text, 0) > 1
    )


def _captured_places(found: Captures) -> tuple[int, int]:
    """Where the first places that the pattern read begin and end; they stand behind a body, too: 武警|江西|总队."""
    places = found.places("place")
    begin, stop = places[0] if places else (0, 0)
    for start, behind in places[1:]:
        if start == stop:
            stop = behind
    return begin, stop


_LEVELS = ("省", "市", "县", "区", "州", "旗", "盟", "乡", "镇", "村", "社区", "街道")
_BODIES_OF_LEVELS = ("委", "党", "纪委", "监委", "人大", "人民", "政府", "政协", "支部", "支书")


def _level_alone(title: str) -> str:
    """A place that is told by its level alone, before what such a place has: 市|委, 村|党支部."""
    level = next(filter(title.startswith, _LEVELS), "")
    return level if title.startswith(_BODIES_OF_LEVELS, len(level)) else ""


def jurisdiction(found: Captures, end: int) -> str | None:
    """The places at the head of a title, with the level that the next body begins with: 拉萨|市委 is of 拉萨市.

    An international organisation is no place: 联合国也门特使 has none.
    """
    text = found.text
    if COUNTRIES.words.get(text[: COUNTRIES.longest_at(text, 0)]) == "organization":
        return None
    if found["role"] in HEADS_OF_PLACES and text.endswith(found["role"][0], 1, end):
        return text[:end]
    begin, captured = _captured_places(found)
    if begin:
        return text[begin : _level_ends(text, captured, end)]
    if text.startswith("中国") and BODIES.longest_at(text, 0) > captured:
        captured = 0
    known = _known_places(text[:end])
    stop = max(known, captured)
    if small := _SMALL_PLACE.match_at(text[:end], stop):
        stop = small.end
    elif known > captured and not _says_place(text, stop):
        stop = captured
    if not stop and (own := _level_alone(text[:end])):
        return own
    level = found["level"] if "level" in found.names else ""
    return text[:stop] or level or None


def is_of_state(title: Title) -> bool:
    """Whether a post is one of a state as a whole, or of an international organisation."""
    begins = title.canonical[: COUNTRIES.longest_at(title.canonical, 0)]
    return title.jurisdiction in COUNTRIES or COUNTRIES.words.get(begins) == "organization"
