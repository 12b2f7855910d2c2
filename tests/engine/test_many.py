"""Many texts, by one process or by several: the same answers, in order, and no more work than is asked for."""

import os
from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

import pytest
from attrs import frozen

import aidie
from aidie import Captures, Document, Extraction, ExtractionError, Extractor, RuleSet, rule
from aidie.engine.many import batches
from aidie.pattern import one_of


@frozen
class Word:
    label: ClassVar[str] = "WORD"
    text: str

    def to_dict(self) -> dict[str, str]:
        return {"text": self.text}


@rule(one_of("甲乙", "坏", "死"), name="word")
def word(found: Captures) -> Word:
    """Trips over one word, and takes its process down with another."""
    if found.text == "坏":
        raise ValueError("no such word")
    if found.text == "死":
        os._exit(3)
    return Word(found.text)


def anchored(document: Document) -> Document:
    """A document rule that finds a day where none was given."""
    return document if document.anchor else Document(document.text, document.spans, date(2001, 1, 1))


FOUND = Extractor(RuleSet("words", [word], version="1", document_rules=[anchored]))
BOTH = pytest.mark.parametrize("jobs", [1, 2])


def said(answers: Iterator[Extraction | ExtractionError]) -> list[Any]:
    return [str(a) if isinstance(a, ExtractionError) else [s.start for s in a] for a in answers]


@BOTH
@pytest.mark.parametrize("count", [0, 1, 7, 3_000])
def test_answers_are_those_of_each_text_in_order(jobs: int, count: int) -> None:
    texts = ["丙" * (number % 7) + "甲乙" * (number % 3) for number in range(count)]
    assert list(FOUND.extract_many(texts, jobs=jobs)) == [FOUND.extract(text) for text in texts]


@BOTH
def test_a_bad_text_is_told_in_its_place(jobs: int) -> None:
    texts: list[Any] = ["甲乙", "坏", b"\xff", "丙甲乙", None]
    first, rule_error, no_str, fourth, nothing = FOUND.extract_many(texts, jobs=jobs)
    assert isinstance(first, Extraction)
    assert isinstance(fourth, Extraction)
    assert [s.start for s in fourth] == [1]
    for index, error, pattern in (
        (1, rule_error, r"text 1: ValueError: no such word \(.*test_many.py:\d+\); in rule 'word' .*given '坏'"),
        (2, no_str, "text 2: TypeError: .*decode"),
        (4, nothing, "text 4: TypeError"),
    ):
        assert isinstance(error, ExtractionError)
        assert error.index == index
        with pytest.raises(ExtractionError, match=pattern):
            raise error


@rule("坏", name="wrong")
def wrong(found: Captures) -> Word:
    """Asks for what it did not capture."""
    return Word(found["txet"])


@rule("错", name="mistaken")
def mistaken(found: Captures) -> Word:
    """Returns something else than it says."""
    return "错"  # type: ignore[return-value]


WRONG = Extractor(RuleSet("wrong", [wrong, mistaken]))


@BOTH
def test_an_error_is_told_with_its_kind_and_the_line_in_the_file_of_the_rule(jobs: int) -> None:
    first, second = WRONG.extract_many(["坏", "错"], jobs=jobs)
    assert isinstance(first, ExtractionError)
    assert isinstance(second, ExtractionError)
    line = wrong.production.__code__.co_firstlineno + 3
    assert f"the pattern has no capture 'txet'; it has: none ({__file__}:{line}); in rule 'wrong'" in first.reason
    assert "return a Word, a list[Part] or None; in rule 'mistaken' (" in second.reason
    assert (first.kind, second.kind) == ("UnknownNameError", "TypeError")
    assert isinstance(first.__cause__, KeyError if jobs == 1 else type(None))


def test_a_text_that_takes_its_process_down_costs_no_other() -> None:
    texts = ["甲乙"] * 5 + ["死"] + ["甲乙"] * 5 + ["死"] + ["丙"]
    got = said(FOUND.extract_many(texts, jobs=2))
    assert [number for number, row in enumerate(got) if row == [0]] == [0, 1, 2, 3, 4, 6, 7, 8, 9, 10]
    assert [got[5], got[11]] == [f"text {n}: the process that read it died" for n in (5, 11)]
    assert got[12] == []


@BOTH
def test_anchors_are_one_for_all_or_one_for_each(jobs: int) -> None:
    def found(anchors: Any) -> list[Any]:
        return [a.anchor for a in FOUND.extract_many(["甲", "乙"], jobs=jobs, anchors=anchors)]  # type: ignore[union-attr]

    day, other = date(2020, 8, 10), date(2021, 1, 1)
    assert found(None) == [date(2001, 1, 1)] * 2
    assert found(day) == [day, day]
    assert found([None, other]) == [date(2001, 1, 1), other]
    with pytest.raises(ValueError, match="there are 1 anchors for 2 texts; give one for each text"):
        FOUND.extract_many(["甲", "乙"], jobs=jobs, anchors=[day])
    with pytest.raises(ValueError, match="there are 1 anchors, and more texts; give one for each text"):
        found(iter([day]))
    with pytest.raises(ValueError, match=r"there are 2 texts, and more anchors; .* or one date for all"):
        found(iter([day] * 3))


@BOTH
def test_progress_counts_the_texts_that_were_given_back(jobs: int) -> None:
    told: list[int] = []
    many = FOUND.extract_many(["甲乙", "坏", "丙"], jobs=jobs, progress=told.append)
    assert told == []
    next(many)
    assert told == [1]
    assert len(list(many)) == 2
    assert told == [1, 2, 3]


@pytest.mark.parametrize(("jobs", "most"), [(1, 5), (2, 5 + 400)])
def test_texts_are_taken_when_their_turn_comes(jobs: int, most: int) -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "甲乙" * 100

    many = FOUND.extract_many(texts(), jobs=jobs)
    assert taken == 0
    for _ in range(5):
        next(many)
    assert 5 <= taken <= most
    many.close()  # type: ignore[attr-defined]


@BOTH
def test_what_the_texts_raise_comes_behind_the_answers_before_it(jobs: int) -> None:
    def texts() -> Iterator[str]:
        yield from ("甲乙", "丙")
        raise OSError("the disk is gone")

    many = FOUND.extract_many(texts(), jobs=jobs)
    assert [next(many), next(many)] == [FOUND.extract("甲乙"), FOUND.extract("丙")]
    with pytest.raises(OSError, match="the disk is gone"):
        next(many)


@pytest.mark.parametrize("jobs", [0, -1])
def test_no_process_is_no_number_of_processes(jobs: int) -> None:
    with pytest.raises(ValueError, match="1 or more"):
        FOUND.extract_many([], jobs=jobs)


@pytest.mark.parametrize(
    ("texts", "jobs", "said"),
    [
        ("8月7日", 1, r"texts is the one str '8月7日'; give a list of str, or another iterable of them: \[text\]"),
        (b"8", 1, "texts is the one bytes"),
        (None, 1, "texts is the one NoneType None; give a list of str"),
        ([], "2", "jobs is '2'; give the number of processes, an int"),
        ([], None, "jobs is None"),
    ],
)
def test_what_are_no_texts_and_no_processes_is_refused_at_once(texts: Any, jobs: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        aidie.extract_many(texts, jobs=jobs)


def test_batches_grow_and_are_bounded() -> None:
    sizes = [len(batch) for batch in batches(["a" * 1_000] * 3_000, len, 2)]
    assert sum(sizes) == 3_000
    assert sizes[:9] == [4, 4, 4, 4, 8, 8, 8, 8, 16]
    assert max(sizes) == 128
    assert [len(batch) for batch in batches([""] * 2_500, len, 1)] == [1_000, 1_000, 500]


def test_the_shipped_rules_read_many_texts_too() -> None:
    texts = ["8月7日，市委书记马明龙出席", ""]
    assert list(aidie.extract_many(texts, anchors=date(2020, 8, 10))) == [
        aidie.extract(text, anchor=date(2020, 8, 10)) for text in texts
    ]
