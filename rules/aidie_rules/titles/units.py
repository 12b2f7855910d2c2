"""Units by their number or without a name: 第三十一集团军, 三连, 某旅, 团参谋长."""

from aidie import only_before
from aidie.pattern import HAN, chars, choice, integer, one_of, optional

NUMBERED = (
    "第"
    + integer("number", 1, 999)
    + one_of(
        "集团军", "军", "师", "旅", "团", "批", "中学", "医院", "纪检监察组", "巡视组", "巡察组", "督导组", "督察组",
        "支队", "大队", "小组", "组",
    )
)  # fmt: skip
"""第三十一集团军, 第九批 (援藏干部)."""

UNIT_OF_NUMBER = integer("number", 1, 99999) + one_of(
    "集团军", "军", "师", "旅", "团", "师团", "营", "连", "排", "大队", "中队", "支队", "分队", "部队"
)  # fmt: skip
"""三连 (指导员), 十八师, 92474部队: a unit by its number alone."""

UNNAMED_UNIT = (
    "某"
    + optional(chars(HAN, 1, 6, without="某的在第师旅团营连部"))
    + one_of(
        "集团军", "军", "师", "旅", "团", "营", "连", "支队", "大队", "部队", "部", "基地", "研究所", "研究室",
        "艇", "艇员队", "处", "分队",
    )
)  # fmt: skip
"""某旅, 某陆航旅, 某特战大队: a unit whose name is not told, by its arm."""

_UNITS = one_of("军", "师", "旅", "团", "营", "连")
before_military_post = only_before(
    choice(
        optional("副") + one_of("参谋长", "政委", "政治", "教导员", "指导员", "作训", "司令部", "后勤"),
        "副" + _UNITS + "长",
    )
)
UNIT = _UNITS.where(before_military_post)
"""团参谋长, 师政治部主任: a unit that is not named."""
