"""Every example and counterexample of the shipped rules holds, through the whole pipeline."""

import pytest

from aidie import Example, check_examples, extract
from aidie_rules import RULES

FAILURES = check_examples(RULES)
HALF_WIDTH = str.maketrans("，：；（）！？", ",:;()!?")


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


def _told(text: str, example: Example) -> list[tuple[str, int, int, str]]:
    """What is found, without the width of its marks."""
    spans = extract(text, anchor=example.anchor)
    return [(span.label, span.start, span.end, str(span.value).translate(HALF_WIDTH)) for span in spans]


@pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.name)
def test_marks_of_half_width_say_the_same(rule) -> None:
    examples = [x if isinstance(x, Example) else Example(x) for x in (*rule.examples, *rule.counterexamples)]
    for example in examples:
        assert _told(example.text.translate(HALF_WIDTH), example) == _told(example.text, example)


def test_no_document_rule_is_asked_where_nothing_was_found() -> None:
    assert RULES.asked_without_spans == ()
