"""The parts of a phrase that tells who helps whom: words of help, and what stands between them and the divisions."""

from aidie.pattern import HAN, chars, choice, one_of, optional, repeat, span_of, words
from aidie_rules.aid.programs import PROGRAMS
from aidie_rules.divisions import OWN
from aidie_rules.pairs.clauses import REGION, is_before_division

LAYER = 2
"""Above programmes, titles and officials. A pair is found inside of them, too: 江苏省支援拉萨市|前方指挥部党委书记."""

IN_WHAT = optional(one_of(*OWN, REGION))
"""对口支援|我省|黄南州: a paper of the place writes so; 对口支援|三峡库区|忠县."""
_LEVEL = optional(one_of("省", "市", "县", "区", "州", "地"))
OFFICE = _LEVEL + choice(
    "委" + optional(optional("、") + _LEVEL + "政府"), one_of("政府", "人民政府", "党委", "党委、政府", "党政")
)
"""A division is spoken of by who governs it: 镇江市委、市政府."""

_SUMMED_KINDS = one_of(
    "省市", "省", "市", "县", "区", "州", "地", "县市", "市县", "县区", "区县", "市区", "省区市", "市州", "地市",
    "镇", "乡",
)  # fmt: skip
_COUNT = chars("0-9两二三四五六七八九十", 1, 3) + optional("个")
SUMMED = optional(choice("等" + optional(optional(_COUNT) + _SUMMED_KINDS), _COUNT + _SUMMED_KINDS))
"""等省市, 两县, 等3个县: what sums up a list."""

COMMA = optional(one_of("，", ","))
_MANNER = one_of(
    # how, how long and how much
    "积极", "主动", "全面", "扎实", "大力", "持续", "深入", "整体", "重点", "主要", "具体", "倾情", "倾力", "全力",
    "无私", "率先", "长期", "一直", "已经", "已", "将", "又", "要", "还", "也", "都", "是", "继续", "正式", "先后",
    "共", "累计", "累计共", "新一轮", "无偿", "共无偿",
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
