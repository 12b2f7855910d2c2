"""What is remembered of a match never changes what comes out."""

from typing import Any, ClassVar

import pytest
from attrs import frozen
from hypothesis import given

from aidie import Captures, Extractor, Part, Rule, RuleSet, rule
from aidie.pattern import chars, one_of, span_of
from strategies import cases, texts


@frozen
class Said:
    label: ClassVar[str] = "SAID"
    words: str

    def to_dict(self) -> dict[str, str]:
        return {"words": self.words}


@frozen
class Held:
    label: ClassVar[str] = "HELD"
    words: str

    def to_dict(self) -> dict[str, str]:
        return {"words": self.words}


POST = one_of("书记", "主任").named("post")


@rule(POST, name="alone")
def alone(found: Captures) -> Said:
    return Said(found.text)


@rule(POST, name="before")
def before(found: Captures) -> Said:
    """Asks for a second character only behind a certain one."""
    return Said(found.before(2) if found.before(1) == "任" else found.before(1))


@rule(POST, name="beside")
def beside(found: Captures) -> Said:
    """Asks for more behind the match where something certain stands before it."""
    return Said(found.before(1) + "…" + found.after(2 if found.before(1) == "任" else 1))


def tenure_before(text: str, start: int, end: int) -> str:
    return next((word for word in ("时任", "原") if text.endswith(word, 0, start)), "")


def behind(text: str, start: int, end: int) -> str:
    return text[end : end + 1]


@rule(chars("副", 0, 1) + POST, name="answered")
def answered(found: Captures) -> Said:
    """Asks one question of the match and, where its answer is a certain one, another of a capture."""
    tenure = found.answer(tenure_before)
    return Said(tenure + found.answer(behind, "post") if tenure == "原" else tenure)


@rule(POST, name="around")
def around(found: Captures) -> Said | None:
    behind = found.document[found.end : found.end + 1]
    return Said(behind) if behind else None


@rule(POST + chars("甲乙", 0, 2), name="parts")
def parts(found: Captures) -> list[Part[Said]]:
    return [Part(start, end, Said(found["post"])) for start, end in found.ranges["post"]]


@rule(POST + chars("甲乙", 0, 2), name="local_parts")
def local_parts(found: Captures) -> list[Part[Said]]:
    return [found.part(start, end + 1, Said(found["post"])) for start, end in found.places("post")]


@rule(span_of("SAID").named("post") + one_of("甲", "乙").named("name"), name="above", layer=1)
def above(found: Captures) -> Held:
    """Asks for the value of a span below, which another surrounding gave it."""
    return Held(found.value("SAID", "post").words + found["name"])


TEXTS = [
    "书记",
    "原副书记甲",
    "时任副书记乙",
    "，副书记、原副书记",
    "任书记",
    "时任书记",
    "原任书记",
    "原书记",
    "主任书记甲",
    "书记主任",
    "书记乙书记",
    "任书记时任书记",
]


@pytest.mark.parametrize("made", [alone, before, beside, answered, around, parts, local_parts])
def test_equal_matches_in_other_places_get_the_value_of_their_place(made: Rule[Any]) -> None:
    used = Extractor(RuleSet("one", [made]), repairs=())
    for text in [*TEXTS, *reversed(TEXTS)]:
        assert used.matches(text) == Extractor(RuleSet("one", [made]), repairs=()).matches(text)


def test_what_the_function_asks_for_before_the_match_decides() -> None:
    extractor = Extractor(RuleSet("one", [before]), repairs=())
    said = [
        [span.value.words for span in extractor.extract(text)] for text in ("原书记", "时任书记", "原任书记", "书记")
    ]
    assert said == [["原"], ["时任"], ["原任"], [""]]


def test_an_equal_match_is_not_asked_twice() -> None:
    asked: list[str] = []

    def keep(found: Captures) -> Said:
        asked.append(found.text)
        return Said(found.text)

    made = rule(POST, name="counted")(keep)
    extractor = Extractor(RuleSet("one", [made]), repairs=())
    extractor.extract("书记、主任、书记")
    extractor.extract("县委书记")
    assert asked == ["书记", "主任"]


def test_a_question_has_the_same_answer_in_many_surroundings() -> None:
    asked: list[str] = []

    def keep(found: Captures) -> Said:
        asked.append(found.text)
        return Said(found.answer(tenure_before, "post"))

    extractor = Extractor(RuleSet("one", [rule(POST, name="counted")(keep)]), repairs=())
    spans = extractor.extract("，书记、书记和书记，时任书记、时任书记，原书记")
    assert [span.value.words for span in spans] == ["", "", "", "时任", "时任", "原"]
    assert asked == ["书记"] * 3


def test_the_value_of_a_span_below_decides() -> None:
    extractor = Extractor(RuleSet("one", [before, above]), repairs=())
    for _ in range(2):
        spans = extractor.extract("原书记甲，时任书记甲，书记乙，原书记甲，任书记乙").of(Held)
        assert [span.value.words for span in spans] == ["原甲", "时任甲", "，乙", "原甲", "，任乙"]


def test_parts_are_remembered_by_their_place_in_the_match() -> None:
    asked: list[str] = []

    def keep(found: Captures) -> list[Part[Said]]:
        asked.append(found.text)
        return [
            found.part(start, end, Said(word)) for (start, end), word in zip(found.places("post"), "甲乙", strict=True)
        ]

    made = rule(POST + "、" + POST, name="counted")(keep)
    extractor = Extractor(RuleSet("one", [made]), repairs=())
    spans = extractor.extract("书记、主任。又，书记、主任")
    assert [(span.start, span.text, span.value.words) for span in spans] == [
        (0, "书记", "甲"),
        (3, "主任", "乙"),
        (8, "书记", "甲"),
        (11, "主任", "乙"),
    ]
    assert asked == ["书记、主任"]


def test_a_question_of_a_capture_that_took_no_part_is_an_error() -> None:
    def keep(found: Captures) -> Said:
        return Said(found.answer(tenure_before, "rank"))

    extractor = Extractor(RuleSet("one", [rule(POST, name="wrong")(keep)]), repairs=())
    with pytest.raises(KeyError, match="rank"):
        extractor.extract("书记")


@given(cases(), texts())
def test_an_extractor_that_has_read_other_texts_gives_the_same(case: tuple[RuleSet, str], other: str) -> None:
    rule_set, text = case
    used = Extractor(rule_set, repairs=())
    for first in (other, text, other + text, text + text):
        used.matches(first)
    assert used.matches(text) == Extractor(rule_set, repairs=()).matches(text)
