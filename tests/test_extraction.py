"""What an extraction gives, writes and reads back."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidie import Extraction, Span, extract
from aidie_rules import VALUES, Official, Person, Title
from strategies import High, Low


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
    text = "余家驹任市委书记。8月7日，余家驹率团赴西藏考察，推进产业援藏三年，中山市对口支援昌都市。"
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
