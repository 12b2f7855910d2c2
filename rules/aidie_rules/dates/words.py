"""The words that dates are made of, each with what it says; a rule set extends any of them with `with_words`.

A payload of `anchor -1` counts from the anchor, `text 1` from the last date in the text; what follows is a
part of day (`EV`) or a part of the year (`SP`).
"""

from itertools import pairwise

from aidie import Lexicon
from aidie_rules.dates.calendars.festivals import FESTIVALS

_SOURCE = "everyday words of the language, as news uses them"

PARTS_OF_DAY = Lexicon(
    "parts_of_day",
    {
        "凌晨": "MO", "清晨": "MO", "早晨": "MO", "早上": "MO", "上午": "MO", "早间": "MO", "一早": "MO", "早": "MO",
        "晨": "MO",
        "拂晓": "MO", "清早": "MO", "中午": "MI", "正午": "MI", "午间": "MI", "下午": "AF", "午后": "AF",
        "傍晚": "EV",
        "晚上": "EV", "晚间": "EV", "晚": "EV", "夜间": "NI", "深夜": "NI", "午夜": "NI", "夜里": "NI",
        "夜晚": "NI",
        "夜": "NI", "白天": "DT", "午": "MI", "一大早": "MO", "大清早": "MO", "黎明": "MO", "晌午": "MI",
        "黄昏": "EV", "半夜": "NI", "子夜": "NI", "前半夜": "NI", "后半夜": "NI", "上半夜": "NI", "下半夜": "NI",
    },
    meaning="TIMEX3's code of a part of the day", source=_SOURCE,
)  # fmt: skip

RELATIVE_DAYS = Lexicon(
    "relative_days",
    {
        "今天": "anchor 0", "今日": "anchor 0", "昨天": "anchor -1", "昨日": "anchor -1", "前天": "anchor -2",
        "前日": "anchor -2", "明天": "anchor 1", "明日": "anchor 1", "后天": "anchor 2",
        "大前天": "anchor -3",
        "大后天": "anchor 3", "大大前天": "anchor -4", "大大后天": "anchor 4",
        "今早": "anchor 0 MO", "今晨": "anchor 0 MO", "今晚": "anchor 0 EV",
        "今夜": "anchor 0 NI", "昨晨": "anchor -1 MO", "昨晚": "anchor -1 EV", "昨夜": "anchor -1 NI",
        "前晚": "anchor -2 EV", "明早": "anchor 1 MO", "明晨": "anchor 1 MO", "明晚": "anchor 1 EV",
        "当天": "text 0", "当日": "text 0", "同日": "text 0", "当晚": "text 0 EV", "当夜": "text 0 NI",
        "同一天": "text 0", "是日": "text 0",
        "这一天": "text 0", "次日": "text 1", "翌日": "text 1", "第二天": "text 1",
        "次晨": "text 1 MO",
        "今儿": "anchor 0", "今儿个": "anchor 0", "昨儿": "anchor -1", "昨儿个": "anchor -1",
        "明儿个": "anchor 1", "后晚": "anchor 2 EV",
        "前一天": "text -1", "前一日": "text -1", "前一晚": "text -1 EV",
    },
    meaning="how many days off, and from where", source=_SOURCE,
)  # fmt: skip

RELATIVE_MONTHS = Lexicon(
    "relative_months",
    {
        "本月": "anchor 0", "这个月": "anchor 0", "上月": "anchor -1", "上个月": "anchor -1",
        "上上月": "anchor -2", "上上个月": "anchor -2", "下下月": "anchor 2", "下下个月": "anchor 2",
        "下月": "anchor 1",
        "下个月": "anchor 1", "当月": "text 0", "同月": "text 0", "是月": "text 0", "次月": "text 1",
    },
    meaning="how many months off, and from where", source=_SOURCE,
)  # fmt: skip

RELATIVE_YEARS = Lexicon(
    "relative_years",
    {
        "今年": "anchor 0", "去年": "anchor -1", "上年": "text -1", "前年": "anchor -2",
        "大前年": "anchor -3",
        "明年": "anchor 1", "来年": "anchor 1", "后年": "anchor 2", "大后年": "anchor 3", "本年": "anchor 0",
        "上一年度": "text -1", "下一年": "text 1",
        "下一年度": "text 1", "下年度": "text 1", "本年度": "anchor 0", "上年度": "text -1",
        "上一年": "text -1", "前一年": "text -1", "后一年": "text 1", "那一年": "text 0", "那年": "text 0",
        "今年度": "anchor 0", "当年": "text 0", "同年": "text 0", "这一年": "text 0", "同一年": "text 0",
        "是年": "text 0",
        "次年": "text 1", "翌年": "text 1", "第二年": "text 1",
    },
    meaning="how many years off, and from where", source=_SOURCE,
)  # fmt: skip

RELATIVE_WEEKS = Lexicon(
    "relative_weeks",
    {
        which + week: offset
        for which, offset in (
            ("本", "0"),
            ("这", "0"),
            ("这个", "0"),
            ("上", "-1"),
            ("上个", "-1"),
            ("上上", "-2"),
            ("上上个", "-2"),
            ("下下", "2"),
            ("下下个", "2"),
            ("下", "1"),
            ("下个", "1"),
        )
        for week in ("周", "星期", "礼拜")
    }
    | {"上一周": "-1", "下一周": "1", "本个星期": "0"},
    meaning="how many weeks from the anchor's",
    source=_SOURCE,
)

WEEKDAYS = Lexicon(
    "weekdays",
    {
        week + day: str(number)
        for week in ("周", "星期", "礼拜")
        for day, number in zip("一二三四五六日天", (1, 2, 3, 4, 5, 6, 7, 7), strict=True)
        if week + day != "周天"
    },
    meaning="the ISO number of the weekday",
    source=_SOURCE,
)

WEEKDAY_NUMBERS = Lexicon(
    "weekday_numbers",
    dict(zip("一二三四五六日天", "12345677", strict=True)),
    meaning="the ISO number of the weekday, behind the week",
    source=_SOURCE,
)

MONTH_PAIRS = Lexicon(
    "month_pairs",
    {
        f"{first}{second}月": f"{place} {place + 1}"
        for place, (first, second) in enumerate(pairwise("一二三四五六七八九"), 1)
    }
    | {"十一二月": "11 12"},
    meaning="two months in one word",
    source=_SOURCE,
)

SHORT_PAIRS = Lexicon(
    "short_pairs",
    {"今明": "day_offset 0 1", "昨今": "day_offset -1 0", "明后": "day_offset 1 2"},
    meaning="as pairs, where both days are said again behind",
    source=_SOURCE,
)
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
    source=_SOURCE,
)

TENTHS = Lexicon(
    "tenths",
    {"上旬": "1", "中旬": "2", "下旬": "3", "初": "1", "底": "3", "末": "3"},
    meaning="which third of a month, behind the month's name",
    source=_SOURCE,
)

TWO_TENTHS = Lexicon(
    "two_tenths",
    {"上中旬": "1 2", "中上旬": "1 2", "中下旬": "2 3", "上、中旬": "1 2", "中、下旬": "2 3"},
    meaning="the first and last third",
    source=_SOURCE,
)

MONTH_EDGES = Lexicon(
    "month_edges",
    {"上旬": "1", "中旬": "2", "下旬": "3", "月初": "1", "月中": "2", "月底": "3", "月末": "3"},
    meaning="which third of a month, where the month has no number",
    source=_SOURCE,
)

YEAR_EDGES = Lexicon(
    "year_edges",
    {"年初": "1", "年底": "12", "年末": "12", "年中": "6", "岁末": "12"},
    meaning="the month",
    source=_SOURCE,
)

PARTS_OF_YEAR = Lexicon(
    "parts_of_year",
    {"上半年": "H1", "下半年": "H2", "首季度": "Q1", "首季": "Q1"}
    | {
        ordinal + number + "季度": f"Q{quarter}"
        for quarter in range(1, 5)
        for number in (str(quarter), "一二三四"[quarter - 1])
        for ordinal in ("", "第")
    }
    | {f"第{number}个季度": f"Q{quarter}" for quarter in range(1, 5) for number in (quarter, "一二三四"[quarter - 1])}
    | {f"Q{quarter}": f"Q{quarter}" for quarter in range(1, 5)},
    meaning="TIMEX3's code of a half or a quarter",
    source=_SOURCE,
)

RELATIVE_QUARTERS = Lexicon(
    "relative_quarters",
    {
        which + "季度": f"anchor {offset}"
        for offset, words in (
            (-2, ("上上", "上上个")),
            (-1, ("上", "上个", "上一")),
            (0, ("本", "这个", "这一")),
            (1, ("下", "下个", "下一")),
        )
        for which in words
    },
    meaning="how many quarters from the anchor's",
    source=_SOURCE,
)

SEASONS = Lexicon(
    "seasons",
    {
        name + suffix: code
        for name, code in (("春", "SP"), ("夏", "SU"), ("秋", "FA"), ("冬", "WI"))
        for suffix in ("季", "天")
    }
    | {
        which + name: code
        for name, code, whichs in (
            ("春", "SP", "初早仲阳暮开"),
            ("夏", "SU", "初盛仲"),
            ("秋", "FA", "初深金仲晚"),
            ("冬", "WI", "初隆严寒"),
        )
        for which in whichs
    },
    meaning="TIMEX3's code of a season, said behind a year",
    source=_SOURCE,
)

SEASON_PAIRS = Lexicon(
    "season_pairs",
    {pair + suffix: codes for pair, codes in (("春夏", "SP SU"), ("秋冬", "FA WI")) for suffix in ("", "季", "季节")},
    meaning="two seasons that follow on each other, said behind a year",
    source=_SOURCE,
)

PHASES = Lexicon(
    "phases",
    {"初": "beginning", "初期": "beginning", "前期": "beginning", "中期": "middle", "中叶": "middle",
     "初叶": "beginning", "末": "end",
     "末期": "end", "后期": "end", "前半叶": "first_half", "上半叶": "first_half", "后半叶": "second_half",
     "下半叶": "second_half"},
    meaning="which part of a decade or a century, behind its name", source=_SOURCE,
)  # fmt: skip

PHASES_OF_QUARTER = Lexicon(
    "phases_of_quarter",
    {"初": "beginning", "中": "middle", "末": "end", "底": "end"},
    meaning="which month of a quarter, behind its name",
    source=_SOURCE,
)

YEAR_STEMS = Lexicon(
    "year_stems",
    {
        "今": "anchor 0", "去": "anchor -1", "前": "anchor -2", "明": "anchor 1", "同": "text 0", "当": "text 0",
        "次": "text 1", "翌": "text 1",
    },
    meaning="how many years off, and from where, before a 年",
    source=_SOURCE,
)  # fmt: skip

BARE_SEASONS = Lexicon(
    "bare_seasons",
    {"年春": "SP", "年夏": "SU", "年秋": "FA", "年冬": "WI"},
    meaning="TIMEX3's code of a season, with the 年 before it",
    source=_SOURCE,
)

RELATIVE_SEASONS = Lexicon(
    "relative_seasons",
    {
        year + season: f"{offset} {code}"
        for year, offset in (("今", "anchor 0"), ("去", "anchor -1"), ("明", "anchor 1"))
        for season, code in (("春", "SP"), ("夏", "SU"), ("秋", "FA"), ("冬", "WI"))
    },
    meaning="how many years off, and TIMEX3's code of a season",
    source=_SOURCE,
)

FESTIVAL_NAMES = Lexicon(
    "festivals",
    {name: name for name in FESTIVALS if not name.endswith("日")}
    | {f"“{name[:2]}”{name[2:]}": name for name in FESTIVALS if name[1] in "一四八" and name[2:]},
    meaning="the name in FESTIVALS; 国家宪法日 and the like name what is observed rather than when",
    source=_SOURCE,
)

_ROUND = {"十": "10", "百": "100", "千": "1000", "万": "10000"}

DURATION_UNITS = Lexicon(
    "duration_units",
    {
        "年": "years 1", "周年": "years 1", "年头": "years 1 个", "春秋": "years 1 个", "载": "years 1",
        "月": "months 1 个", "季度": "months 3 个", "周": "weeks 1", "星期": "weeks 1", "礼拜": "weeks 1",
        "天": "days 1",
        "昼夜": "days 1", "日夜": "days 1 个", "日日夜夜": "days 1 个", "工作日": "days 1 个", "世纪": "years 100 个",
        "小时": "hours 1",
        "钟头": "hours 1 个", "分钟": "minutes 1", "刻钟": "minutes 15",
        "分": "minutes 1", "秒钟": "seconds 1", "秒": "seconds 1",
    },
    meaning="the unit, how many of it, and whether 个 must stand before it", source=_SOURCE,
)  # fmt: skip

BARE_ROUND_NUMBERS = Lexicon(
    "bare_round_numbers", {"百": "100", "千": "1000"}, meaning="a number that stands for so many", source=_SOURCE
)

ROUND_NUMBERS = Lexicon(
    "round_numbers",
    {some + word: number for some in "数几" for word, number in _ROUND.items()}
    | {some + word: number for some in "上成" for word, number in _ROUND.items() if word != "十"}
    | {word + more: number for more in "多余" for word, number in _ROUND.items() if word in "百千"},
    meaning="the round number of which there are some",
    source=_SOURCE,
)

LESSER_UNITS = Lexicon(
    "lesser_duration_units",
    {
        "个月": "months", "天": "days", "日": "days", "小时": "hours", "个小时": "hours", "分钟": "minutes",
        "分": "minutes",
        "秒": "seconds", "秒钟": "seconds",
    },
    meaning="the smaller unit, where amounts of two units stand together", source=_SOURCE,
)  # fmt: skip
