"""Numerals as Chinese news writes them: Arabic (half or full width) and Chinese, with the press zero."""

from __future__ import annotations

_ARABIC = {str(n): n for n in range(10)} | {chr(0xFF10 + n): n for n in range(10)}
_CHINESE = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000, "廿": 20, "卅": 30}

ARABIC_DIGITS = frozenset(_ARABIC)
CHINESE_DIGITS = frozenset(_CHINESE) | frozenset(_UNITS)
MAX_CHINESE_DIGITS = 7  # 九千九百九十九


def parse_integer(text: str) -> int | None:
    """The number that a numeral says, or None where it is not one.

    `12`, `１２`, `十二`, `二十`, `一百零三`, and digit by digit `二〇一八`, `一九九八`. Arabic and Chinese digits do
    not mix, and a unit counts once: `一十十` is no number.
    """
    if not text:
        return None
    if text[0] in _ARABIC:
        value = 0
        for char in text:
            if char not in _ARABIC:
                return None
            value = value * 10 + _ARABIC[char]
        return value
    if all(char in _CHINESE for char in text):
        value = 0
        for char in text:
            value = value * 10 + _CHINESE[char]
        return value
    return _with_units(text)


def _with_units(text: str) -> int | None:
    total, digit, last_unit = 0, None, 10_000
    for char in text:
        if char in "零〇○":
            if digit is not None or not total:
                return None
        elif char in _CHINESE:
            if digit is not None:
                return None
            digit = _CHINESE[char]
        elif char in "廿卅":
            if total or digit is not None:
                return None
            total, last_unit = _UNITS[char], 10
        elif char in _UNITS:
            unit = _UNITS[char]
            if unit >= last_unit or (digit is None and (unit != 10 or total)):
                return None
            total, digit, last_unit = total + (digit or 1) * unit, None, unit
        else:
            return None
    return total + (digit or 0)
