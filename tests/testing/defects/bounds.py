"""Bounds that are wrong, and parts that are missing or take too much."""

from __future__ import annotations

from aidie import Captures, RuleSet, rule
from aidie.pattern import HAN, chars, integer, literal, one_of, optional, raw, repeat
from testing.defects.defect import Day, Defect, Said, alone, saying

DAY_OF_MONTH = integer("month", 1, 12) + "月" + integer("day", 1, 31) + "日"


@rule(integer("month", 1, 13) + "月", name="months")
def thirteen_months(found: Captures) -> Day:
    return Day(found.integer("month"), 1)


@rule(DAY_OF_MONTH, name="days")
def any_day(found: Captures) -> Day:
    return Day(found.integer("month"), found.integer("day"))


@rule(DAY_OF_MONTH, name="days")
def day_after(found: Captures) -> Day | None:
    return Day(found.integer("month"), found.integer("day") + 1) if found.integer("day") < 32 else None


@rule(integer("month", 1, 12) + "月至" + integer("end_month", 1, 12) + "月", name="stretches")
def any_stretch(found: Captures) -> Day:
    return Day(found.integer("month"), 1, found.integer("end_month"), 1)


@rule(integer("hour", 0, 59) + "时", name="hours")
def sixty_hours(found: Captures) -> Said:
    return Said(f"2000-01-01T{found.integer('hour'):02}")


@rule(integer("day", 1, 30) + "日", name="days", examples=["[8日]和[31日]"])
def thirty_days(found: Captures) -> Day:
    return Day(1, found.integer("day"))


@rule(integer("day", 1, 31) + "日", name="days", examples=["[8日]", "[8号]"])
def no_other_word(found: Captures) -> Day:
    return Day(1, found.integer("day"))


OFFICE = chars(HAN, 2, 8) + "局"
GREEDY = saying(OFFICE, examples=["[财政局]和[税务局]"])
LAZY = saying("甲" + chars("乙", 0, 9, lazy=True), examples=["[甲乙乙]丙"])
SPLIT = saying(chars("0-9", 1, 2) + "月", examples=["[12月]"])
SPELT = saying(one_of("1月", "2月"), examples=["[1月]"])
OPEN = saying("第" + raw("[0-9]+", reach=9) + "号", examples=["[第12号]"])


def endless() -> RuleSet:
    return RuleSet("seeded", [saying("甲" + repeat("乙", 1, 5_000))])


def empty_rounds() -> RuleSet:
    return RuleSet("seeded", [saying("甲" + repeat(optional("乙"), 0, 3))])


def nothing_fixed() -> RuleSet:
    return RuleSet("seeded", [saying(chars(HAN, 2, 4) + integer("n", 1, 9))])


def matches_nothing() -> RuleSet:
    return RuleSet("seeded", [saying(optional("甲"))])


AMBIGUOUS = saying(literal("甲") + repeat(chars("乙", 1, 2).named("piece"), 1, 9) + "丙")
TWICE = saying("甲" + one_of("乙", "丙").named("part") + one_of("丁", "戊").named("part"))
NULLABLE = saying("甲" + (optional("乙") | literal("丙")))

DEFECTS = [
    Defect("a month too many", "calendar-validity", "13月", alone(thirteen_months)),
    Defect("days that no month has", "calendar-validity", "9月31日", alone(any_day)),
    Defect("a value off by one", "calendar-validity", "1月31日", alone(day_after)),
    Defect("a stretch that ends before it starts", "calendar-validity", "2月至1月", alone(any_stretch)),
    Defect("a time of day that no clock shows", "calendar-validity", "59时", alone(sixty_hours)),
    Defect("a bound too low", "examples", "8日和31日", alone(thirty_days)),
    Defect("a missing alternative", "examples", "8号", alone(no_other_word)),
    Defect("greedy over the end", "examples", "财政局和税务局", alone(GREEDY)),
    Defect("lazy where it should be greedy", "examples", "甲乙乙丙", alone(LAZY)),
    Defect("a class of digits in place of a numeral", "numerals-whole", "000月0", alone(SPLIT)),
    Defect("numerals spelt out as words", "numerals-whole", "01月0", alone(SPELT)),
    Defect(
        "a regular expression that nodes could say",
        "needless-raw-regex",
        "raw('[0-9]+', reach=9) says nothing that nodes cannot say, and can be ",
        alone(OPEN),
    ),
    Defect("an unbounded repeat", "refused", "it can match 5001 characters", endless),
    Defect(
        "a round of a repeat that reads nothing",
        "refused",
        "a repeated or optional part can match nothing",
        empty_rounds,
    ),
    Defect("no word that must be there", "refused", "no word that every match must contain", nothing_fixed),
    Defect("a pattern that matches nothing", "refused", "it can match nothing", matches_nothing),
    Defect(
        "a repeat whose rounds can be cut in two ways",
        "ambiguous-repetition",
        "the rounds of repeat(chars('乙', 1, 2).named('piece'), 1, 9) can be cut",
        alone(AMBIGUOUS),
    ),
    Defect(
        "a name used twice",
        "name-used-twice",
        "one match can hold the capture 'part' 2 times, and found['part'] is on",
        alone(TWICE),
    ),
    Defect(
        "an alternative that hides those behind it",
        "nullable-pattern",
        "the alternative optional('乙') can match nothing, so those behind it se",
        alone(NULLABLE),
    ),
]
