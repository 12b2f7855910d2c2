"""Where a post is: the places that a title begins with, and the bodies before a place: 武警西藏, 中国驻尼泊尔."""

from aidie import not_before, only_before
from aidie.pattern import choice, one_of, optional, repeat, words
from aidie_rules.titles.abbreviations import STATE
from aidie_rules.titles.former import FORMER
from aidie_rules.titles.lexicons import BODIES, COUNTRIES, FOREIGN_PLACES, LEVELS, PLACES, STATES
from aidie_rules.titles.units import NUMBERED, UNIT_OF_NUMBER, UNNAMED_UNIT
from aidie_rules.words import is_han

PLACE = choice(PLACES, COUNTRIES, FOREIGN_PLACES)

_POST_OF_ENVOY = optional(one_of("临时", "代理", "代", "前", "原")) + choice(
    one_of("大使", "总领事", "副总领事").where(not_before("馆")),
    one_of("公使", "代办"),
    one_of("大使馆", "使馆", "使团") + optional("临时") + one_of("代办", "团长", "发言人"),
)
before_envoy = only_before(_POST_OF_ENVOY)

POSTED = (
    FORMER
    + "驻"
    + choice(
        PLACE + repeat(one_of("、", "和") + choice(COUNTRIES, FOREIGN_PLACES), 0, 4),
        words(STATES).where(before_envoy),
        one_of("华", "美", "英", "日", "俄", "法", "德", "韩", "朝", "印", "澳", "藏", "疆", "京", "沪", "港", "欧盟"),
    )
)
"""驻尼泊尔, 驻华, 驻巴 (大使), 驻加纳、埃及 (大使): where an envoy or an office is."""


def joins(text: str, start: int, end: int) -> bool:
    """A hyphen stands alone between two names, as no dash does."""
    return is_han(text[end : end + 1]) and is_han(text[start - 1 : start])


HYPHEN = one_of("-", "—").where(joins)

WHERE = optional(STATE) + repeat(
    choice(POSTED, UNNAMED_UNIT, NUMBERED, UNIT_OF_NUMBER, PLACE.named("place"), BODIES) + optional(HYPHEN), 0, 5
)
"""武警西藏, 中国驻尼泊尔, 国家税务总局重庆市, 联合国-阿盟: places, and bodies that stand before a place or a name."""


def level_stands(text: str, start: int, end: int) -> bool:
    """A level is not the end of a place's name: 巴伐利亚|州, 拉萨|市."""
    return max(PLACES.longest_before(text, end), FOREIGN_PLACES.longest_before(text, end)) <= end - start


LEVEL = optional(words(LEVELS).where(level_stands)).named("level")
