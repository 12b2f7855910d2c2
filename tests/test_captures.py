from typing import Any

import pytest

from aidie import Captures, Extractor, Lexicon, RuleSet, not_before, rule
from aidie.pattern import Node, chars, integer, one_of, optional, repeat, words
from strategies import low

SECTORS = Lexicon("sectors", {"产业": "industry", "医疗": "health"})


def captures(pattern: Node, text: str, lowest: Any = None) -> Captures:
    """What the function of a rule is given for the one match in a text."""
    given: list[Captures] = []

    def keep(found: Captures) -> None:
        given.append(found)

    made = rule(pattern, name="kept")(low)
    object.__setattr__(made, "production", keep)
    Extractor(RuleSet("one", [made]), repairs=()).extract(text)
    (found,) = given
    return found


def test_names_give_text_range_and_number() -> None:
    found = captures(integer("month", 1, 12) + "月" + optional(integer("day", 1, 31) + "日"), "在十二月初")
    assert (found.text, found.start, found.end) == ("十二月", 1, 4)
    assert found["month"] == found.get("month") == "十二"
    assert found.range("month") == (1, 3)
    assert found.integer("month") == found.optional_integer("month") == 12
    assert "month" in found


def test_names_that_took_no_part_are_absent() -> None:
    found = captures(integer("month", 1, 12) + "月" + optional(integer("day", 1, 31) + "日"), "8月")
    assert "day" not in found
    assert found.get("day") == ""
    assert found.get("day", "1") == "1"
    assert found.optional_integer("day") is None
    assert found.all("day") == []
    for ask in (found.__getitem__, found.range, found.integer):
        with pytest.raises(KeyError, match="no capture 'day' took part in this match; those that did: month"):
            ask("day")


def test_a_payload_of_a_name_that_no_lexicon_stands_under_is_refused() -> None:
    pattern = "甲" + optional(words(Lexicon("sectors", {"医疗": "health"})).named("sector"))
    assert captures(pattern, "甲").payload("sector") == ""
    with pytest.raises(KeyError, match="captures no lexicon as 'secto'; captures that hold one: sector"):
        captures(pattern, "甲").payload("secto")


def test_a_name_that_the_pattern_has_not_is_refused_by_all() -> None:
    found = captures(integer("number", 1, 9) + "批" + optional(one_of("甲").named("who")), "8批")
    for ask in (
        found.__getitem__,
        found.__contains__,
        found.get,
        found.all,
        found.places,
        found.range,
        found.integer,
        found.optional_integer,
        lambda name: found.answer(not_before("级"), name),
        lambda name: found.values("LOW", name),
        lambda name: found.value("LOW", name),
        lambda name: found.spans_of("LOW", name),
        lambda name: found.span("LOW", name),
    ):
        with pytest.raises(KeyError, match="the pattern has no capture 'nubmer'; it has: number, who"):
            ask("nubmer")
    assert "nubmer" not in found.names


def test_payloads_of_words_and_all_of_a_repetition() -> None:
    found = captures(repeat(words(SECTORS).named("sector") + optional("、"), 1, 4) + "援藏", "医疗、产业援藏")
    assert found.all("sector") == ["医疗", "产业"]
    assert found["sector"] == "医疗"
    assert found.payload("sector") == "health"


def test_both_sides_of_the_anchor_keep_their_order() -> None:
    part = one_of("甲", "乙").named("part")
    found = captures(repeat(part, 1, 3) + "援藏" + repeat(part, 1, 3), "甲乙援藏乙甲")
    assert found.all("part") == ["甲", "乙", "乙", "甲"]


def test_a_capture_around_the_anchor_and_one_of_nothing() -> None:
    found = captures((chars("甲", 0, 2).named("before") + "援藏").named("all"), "援藏")
    assert (found["all"], found["before"]) == ("援藏", "")
    assert "before" in found


def test_no_numeral_says_how_to_capture_one() -> None:
    found = captures(one_of("甲").named("who") + "援藏", "甲援藏")
    with pytest.raises(ValueError, match=r"'who' is '甲', no numeral; capture an integer\(\)"):
        found.integer("who")


def test_a_match_is_shown_with_its_captures() -> None:
    part = one_of("甲", "乙").named("part")
    found = captures(repeat(part, 1, 3) + one_of("援藏").named("head"), "甲乙援藏")
    assert repr(found) == "Captures('甲乙援藏', part=['甲', '乙'], head='援藏')"
    assert not found.looked_around


def test_a_part_has_fields_counted_as_its_range() -> None:
    found = captures("援藏" + one_of("甲", "乙").named("part"), "记援藏乙")
    (place,) = found.places("part")
    part = found.part(*place, "乙", {"whom": place})
    assert (part.start, part.end, part.fields) == (3, 4, {"whom": (3, 4)})
    assert found.part(*place, "乙").fields == {}
