"""A probed rule set finds what the rule set finds."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given

from aidie import Extractor, RuleError, RuleSet
from aidie.coverage.probe import Probe
from aidie.coverage.units import Kind
from aidie_rules import RULES
from corpus_format import Article, load_all
from strategies import cases

ARTICLES = load_all(Path(__file__).parents[1] / "corpus")
SHIPPED = Probe(RULES)


@given(cases())
def test_any_rule_set_finds_the_same_when_probed(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    assert Probe(rule_set).extract(text).spans == Extractor(rule_set).extract(text).spans


@given(cases())
def test_a_rule_that_is_switched_off_is_as_if_it_were_not_there(case: tuple[RuleSet, str]) -> None:
    rule_set, text = case
    probe = Probe(rule_set)
    for number, unit in enumerate(probe.units):
        if unit.kind is Kind.RULE:
            probe.off = number
            with suppress(RuleError):  # another rule asks for its spans
                without = Extractor(rule_set.without(unit.rule))
                assert probe.extract(text).spans == without.extract(text).spans


@pytest.mark.parametrize("article", ARTICLES[:6], ids=lambda article: article.name)
def test_the_shipped_rules_find_the_same_when_probed(article: Article) -> None:
    probed = SHIPPED.extract(article.text)
    plain = Extractor(RULES).extract(article.text)
    assert [span.to_dict() for span in probed] == [span.to_dict() for span in plain]
    assert probed.anchor == plain.anchor
