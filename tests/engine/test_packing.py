"""What is packed comes out equal."""

import gc
from datetime import date
from typing import Any, ClassVar

from attrs import define, frozen
from hypothesis import given

from aidie import Extraction, ExtractionError, Extractor, RuleSet, Span
from aidie.engine.packing import pack, unpack
from strategies import cases


@frozen
class Number:
    label: ClassVar[str] = "NUMBER"
    number: float

    def to_dict(self) -> dict[str, float]:
        return {"number": self.number}


@frozen
class Other(Number):
    """Equal by its number to no Number."""


@define
class Unhashable:
    label: ClassVar[str] = "UNHASHABLE"
    numbers: list[int]

    def to_dict(self) -> dict[str, list[int]]:
        return {"numbers": self.numbers}


def span(at: int, value: Any, text: str, **fields: tuple[int, int]) -> Span[Any]:
    return Span(at, at + 1, text[at], value.label, value, "rule", fields)


@given(cases())
def test_extractions_come_out_equal(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    found = Extractor(rule_set, repairs=()).extract(text)
    (again,) = unpack(pack([found]), [text])
    assert again == found
    assert isinstance(again, Extraction)
    assert [dict(s.fields) for s in again] == [dict(s.fields) for s in found]


def test_each_value_keeps_its_class_and_errors_their_place() -> None:
    text, rules = "甲乙丙丁", {"name": "n", "version": "v", "fingerprint": "f"}
    shared = Number(1)
    values = [shared, Other(1), Unhashable([1]), shared]
    spans = tuple(span(at, value, text, part=(at, at)) for at, value in enumerate(values))
    error = ExtractionError(1, "why")
    first, second, third = unpack(
        pack([Extraction(spans, date(2020, 8, 10), rules), error, Extraction((), None, rules)]), [text, "b", "c"]
    )
    assert isinstance(first, Extraction)
    assert [(type(s.value), s.value, s.text, s.fields) for s in first] == [
        (type(s.value), s.value, s.text, s.fields) for s in spans
    ]
    assert first.spans[0].value is first.spans[3].value
    assert first.anchor == date(2020, 8, 10)
    assert isinstance(second, ExtractionError)
    assert (second.index, second.reason, str(second)) == (1, "why", "text 1: why")
    assert third == Extraction((), None, rules)


def test_the_collector_is_left_as_it_was() -> None:
    assert gc.isenabled()
    unpack(pack([]), [])
    assert gc.isenabled()
    gc.disable()
    try:
        unpack(pack([]), [])
        assert not gc.isenabled()
    finally:
        gc.enable()
