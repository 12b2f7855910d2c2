"""A long text is read in parts: what stands far away, or behind many journeys, is of another article."""

from aidie import Document, extract
from aidie_rules import Visit
from aidie_rules.visits.parts import parts_of

_JOURNEY = "苏州市代表团赴昌都市考察。"
_QUIET = "山上的云很白。" * 1_000


def visits(text: str) -> list[str]:
    return [str(span.value) for span in extract(text).of(Visit)]


def parts(text: str, at: list[int]) -> list[tuple[int, int, int]]:
    """Where each part of a text starts, how long it is, and how many phrases it has."""
    visit = Visit(None, None, "昌都市", None, None)
    document = Document(text, ())
    found = parts_of(document.with_spans(document.span(start, start + 1, visit, "visits") for start in at))
    return [(part.start, len(part.document.text), len(part.phrases)) for part in found]


def test_an_article_is_one_part() -> None:
    assert parts("。" * 9_000, [0, 10, 8_000]) == [(0, 9_000, 3)]


def test_a_text_is_read_as_far_as_phrases_reach() -> None:
    assert parts("。" * 50_000, [25_000]) == [(15_000, 20_001, 1)]
    assert parts("。" * 90_000, [25_000, 60_000]) == [(15_000, 20_001, 1), (50_000, 20_001, 1)]


def test_no_more_than_forty_phrases_are_compared() -> None:
    assert [many for _, _, many in parts("。" * 5_000, list(range(0, 5_000, 50)))] == [40, 40, 20]


def test_a_row_is_cut_where_most_text_stands_between() -> None:
    assert [many for _, _, many in parts("。" * 40_000, [0, 9_000, 9_500, 16_000, 16_500, 21_000])] == [3, 3]


def test_a_journey_is_told_once_in_an_article_and_again_in_another() -> None:
    assert visits(f"{_JOURNEY}{_QUIET}{_JOURNEY}") == visits(_JOURNEY)
    assert visits(f"{_JOURNEY}{_QUIET * 3}{_JOURNEY}") == visits(_JOURNEY) * 2


def test_our_own_place_is_the_one_of_its_article() -> None:
    articles = (f"甘孜州代表团来我市考察。{city}发展很快，{city}很美。{_QUIET * 3}" for city in ("中山市", "珠海市"))
    text = "\n".join(articles)
    assert [found.split("; ")[2] for found in visits(text)] == ["中山市", "珠海市"]
    found = [text[slice(*span.fields["visitor"])] for span in extract(text).of(Visit)]
    assert found == ["甘孜州代表团"] * 2
