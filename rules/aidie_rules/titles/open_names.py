"""Organisations of open names, that no lexicon can list: known by their last word, and by what stands before them."""

import re
from functools import cache
from itertools import chain

from aidie import Lexicon
from aidie.pattern import HAN, chars, choice, one_of, optional
from aidie_rules.titles.coordination import is_coordinated
from aidie_rules.titles.lexicons import (
    BODIES,
    COUNTRIES,
    DEPARTMENTS,
    LEVELS,
    PLACES,
    RANKS,
    ROLES,
    SUFFIXES,
    SURNAMES,
    VERBS,
)
from aidie_rules.titles.roles import ends_day, role_stands
from aidie_rules.words import is_han

_NEVER_IN_NAMES = "的了和与及由对在是把被将从并给跟据该某说称届到就却还他她我你您们这那也都曾已每各为任兼且或但而又则"
"""Function characters, which end an open name wherever they are no part of a word that is listed."""

_STOPS = frozenset(_NEVER_IN_NAMES)
_LONG_VERBS = Lexicon("long_verbs", {word: kind for word, kind in VERBS.words.items() if len(word) > 1})
_NEVER_INSIDE = _LONG_VERBS.only("verb", name="verbs_in_no_name")
_VERBS_OR_PARTS = VERBS.only("inside", name="verbs_or_parts_of_names").without("组织", "代表").with_words(["向", "有"])
_NEVER_FIRST = frozenset(
    "号日年月时位名个多两几一本此有以过于至应向经由请让使受现原前后据随陪访见听问代替来找当做看同国其命获"
)
"""Characters that begin names of institutions, but more often end the words before them."""

_WORDS_WITH_STOPS = choice(
    Lexicon.load("aidie_rules.lexicons", "words_with_function_characters"),
    PLACES.having(_NEVER_IN_NAMES, name="places_with_function_characters").without("和县"),
    DEPARTMENTS.having(_NEVER_IN_NAMES, name="departments_with_function_characters"),
)
_PROPER = chars(HAN, 1, 14, without=_NEVER_IN_NAMES)


def is_township(text: str, start: int, end: int) -> bool:
    """The name of a township or a village stands behind a mark or a place: 、八都|镇, 永和|街道."""
    if not text.startswith(("镇", "乡", "街道", "村"), end):
        return False
    return not is_han(text[start - 1 : start]) or PLACES.longest_before(text, start) > 1


_TOWNSHIP = choice(
    chars(HAN, 1, 1, without=_NEVER_IN_NAMES) + one_of("和", "都"),
    one_of("那", "曾") + chars(HAN, 1, 2, without=_NEVER_IN_NAMES + "么个些位时里样次种"),
).where(is_township)
"""Names of townships with a character that is mostly a function word."""


def holds_verb(text: str, start: int, end: int) -> bool:
    """A verb of two characters or more stands inside, as in no name; 发言|人 is a post, 派出|所 a body."""
    name, verbs = text[start:end], _NEVER_INSIDE.by_start.characters
    places = [at for at, char in enumerate(name) if char in verbs]
    return any(
        max(ROLES.longest_at(name, at), SUFFIXES.longest_at(name, at)) < length
        for at in places
        if (length := _NEVER_INSIDE.longest_at(name, at))
    )


@cache
def _tenure() -> re.Pattern[str]:
    """原 and 前 as words of tenure, and not as the first character of another word."""
    return re.compile("原(?![子料创野则油州])|前(?![方线进沿海锋哨卫郭])")


@cache
def _counted() -> re.Pattern[str]:
    return re.compile("[两几多一二三四五六七八九十]+[个名位]")


def _behind_date(text: str, start: int) -> bool:
    """The end of a date stands before, behind which a name can begin: 15日|金江镇副镇长."""
    return text[start - 1 : start] in ("日", "号", "年", "月") and text[start - 2 : start - 1].isdecimal()


@cache
def _tenure_inside() -> re.Pattern[str]:
    """A word of tenure behind a body, before the next one: 黄河河务局|原|党组."""
    return re.compile("[局委厅部院会司所社校区县市镇乡村处队站馆组厂]原(?=党|纪|团|$)|人原(?![则因本])")


_UNITS = ("集团军", "军", "师", "旅", "团", "营", "连", "部", "大队", "支队", "分队")
_ENDS_OF_UNITS = frozenset("军师旅团营队部")


@cache
def _unit_behind() -> re.Pattern[str]:
    """A unit of the army by its number or without a name: 第12集团军|工兵团, 某旅|独立骑兵连."""
    return re.compile(r"(?:\d|[一二三四五六七八九十]|某[^某，。、]{0,6}?)(?:集团军|[军师旅团营]|部队|大队|支队|部)$")


def can_begin(text: str, start: int, end: int) -> bool:
    """A name of open form can begin here: behind a mark, a function character, a verb, or a known place or body."""
    before = text[start - 1 : start]
    if text.startswith(_UNITS, start) and (before == "某" or before.isdecimal() or text.endswith("集团", 0, start)):
        return False
    if before in _HYPHENS and is_han(text[start - 2 : start - 1]):
        return any(x.longest_before(text, start - 1) > 1 for x in (PLACES, COUNTRIES, BODIES))
    begins = (
        not before
        or not is_han(before)
        or before in _STOPS
        or _before_names().longest_before(text, start) > 0
        or (before in "原前" and _behind_former(text, start))
        or _behind_one(text, start)
        or (before in _ENDS_OF_UNITS and _unit_behind().search(text, max(0, start - 12), start) is not None)
    )
    if not begins or (before == "、" and _is_person_and_place(text, start)):
        return False
    if (text[start] in "原前" and _tenure().match(text, start)) or _counted().match(text, start):
        return False
    return "原" not in text[start:end] or not _tenure_inside().search(text, start, end)


def _is_person_and_place(text: str, start: int) -> bool:
    """The last person of a list, and a place behind: 王春、陈永|和|兴仁市领导, though 永和 is a place too."""
    at = start + 2
    return (
        text[at : at + 1] in ("和", "与")
        and SURNAMES.words.get(text[start]) == "common"
        and PLACES.longest_at(text, start) <= at - start
        and PLACES.longest_at(text, at + 1) > 1
    )


def _behind_former(text: str, start: int) -> bool:
    """原 or 前 stands before, as a word of tenure or behind a place or a body."""
    return _behind_tenure(text, start) or any(x.longest_before(text, start - 1) for x in (PLACES, COUNTRIES, BODIES))


def _behind_one(text: str, start: int) -> bool:
    """当, 即 or 记 opens the clause: ，当|青山村村委会主任, ，即|北京大学校长, ——记|青山镇党委书记."""
    return start > 0 and text[start - 1] in "当让即如记" and not is_han(text[start - 2 : start - 1])


def _behind_tenure(text: str, start: int) -> bool:
    """原 or 前 stands before, and before that no word that it could end."""
    if start < 1 or text[start - 1] not in "原前":
        return False
    before = text[start - 2 : start - 1]
    return (
        not before
        or not is_han(before)
        or before in _STOPS
        or before == "人"
        or _LONG_VERBS.longest_before(text, start - 1) > 0
    )


@cache
def _before_names() -> Lexicon:
    """What names of open form begin behind, in one lexicon: it is asked at each place where one could begin."""
    words = (_LONG_VERBS.words, PLACES.words, COUNTRIES.words, BODIES.words)
    return Lexicon("before_names", dict.fromkeys(chain.from_iterable(words), ""))


@cache
def _posts() -> re.Pattern[str]:
    """Posts of which an organisation's name holds none: …副书记何红旗率|繁昌县人大常委会副主任."""
    return re.compile(
        "常委(?!会)|书记(?!处)|秘书长(?!$)|委员长(?!$)|主任|主席(?!团)|[省市县区州镇乡部厅局处]长(?![江治沙春兴葛宁征城期])|总理|总统(?!府)|校长|董事长"
    )


@cache
def _counted_holders() -> re.Pattern[str]:
    """Words that count those who hold a post: 不少|学校校长, 万名|养老院院长."""
    return re.compile(
        "[一两二三四五六七八九十几数多各百千万亿][百千万余]*[名位个家些]|[百千万]余?名|不少|若干|[一二三四五六七]中全会"
    )


@cache
def _numeral() -> re.Pattern[str]:
    """Numerals that count, and begin no name: 三市|市长, but 四龙庙村."""
    return re.compile(
        "[一二三四五六七八九十]+(?:[届次号年月日期任批级个名位省市县区州家大方国地种项条线类组把手起些样切定时度部军]|$)"
    )


@cache
def _serving() -> re.Pattern[str]:
    return re.compile("[当做][村乡镇县市省校财扶]|[多百千][所家位]|优秀(?=[村乡镇县市党基])")


@cache
def _linking() -> re.Pattern[str]:
    """Words that stand before another institution: 王某同|世界银行行长."""
    return re.compile(
        "(?<![高对何])等|(?<![大合协共会])同|(?<![方面志定走意导万])向|(?<![效频利])率|(?<![可所])以|(?<![荣夺收俘捕查截破抓])获"
    )


_HYPHENS = ("-", "·")
_MEASURES = "家强所项次批名位个"
"""Measures of institutions, behind figures: 500强|企业."""
_VERBS_OF_ONE = "当做系着像听见因成让使请叫由为赴予"
"""Verbs and the like that a name could seem to begin with: 当|村支书."""
_LEVELS_OF_ONE = "村镇乡区县州市省校厂社"
_OURS = ("我", "该", "本")
_EVERYWHERE = (
    "全省", "全市", "全县", "全区", "全州", "全校", "全村", "各省", "各市", "各县", "各区",
    "有关", "优秀", "贫困", "级", "周年", "向全", "向各",
)  # fmt: skip
"""Words for all of a place or of a kind, whose institutions have no one head: 全市|中小学校长."""
_VERBS_BEFORE_KNOWN = _VERBS_OF_ONE + "原前应经向受据随令有对至给上离同以率到继京即系如"
_APPOINTING = ("免去", "免去了", "任命", "提名", "撤销", "罢免")


def begins(text: str, start: int, end: int) -> bool:
    """The whole title begins behind a verb or where no Han stands, and holds no verb, no 原 and no person's name."""
    before = text[start - 1 : start]
    inside = bool(before) and is_han(before)
    known = _known_begins(text, start)
    if ends_day(text, start):
        return False
    if text[start] in _VERBS_BEFORE_KNOWN and _known_begins(text, start + 1) and not known:
        return False
    if not known and (text[start] in "当让" or (text[start] in _VERBS_OF_ONE and text[start + 1] in _LEVELS_OF_ONE)):
        return False
    if _for_people().search(text, start + 1, end):
        return False
    if before == "—" and text[start] == "记" and not known:
        return False
    if not known and (_counted_holders().match(text, start) or _inside_verb(text, start)):
        return False
    if text.endswith(_APPOINTING, 0, start) and text[start] in SURNAMES and not known:
        return False
    if before.isdecimal() and text[start] in _MEASURES and not known:
        return False
    first = text[start] in _NEVER_FIRST and (text[start] != "国" or before not in "和与及的")
    if (inside or before.isdecimal()) and not known and (first or _numeral().match(text, start)):
        return False
    verb = _LONG_VERBS.longest_at(text, start)
    if verb and _known_length(text, start) <= verb:
        return False
    if holds_verb(text, start, end) and not _has_task(text, start, end):
        return False
    name, verbs = text[start:end], _VERBS_OR_PARTS.by_start.characters
    places = [at for at, char in enumerate(name) if char in verbs and at]
    if any(_named_body_begins(text, start + at + n) for at in places if (n := _VERBS_OR_PARTS.longest_at(name, at))):
        return False
    if inside and any(COUNTRIES.longest_at(text, start - n) > n for n in range(1, min(start, 3) + 1)):
        return False
    if text.startswith(_EVERYWHERE, start) or (text[start] in _OURS and not known):
        return False
    named = not known and SURNAMES.words.get(text[start]) == "common"
    if _serving().search(text, start + 1, end) or any(
        _body_begins(text, link.end())
        or (named and link.start() - start in (2, 3))
        or ROLES.longest_before(text, link.start()) > 1
        for link in _linking().finditer(text, start, end)
    ):
        return False
    if _holds_two_posts(text, start, end) or (before in _OURS and text[start] in SUFFIXES):
        return False
    if not inside or before in _STOPS or _LONG_VERBS.longest_before(text, start) > 0 or _behind_tenure(text, start):
        return True
    if _behind_one(text, start):
        return True
    return known and (_behind_date(text, start) or _linking().match(text, start - 1) is not None)


@cache
def _for_people() -> re.Pattern[str]:
    return re.compile("为(?=民[政族航])")


_TASKS = (
    "深化", "推进", "推动", "促进", "加强", "推广", "落实", "振兴", "整顿", "整治", "应对", "处置", "防治", "打击",
    "防范", "清理", "实施", "开展", "筹备", "支援", "扶持", "保障",
)  # fmt: skip
_TASK_FORCE = re.compile("小组|委员会|指挥部|办公室")


def _has_task(text: str, start: int, end: int) -> bool:
    """A group that a body has for one task is named by the verb of it: 国务院|深化医药卫生体制改革领导小组."""
    behind = start + max(lexicon.longest_at(text, start) for lexicon in (BODIES, PLACES))
    task = next((verb for verb in _TASKS if behind > start and text.startswith(verb, behind)), None)
    if task is None or not _TASK_FORCE.search(text, behind, end):
        return False
    return not holds_verb(text, behind + len(task), end)


def _inside_verb(text: str, at: int) -> bool:
    """A verb began before and ends behind: 给|予."""
    return any(_LONG_VERBS.longest_at(text, at - n) > n for n in (1, 2, 3) if n <= at)


def _body_begins(text: str, at: int) -> bool:
    return _place_begins(text, at) or BODIES.longest_at(text, at + LEVELS.longest_at(text, at)) > 1


def _named_body_begins(text: str, at: int) -> bool:
    """A place or a body begins that is more than the last word of a name: 向|拉萨市, but 万向|集团."""
    if _place_begins(text, at):
        return True
    behind = at + SUFFIXES.longest_at(text, at)
    return _body_begins(text, at) and not (behind > at and any(x.longest_at(text, behind) for x in (ROLES, RANKS)))


def _holds_two_posts(text: str, start: int, end: int) -> bool:
    """More than one, where 福建|省长|泰县 is none."""
    posts = list(_posts().finditer(text, start, end))
    return len(posts) > 1 and sum(post[0][-1] != "长" or role_stands(text, *post.span()) for post in posts) > 1


def _place_begins(text: str, at: int) -> bool:
    return PLACES.longest_at(text, at) > 1 or COUNTRIES.longest_at(text, at) > 1


def _known_begins(text: str, at: int) -> bool:
    return _known_length(text, at) > 1


def _known_length(text: str, at: int) -> int:
    return max(lexicon.longest_at(text, at) for lexicon in (PLACES, COUNTRIES, BODIES, DEPARTMENTS))


def is_quoted_name(text: str, start: int, end: int) -> bool:
    """What stands behind the quotes is a part of a name, and no other institution or post: 《规定》|教育部."""
    behind = max(text.rfind("”", start, end), text.rfind("》", start, end)) + 1
    return not any(x.longest_at(text, behind) > 1 for x in (BODIES, COUNTRIES, PLACES, ROLES, VERBS))


_COORDINATED = (
    (chars(HAN, 2, 8, without=_NEVER_IN_NAMES) | _WORDS_WITH_STOPS + chars(HAN, 1, 4, without=_NEVER_IN_NAMES))
    + one_of("与", "和", "及")
    + chars(HAN, 2, 8, without=_NEVER_IN_NAMES)
).where(is_coordinated)

_BRACKETED = (
    _PROPER
    + one_of("(", "（")
    + chars(HAN, 2, 4)
    + one_of(")", "）")
    + optional(chars(HAN, 1, 4, without=_NEVER_IN_NAMES))
)
"""舒乐时装（集团）."""

_LATIN = chars("A-Za-z", 2, 12) + optional(_PROPER)
"""SK集团, LG电子: a name that begins with letters."""

_QUOTED = (
    optional(chars(HAN, 1, 8, without=_NEVER_IN_NAMES))
    + ("“" + chars(HAN + "、0-9A-Za-z", 2, 14) + "”" | "《" + chars(HAN, 2, 14) + "》")
    + optional(chars(HAN, 1, 8, without=_NEVER_IN_NAMES))
).where(is_quoted_name)
"""中央“不忘初心、牢记使命”主题教育(领导小组), 《青山报》国际(部): a name in quotes, and a part of whom it names."""

_OPEN_NAME = (
    _BRACKETED
    | _QUOTED
    | _LATIN
    | _TOWNSHIP
    | optional(chars(HAN, 1, 8, without=_NEVER_IN_NAMES)) + _WORDS_WITH_STOPS + optional(_PROPER)
    | _PROPER
).where(can_begin)

_PART = chars(HAN, 2, 8, without=_NEVER_IN_NAMES)
"""材料与工程研究所|表面工程|事业部: a part of an institution of two fields."""

_WHOLLY_QUOTED = "“" + chars(HAN, 1, 10) + SUFFIXES + "”"
"""“全国联盟”, “国民军”: a name that stands in quotes with the word that tells the kind."""

OPEN_ORGANIZATION = (
    optional(_OPEN_NAME + SUFFIXES) + _COORDINATED + optional(SUFFIXES + _PART) | _OPEN_NAME
) + SUFFIXES | _WHOLLY_QUOTED
"""江苏省支援拉萨市前方指挥部, 青藏高原牦牛研究所: the proper part, and the word that tells the kind."""
