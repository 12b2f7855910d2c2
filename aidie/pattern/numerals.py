"""Numerals as Chinese news writes them: Arabic (half or full width) and Chinese, with the press zero."""

from __future__ import annotations

from functools import lru_cache

_DIGITS = "零一二三四五六七八九"
_FULL_WIDTH = {ord("0") + n: chr(0xFF10 + n) for n in range(10)}
_BY_DIGIT = {ord("0") + n: char for n, char in enumerate(_DIGITS)}
_PRESS_ZERO = _BY_DIGIT | {ord("0"): "〇"}

_ARABIC = {str(n): n for n in range(10)} | {chr(0xFF10 + n): n for n in range(10)}
_CHINESE = {c: n for n, c in enumerate(_DIGITS)} | {"〇": 0, "○": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000, "廿": 20, "卅": 30}

ARABIC_DIGITS = frozenset(_ARABIC)
CHINESE_DIGITS = frozenset(_CHINESE) | frozenset(_UNITS)
MAX_CHINESE_DIGITS = 7  # 九千九百九十九


@lru_cache(maxsize=4_096)
def parse_integer(text: str) -> int | None:
    """The number that a numeral says, or None where it is not one.

    `12`, `１２`, `十二`, `二十`, `一百零三`, and digit by digit `二〇一八`, `一九九八`. Arabic and Chinese digits do
    not mix, a unit counts once and a zero skips a place: `一十十` and `一百零五十` are no numbers. A last digit
    without its unit is worth the next one down: `一百五` is 150.
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
    total, digit, last_unit, skipped = 0, None, 10_000, False
    for char in text:
        if char in "零〇○":
            if digit is not None or skipped or not total or last_unit == 10:
                return None
            skipped = True
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
            if unit * (10 if skipped else 1) >= last_unit or (digit is None and (unit != 10 or total)):
                return None
            total, digit, last_unit, skipped = total + (digit or 1) * unit, None, unit, False
        else:
            return None
    if digit is None:
        return None if skipped else total
    return total + digit * (1 if skipped or not total else last_unit // 10)


def spellings(number: int) -> list[str]:
    """The ways to write a number: Arabic, full-width, Chinese digit by digit, and up to 9999 with units."""
    arabic = str(number)
    found = [arabic, *(arabic.translate(table) for table in (_FULL_WIDTH, _BY_DIGIT, _PRESS_ZERO))]
    if number <= 9999:
        found.append(_spell_with_units(number))
    return list(dict.fromkeys(found))


def _spell_with_units(number: int) -> str:
    spelt = ""
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            spelt += _DIGITS[digit] + sign
        elif spelt and number % unit and not spelt.endswith("零"):
            spelt += "零"
    return spelt.removeprefix("一") if 10 <= number < 20 else spelt or "零"
