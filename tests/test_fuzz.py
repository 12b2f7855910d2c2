"""Whatever the text and whatever the rules, there is an answer, and it keeps the laws.

A short run with every test; a long one on demand: `AIDIE_FUZZ=100000 python -m pytest tests/test_fuzz.py`.
"""

import json
import os
import pickle
import random
from datetime import date
from unittest.mock import patch

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidie import Extraction, Extractor, RuleSet
from aidie.engine import pieces
from aidie.formats.jsonl import document_line
from aidie.testing.transforms import DAMAGES, Transform
from aidie_rules import RULES
from strategies import rule_sets, texts_for

EXAMPLES = int(os.environ.get("AIDIE_FUZZ", "50"))
SHIPPED = Extractor(RULES)
FUZZ = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))

ODD = st.text(st.characters(codec=None, exclude_categories=[]), max_size=6)
"""Any code points: lone surrogates, controls, combining marks, every plane."""
MARKS = st.sampled_from(
    [*"，。、：；（）()《》“”·•-—~至到 \n\t\r\u3000\0\ufeff", "\u0301", "\U00020000", "<b>", "&nbsp;", "(wù)"]
)
NUMERALS = st.sampled_from(
    [*"0123456789０９〇○零一二三四五六七八九十百千年月日号时分", "2020", "二〇二〇", "12", "十二", "31"]
)
EXAMPLE_TEXTS = sorted({example.text for rule in RULES for example in rule.examples})
WORDS = [sorted(lexicon.words) for lexicon in RULES.lexicons.values() if lexicon.words]


@st.composite
def news(draw: st.DrawFn) -> str:
    """What the shipped rules look for, in any order, and anything in between."""
    rng = draw(st.randoms(use_true_random=False))
    word = st.builds(lambda: rng.choice(rng.choice(WORDS)))
    example = st.sampled_from(EXAMPLE_TEXTS)
    pieces = draw(st.lists(word | word | example | NUMERALS | NUMERALS | MARKS | ODD, max_size=30))
    return "".join(pieces) * draw(st.sampled_from([1, 1, 1, 2, 9, 99]))


def check(found: Extraction, text: str) -> None:
    assert [(span.start, span.end) for span in found] == sorted((span.start, span.end) for span in found)
    for span in found:
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
    line = "".join(document_line("doc", found))
    line.encode("utf-8")
    assert len(json.loads(line)["spans"]) == len(found)
    assert pickle.loads(pickle.dumps(found)) == found


@FUZZ
@given(news(), st.none() | st.dates())
def test_shipped_rules_answer_any_text(text: str, anchor: date | None) -> None:
    found = SHIPPED.extract(text, anchor=anchor)
    check(found, text)
    assert SHIPPED.extract(text, anchor=anchor) == found
    with patch.object(pieces, "LONG", 4_000):
        assert SHIPPED.extract(text, anchor=anchor) == found


@FUZZ
@given(news(), st.sampled_from(DAMAGES), st.integers(0, 9))
def test_shipped_rules_answer_damaged_texts(text: str, harm: Transform, seed: int) -> None:
    text = text.encode("utf-8", "replace").decode()
    harmed = harm(text, random.Random(seed))
    check(SHIPPED.extract(harmed), harmed)


@FUZZ
@given(st.data())
def test_any_rules_answer_any_text(data: st.DataObject) -> None:
    rule_set: RuleSet = data.draw(rule_sets())
    text = "".join(data.draw(st.lists(texts_for(rule_set) | ODD | MARKS, max_size=12)))
    found = Extractor(rule_set)
    check(found.extract(text), text)
    for match in found.matches(text):
        assert text[match.span.start : match.span.end] == match.span.text
