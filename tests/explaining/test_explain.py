"""What an explanation says where a rule matched, lost, was refused, or did not match."""

import json
from typing import Any

import pytest

from aidie import Captures, Document, Extractor, Lexicon, RuleSet, not_before, rule
from aidie.pattern import HAN, chars, integer, one_of, optional, words
from strategies import Low

DAY = integer("month", 1, 12) + "月" + integer("day", 1, 31) + one_of("日", "号")


@rule(DAY, name="day", guards=[not_before("游")])
def day(found: Captures) -> Low:
    return Low(found.text)


@rule(integer("month", 1, 12) + "月", name="month")
def month(found: Captures) -> Low | None:
    return None if found.integer("month") == 7 else Low(found.text)


@rule(one_of("书记", "副书记").named("role") + optional("兼"), name="post")
def post(found: Captures) -> Low:
    return Low(found.text)


EXTRACTOR = Extractor(RuleSet("few", [day, month, post]), repairs=("width",))


def test_a_match_is_told_by_its_pieces() -> None:
    (match,) = EXTRACTOR.explain("在8月7日")["day"].matches
    assert (match.start, match.end, match.text, match.outcome) == (1, 5, "8月7日", "stands")
    assert [(piece.text, piece.captures) for piece in match.pieces] == [
        ("8", ("month",)), ("月", ()), ("7", ("day",)), ("日", ()),
    ]  # fmt: skip


def test_what_lost_names_the_winner_and_what_decided() -> None:
    (match,) = EXTRACTOR.explain("8月7日")["month"].matches
    assert match.outcome == "lost"
    assert "day '8月7日' (0:4), by length (4 over 2 characters)" in match.because


def test_a_function_that_refuses_is_named() -> None:
    (match,) = EXTRACTOR.explain("7月")["month"].matches
    assert (match.outcome, match.because) == ("refused", "the function of month returned None")


def test_a_guard_that_refuses_is_named_with_its_range() -> None:
    (attempt,) = EXTRACTOR.explain("8月7日游", rule="day")["day"].attempts
    assert attempt.edge.side == "whole"
    assert "not_before('游')" in attempt.edge.refused[0]
    assert "[8月7日]" in attempt.edge.refused[0]


@pytest.mark.parametrize(
    ("text", "at", "expected", "stands"),
    [
        ("8月39日", 2, "39 is not from 1 to 31", "39日"),
        ("13月7日", 2, "13 is not from 1 to 12", "13"),
    ],
)
def test_a_near_miss_says_what_was_expected_and_what_stands_there(
    text: str, at: int, expected: str, stands: str
) -> None:
    attempt = EXTRACTOR.explain(text, rule="day")["day"].attempts[0]
    assert attempt.edge.at == at
    assert expected in attempt.edge.expected[0]
    assert attempt.edge.found == stands


def test_without_an_anchor_the_words_are_told_that_a_rule_starts_from() -> None:
    story = EXTRACTOR.explain("市长", rule="post")["post"]
    assert story.matches == story.attempts == ()
    assert any("书记" in words for words in story.anchors)


def test_offsets_are_those_of_the_raw_text() -> None:
    told = EXTRACTOR.explain("８月７日")
    assert told.clean == "8月7日"
    assert told["day"].matches[0].text == "８月７日"


def test_at_leaves_only_what_reaches_there() -> None:
    told = EXTRACTOR.explain("8月7日，书记", at=6)
    assert [story.rule for story in told.rules] == ["post"]
    with pytest.raises(ValueError, match="at=9 is outside the text, which has 7 characters"):
        EXTRACTOR.explain("8月7日，书记", at=9)


def test_an_unknown_rule_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(KeyError, match="no rule 'days'; it has: day, month, post"):
        EXTRACTOR.explain("8月", rule="days")


def test_it_is_read_in_lines_and_as_json() -> None:
    told = EXTRACTOR.explain("8月39日")
    assert "39 is not from 1 to 31" in str(told)
    assert json.loads(json.dumps(told.to_dict()))["text"] == "8月39日"
    assert str(EXTRACTOR.explain("无")) == "no rule matched, and no word that one starts from is in the text\n"


@rule("会议" + one_of("任命", "免去"), name="decision")
def decision(found: Captures) -> Low:
    return Low(found.text)


def test_what_nearly_matched_of_ones_own_comes_before_that_of_others() -> None:
    over = RuleSet("over", [decision]).over(RuleSet("few", [day, month, post]))
    told = str(Extractor(over, repairs=()).explain("8月39日会议研究"))
    assert told.index("decision: ") < told.index("day: ")


@rule("第" + integer("number", 1, 99) + "批", name="batch")
def batch(found: Captures) -> Low:
    return Low(found["nubmer"])


@rule("第" + integer("number", 1, 99) + "届", name="session")
def session(found: Captures) -> Low:
    return found.text  # type: ignore[return-value]


def unasked(text: str, start: int, end: int) -> bool:
    raise LookupError("nothing to ask")


@rule("第" + integer("number", 1, 99) + "次", guards=[unasked], name="guarded")
def guarded(found: Captures) -> Low:
    return Low(found.text)


def dropping(document: Document) -> Document:
    raise ValueError("nothing to drop")


def told_of(rule: Any) -> str:
    return f"({__file__}:{getattr(rule, 'production', rule).__code__.co_firstlineno + (rule is batch) + 1})"


BROKEN = Extractor(RuleSet("broken", [batch, session, guarded, post], document_rules=[dropping]))


def test_what_a_function_a_guard_or_a_document_rule_raises_costs_no_other_rule() -> None:
    told = BROKEN.explain("第9批第9届第9次书记")
    (match,) = told["batch"].matches
    assert match.outcome == "raised"
    assert f"UnknownNameError: the pattern has no capture 'nubmer'; it has: number {told_of(batch)}" in str(told)
    assert "the function raised TypeError: it returned '第9届', but is annotated with Low; return a Low" in str(told)
    (attempt,) = [one for one in told["guarded"].attempts if one.edge.refused]
    assert attempt.edge.refused == (f"a guard raised LookupError: nothing to ask {told_of(unasked)}",)
    assert told["post"].matches[0].outcome == "stands"
    assert told.raised == (f"ValueError: nothing to drop {told_of(dropping)}; in document rule dropping",)
    assert str(told).startswith("a document rule raised ValueError: nothing to drop (")
    assert "a guard raised LookupError" in str(BROKEN.explain("第9次", rule="guarded"))


def holds_no_meeting(text: str, start: int, end: int) -> bool:
    if "会" in text[start:end]:
        raise LookupError("a meeting")
    return True


@rule(chars(HAN, 1, 4).where(holds_no_meeting) + "会", name="meeting")
def meeting(found: Captures) -> Low:
    return Low(found.text)


def test_a_guard_that_raises_only_where_a_reading_is_told_is_told_with_it() -> None:
    extractor = Extractor(RuleSet("one", [meeting]), repairs=())
    told = extractor.explain("座谈会，", rule="meeting")
    (match,) = told["meeting"].matches
    assert (match.outcome, match.pieces) == ("stands", ())
    assert match.unread.startswith("a guard raised LookupError: a meeting (")
    assert f"read from left to right for its parts, {match.unread}" in str(told)


@rule(chars("甲乙", 1, 2).where(unasked) + "丙", name="unmet")
def unmet(found: Captures) -> Low:
    return Low(found.text)


def test_a_guard_that_raises_where_no_anchor_stands_is_told() -> None:
    told = Extractor(RuleSet("one", [unmet]), repairs=()).explain("甲乙", rule="unmet")["unmet"]
    assert told.anchors
    assert {one.edge.refused for one in told.from_left} == {
        (f"a guard raised LookupError: nothing to ask {told_of(unasked)}",)
    }


KINDS = Lexicon("kinds", ["博览会", "论坛"])


@rule("第" + integer("number", 1, 99) + "届" + optional(chars(HAN, 1, 12, lazy=True)) + words(KINDS), name="fair")
def fair(found: Captures) -> Low:
    return Low(found.text)


def test_a_run_of_characters_that_ended_too_early_is_told_with_what_ended_it() -> None:
    (attempt,) = Extractor(RuleSet("fairs", [fair])).explain("第二十届中国—东盟博览会")["fair"].attempts
    assert (attempt.edge.at, attempt.edge.side) == (7, "left")
    assert attempt.edge.expected == ("more of chars(HAN, 1, 12, lazy=True), but '—' is none of it", "'届'")


def test_what_read_text_that_no_match_reads_came_nearest() -> None:
    @rule("县委书记" + optional("等"), name="secretary")
    def secretary(found: Captures) -> Low:
        return Low(found.text)

    @rule("县委书记" + one_of("说", "称"), name="saying")
    def saying(found: Captures) -> Low:
        return Low(found.text)

    told = str(Extractor(RuleSet("some", [secretary, saying, day])).explain("县委书记8月39日"))
    assert told.index("  day: ") < told.index("  saying: ")
