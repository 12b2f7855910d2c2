"""The articles of tests/corpus: every annotated span and official, clean and damaged."""

import random
from pathlib import Path

import pytest

from aidie import Extraction, extract
from aidie.testing.transforms import TRANSFORMS, Transform
from aidie_rules import RULES, Pair, Visit
from corpus_format import Article, load_all

ARTICLES = load_all(Path(__file__).parents[1] / "corpus")
SEEDS = (1, 2)
DAMAGES = [transform for transform in TRANSFORMS if transform.keeps_values]
WORDS = frozenset(word for lexicon in RULES.lexicons.values() for word in lexicon.words)

KNOWN_MISSES = {
    # a name that is a city as well: silence is preferred where no mark ends it
    ("development_zone", "乐山", "深圳大学副校长"),
}
"""Officials that a reader finds and the rules do not; a test says so as soon as one is found."""


def comparable(value):
    return tuple(sorted(value)) if isinstance(value, list | tuple) else value


def spans_of(extraction: Extraction, article: Article) -> set[tuple]:
    keys = {annotation.label: tuple(annotation.value) for annotation in article.spans}
    found = set()
    for span in extraction:
        if span.label not in ("OFFICIAL", "PERSON", "PAIR", "VISIT"):
            value = span.value.to_dict()
            wanted = keys.get(span.label, ())
            found.add((span.start, span.end, span.label, *((key, comparable(value[key])) for key in wanted)))
    return found


def facts_of(extraction: Extraction) -> list[tuple]:
    """What an extraction says, without offsets and texts, in order; officials as pairs."""
    facts = []
    for span in extraction:
        value = span.value.to_dict()
        value.pop("edtf", None), value.pop("timex3", None)
        facts.append((span.label, repr(value)))
    return facts


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_spans_and_values(article: Article) -> None:
    wanted = {
        (a.start, a.end, a.label, *((key, comparable(value)) for key, value in a.value.items())) for a in article.spans
    }
    found = spans_of(extract(article.text, anchor=article.anchor), article)
    assert {"missed": wanted - found, "false": found - wanted} == {"missed": set(), "false": set()}


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_officials(article: Article) -> None:
    extraction = extract(article.text, anchor=article.anchor)
    found = {(s.value.name, title) for s in extraction if s.label == "OFFICIAL" for title in s.value.titles}
    known = {(name, title) for place, name, title in KNOWN_MISSES if place == article.name}
    assert article.officials - found == known
    assert found - article.officials == set()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_visits(article: Article) -> None:
    found = extract(article.text, anchor=article.anchor).of(Visit)
    assert sorted(tuple(span.value.to_dict().values()) for span in found) == sorted(article.visits)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_pairs(article: Article) -> None:
    found = extract(article.text, anchor=article.anchor).of(Pair)
    assert {(span.value.supporter, span.value.recipient) for span in found} == article.pairs


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_damage_changes_no_fact(article: Article, damage: Transform) -> None:
    clean = facts_of(extract(article.text, anchor=article.anchor))
    for seed in SEEDS:
        text = damage(article.text, random.Random(seed), WORDS)
        extraction = extract(text, anchor=article.anchor)
        assert facts_of(extraction) == clean
        assert all(text[span.start : span.end] == span.text for span in extraction)
