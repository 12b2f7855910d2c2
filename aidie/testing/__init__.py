"""Tests for rules, made from the rules: samples, damage and properties that any rule set can be held to.

`samples` needs aidie alone; `strategies` and `properties` need the extra `test`.
"""
