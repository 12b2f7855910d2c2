"""Days counted from the article's or from the last one in the text: 今天（7月3日）, 当天下午, 今明两天."""

from __future__ import annotations

from datetime import date
from typing import Final

from aidie import Captures, Example, Lexicon, rule
from aidie.pattern import chars, choice, one_of, optional, words
from aidie_rules.dates.days import UNTIL_DAY
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import CLOSE, OPEN
from aidie_rules.dates.pieces import YEARS_AGO, day, full_year, month, relative_year, year
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.recurrence import not_every_year
from aidie_rules.dates.relative_words import begins_with_whole_word, relative_word
from aidie_rules.dates.times import time_of_day
from aidie_rules.dates.values import Date
from aidie_rules.dates.words import EVERYDAY, RELATIVE_DAYS, WEEKDAYS
from aidie_rules.names.lexicons import FOLLOWERS
from aidie_rules.titles.lexicons import COUNTRIES, PLACES
from aidie_rules.words import late

PAIRS = Lexicon(
    "pairs",
    {
        f"{words}两{unit}": f"{part} {offsets}"
        for words, offsets in (("今明", "0 1"), ("昨今", "-1 0"), ("去今", "-1 0"), ("明后", "1 2"))
        for units, part in (("天日", "day_offset"), ("年", "year_offset"))
        for unit in units
    }
    | {f"昨{night}今{morning}": "day_offset -1 0 NI MO" for night in "夜晚" for morning in "晨早"}
    | {"明后天": "day_offset 1 2", "今明后三天": "day_offset 0 2", "今明后三年": "year_offset 0 2"}
    | {pair + "两天": "day_offset -2 -1" for pair in ("昨前", "前昨")},
    meaning="what is counted, the first and the second offset from the anchor, and the parts of both days",
    source=EVERYDAY,
)

SHORT_PAIRS = Lexicon(
    "short_pairs",
    {"今明": "day_offset 0 1", "昨今": "day_offset -1 0", "明后": "day_offset 1 2"},
    meaning="as pairs, where both days are said again behind",
    source=EVERYDAY,
)

BARE_DAYS = Lexicon(
    "bare_days",
    {"昨": "anchor -1", "今": "anchor 0"},
    meaning="as relative_days, in a headline or where the press is brief, before what was done",
    source=EVERYDAY,
)

ITS_WEEKDAY = optional(optional(one_of("，", ",", "、", " ")) + words(WEEKDAYS))
SAID_AGAIN = OPEN + optional(optional(year()) + month()) + day() + ITS_WEEKDAY + CLOSE
DAY_SAID_AGAIN = OPEN + optional(month()) + day() + CLOSE
RELATIVE_DAY = words(RELATIVE_DAYS).named("relative_day")
YEAR_BEFORE = choice(choice(full_year() + "年", relative_year()) + optional("的"), YEARS_AGO)


def day_in_year(text: str, start: int, end: int) -> bool:
    """Behind a year 同日 is a word of its own as well, and 是日 is none: not 当年|同日本, 今年|是日中友好年."""
    return text[start:end] != "是日" and (text[start:end] != "同日" or relative_word(text, start, end))


_OPENED = ("举行", "召开", "开幕", "闭幕", "揭幕", "启动", "揭牌", "开馆", "举办")
_NO_DAY_BEFORE = frozenset("如至现当古于迄是非抚从自")
"""至今, 古今, 今是昨非: words that end in 今 or 昨."""
_ENDS_DAY = frozenset("天日晚夜晨儿")
"""昨晚|上演: these make a word of 昨."""


def bare_day_stands(text: str, start: int, end: int) -> bool:
    """昨 stands before a verb or in a place, 今 before what is opened: 市委|昨|召开会议, 大会|今|开幕."""
    if (text[start - 1 : start] in _NO_DAY_BEFORE and start) or text[end : end + 1] in _ENDS_DAY:
        return False
    if text.startswith(_OPENED, end):
        return True
    return text[start] == "昨" and (text[end : end + 1] == "在" or FOLLOWERS.longest_at(text, end) > 1)


_PRAISED = (
    "勿忘", "不忘", "牢记", "铭记", "告别", "无愧", "无愧于", "不负", "珍惜", "把握", "启迪", "昭示", "面向", "展望",
    "放眼", "奔向", "走向", "拥抱", "开创", "创造", "憧憬", "赢得", "成为",
)  # fmt: skip
"""What is done to past, present and future: 勿忘|昨天的苦难, 开创|明天."""
_WHOSE = ("中国的", "祖国的", "国家的", "民族的", "人类的", "历史的", "世界的")
"""Whose past, present or future it is: 中国的|昨天."""
_past_and_future = late("昨天、今天[、和与]明天")


def no_past_or_future(text: str, start: int, end: int) -> bool:
    """昨天 is a day, and not the past: 勿忘|昨天的苦难, 昨天、今天和明天."""
    praised = text.endswith((*_PRAISED, *_WHOSE), 0, start) and text[start:end] in ("昨天", "今天", "明天")
    return not praised and not _past_and_future().search(text, max(0, start - 6), end + 6)


_OF_OUR_TIME = (
    "大好", "成", "生活", "局面", "幸福", "中国", "世界", "辉煌", "地步", "一切", "样子", "模样", "我们", "繁荣",
    "发展", "人类", "好日子", "人们", "年青", "年轻", "变化", "美", "改革", "人民军队", "人民海军", "人民空军",
    "人民解放军",
)  # fmt: skip
_OF_THIS_DAY = ("改革先锋", "改革开放")
"""今天的|改革先锋 is what a programme shows that day."""
_UNTIL_NOW = ("时至", "直至", "走到", "发展到", "直到", "传到", "沿用到", "而到")
_OF_US_ALL = (
    *(comma + word for comma in "，," for word in ("我们比", "人类", "中华民族", "历史赋予", "我们党")),
    "是：", "是:",
)  # fmt: skip
_LED_TO = ("有", "有了", "取得", "取得了", "变成", "变成了", "成为", "成了", "走好")
_LIES_IN = ("位于", "处在", "处于", "地处", "坐落在", "坐落于")
_IS_NOW = ("就在", "就是", "即", "即是", "现为")
"""What lay somewhere lies 在今天的…, and what was called otherwise is 今天的北京."""
_DAYS_OF = ("前", "后", "年", "天", "时间")
"""What has a 今天 that is a day: 三年前的今天, 去年的今天, 北京时间的今天."""


def not_nowadays(text: str, start: int, end: int) -> bool:
    """今天 is a day, and not our time: 今天的大好局面, 从未像今天这样, 全球化的今天, 今天的新疆，."""
    if text[start:end] not in ("今天", "今日"):
        return True
    if text.endswith("的", 0, start) and not _is_of_day(text, start - 1):
        return False
    if text.endswith(_UNTIL_NOW, 0, start) or text.startswith(_OF_US_ALL, end):
        return False
    if text.endswith(("对", "对于"), 0, start) and text.startswith(_OF_OUR_TIME, end):
        return False
    if text.startswith("的", end):
        lies_there = text.endswith((*_LED_TO, *_LIES_IN), 0, start)
        return not (lies_there or _is_of_our_time(text, end + 1, found_again=text.endswith(_IS_NOW, 0, start)))
    return not (text.startswith("这样", end) and text.endswith(("像", "到"), 0, start))


def _is_of_day(text: str, at: int) -> bool:
    return text.endswith(_DAYS_OF, 0, at) and not text.endswith("年后", 0, at)


_OF_PLACE_NOW: Final = frozenset("，,正已是有全人")


def _is_of_our_time(text: str, at: int, *, found_again: bool) -> bool:
    """What is said to be of 今天 is our time's: 今天的|大好局面, 今天的|新疆，人心思稳, 就在今天的|拉萨城关区."""
    if text.startswith(_OF_OUR_TIME, at):
        return not text.startswith(_OF_THIS_DAY, at)
    place = PLACES.longest_at(text, at) or COUNTRIES.longest_at(text, at)
    return bool(place) and (found_again or text[at + place : at + place + 1] in _OF_PLACE_NOW)


@rule(
    choice(
        YEAR_BEFORE + RELATIVE_DAY.where(day_in_year) + optional(DAY_SAID_AGAIN),
        RELATIVE_DAY + optional(SAID_AGAIN),
        words(BARE_DAYS).named("relative_day").where(bare_day_stands) + optional(SAID_AGAIN),
    )
    + optional(time_of_day())
    + optional(UNTIL_DAY),
    guards=[outside_names, begins_with_whole_word, no_past_or_future, not_nowadays, not_every_year],
    examples=[
        "[今天（7月3日，星期二）上午: XXXX-07-03TMO]，[今天（7月3日周二）: XXXX-07-03]",
        "[今天（7月3日）: XXXX-07-03]，[昨天（2月10日）晚上: XXXX-02-10TEV]",
        "[当天下午: XXXX-XX-XXTAF]",
        "[今晚 20:05: XXXX-XX-XXT20:05]播出，[今晚: XXXX-XX-XXTEV]，[昨天上午9时: XXXX-XX-XXT09]",
        Example("[去年的今天: 2019-08-10]，[七十年前的今天: 1950-08-10]", anchor=date(2020, 8, 10)),
        Example("[去年的今天（8月7日）: 2019-08-07]", anchor=date(2020, 8, 7)),
        "县长周鹤年[今天: PRESENT_REF]会见",
        Example(
            "大会[昨: 2020-08-09]召开，县长[昨: 2020-08-09]表示，会议[今: 2020-08-10]开幕", anchor=date(2020, 8, 10)
        ),
        "[昨天（7日）: XXXX-XX-07]，[同日夜间: XXXX-XX-XXTNI]，[是日: XXXX-XX-XX]，大雪",
    ],
    counterexamples=[
        "目前天气",
        "如今天下",
        "今日头条",
        "今日镇江讯",
        "三天后天气",
        "来源：今晚报",
        "同日本首相，同日喀则干部群众",
        "他是日本人，是日常所见",
        "中方愿同日方一道",
        "春运进入第二天",
        "次日达快件",
        "婚礼的前一天",
        "美好的明天",
        "成为明天的障碍",
        "中国的昨天已经写在史册上",
        "今天的大好局面",
        "变成了今天的模样",
        "勿忘昨天的苦难，开创明天",
        "像今天这样深入",
        "对今天生活的珍惜",
        "当年同日本侵略者斗争",
        "五年前是日间的火车",
        "地震第二天",
        "七十年后的今天，世界仍不太平",
        "建国七十年今天",
        "今是昨非，至今召开三次，昨非今是，今在何处",
        "今天是：",
        "时至今日，中国发展到今天，直到今天",
        "今天，我们比任何时候都更接近目标",
        "今天的改革更难",
        "每年的这一天",
        "今天的新疆，人心思稳",
        "地处今天的湖滨公园，就在今天的拉萨城关区",
    ],
)
def relative_days(found: Captures) -> Date | None:
    """A day counted from the anchor or from the last one in the text, perhaps said again as a date."""
    return date_of(found)


_BOTH_DAYS = OPEN + chars("0-9月日号、和至到~—-", 5, 16) + CLOSE + optional(one_of("两天", "两日"))
"""今明两天|（5月5日、6日）, 今明|（5日、6日）两天: both days said again."""


@rule(
    choice(
        words(PAIRS).named("pair").named("end_pair") + optional(_BOTH_DAYS),
        words(SHORT_PAIRS).named("pair").named("end_pair") + _BOTH_DAYS,
    ),
    guards=[outside_names],
    examples=[
        Example("[今明两天: 2020-08-10/2020-08-11]有雨", anchor=date(2020, 8, 10)),
        "[今明两年: XXXX]",
        Example("[今明两天（10日、11日）: 2020-08-10/2020-08-11]有雨", anchor=date(2020, 8, 10)),
        Example("[今明（8月10日、11日）两天: 2020-08-10/2020-08-11]有雨", anchor=date(2020, 8, 10)),
        Example(
            "[昨夜今晨: 2020-08-09TNI/2020-08-10TMO]降雪，[明后天: 2020-08-11/2020-08-12]放晴", anchor=date(2020, 8, 10)
        ),
    ],
    counterexamples=["《今明两天》节目", "电视剧《今明两年》", "今明（暂名）两天"],
)
def pairs(found: Captures) -> Date | None:
    """Two days or years in one word."""
    return date_of(found)
