from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus_format import Annotation, Article, CorpusError, Value, load, load_all

CORPUS = Path(__file__).parent / "corpus"

Read = Callable[[str], Article]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def write_and_load(source: str) -> Article:
        path = tmp_path / "article.txt"
        path.write_text(source, encoding="utf-8")
        return load(path)

    return write_and_load


def body(text: str) -> str:
    return f"anchor: 2018-06-05\n\n{text}\n---\n"


def test_an_article_with_every_label(read: Read) -> None:
    article = read(
        "anchor: 2018-06-05\n\n"
        "[今天|DATE 2018-06-05]，[市长|TITLE; 市长]沈知远说，[三年|DURATION P3Y]来\n"
        "[教育、医疗“组团式”援藏|AID 教育,医疗; 西藏; 组团式]和[对口支援|PROGRAM]\n"
        "---\n"
        "沈知远: 市长, 市委副书记\n"
        "VISIT 苏州市党政代表团; 沈知远; 林周县; 2018-06-01/2018-06-04\n"
        "VISIT 考察团; -; 林周县; ?\n"
    )
    assert article.name == "article"
    assert article.anchor == date(2018, 6, 5)
    assert article.text == "今天，市长沈知远说，三年来\n教育、医疗“组团式”援藏和对口支援"
    assert article.spans == (
        Annotation(0, 2, "DATE", {"start_date": "2018-06-05", "end_date": "2018-06-05"}),
        Annotation(3, 5, "TITLE", {"canonical": "市长", "role": "市长"}),
        Annotation(10, 12, "DURATION", {"iso": "P3Y"}),
        Annotation(14, 26, "AID", {"sectors": ["教育", "医疗"], "recipient": "西藏", "mode": "组团式"}),
        Annotation(27, 31, "PROGRAM", {"canonical": "对口支援"}),
    )
    assert article.officials == {("沈知远", "市长"), ("沈知远", "市委副书记")}
    assert article.visits == {
        ("苏州市党政代表团", "沈知远", "林周县", "2018-06-01", "2018-06-04"),
        ("考察团", None, "林周县", None, None),
    }


def test_an_article_without_a_date_of_its_own_and_without_officials(read: Read) -> None:
    article = read("anchor: none\n\n[昨天|DATE ?]\n---\n")
    assert article.anchor is None
    assert article.spans[0].value == {"start_date": None, "end_date": None}
    assert article.officials == frozenset()


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        ("[7月|DATE 2016-07-01/2016-07-31]", {"start_date": "2016-07-01", "end_date": "2016-07-31"}),
        ("[市長|TITLE 市长; 市长]", {"canonical": "市长", "role": "市长"}),
        ("[對口支援|PROGRAM 对口支援]", {"canonical": "对口支援"}),
        ("[“组团式”援藏|AID -; 西藏; 组团式]", {"sectors": [], "recipient": "西藏", "mode": "组团式"}),
        ("[产业帮扶|AID 产业; -; -]", {"sectors": ["产业"], "recipient": None, "mode": None}),
    ],
)
def test_values(read: Read, annotation: str, value: Value) -> None:
    assert read(body(annotation)).spans[0].value == value


@pytest.mark.parametrize(
    ("source", "line", "column", "says"),
    [
        ("今天\n---\n", 1, 1, "anchor: none"),
        ("anchor: 2018-02-30\n\n今天\n---\n", 1, 9, "no day 2018-02-30"),
        ("anchor: 20180205\n\n今天\n---\n", 1, 9, "written 2018-06-05"),
        ("anchor: none\n\n今天\n", 4, 1, "a line `---`"),
        (body("第一行\n市]长"), 4, 2, r"write \]"),
        (body("第一行\n市[长"), 4, 4, "on one line"),
        (body("[今\n天|DATE ?]"), 3, 3, "on one line"),
        (body("[|DATE ?]"), 3, 2, "on one line"),
        (body("[市[长|TITLE; 市长]|DATE ?]"), 3, 3, "on one line"),
        (body("[今天|date ?]"), 3, 4, "|LABEL"),
        (body("[今天|DATE ?"), 3, 4, "closing ]"),
        (body("[今天|DAY ?]"), 3, 9, "no label 'DAY'"),
        (body("[今天|DATE]"), 3, 9, "written 2018-06-05"),
        (body("[今天|DATE 2018-06-05/2018-06-05]"), 3, 10, "one day is written once"),
        (body("[今天|DATE 2018-06-05/2018-06-04]"), 3, 10, "ends after it starts"),
        (body("[今天|DATE 2018-06-05/2018-06-31]"), 3, 21, "no day 2018-06-31"),
        (body("[三年|DURATION 3Y]"), 3, 14, "ISO 8601"),
        (body("[市长|TITLE 市长]"), 3, 11, "; role"),
        (body("[市长|TITLE;]"), 3, 10, "needs its role"),
        (body("[产业帮扶|AID 产业; -]"), 3, 11, "sectors; recipient; mode"),
        (body("[产业帮扶|AID ; -; -]"), 3, 11, "write -"),
        (body(r"C:\图"), 3, 3, "backslash"),
        (body("今天") + "沈知远 市长\n", 5, 1, "name: title, title"),
        (body("今天") + "卫岚: 市长\n沈知远: 市长,\n", 6, 1, "name: title, title"),
        (body("今天") + "卫岚: 市长\nVISIT 考察团; -; 林周县\n", 6, 7, "visitor; leader; place; days"),
        (body("今天") + "VISIT 考察团; ; 林周县; ?\n", 5, 1, "write - for"),
    ],
)
def test_errors_say_where_and_what_to_do(read: Read, source: str, line: int, column: int, says: str) -> None:
    with pytest.raises(CorpusError) as caught:
        read(source)
    assert f"article.txt:{line}:{column}: " in str(caught.value)
    assert says in str(caught.value)


def escaped(text: str) -> str:
    return "".join(f"\\{character}" if character in "[]|\\" else character for character in text)


plain = st.text("市长年援, 。\n[]|\\", max_size=8)
surface = st.text("市长年援, []|\\", min_size=1, max_size=8)


@given(st.lists(st.tuples(plain, surface), max_size=5), plain)
def test_stripping_restores_the_text_and_offsets_point_into_it(
    tmp_path_factory: pytest.TempPathFactory, parts: list[tuple[str, str]], tail: str
) -> None:
    marked = "".join(escaped(before) + f"[{escaped(inner)}|PROGRAM]" for before, inner in parts)
    path = tmp_path_factory.mktemp("corpus") / "article.txt"
    path.write_text(body(marked + escaped(tail)), encoding="utf-8")
    article = load(path)
    assert article.text == "".join(before + inner for before, inner in parts) + tail
    assert [article.text[span.start : span.end] for span in article.spans] == [inner for _, inner in parts]


ARTICLES = load_all(CORPUS)
every_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)


def test_the_corpus_is_found() -> None:
    assert len(ARTICLES) >= 14


@every_article
def test_the_anchor_is_a_date_that_the_article_states(article: Article) -> None:
    if article.anchor is not None:
        day = article.anchor.isoformat()
        assert {"start_date": day, "end_date": day} in [span.value for span in article.spans]


@every_article
def test_officials_stand_in_the_text_with_titles_that_are_annotated(article: Article) -> None:
    titles = {span.value["canonical"] for span in article.spans if span.label == "TITLE"}
    for name, title in article.officials:
        assert name in article.text
        assert title in titles


@every_article
def test_values_agree_with_their_surfaces(article: Article) -> None:
    for span in article.spans:
        surface = article.text[span.start : span.end]
        if span.label == "TITLE":
            assert surface.endswith(str(span.value["role"]))
        elif span.label == "AID":
            sectors = span.value["sectors"]
            assert isinstance(sectors, list)
            assert all(sector in surface for sector in sectors)
            assert (span.value["mode"] is not None) == ("组团" in surface)
            assert (span.value["recipient"] is not None) == (surface[-2:] in {"援藏", "援疆", "援青", "援陕"})
