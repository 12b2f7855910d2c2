"""The parts of a phrase that tells who helps whom: divisions, lists of them, and words of help."""

from functools import cache

from aidie.pattern import HAN, Node, chars, choice, one_of, optional, repeat, span_of, words
from aidie_rules.aid.programs import PROGRAMS
from aidie_rules.divisions import KINDS_OF_DIVISIONS, OURS, ZONES, full_form, province_of, split
from aidie_rules.pairs.clauses import is_before_division
from aidie_rules.titles.lexicons import PLACES, WITHOUT_KIND
from aidie_rules.words import is_han, late

LAYER = 2
"""Above programmes, titles and officials. A pair is found inside of them, too: 江苏省支援拉萨市|前方指挥部党委书记."""

_SMALL = choice(
    chars(HAN, 1, 4, without="就乡建设推进发展助力打造新农入驻各的个美与和及对口支援帮扶贫困全示范重点")
    + one_of("镇", "社区", "苏木", "嘎查", "乡", "村"),
    chars(HAN, 1, 5, without="各的个与和及该") + "街道",
)
"""A township or a village, which no lexicon lists, behind what it belongs to: 册亨县|坡妹镇."""


_BEFORE_NAMES = frozenset("、与和同由对及到赴在往来扶援建助给向的")


def _begins(text: str, start: int) -> bool:
    """A name without its kind stands behind a mark, another division or a word before names: not 三|江源."""
    before = text[start - 1 : start]
    return not is_han(before) or before in _BEFORE_NAMES or PLACES.longest_before(text, start) > 1


def is_division(text: str, start: int, end: int) -> bool:
    """兵团 is spoken of like a place, 乡 may begin 乡村, a township may have a county's name: 武隆区|桐梓镇.

    的 joins a place to one in it: 和田地区的|和田市.
    """
    if text.startswith("兵团", end - 2) or text.startswith("生产建设兵团", end):
        return False
    if text[end - 1] == "乡" and text.startswith("村", end):
        return False
    if text.startswith(("镇", "乡"), end) and text[end - 1] not in KINDS_OF_DIVISIONS:
        return False
    if PLACES.longest_before(text, end) == end - start:
        return True  # most are named alone
    *larger, last = split(text[start:end])
    if (larger or [last])[0] in WITHOUT_KIND and not _begins(text, start):
        return False
    if larger and {PLACES.words.get(larger[-1]), PLACES.words.get(last)} == {"county"}:
        return False
    if not larger or "的" not in text[start:end]:
        return not larger or PLACES.words.get(full_form(last)) != "province"
    return province_of(larger[0]) == province_of(last)


_CORPS = "第" + one_of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二", "十三", "十四") + "师"
"""A division of the Xinjiang corps, which has the same seat as a city: 第二师|铁门关市."""


_PLACE = choice(PLACES, WITHOUT_KIND)
_ROW = (
    optional(_CORPS)
    + _PLACE
    + repeat(optional(choice("的", _CORPS)) + _PLACE, 0, 2)
    + optional(choice(_SMALL, one_of(*ZONES)))
).where(is_division)


_DIVISION = choice(_ROW, one_of(*OURS))


@cache  # rules share what is worked out from a pattern
def division(name: str) -> Node:
    """A division, with the larger ones that it is in before it, captured under a name: 西藏林芝市工布江达县."""
    return _DIVISION.named(name)


_AND = one_of("、", "和", "与", "及", "以及", "暨")


@cache
def divisions(name: str) -> Node:
    """One division or several, each captured under a name."""
    return division(name) + repeat(_AND + division(name), 0, 6)


OUR = optional(one_of(*OURS))
"""对口支援|我省|黄南州: a paper of the place writes so."""
_LEVEL = optional(one_of("省", "市", "县", "区", "州"))
OFFICE = _LEVEL + choice(
    "委" + optional(optional("、") + _LEVEL + "政府"), one_of("政府", "人民政府", "党委", "党委、政府", "党政")
)
"""A division is spoken of by who governs it: 镇江市委、市政府."""

_KINDS = one_of(
    "省市", "省", "市", "县", "区", "州", "地", "县市", "市县", "县区", "区县", "市区", "省区市", "市州", "地市",
    "镇", "乡",
)  # fmt: skip
_COUNT = chars("0-9两二三四五六七八九十", 1, 3) + optional("个")
SUMMED = optional(choice("等" + optional(optional(_COUNT) + _KINDS), _COUNT + _KINDS))
"""等省市, 两县, 等3个县: what sums up a list."""

COMMA = optional(one_of("，", ","))
_MANNER = one_of(
    # how, how long and how much
    "积极", "主动", "全面", "扎实", "大力", "持续", "深入", "整体", "重点", "主要", "具体", "倾情", "倾力", "全力",
    "无私", "率先", "长期", "一直", "已经", "已", "将", "又", "要", "还", "也", "都", "是", "继续", "正式", "先后",
    "共", "累计", "累计共", "新一轮",
    # with whom
    "共同", "联合", "携手", "分别", "市区两级", "市县两级", "省市两级", "各级", "各界", "社会各界", "人民",
    # what is done about it
    "负责", "牵头", "开展", "承担", "承担着", "开始", "参与", "组织", "建立", "实施", "启动", "推动", "全力推动",
    "推进", "做好", "扎实做好", "召开", "十分重视", "高度重视", "东西部协作", "东西部扶贫协作", "西部扶贫协作",
    "扶贫协作",
)  # fmt: skip
WHEN = (
    optional(one_of("自", "从", "自从", "于", "在"))
    + choice(span_of("DATE"), span_of("DURATION"))
    + optional(one_of("起", "开始", "以来", "来", "就", "后", "间", "中", "里", "至今"))
    + COMMA
)
_AS = "作为" + chars(HAN, 2, 8, lazy=True) + one_of("单位", "省份", "城市", "省市") + COMMA
BEFORE_HELP = optional(OFFICE) + repeat(choice(WHEN, _AS, _MANNER), 0, 4)
"""What stands between the one who helps and the verb: 市委、市政府, 2016年起, 作为组长单位牵头."""


def is_whole(text: str, start: int, end: int) -> bool:
    """No longer word of help begins or ends with this one: 支援 in 对口支援 is none by itself."""
    length = end - start
    return PROGRAMS.longest_at(text, start) <= length >= PROGRAMS.longest_before(text, end)


PROGRAM = words(PROGRAMS).where(is_whole)
"""对口支援, 东西部协作: of those between whom this stands, one helps the other."""
HELP = choice(PROGRAM, one_of("帮扶", "援建", "支援", "援助", "结对").where(is_whole))
"""The same as a verb, and verbs that say no more than help."""
HELP_OF_DIVISION = HELP.where(is_before_division)
"""Of these the ones that a division stands behind."""

_institution = late(
    "[一-鿿]{0,6}?(?:大学|学院|学校|[中小]学|幼儿园|医院|银行|公司|集团|机场|电视台|研究[所院]|农场|监狱|卫视|师范)"
)


def no_institution(text: str, start: int, end: int) -> bool:
    """A division does not begin the name of an institution: 对口支援|西藏大学, 江苏|路.

    But who builds 玉树州医院 helps 玉树州.
    """
    if text.endswith(("援建", "援建的"), 0, start) and PLACES.words.get(split(text[start:end])[-1]) != "province":
        return True
    return text[end : end + 1] not in ("路", "街") and _institution().match(text, end) is None
