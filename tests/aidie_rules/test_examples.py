"""Every example and counterexample of the shipped rules holds, through the whole pipeline."""

import pytest

from aidie import check_examples
from aidie_rules import RULES

FAILURES = check_examples(RULES)


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_examples_hold(name: str) -> None:
    assert [str(failure) for failure in FAILURES if failure.rule == name] == []


@pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.name)
def test_each_rule_is_shown(rule) -> None:
    assert rule.description
    assert len(rule.examples) >= 2
    assert len(rule.counterexamples) >= 2


def test_every_lexicon_says_what_it_means_and_where_it_comes_from() -> None:
    silent = [lexicon.name for lexicon in RULES.lexicons.values() if not (lexicon.meaning and lexicon.source)]
    assert silent == []
