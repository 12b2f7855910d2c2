import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from aidie import Extraction, Span
from aidie.formats import pretty
from aidie.formats.columns import display_width

RULES = {"name": "tests", "version": "1", "fingerprint": "00"}
TEXT = "3月，新任县长王某到任。"


def found(text: str, *ranges: tuple[int, int, str], value: str = "v", anchor: date | None = None) -> Extraction:
    spans = tuple(
        Span(start, end, text[start:end], label, value, f"test.{label.lower()}") for start, end, label in ranges
    )
    return Extraction(spans, anchor, RULES)


def plain(shown: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", shown)


def test_marks_and_table() -> None:
    extraction = found(TEXT, (0, 2, "DATE"), (3, 9, "OFFICIAL"), (5, 7, "TITLE"), anchor=date(2020, 8, 10))
    assert pretty(TEXT, extraction, width=60) == (
        "[3月|DATE]，新任[县长|TITLE]王某到任。\n"
        "\n"
        "DATE 1  OFFICIAL 1  TITLE 1  anchor 2020-08-10 · tests 1\n"
        "\n"
        "start  end  label     text          value  rule\n"
        "    0    2  DATE      3月           v      test.date\n"
        "    3    9  OFFICIAL  新任县长王某  v      test.official\n"
        "    5    7  TITLE     县长          v      test.title\n"
    )


def test_nothing_found() -> None:
    assert pretty("", found("")) == "\nno spans  anchor none · tests 1\n"


def test_colour_marks_the_innermost_and_underlines_the_rest() -> None:
    shown = pretty(TEXT, found(TEXT, (3, 9, "OFFICIAL"), (5, 7, "TITLE")), width=60, colour=True)
    article = shown.splitlines()[0]
    assert re.fullmatch(r"3月，\x1b\[4m新任\x1b\[0m\x1b\[[\d;]+m县长\x1b\[0m\x1b\[4m王某\x1b\[0m到任。", article)


def test_a_label_keeps_its_colour_from_one_document_to_the_next() -> None:
    labels = ["DATE", "TITLE"]
    alone = pretty("县长", found("县长", (0, 2, "TITLE")), width=60, colour=True, labels=labels)
    both = pretty("3月县长", found("3月县长", (0, 2, "DATE"), (2, 4, "TITLE")), width=60, colour=True, labels=labels)
    colour = re.compile(r"(\x1b\[[\d;]+m)县长")
    first, second = colour.search(alone), colour.search(both)
    assert first is not None
    assert second is not None
    assert first[1] == second[1]


def test_long_cells_are_wrapped_and_aligned() -> None:
    text = "某某省某某市某某区某某街道办事处主任" * 2
    lines = pretty(text, found(text, (0, len(text), "TITLE"), value="省" * 200), width=70).splitlines()
    table = lines[lines.index("") + 3 :]
    assert max(map(display_width, lines)) <= 70
    assert "…" in table[-1]
    assert len(table) == 1 + 4


def test_line_ends_and_control_characters() -> None:
    text = "县长\r\n\x1b[2J\0\ud800"
    shown = pretty(text, found(text, (0, 2, "TITLE")))
    assert shown.startswith("[县长|TITLE]\n␛[2J␀\ufffd\n")


@st.composite
def extractions(draw: st.DrawFn) -> tuple[str, Extraction]:
    text = draw(st.text(st.sampled_from("县长，a \n"), min_size=1, max_size=40))
    places = st.integers(0, len(text))
    ranges = draw(st.lists(st.tuples(places, places, st.sampled_from(["A", "B", "C"])), max_size=6))
    return text, found(text, *((min(a, b), max(a, b), label) for a, b, label in ranges))


@given(extractions(), st.integers(40, 80))
def test_colour_changes_no_character_of_the_text(case: tuple[str, Extraction], width: int) -> None:
    text, extraction = case
    shown = plain(pretty(text, extraction, width=width, colour=True))
    article = shown[: shown.index("anchor none")].rpartition("\n")[0]
    assert re.sub(r"\s", "", article) == re.sub(r"\s", "", text)


@given(extractions())
def test_every_mark_is_a_span_and_no_two_overlap(case: tuple[str, Extraction]) -> None:
    text, extraction = case
    article = pretty(text.replace("\n", "，"), extraction, width=10_000).splitlines()[0]
    marks = re.findall(r"\[([^|\[\]]*)\|(\w)\]", article)
    assert article.count("[") == len(marks)
    spans = {(text[span.start : span.end].replace("\n", "，"), span.label) for span in extraction.spans}
    assert set(marks) <= spans
    assert bool(marks) == any(span.start < span.end for span in extraction.spans)
