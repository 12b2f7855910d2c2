"""Hypothesis strategies made from rules: samples of a rule, near misses of it, and whole articles of a rule set."""

from aidie.testing.strategies.articles import Article, articles
from aidie.testing.strategies.carriers import CARRIERS, embedded
from aidie.testing.strategies.choices import choices
from aidie.testing.strategies.matching import matching
from aidie.testing.strategies.misses import NearMiss, near_misses

__all__ = ["CARRIERS", "Article", "NearMiss", "articles", "choices", "embedded", "matching", "near_misses"]
