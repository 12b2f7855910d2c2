import json
from datetime import date
from typing import ClassVar, assert_type

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from aidie import Captures, Document, Extraction, Extractor, PatternError, RuleSet, Span, Value, extract, rule
from aidie.pattern import no_span_of, one_of, span_of
from aidie_rules import VALUES, Official, Person, Title
from strategies import High, Low, low


def extraction(values: list[Low]) -> Extraction:
    spans = tuple(Span(at, at + 1, "a", value.label, value, "r") for at, value in enumerate(values))
    return Extraction(spans, date(2020, 8, 10), {"name": "n", "version": "1", "fingerprint": "f"})


@given(st.lists(st.sampled_from([Low("a"), High("b")])))
def test_of_gives_the_spans_of_a_type_in_order(values: list[Low]) -> None:
    found = extraction(values)
    assert [span.value for span in found.of(High)] == [value for value in values if isinstance(value, High)]
    assert found.of(Low) == list(found) == list(found.spans)
    assert len(found) == len(values)
    assert [found[place] for place in range(len(found))] == list(found)


def test_of_takes_a_class_and_no_label() -> None:
    with pytest.raises(TypeError, match=r"takes the class of a value.* not 'LOW'; .* if span\.label == 'LOW'\]"):
        extraction([Low("a")]).of("LOW")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not <class 'str'>"):
        extraction([Low("a")]).of(str)


def test_the_record_is_ready_for_json() -> None:
    record = json.loads(json.dumps(extraction([Low("a")]).to_dict()))
    assert record == {
        "anchor": "2020-08-10",
        "rules": {"name": "n", "version": "1", "fingerprint": "f"},
        "spans": [
            {"start": 0, "end": 1, "text": "a", "label": "LOW", "rule": "r", "value": {"text": "a"}, "fields": {}}
        ],
    }


def test_a_record_is_read_back() -> None:
    text = "余家驹任市委书记。8月7日，余家驹率团赴西藏考察，推进产业援藏三年，实施对口支援。"
    found = extract(text, anchor=date(2020, 8, 10))
    assert {type(span.value) for span in found} == set(VALUES)
    again = Extraction.from_dict(json.loads(json.dumps(found.to_dict())), VALUES)
    assert again == found
    assert again.to_dict() == found.to_dict()
    with pytest.raises(ValueError, match="no class of a PERSON is given; those that are: OFFICIAL, TITLE"):
        Extraction.from_dict(Extraction(tuple(found.of(Person)), None, {}).to_dict(), [Official, Title])


def test_each_span_is_printed_on_a_line() -> None:
    found = extraction([Low("a"), High("b\n")])
    assert str(found) == "0 1 LOW a | a\n1 2 HIGH a | b␊"


def test_slices_of_an_extraction_are_spans() -> None:
    found = extraction([Low("a"), Low("b"), Low("c")])
    assert found[:2] == found.spans[:2]


def test_without_an_anchor_the_record_says_null() -> None:
    assert Extraction((), None, {}).to_dict()["anchor"] is None


def test_spans_are_values() -> None:
    span = Span(0, 1, "a", "LOW", Low("a"), "r", {"x": (0, 1)})
    assert span == Span(0, 1, "a", "LOW", Low("a"), "r", {"x": (0, 1)})
    assert span != Span(0, 1, "a", "LOW", Low("b"), "r", {"x": (0, 1)})
    assert len({span, Span(0, 1, "a", "LOW", Low("a"), "r")}) == 2
    with pytest.raises(AttributeError, match="frozen"):
        span.start = 3  # type: ignore[misc]


def test_a_value_is_known_by_its_label_and_dictionary() -> None:
    assert isinstance(Low("a"), Value)
    assert not isinstance("a", Value)


def test_a_document_makes_spans_of_its_text_and_keeps_them_in_order() -> None:
    document = Document("8月7日", (Span(2, 3, "7", "HIGH", High("7"), "high"),))
    more = document.with_spans([document.span(2, 4, Low("7日"), "days"), document.span(0, 1, Low("8"), "months")])
    assert [(span.start, span.text, span.label) for span in more.spans] == [
        (0, "8", "LOW"), (2, "7", "HIGH"), (2, "7日", "LOW"),
    ]  # fmt: skip
    assert [span.rule for span in more.of(Low)] == ["months", "high", "days"]


def test_what_is_worked_out_of_a_document_once_is_not_asked_again() -> None:
    asked: list[str] = []

    def count(document: Document) -> int:
        asked.append(document.text)
        return len(document.spans)

    document = Document("8月7日", (Span(2, 3, "7", "HIGH", High("7"), "high"),))
    more = document.with_spans([document.span(0, 1, Low("8"), "months")])
    assert [document.once(count), document.once(count), more.once(count)] == [1, 1, 2]
    assert asked == ["8月7日"] * 2
    assert document == Document(document.text, document.spans)


def test_the_spans_of_a_type_are_the_caller_s() -> None:
    document = Document("8月7日", (Span(2, 3, "7", "HIGH", High("7"), "high"),))
    document.of(High).clear()
    assert len(document.of(High)) == 1


@frozen
class Holder:
    label: ClassVar[str] = "HOLDER"
    below: str

    def to_dict(self) -> dict[str, str]:
        return {"below": self.below}


def holder(found: Captures) -> Holder:
    assert_type(found.value(Low, "below"), Low)
    assert found.span(Low, "below").value is found.value(Low, "below") is found.value("LOW", "below")
    assert found.values(Low, "below") == [span.value for span in found.spans_of(Low, "below")]
    return Holder(found.value(Low, "below").text)


def test_a_document_rule_asks_again_for_what_a_span_took_in() -> None:
    def settled(document: Document) -> Document:
        return document.changed(Low, lambda span: None if span.text == "乙" else Low(span.text * 2))

    def held(document: Document) -> Document:
        first = document.of(Holder)[0]
        with pytest.raises(KeyError, match="the HOLDER span of holder has no field 'belwo'; it has: below"):
            document.value(Low, first, "belwo")
        with pytest.raises(TypeError, match="gives the new value, and it gave Span"):
            document.changed(Holder, lambda span: span)  # type: ignore[arg-type, return-value]  # what is refused
        return document.changed(Holder, lambda span: Holder(str(document.value(Low, span, "below") or "gone")))

    rules = [
        rule(one_of("甲", "乙"), name="below")(low),
        rule(span_of(Low).named("below") + no_span_of(Low) + "者", name="holder", layer=1)(holder),
    ]
    found = Extractor(RuleSet("two", rules)).extract("甲者、乙者")
    assert [span.value.below for span in found.of(Holder)] == ["甲", "乙"]
    found = Extractor(RuleSet("two", rules, document_rules=[settled, held])).extract("甲者、乙者")
    assert [str(span.value) for span in found.of(Low)] == ["甲甲"]
    assert [span.value.below for span in found.of(Holder)] == ["甲甲", "gone"]


@pytest.mark.parametrize("asked", ["", 3, int, None])
def test_what_is_no_label_is_refused(asked) -> None:
    with pytest.raises(PatternError, match="is no label; give one, such as 'TITLE', or the class of its values"):
        span_of(asked)
