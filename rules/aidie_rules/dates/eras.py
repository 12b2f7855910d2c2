"""Years that say their era: 公元641年, 民国二十六年七月, 公元前221年, 己亥年."""

from __future__ import annotations

from datetime import date

from aidie import Captures, Example, Lexicon, rule
from aidie.pattern import Node, choice, integer, one_of, optional, words
from aidie_rules.dates.document_names import outside_names
from aidie_rules.dates.marks import TO
from aidie_rules.dates.meaning.mentions import Grain
from aidie_rules.dates.pieces import day, month_number
from aidie_rules.dates.reading import date_of
from aidie_rules.dates.values import Date

_DAY_OF_YEAR = optional(month_number() + optional(day()))


@rule(
    choice(
        one_of("公元", "西元") + integer("year", 1, 2100) + "年",
        "民国" + choice(integer("republic_year", 1, 150), one_of("元").named("first_republic_year")) + "年",
    )
    + _DAY_OF_YEAR,
    examples=[
        "[公元641年: 0641]，文成公主进藏",
        "[公元1985年: 1985]",
        "[民国三十八年: 1949]，[民国元年: 1912]，[民国26年7月7日: 1937-07-07]，[民国二十六年八月: 1937-08]",
    ],
    counterexamples=["公元纪年", "民国年间", "民国初年"],
)
def years_of_the_era(found: Captures) -> Date | None:
    """A year after Christ that says so, of any number of digits; or one of the Republic, counted from 1912."""
    return date_of(found)


@rule(
    "公元前"
    + choice(
        integer("year", 1, 9999) + "年" + _DAY_OF_YEAR,
        integer("century", 1, 99)
        + optional(optional("世纪") + TO + optional("公元前") + integer("last_century", 1, 99))
        + "世纪",
    ),
    guards=[outside_names],
    examples=[
        "[公元前六至四世纪: BC05/BC03]，[公元前6世纪至公元前4世纪: BC05/BC03]，[公元前2世纪至2世纪: BC01/01]",
        "[公元前221年: BC0221]统一六国，[公元前3世纪: BC02]",
        "[公元前753年4月: BC0753-04]，[公元前753年4月21日: BC0753-04-21]",
    ],
    counterexamples=["公元前后", "公元前的遗址"],
)
def years_before_the_era(found: Captures) -> Date | None:
    """A year, a day or a century before Christ. Calendars of days do not reach there, so its ends stay open."""
    century = found.optional_integer("century")
    last = found.optional_integer("last_century")
    if century is not None and last is not None:
        # 公元前六至四世纪 falls, and 公元前2世纪至2世纪 comes to our era
        ends = (f"-{last - 1:02d}", f"BC{last - 1:02d}") if last < century else (f"{last - 1:02d}", f"{last - 1:02d}")
        edtf, timex3 = f"-{century - 1:02d}XX/{ends[0]}XX", f"BC{century - 1:02d}/{ends[1]}"
        return Date(None, None, "range", edtf, timex3)
    if century is not None:
        return Date(None, None, "century", f"-{century - 1:02d}XX", f"BC{century - 1:02d}")
    year, behind = found.integer("year"), ""
    grain: Grain = "year"
    if "month" in found:
        behind, grain = f"-{found.integer('month'):02d}", "month"
    if "day" in found:
        behind, grain = f"{behind}-{found.integer('day'):02d}", "day"
    # EDTF counts the year before the first as 0.
    return Date(None, None, grain, f"-{year - 1:04d}{behind}", f"BC{year:04d}{behind}")


CYCLE_YEARS = Lexicon(
    "cycle_years",
    {
        stem + branch + "年": str(place)
        for place, (stem, branch) in enumerate(
            zip("甲乙丙丁戊己庚辛壬癸" * 6, "子丑寅卯辰巳午未申酉戌亥" * 5, strict=True)
        )
    },
    meaning="the place of a year in the cycle of sixty, which began with 1984 for the last time",
    source="the stems and branches of the lunar calendar",
)


def cycle_year() -> Node:
    """己亥年."""
    return words(CYCLE_YEARS).named("cycle_year")


@rule(
    optional(one_of("农历", "阴历")) + cycle_year(),
    guards=[outside_names],
    examples=[
        "[农历己亥年: XXXX]",
        Example(
            "[己亥年: 2019]，[己亥年清明: 2019-04-05]，[戊戌年: 2018]的，[戊戌年腊月: 2019-01-06/2019-02-04]",
            anchor=date(2019, 8, 15),
        ),
        Example("[1894年: 1894]，[农历甲午年: 1894]，", anchor=date(2015, 6, 22)),
    ],
    counterexamples=["甲午战争", "《丙申年》特种邮票"],
)
def cycle_years(found: Captures) -> Date | None:
    """A year of the cycle of sixty: that of the text, or the one next to the article's."""
    return date_of(found)
