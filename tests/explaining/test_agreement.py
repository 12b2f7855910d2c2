"""An explanation tells of just what matching finds, though it reads the tree itself."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given

from aidie import Extractor, RuleSet
from aidie_rules import RULES
from corpus_format import Article, load_all
from strategies import cases

Told = Counter[tuple[str, str, bool]]
ARTICLES = load_all(Path(__file__).parents[1] / "corpus")
SHIPPED = Extractor(RULES)


def told(extractor: Extractor, text: str) -> Told:
    """Rule, value, and whether it lost, of each span that an explanation tells of."""
    matches = [(story.rule, match) for story in extractor.explain(text).rules for match in story.matches]
    return Counter((rule, value, match.outcome == "lost") for rule, match in matches for value in match.values)


def found(extractor: Extractor, text: str) -> Told:
    return Counter((m.span.rule, str(m.span.value), m.lost_to is not None) for m in extractor.matches(text))


@given(cases())
def test_it_tells_of_every_match_of_any_rule_set_and_of_no_other(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    extractor = Extractor(rule_set, repairs=())
    assert told(extractor, text) == found(extractor, text)


@pytest.mark.parametrize("article", ARTICLES[:4], ids=lambda article: article.name)
def test_the_shipped_rules_are_told_as_they_match(article: Article) -> None:
    for sentence in article.text.split("。")[:4]:
        assert told(SHIPPED, sentence) == found(SHIPPED, sentence)
