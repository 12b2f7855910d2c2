"""The one-call interface: its anchor, its errors, and words that a user adds."""

from datetime import date, datetime

import pytest

import aidie
from aidie import Captures, Document, Example, Extractor, RuleError, RuleSet, rule
from aidie.pattern import span_of
from aidie_rules import RULES, Aid, Official
from strategies import Low, Middle, low


@pytest.mark.parametrize(
    ("anchor", "mend"),
    [
        (datetime(2020, 8, 10, 9, 30), r"give its day, a datetime\.date: anchor\.date\(\)"),
        ("2020-08-10", r"give a datetime\.date, such as"),
        (2020, r"give a datetime\.date"),
    ],
)
def test_an_anchor_that_is_no_date_is_refused_at_once(anchor, mend: str) -> None:
    with pytest.raises(TypeError, match=mend):
        aidie.extract("昨日", anchor=anchor)
    with pytest.raises(TypeError, match=mend):
        aidie.extract_many(["昨日"], anchors=anchor)
    with pytest.raises(RuleError, match=mend):
        rule("昨日", examples=[Example("[昨日]", anchor=anchor)])(low)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("昨日".encode(), r'not bytes; decode it first: text\.decode\("utf-8"\)'),
        (None, "a text is a str, not NoneType; give the text itself"),
        (3, "a text is a str, not int; give the text itself"),
    ],
)
def test_what_is_no_text_is_refused_with_the_mend(text, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        aidie.extract(text)


def test_an_extractor_takes_a_rule_set() -> None:
    with pytest.raises(TypeError, match="takes a RuleSet"):
        Extractor("aidie_rules")  # type: ignore[arg-type]  # what is refused


@pytest.mark.parametrize("word", ["茶产业", "茶產業"])
def test_a_word_that_a_user_adds_brings_its_payload(word: str) -> None:
    extractor = Extractor(RULES.with_words("sectors", {word: "agriculture"}))
    (span,) = extractor.extract("推进茶产业援藏、").of(Aid)
    assert (span.value.sectors, span.value.classes) == (("茶产业",), ("agriculture",))


def test_a_role_that_a_user_adds_is_a_role_everywhere() -> None:
    extractor = Extractor(RULES.with_words("roles", {"总塘长": "official"}))
    (span,) = extractor.extract("，拉萨市总塘长白玛旺堆出席").of(Official)
    assert str(span.value) == "白玛旺堆: 拉萨市总塘长"


def test_a_post_says_when_it_was_held() -> None:
    spans = aidie.extract("，时任省长王五一表示。免去李建国的省财政厅厅长职务。", anchor=date(2018, 1, 1)).of(Official)
    assert [(span.value.name, [post.tenure for post in span.value.posts]) for span in spans] == [
        ("王五一", ["时任"]),
        ("李建国", ["免去"]),
    ]


def test_what_a_rule_raises_names_the_rule() -> None:
    broken = RULES.with_words("festivals", {"望果节": "08-01"})
    with pytest.raises(KeyError) as raised:
        Extractor(broken).extract("望果节前夕")
    assert any("dates.festivals.festivals" in note for note in raised.value.__notes__)


@pytest.mark.parametrize(
    ("made", "mend"),
    [
        ("text", "it returned 'text', but is annotated with Low; return a Low"),
        ([Low("text")], r"return \[Part\(start, end, Low\(…\)\), …\]"),
    ],
)
def test_what_a_function_returns_is_what_it_says(made, mend) -> None:
    def wrong(found: Captures) -> Low:
        return made

    with pytest.raises(TypeError, match=mend) as caught:
        Extractor(RuleSet("wrong", [rule("甲", name="wrong")(wrong)])).extract("甲")
    assert "in rule 'wrong'" in caught.value.__notes__[0]


def test_a_document_rule_that_returns_nothing_is_named() -> None:
    def forgetful(document: Document) -> None:
        pass

    rules = RuleSet("wrong", [rule("甲", name="a")(low)], document_rules=[forgetful])
    with pytest.raises(TypeError, match="it returned None; return the document\nin document rule forgetful"):
        Extractor(rules).extract("甲")


def test_a_span_that_no_capture_took_in_is_told_with_those_that_are_there() -> None:
    def upper(found: Captures) -> Middle:
        return Middle(found.span("HIGH", "below").text)

    rules = RuleSet("two", [rule("甲", name="a")(low), rule(span_of("LOW").named("below"), name="b", layer=1)(upper)])
    with pytest.raises(KeyError, match="capture 'below' begins with no HIGH span; spans that begin there: LOW"):
        Extractor(rules).extract("甲")
