"""Marks and words between the parts of a date, and the characters of numbers."""

from __future__ import annotations

from aidie.pattern import one_of

TO = one_of("至", "到", "-", "--", "—", "——", "–", "―", "─", "──", "~", "～", "一直到", "起至", "起到")
"""Between the two ends of a stretch."""
AND = one_of("、", "和")
SPACE = one_of(" ", "　", "\xa0")
OPEN, CLOSE = one_of("(", "（"), one_of(")", "）")
COLON = one_of(":", "：")
DIGITS = frozenset("0123456789")
NUMERALS = "0123456789〇零一二三四五六七八九十百千万两"
"""All that a number is written with; a str, so that "" is in it: nothing stands before the text."""
