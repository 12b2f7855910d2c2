"""A document as document rules see and change it."""

from typing import ClassVar, assert_type

import pytest
from attrs import frozen

from aidie import Captures, Document, Extractor, RuleSet, Span, rule
from aidie.pattern import no_span_of, one_of, span_of
from strategies import High, Low, low


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


def _of_numbers(text: str) -> Document:
    """A document with a span at each digit."""
    spans = (Span(at, at + 1, char, "HIGH", High(char), "high") for at, char in enumerate(text) if char.isdigit())
    return Document(text, tuple(spans))


def test_the_spans_of_a_type_are_looked_for_once() -> None:
    document = _of_numbers("8月7日")
    assert document.of(High) is document.of(High)
    assert [span.text for span in document.of(High)] == ["8", "7"]


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [(0, None, "123"), (1, None, "23"), (0, 4, "12"), (2, 5, "23"), (3, 4, ""), (9, None, ""), (0, 0, "")],
)
def test_the_spans_between_two_places(start: int, end: int | None, wanted: str) -> None:
    assert "".join(span.text for span in _of_numbers("1、2、3").of(High, start, end)) == wanted


def test_a_span_that_stands_across_a_place_is_not_before_it() -> None:
    document = Document("12", (Span(0, 2, "12", "HIGH", High("12"), "high"),))
    assert (document.of(High, 0, 1), document.of(High, 1)) == ((), ())


def test_a_part_of_a_document_counts_from_its_own_start() -> None:
    whole = _of_numbers("1、2、3")
    part = whole.part(2, 4)
    assert (part.text, [(span.start, span.text) for span in part.of(High)]) == ("2、", [(0, "2")])
    assert whole.part(0, 5) is whole


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
