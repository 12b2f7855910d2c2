"""Tests for rules, made from the rules: samples, damage and properties that any rule set can be held to.

Only `strategies` and `items` (of pytest) need the extra `test`; everything else needs aidie alone.
"""
