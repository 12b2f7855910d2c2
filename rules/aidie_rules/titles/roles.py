"""When a role stands as a word of its own, and is not a part of a longer one: 主席|令, 书记处, 班主任."""

from functools import cache
from itertools import chain

from aidie import Guard
from aidie.pattern import one_of, words
from aidie_rules.titles.chang import begins_with_chang
from aidie_rules.titles.lexicons import (
    BEGIN_WITH_ROLES,
    COUNTRIES,
    END_WITH_ROLES,
    NOT_NAMES,
    RANKS,
    ROLES,
    SURNAMES,
    THINGS_BEHIND_ROLES,
)
from aidie_rules.words import is_han, late


def role_stands(text: str, start: int, end: int) -> bool:
    """The role neither begins nor ends a longer word.

    Most of what could be against it is told by the character right behind it or by its own last one, so that of all
    refusals few are asked.
    """
    behind = text[end : end + 1]
    if behind in _REFUSED_BEFORE and _REFUSED_BEFORE[behind](text, start, end):
        return False
    if END_WITH_ROLES.longest_before(text, end) > end - start:
        return False
    if behind in _going_on() and _goes_on(text, start, end):
        return False
    last = text[end - 1]
    return last not in _REFUSED_ENDING_IN or not _REFUSED_ENDING_IN[last](text, start, end)


@cache
def _going_on() -> frozenset[str]:
    """The characters with which a word goes on that a role begins, or that what stands behind one begins with."""
    behind = chain(
        (word[:1] for word in THINGS_BEHIND_ROLES.words),
        (filter(is_han, word[2:4]) for word in BEGIN_WITH_ROLES.words),
        (role[1:] for role in ROLES.words),
    )
    return frozenset(chain.from_iterable(behind))


def _goes_on(text: str, start: int, end: int) -> bool:
    """A longer word begins with the role, or a thing of its holder's follows: 主席|令, but 主任|令狐安.

    外交部长 and 国务秘书长 end in shorter roles, so the longer word is looked for at those as well.
    """
    thing = THINGS_BEHIND_ROLES.longest_at(text, end)
    if (thing and SURNAMES.longest_at(text, end) <= thing) or ROLES.longest_at(text, start) > end - start:
        return True
    return BEGIN_WITH_ROLES.longest_at(text, end - 2) > 2 or BEGIN_WITH_ROLES.longest_at(text, end - 3) > 3


# Told by the character behind the role


def _is_of_work(text: str, start: int, end: int) -> bool:
    """It ends the name of a work: 《百姓书记|》."""
    return True


def _is_of_law(text: str, start: int, end: int) -> bool:
    """It ends the name of a law: 《人民陪审员|法》."""
    return text.startswith("法》", end)


def _is_officer(text: str, start: int, end: int) -> bool:
    """One in command is no head of a place: 行政长|官."""
    return text[end - 1] == "长"


_DEALT_WITH = tuple("理分在以罚于决")
"""With 处 before them these are verbs."""


def _is_secretariat(text: str, start: int, end: int) -> bool:
    """书记处 is a body, always behind 中央, but in 书记|处理 the secretary deals with something."""
    if text.endswith("中央书记", 0, end):
        return True
    return text.endswith("书记", start, end) and not text.startswith(_DEALT_WITH, end + 1)


_TOGETHER = ("团结", "团聚", "团圆", "团拜")


def _is_delegation(text: str, start: int, end: int) -> bool:
    """主席团 and 代表团 are bodies, but in 主席|团结 the chairman unites someone."""
    return text[end - 2 : end] in ("主席", "代表") and not text.startswith(_TOGETHER, end)


_BOARDS = ("理事", "董事", "监事", "编委")
_WHO_MEET = ("常委", "委员", "部长", "外长", "防长", "财长")
_MEETS = ("会见", "会谈", "会晤")


def _is_assembly(text: str, start: int, end: int) -> bool:
    """The body or the meeting of such: 理事|会, 外长|会, but 外长|会见."""
    if text.endswith(_BOARDS, start, end):
        return True
    return text.endswith(_WHO_MEET, start, end) and not text.startswith(_MEETS, end)


_meeting = late(
    "[和与、](?:各?国?央行|\\w{0,3})(?:行长|部长|外长|防长|财长|经贸部长)(?:级)?(?:会议|系列会|会(?![见谈晤上])|论坛|对话)"
)


def _is_of_meeting(text: str, start: int, end: int) -> bool:
    """Two kinds of people meet, and no one of them is meant: 财长|和央行行长会议."""
    return text.endswith(_WHO_MEET, start, end) and _meeting().match(text, end) is not None


_counted = late("[0-9]{1,3}[名人位]")


def _is_counted(text: str, start: int, end: int) -> bool:
    """How many sit on a board, and no one of them: 公司监事|3名."""
    return text.endswith(_BOARDS, start, end) and _counted().match(text, end) is not None


_REFUSED_BEFORE: dict[str, Guard] = {
    **dict.fromkeys("0123456789", _is_counted),
    "》": _is_of_work,
    "法": _is_of_law,
    "官": _is_officer,
    "处": _is_secretariat,
    "团": _is_delegation,
    "会": _is_assembly,
    **dict.fromkeys("和与、", _is_of_meeting),
}

# Told by the last character of the role


_ALSO_VERBS = ("领导", "主管", "领队")


def _is_led(text: str, start: int, end: int) -> bool:
    """领导, 主管 and 领队 are verbs of a post that stands before: 书记|领导, 副总经理|主管竞训."""
    return text.endswith(_ALSO_VERBS, start, end) and ROLES.longest_before(text, start) > 1


_GOING_ON_FROM_COMMAND = tuple("部官者员所中系体调下救抢全")


_post_of_headquarters = late("(?:指挥部|前指)[^，,。；;\n]{2,16}[、兼]$")


def _is_listed_commander(text: str, start: int, end: int) -> bool:
    """It ends a row of posts of a headquarters, before a person: 指挥部党委书记、|指挥|余家驹."""
    if SURNAMES.words.get(text[end : end + 1]) != "common" or NOT_NAMES.longest_at(text, end):
        return False
    head = start - RANKS.longest_before(text, start)
    if text[head - 1 : head] not in ("、", "兼") or ROLES.longest_before(text, head - 1) < 2:
        return False
    return _post_of_headquarters().search(text, max(0, head - 22), head) is not None


def _is_commanding(text: str, start: int, end: int) -> bool:
    """指挥 is mostly a verb or begins a word, and a post behind 指挥部 or a rank: 青山指挥部|指挥, 国家防总副|指挥."""
    if text[start:end] != "指挥" or _is_listed_commander(text, start, end):
        return False
    return not text.endswith(("指挥部", "防总副", "指挥部副"), 0, start) or text.startswith(_GOING_ON_FROM_COMMAND, end)


def _is_done_for_others(text: str, start: int, end: int) -> bool:
    """代办 is a verb, and a post only at a mission: 驻华使馆|代办."""
    if text[start:end] != "代办" or text.endswith("使馆", 0, start):
        return False
    return "驻" not in text[max(0, start - 6) : start]


_acts = late("们|进行|开展|视察|调研|参加|深入|赴|到|学习|围绕|参观|撰写|走访|座谈|协商|考察|就")


def _are_convened(text: str, start: int, end: int) -> bool:
    """组织 is the verb, and the members are brought together: 组织|委员|视察."""
    return text.endswith("组织委员", 0, end) and _acts().match(text, end) is not None


_EDITED = ("《", "的《", "“", "的“", "了", "的一", "的这", "的大型", "出版")


def _is_edited(text: str, start: int, end: int) -> bool:
    """主编 is the verb before what somebody edits: 王春|主编|的《文艺月报》."""
    return text.endswith("主编", start, end) and text.startswith(_EDITED, end)


_BEHIND_EACH = tuple("互关机比同近似当应适协结对信反伴辅处配容通符等称继连邻聚交争融贯较差距册片貌遇会")
"""With 相 before them these are words of their own."""
_MINISTERS = ("首相", "外相", "防相")
_MINISTERS_IN_BRIEF = ("法相", "农相", "环境相", "财相")


def _is_each_other(text: str, start: int, end: int) -> bool:
    """The 相 of a Japanese or Korean minister begins no word (中|外|相互), and a short name needs its state."""
    if text.startswith(_BEHIND_EACH, end):
        return not (text[start:end] in _MINISTERS and text.startswith(_MEETS, end))
    return text[start:end] in _MINISTERS_IN_BRIEF and not COUNTRIES.longest_before(text, start)


_REFUSED_ENDING_IN: dict[str, Guard] = {
    **dict.fromkeys("导管队", _is_led),
    "挥": _is_commanding,
    "办": _is_done_for_others,
    "员": _are_convened,
    "编": _is_edited,
    "相": _is_each_other,
    "长": begins_with_chang,
}

ROLE = words(ROLES).named("role").where(role_stands)
HEAD_OF_DEPARTMENT = one_of(
    "部长", "部长助理", "厅长", "局长", "局长助理", "署长", "司长", "处长", "科长", "股长", "所长", "室长", "站长",
    "大臣", "主任", "国务秘书", "队长", "大队长", "中队长", "支队长", "次官", "审议官",
).named("role").where(role_stands)  # fmt: skip
"""外交|部长: a role that the name of a department can run into."""
