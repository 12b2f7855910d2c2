"""The words that dates are made of, each with what it says; a rule set extends any of them with `with_words`.

A payload of `anchor -1` counts from the anchor, `text 1` from the last date in the text; what follows is a
part of day (`EV`) or a part of the year (`SP`).
"""

from aidie import Lexicon
from aidie_rules.dates.calendars.festivals import FESTIVALS

_PACKAGE = "aidie_rules.lexicons"
EVERYDAY = "everyday words of the language, as news uses them"

PARTS_OF_DAY = Lexicon.load(_PACKAGE, "parts_of_day")
RELATIVE_DAYS = Lexicon.load(_PACKAGE, "relative_days")
RELATIVE_MONTHS = Lexicon.load(_PACKAGE, "relative_months")
RELATIVE_YEARS = Lexicon.load(_PACKAGE, "relative_years")

WEEKDAYS = Lexicon(
    "weekdays",
    {
        week + day: str(number)
        for week in ("周", "星期", "礼拜")
        for day, number in zip("一二三四五六日天", (1, 2, 3, 4, 5, 6, 7, 7), strict=True)
        if week + day != "周天"
    },
    meaning="the ISO number of the weekday",
    source=EVERYDAY,
)

TENTHS = Lexicon(
    "tenths",
    {"上旬": "1", "中旬": "2", "下旬": "3", "初": "1", "底": "3", "末": "3"},
    meaning="which third of a month, behind the month's name",
    source=EVERYDAY,
)

TWO_TENTHS = Lexicon(
    "two_tenths",
    {"上中旬": "1 2", "中上旬": "1 2", "中下旬": "2 3", "上、中旬": "1 2", "中、下旬": "2 3"},
    meaning="the first and last third",
    source=EVERYDAY,
)

YEAR_EDGES = Lexicon(
    "year_edges",
    {"年初": "1", "年底": "12", "年末": "12", "年中": "6", "岁末": "12"},
    meaning="the month",
    source=EVERYDAY,
)

YEAR_STEMS = Lexicon(
    "year_stems",
    {
        "今": "anchor 0", "去": "anchor -1", "前": "anchor -2", "明": "anchor 1", "同": "text 0", "当": "text 0",
        "次": "text 1", "翌": "text 1",
    },
    meaning="how many years off, and from where, before a 年",
    source=EVERYDAY,
)  # fmt: skip

FESTIVAL_NAMES = Lexicon(
    "festivals",
    {name: name for name in FESTIVALS if not name.endswith("日")}
    | {f"“{name[:2]}”{name[2:]}": name for name in FESTIVALS if name[1] in "一四八" and name[2:]},
    meaning="the name in FESTIVALS; 国家宪法日 and the like name what is observed rather than when",
    source=EVERYDAY,
)
