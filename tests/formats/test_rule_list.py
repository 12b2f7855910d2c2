from datetime import date
from typing import Any, ClassVar

from attrs import frozen

from aidie import Captures, Example, not_after, rule
from aidie.formats.columns import display_width
from aidie.formats.records import rule_record
from aidie.formats.rule_list import pretty_rule
from aidie.pattern import one_of


@frozen
class Word:
    label: ClassVar[str] = "WORD"

    def to_dict(self) -> dict[str, Any]:
        return {}


@rule(
    one_of("县长", "镇长"),
    examples=["[县长]讲话", Example("今年[镇长]", anchor=date(2020, 8, 10))],
    counterexamples=["县城", "乡镇"],
    guards=[not_after("副")],
    priority=3,
    layer=1,
    name="test.word",
)
def word(found: Captures) -> Word:
    """A word.

    More of it.
    """
    return Word()


def test_all_that_a_rule_declares() -> None:
    assert pretty_rule(rule_record(word)) == (
        "test.word  WORD  layer 1, priority 3\n"
        "    A word.\n"
        "    pattern   one_of('县长', '镇长')\n"
        "    guards    not_after('副')\n"
        "    examples  [县长]讲话\n"
        "              今年[镇长] (anchor 2020-08-10)\n"
        "    but not   县城\n"
        "              乡镇\n"
    )


def test_long_patterns_fit_the_width_and_are_cut() -> None:
    record = rule_record(word)
    record["pattern"] = "one_of('县长', '镇长') + " * 100
    lines = pretty_rule(record, 40).splitlines()
    assert max(map(display_width, lines)) <= 40
    assert sum("one_of" in line or "…" in line for line in lines) <= 12
    assert any(line.endswith("…") for line in lines)


def test_colour_is_only_where_it_is_asked_for() -> None:
    assert "\x1b" not in pretty_rule(rule_record(word))
    assert "\x1b[1mtest.word\x1b[0m" in pretty_rule(rule_record(word), colour=True)
