"""What the strategies draw is what the engine finds, and shrinks to what is shortest."""

from typing import Any

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from aidie import Captures, Extractor, Rule, RuleSet, not_before, rule
from aidie.pattern import integer, one_of, raw
from aidie.testing.articles import Article
from aidie.testing.carriers import CARRIERS, carriers
from aidie.testing.expected import Sample
from aidie.testing.misses import NearMiss
from aidie.testing.strategies import articles, embedded, matching, near_misses
from engine import small_rules
from engine.small_rules import RULES, day, post, posts

FOUND = Extractor(RULES, repairs=())


@given(st.sampled_from(RULES.rules).flatmap(lambda rule: matching(rule, RULES)))
def test_a_sample_comes_out_as_its_tree_says(sample: Sample) -> None:
    matches = [match.span for match in FOUND.matches(sample.text)]
    assert all(span in matches for span in sample.spans)
    assert all(sample.start <= s and e <= sample.end for places in sample.captures.values() for s, e in places)


@given(embedded(post))
def test_an_embedded_sample_stands_between_two_of_the_carriers(sample: Sample) -> None:
    assert (sample.text[: sample.start], sample.text[sample.end :]) in CARRIERS
    assert sample.spans[0].text == sample.matched == sample.text[sample.start : sample.end]


@given(near_misses(day))
def test_a_near_miss_is_no_day(miss: NearMiss) -> None:
    places = [(span.start, span.end) for span in FOUND.extract(miss.text)]
    assert (miss.start, miss.end) not in places


@pytest.mark.parametrize("broken", ["dropped", "swapped", "out of range", "wrong unit", "guard violated"])
def test_every_kind_of_near_miss_is_drawn(broken: str) -> None:
    several = st.sampled_from([day, post]).flatmap(near_misses)
    assert find(several, lambda miss: miss.broken == broken).broken == broken


@given(articles(RULES))
def test_an_article_holds_the_spans_of_its_samples(article: Article) -> None:
    matches = [match.span for match in FOUND.matches(article.text)]
    assert all(span in matches for span in article.spans)


@pytest.mark.parametrize(("rule", "shortest"), [(day, "1月1日"), (post, "藏主任"), (posts, "主任、主任")])
def test_samples_shrink_to_the_shortest_words(rule: Rule[Any], shortest: str) -> None:
    assert find(matching(rule, RULES), lambda sample: True).text == shortest


def test_every_word_of_a_lexicon_has_its_turn() -> None:
    for word in small_rules.PLACES.words:
        assert find(matching(post), lambda sample, word=word: sample.matched.startswith(word))


def opened(found: Captures) -> small_rules.Day:
    return small_rules.Day(1, 1)


OPAQUE = rule(raw("[0-9]+", reach=3) + "号", name="opaque", examples=["到[12号]止"])(opened)
IN_LINES = rule("第" + integer("n", 1, 9), name="lines", examples=["\n　　[第1]\n", "[第2]"])(opened)
GUARDED = rule(one_of("甲", "乙"), name="guarded", guards=[not_before("丙")])(opened)


def test_what_holds_a_regular_expression_is_drawn_from_its_examples() -> None:
    assert find(matching(OPAQUE), lambda sample: True).text == "到12号止"


def test_a_rule_of_lines_is_set_in_lines() -> None:
    assert all(before[-1] == after[0] == "\n" for before, after in carriers(IN_LINES))
    assert carriers(GUARDED) == CARRIERS


def test_a_rule_set_alone_needs_no_other() -> None:
    assert find(matching(GUARDED, RuleSet("one", [GUARDED])), lambda sample: True).value == small_rules.Day(1, 1)
