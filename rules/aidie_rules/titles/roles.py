"""When a role stands as a word of its own, and is not a part of a longer one."""

import re
from functools import cache
from itertools import chain

from aidie_rules.titles.abbreviations import stands_for_state
from aidie_rules.titles.lexicons import (
    BODIES,
    COUNTRIES,
    FOREIGN_PLACES,
    LEVELS,
    NAME_PARTS,
    PLACES,
    RANKS,
    ROLES,
    STATES,
    SUFFIXES,
    SURNAMES,
)
from aidie_rules.titles.role_words import BEGINS_WITH_ROLE, ENDS_WITH_ROLE, LONG_WORDS, THING_BEHIND
from aidie_rules.words import is_han

_HELD = ("担任", "曾任", "出任", "时任")
"""Behind these a post is held: 担任秘书长|达十年."""


@cache
def _place_of_open_name() -> re.Pattern[str]:
    kinds = "林场|油田|农场|牧场|水库|电站|煤矿|社区|小学|中学|[乡镇村]|[寺沟岭滩](?![、，])|街(?!道)"
    return re.compile(rf"长(?![到对在向从和与把被给为])\w{{1,3}}(?:{kinds})")


_DEALT_WITH = tuple("理分在以罚于决")
"""With 处 before them these are verbs: 书记|处理; else 书记处 is a body."""


@cache
def _acts() -> re.Pattern[str]:
    """What members do who are brought together: 组织|委员|视察."""
    return re.compile("们|进行|开展|视察|调研|参加|深入|赴|到|学习|围绕|参观|撰写|走访|座谈|协商|考察|就")


@cache
def _duties() -> re.Pattern[str]:
    return re.compile(r"\w{2,5}?(?:职务|职权|职责)")


_MEMBERS = ("常委", "委员", "部长", "外长", "防长", "财长")
"""With 会 behind them these are the body or the meeting of such: 常委会, 外长会."""
_BOARDS = ("理事", "董事", "监事")
"""With 会 behind them these are always the body: 理事会."""
_TOGETHER = ("团结", "团聚", "团圆", "团拜")
_MEETS = ("会见", "会谈", "会晤")


@cache
def _going_on() -> frozenset[str]:
    """The characters with which a word goes on that a role begins, or that what stands behind one begins with."""
    behind = chain(
        (word[:1] for word in THING_BEHIND.words),
        (filter(is_han, word[2:4]) for word in BEGINS_WITH_ROLE.words),
        (role[1:] for role in ROLES.words),
    )
    return frozenset(chain.from_iterable(behind))


def role_stands(text: str, start: int, end: int) -> bool:
    """The role neither begins nor ends a longer word."""
    length, behind = end - start, text[end : end + 1]
    if behind == "》" or text.startswith("法》", end) or (behind == "官" and text[end - 1] == "长"):
        return False
    if text[start - 1 : start] in ("该", "本", "我") and text[start:end] in _HEADS_OF_PLACES:
        return False
    if ENDS_WITH_ROLE.longest_before(text, end) > length:
        return False
    if text.startswith("指挥", start) and length == 2:
        return _commander_stands(text, start, behind)
    if behind == "处" and text.endswith("书记", start, end):
        return text[end + 1 : end + 2] in _DEALT_WITH
    if text.endswith("领导", start, end) and ROLES.longest_before(text, start) > 1:
        return False
    if text.endswith("代办", start, end) and length == 2:
        return text.endswith("使馆", 0, start) or "驻" in text[max(0, start - 6) : start]
    if text.endswith("组织委员", 0, end) and _acts().match(text, end):
        return False
    if behind in _going_on():
        thing = THING_BEHIND.longest_at(text, end)
        if (thing and SURNAMES.longest_at(text, end) <= thing) or ROLES.longest_at(text, start) > length:
            return False  # 主席|令, but 主任|令狐安
        # 外交部长 and 国务秘书长 end in shorter roles, so the longer word is looked for at those as well
        if any(BEGINS_WITH_ROLE.longest_at(text, end - n) > n for n in (2, 3)):
            return False
    if behind == "团" and text[end - 2 : end] in ("主席", "代表") and not text.startswith(_TOGETHER, end):
        return False
    if behind == "会" and text.endswith(_BOARDS, start, end):
        return False
    if behind == "会" and text.endswith(_MEMBERS, start, end):
        return text.startswith(_MEETS, end)
    if text[end - 1] == "相":
        return _minister_stands(text, start, end)
    return text[end - 1] != "长" or not _long_word_begins(text, start, end - 1)


def _commander_stands(text: str, start: int, behind: str) -> bool:
    """指挥 is a post behind 指挥部 or a rank, and mostly a verb: 青山指挥部|指挥, 副|指挥."""
    return text.endswith(("指挥部", "防总副", "指挥部副"), 0, start) and behind not in tuple(
        "部官者员所中系体调下救抢全"
    )


_BEHIND_EACH = frozenset("互关机比同近似当应适协结对信反伴辅处配容通符等称继连邻聚交争融贯较差距册片貌遇会")
_SHORT_MINISTERS = ("法相", "农相", "环境相", "财相")


def _minister_stands(text: str, start: int, end: int) -> bool:
    """The 相 of a Japanese or Korean minister begins no word (中|外|相互), and the shortest name their state."""
    if text[end : end + 1] in _BEHIND_EACH:
        return False
    return text[start:end] not in _SHORT_MINISTERS or COUNTRIES.longest_before(text, start) > 0


def _long_word_begins(text: str, start: int, at: int) -> bool:
    """The 长 of a role begins a word of its own: 院|长期, 湖南省|长沙市, 福州|长乐, 定边县|长茂滩林场."""
    if LONG_WORDS.longest_at(text, at):
        held = text.startswith("期间", at + 1) or any(verb in text[max(0, start - 14) : start] for verb in _HELD)
        return not held
    length = PLACES.longest_at(text, at)
    if length > 2:
        return True
    if length == 2 and text[at - 1] in "林省市州院" and text[at + 1] not in SURNAMES:
        return True
    if length == 2 and PLACES.longest_before(text, at) > at - start:
        # 代理|县长 and not 理县|长沙
        return RANKS.longest_before(text, start) < 2
    return SURNAMES.words.get(text[at + 1 : at + 2]) != "common" and _place_of_open_name().match(text, at) is not None


_SHARED = ("主席", "党首", "会长", "理事长", "秘书长")


_HEAD_OF_PARTY = re.compile("副?(?:主席|总裁)|总书记|领袖")


def party_stands(text: str, start: int, end: int) -> bool:
    """党 is the party itself before the post of its head, and no end of a party's name: 新任|党主席, 国大党|主席."""
    before = text[start - 1 : start]
    named = is_han(before) and before not in "任该由届的选去" if before else False
    return not named and before != "”" and _HEAD_OF_PARTY.match(text, end) is not None


def rank_stands(text: str, start: int, end: int) -> bool:
    """代理 and 执行 are verbs too (代理|总统职务), 代 counts behind a numeral (第9代|国王), and 共同 is an adverb."""
    rank = text[start:end]
    if rank == "代" and (text[start - 1 : start].isdecimal() or text.endswith(("年", "暂"), 0, start)):
        return False
    if rank == "执行":
        return not text.endswith(("暂停", "停止", "坚决", "认真", "严格"), 0, start)
    if rank == "高级":
        return text.startswith(("主任", "总监", "经理", "董事", "秘书", "助理"), end)
    if rank == "共同":
        return text.startswith(_SHARED, end)
    return rank not in ("代理", "代行") or not _duties().match(text, end)


def department_stands(text: str, start: int, end: int) -> bool:
    """A department or a committee is not the end of a longer body: 国家中|医药管理局, 团|市委."""
    return max(BODIES.longest_before(text, end), COUNTRIES.longest_before(text, end)) <= end - start


@cache
def _military_post() -> re.Pattern[str]:
    return re.compile("副?(?:参谋长|政委|政治|教导员|指导员|作训|司令部|后勤)|副[军师旅团营连]长")


def before_military_post(text: str, start: int, end: int) -> bool:
    """The post of an officer of the staff follows."""
    return _military_post().match(text, end) is not None


def body_follows(text: str, start: int, end: int) -> bool:
    """驻 stands before a place or a body, and not before a post: 非常驻|临时代办."""
    rank = RANKS.longest_at(text, end)
    ranked = rank and (text[end] != "第" or ROLES.longest_at(text, end + rank))
    return text[end - 1] not in "驻出" or not (ranked or ROLES.longest_at(text, end))


def joins(text: str, start: int, end: int) -> bool:
    """A hyphen stands alone between two names, as no dash does."""
    return is_han(text[end : end + 1]) and is_han(text[start - 1 : start])


_ENVOY = re.compile(
    "(?:临时|代理|代|前|原)?(?:大使(?!馆)|公使|总领事(?!馆)|副总领事(?!馆)|代办|(?:大使馆|使馆|使团)(?:临时)?(?:代办|团长|发言人))"
)


def before_envoy(text: str, start: int, end: int) -> bool:
    """The post of one who is sent to another state follows."""
    return _ENVOY.match(text, end) is not None


_CAPTAIN = re.compile("原?副?(?:船长|艇长|舰长|机长|政委)")


def before_captain(text: str, start: int, end: int) -> bool:
    """The post of one who commands a ship follows."""
    return _CAPTAIN.match(text, end) is not None


def level_stands(text: str, start: int, end: int) -> bool:
    """A level is not the end of a place's name: 巴伐利亚|州, 拉萨|市."""
    return max(PLACES.longest_before(text, end), FOREIGN_PLACES.longest_before(text, end)) <= end - start


_EDITOR = re.compile("原?(?:执行|常务|第一)?副?(?:社长|主编|总编|编辑部主任|总编辑|总经理|编委)")


def before_editor(text: str, start: int, end: int) -> bool:
    """A post of a paper or a periodical follows."""
    return _EDITOR.match(text, end) is not None


_LAST_OF_BODIES = frozenset(
    "部委厅局署办处科股司组室院所站队馆会社厂矿校系庭团军师旅营连排班党府行台园省市县区州盟旗乡镇村刊报段库心学网"
)


def behind_body(text: str, start: int, end: int) -> bool:
    """A place or a body stands right before."""
    before = text[start - 1 : start]
    if before in _LAST_OF_BODIES or any(x.longest_before(text, start) for x in (BODIES, PLACES, COUNTRIES)):
        return True
    return before in STATES and stands_for_state(text, start - 1, start)


def names_body(text: str, start: int, end: int) -> bool:
    """In brackets behind a body stands another: 组织部|（统战部）."""
    return text[end - 2] in _LAST_OF_BODIES and text[start - 1] in _LAST_OF_BODIES and behind_body(text, start, end)


def term_stands(text: str, start: int, end: int) -> bool:
    """A term within a title stands behind a place, a level or a body: 市六届人大常委会."""
    return LEVELS.longest_before(text, start) > 0 or behind_body(text, start, end)


_HEADS_OF_PLACES = frozenset(("省长", "市长", "县长", "区长", "州长", "乡长", "镇长", "村长"))
"""Behind 该 or 我 stands the place alone, and 长 begins another word: 该县|长丰乡."""

_SHORT_COUNTIES = frozenset("应代和新同")


_NATIONAL_ROLES = ROLES.only("national", name="national_roles")
_CITIES = FOREIGN_PLACES.only("place", name="places_that_are_no_states")


def place_stands(text: str, start: int, end: int) -> bool:
    """A title begins where it seems to.

    A place in China has no post of the state (奥|巴马总统) and no 常委 (李惠东|常委), a city abroad has no post of
    the state (科|罗马总统), a state has no 总书记 (朱|马里总书记), no title begins inside a country (科威特|首都),
    nor with 代县 or 和县 where the first character is a word of its own, nor with a place that is a given name
    (郭|玉山会长);
    任命郭振华|为全国人大常委会 and 以郭振华|为团长 name no company.
    """
    before = text[start - 1 : start]
    if before == "·" or (text[start] in _DOUBTFUL and not _first_stands(text, start, before)):
        return False
    if text.endswith("常委", start, end) and end - start > 2:
        place = end - start - 2
        if place in (PLACES.longest_before(text, end - 2), LEVELS.longest_before(text, end - 2)):
            return False
    if _NATIONAL_ROLES.longest_before(text, end):
        country = COUNTRIES.longest_at(text, start)
        if country and text.startswith("总书记", start + country):
            return False
        if PLACES.longest_at(text, start):
            abbreviated = text[start] in STATES and stands_for_state(text, start, start + 1)
            return abbreviated or country > 0
        if _CITIES.longest_at(text, start) > country or _is_of_chinese_place(text, start, end):
            return False
    if not before or not is_han(before):
        return True
    if COUNTRIES.longest_at(text, start) == 1 and (before == "中" or before in STATES):
        return False
    if _is_given_name(text, start, end):
        return False
    if FOREIGN_PLACES.longest_before(text, start + 2) > 2:
        return False
    return COUNTRIES.longest_before(text, start + 1) < 2 and COUNTRIES.longest_before(text, start + 2) < 3


def ends_day(text: str, at: int) -> bool:
    """日 is that of a day, and not Japan's: 4月16日|共青团, where 日共 is a party."""
    before = text[at - 1 : at]
    return text[at] == "日" and (before.isdecimal() or before in _DAY_NUMERALS)


_DAY_NUMERALS = tuple("一二三四五六七八九十")


def _is_of_chinese_place(text: str, start: int, end: int) -> bool:
    """A place in China stands between a state and its post, as where a name is meant: 日本|福田首相."""
    at = end - _NATIONAL_ROLES.longest_before(text, end)
    place = PLACES.longest_before(text, at)
    return 0 < place < at - start and COUNTRIES.longest_before(text, at) < place


def _first_stands(text: str, start: int, before: str) -> bool:
    """The first character of a title is not a word of its own, nor the end of one that stands before."""
    first, second = text[start], text[start + 1]
    if first in _KINDS_OF_PLACES:
        if before in _BEFORE_PLACES and _is_of_places(text, start):
            return False
        if NAME_PARTS.longest_before(text, start + 1) > 1:  # 洛桑江村|主席
            return False
    if ends_day(text, start):
        return False
    if first in "原前":
        return any(x.longest_at(text, start) for x in (PLACES, BODIES))
    if first == "华":
        if "以" in text[max(0, start - 3) : start] and second == "为":
            return False
        return second != "为" or max(x.longest_at(text, start + 2) for x in (PLACES, BODIES)) < 2
    if first in "和代" and second == "县" and text[start + 2 : start + 3] not in ("县", "长"):
        return False
    if not before or not is_han(before):
        return True
    if first in _KINDS_OF_PLACES and text.startswith(first + "长", start + 1):
        return False
    if first == "定":
        return before not in "肯确决规制认"
    return not (first in _SHORT_COUNTIES and second == "县") and not (first == "盟" and before in "联同结加东")


_KINDS_OF_PLACES = frozenset("省市县区州旗乡镇村")
_DOUBTFUL = _KINDS_OF_PLACES | _SHORT_COUNTIES | frozenset("原前华和代盟日定")
"""First characters of titles that are looked at closer."""
_BEFORE_PLACES = frozenset("我本全该两三四五六七八九十0123456789")


def _is_of_places(text: str, start: int) -> bool:
    """A kind of place belongs to what stands before, and the post begins behind it: 我市|市委书记, 7县|副县长."""
    if text.startswith(text[start], start + 1):
        return text[start - 2 : start - 1] != "第"
    return text[start - 1] not in "我本全该" and text.startswith(("常务", "副"), start + 1)


def _is_given_name(text: str, start: int, end: int) -> bool:
    """A place or a firm of two characters between a family name that opens a clause and a bare post: 郭玉山|会长."""
    before = text[start - 1]
    if SURNAMES.words.get(before) != "common" or before in "任于":
        return False
    behind_institution = max(SUFFIXES.longest_before(text, start - 1), BODIES.longest_before(text, start - 1)) > 1
    if is_han(text[start - 2 : start - 1]) and not behind_institution:
        return False
    role = text[start + 2 : end].removeprefix("副")
    if role not in ROLES or role in _HEADS_OF_PLACES:
        return False
    return PLACES.longest_at(text, start) == 2 or BODIES.words.get(text[start : start + 2]) == "enterprise"
