"""Where a whole title of an open name begins: its first word is none of the sentence, and ends none.

In the examples the stroke stands where the title seems to begin.
"""

from aidie import Guard
from aidie_rules.titles.beginnings import ends_day
from aidie_rules.titles.known import known_begins, known_length
from aidie_rules.titles.lexicons import COUNTRIES, LONG_VERBS, SUFFIXES, SURNAMES
from aidie_rules.titles.open_beginnings import behind_date, behind_dateline, behind_deputy, behind_one, behind_tenure
from aidie_rules.titles.open_contents import FUNCTION_CHARACTERS, linking
from aidie_rules.words import OURS, is_han, late


def open_title_begins(text: str, start: int, end: int) -> bool:
    """A title of an open name begins here, behind a verb or where no Han stands.

    Of a title that begins with a known place or institution little can be doubted.
    """
    known = known_begins(text, start)
    if any(refuses(text, start, end) for refuses in (_NO_TITLE if known else _NO_UNKNOWN_TITLE)):
        return False
    return _opens(text, start) or behind_date(text, start) or (known and linking().match(text, start - 1) is not None)


def _opens(text: str, start: int) -> bool:
    """A title of any name can begin here."""
    before = text[start - 1 : start]
    return (
        not before
        or not is_han(before)
        or before in FUNCTION_CHARACTERS
        or LONG_VERBS.longest_before(text, start) > 0
        or behind_tenure(text, start)
        or behind_one(text, start)
        or behind_deputy(text, start)
        or behind_dateline(text, start)
    )


# What is no title, whatever it begins with

_EVERYWHERE = (
    "全省", "全市", "全县", "全区", "全州", "全校", "全村", "各省", "各市", "各县", "各区",
    *(which + kind for which in ("帮扶", "受援", "支援", "援建") for kind in ("学校", "医院", "单位", "企业", "村")),
    "有关", "优秀", "贫困", "级", "周年", "向全", "向各",
)  # fmt: skip


def _is_everywhere(text: str, start: int, end: int) -> bool:
    """Institutions of a whole place or of a kind have no one head: |全市中小学校长, |优秀村支书."""
    return text.startswith(_EVERYWHERE, start)


def _is_verb(text: str, start: int, end: int) -> bool:
    """A verb stands first, and no known name that it begins: |叮嘱石门沟镇镇长, but |支援服务局局长."""
    verb = LONG_VERBS.longest_at(text, start)
    return verb > 0 and known_length(text, start) <= verb


def _begins_inside_state(text: str, start: int, end: int) -> bool:
    """The name of a state runs into it: 尼|泊尔学校校长."""
    if not is_han(text[start - 1 : start] or " "):
        return False
    return any(COUNTRIES.longest_at(text, start - back) > back for back in range(1, min(start, 3) + 1))


def _is_kind_of_ours(text: str, start: int, end: int) -> bool:
    """Behind 我, 该 or 本 stands the kind of an institution, and not its name: 该|厂工会主席."""
    return text[start - 1 : start] in OURS and text[start] in SUFFIXES


def _takes_gates(text: str, start: int, end: int) -> bool:
    """任 is the verb, and 任城 no place: |任城关镇党委书记."""
    return text.startswith("任城关", start)


_NO_TITLE: tuple[Guard, ...] = (
    ends_day,
    _takes_gates,
    _is_everywhere,
    _is_verb,
    _begins_inside_state,
    _is_kind_of_ours,
)

# What is no title, unless it begins with a known place or institution

_VERBS_OF_ONE = "当做系着像听见因成让使请叫由为赴予除"
"""Verbs and the like that a name could seem to begin with."""
_VERBS_BEFORE_KNOWN = _VERBS_OF_ONE + "原前应经向受据随令有对至给上离同以率到继京即系如"
_LEVELS_OF_ONE = "村镇乡区县州市省校厂社"


def _is_verb_of_one(text: str, start: int, end: int) -> bool:
    """A verb of one character stands before a kind of place or a known name: |当村支书, |由拉萨市旅游公司经理."""
    first = text[start]
    if (
        first in "当让"
        or (first == "老" and SUFFIXES.longest_at(text, start + 1) > 1)
        or (first in _VERBS_OF_ONE and text[start + 1] in _LEVELS_OF_ONE)
    ):
        return True
    return first in _VERBS_BEFORE_KNOWN and known_begins(text, start + 1)


def _is_ours(text: str, start: int, end: int) -> bool:
    """我, 该 or 本 stands first: |本公司董事长."""
    return text[start] in OURS


def _is_heading(text: str, start: int, end: int) -> bool:
    """——记 or ——访 in the heading of an article stands before the name: ——|记石门沟镇党委书记."""
    return text[start] in "记访" and text[start - 1 : start] == "—"


_holders = late(
    "[一两二三四五六七八九十几数多各百千万亿][百千万余]*[名位个家些]|[百千万]余?名|不少|若干|[一二三四五六七]中全会"
)


def _counts_holders(text: str, start: int, end: int) -> bool:
    """Those who hold a post are counted: |不少学校校长, |万名养老院院长."""
    return _holders().match(text, start) is not None


def _ends_verb(text: str, start: int, end: int) -> bool:
    """A verb began before and ends inside: 给|予石门沟镇镇长."""
    return any(LONG_VERBS.longest_at(text, start - back) > back for back in (1, 2, 3) if back <= start)


_APPOINTING = ("免去", "免去了", "任命", "提名", "撤销", "罢免")


def _is_person(text: str, start: int, end: int) -> bool:
    """Who is appointed or removed is named first: 免去|王春石门沟镇镇长职务."""
    return text[start] in SURNAMES and text.endswith(_APPOINTING, 0, start)


_MEASURES = "家强所项次批名位个"
"""What institutions and people are counted by, and 强, by which the largest firms are ranked."""


def _is_measure(text: str, start: int, end: int) -> bool:
    """Institutions are counted or ranked in figures: 500|强企业董事长."""
    return text[start] in _MEASURES and text[start - 1 : start].isdecimal()


_NEVER_FIRST = frozenset(
    "号日年月时位名个多两几一本此有以过于至应向经由请让使受现原前后据随陪访见听问代替来找当做看同国其命获自"
)
"""Characters that begin names of institutions, but more often end the words before them."""
_MAKING_STATES = frozenset("美法英德俄韩泰两各我外中邻本该他大小强全万三多诸敌友祖帝爱建立回出归卖报卫战王民岛属盟")
"""With 国 behind them these are words and states: 两|国石门沟公司经理, but 履新|国家能源集团董事长."""
_numeral = late(
    "[一二三四五六七八九十]+(?:[届次号年月日期任批级个名位省市县区州家大方国地种项条线类组把手起些样切定时度部军]|$)"
)
"""Numerals that count, and begin no name: 三市|市长, but 四龙庙村."""


def _ends_word(text: str, start: int, end: int) -> bool:
    """What stands first ends the word before: 美|国石门沟公司经理, 龙游|两县学校校长, but 和|国有企业董事长."""
    before, first = text[start - 1 : start], text[start]
    if not before or not (is_han(before) or before.isdecimal()):
        return False
    if first in _NEVER_FIRST and (first != "国" or before in _MAKING_STATES):
        return True
    return _numeral().match(text, start) is not None


_PARTS_OF_TIME = "底起末初中上下旬间份度春夏秋冬晚早"


def _goes_on_from_date(text: str, start: int, end: int) -> bool:
    """The date goes on with what stands first: 2015年|底石门沟公司经理, 15日|起石门沟镇镇长, 15日|电外交部发言人."""
    return (text[start] in _PARTS_OF_TIME and behind_date(text, start)) or behind_dateline(text, start + 1)


_NO_UNKNOWN_TITLE: tuple[Guard, ...] = (
    *_NO_TITLE,
    _is_verb_of_one,
    _is_ours,
    _is_heading,
    _is_person,
    _is_measure,
    _counts_holders,
    _ends_verb,
    _ends_word,
    _goes_on_from_date,
)
