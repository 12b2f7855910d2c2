"""Repairs of single characters: invisible ones, full width, radicals, the press zero."""

import re
import unicodedata
from functools import cache

from aidie.text.alignment import Deletion
from aidie.text.change import Change, deleted, replaced

HAN = "〇\u3400-\u9fff"
"""The body of a `re` class of Chinese characters, of the basic plane only: the others slow every search."""

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
"""The body of a `re` class of control characters, without tab and line ends."""
# Controls, soft hyphen, zero width, bidirectional marks, byte order mark.
INVISIBLE = CONTROLS + "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"

FULL_WIDTH = "０-９Ａ-Ｚａ-ｚ－-／"
"""The body of a `re` class of what is the full width of letters, digits, `-`, `.` and `/`."""
_FULL = "".join(
    chr(code) for first, last in ("０９", "ＡＺ", "ａｚ", "－／") for code in range(ord(first), ord(last) + 1)
)
_WIDTH = {ord(full): ord(full) - 0xFEE0 for full in _FULL}

# Of the radicals supplement only what is a word by itself: the rest never stands for a whole character.
# Source: Unicode's EquivalentUnifiedIdeograph.txt.
_SUPPLEMENT = dict(
    zip(
        map(
            ord,
            "⺌⺍⺎⺒⺓⺜⺝⺟⺠⺩⺬⺮⺶⺼⺽⻁⻄⻅⻆⻉⻊⻋⻑⻒⻓"
            + "⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        ),
        "小小兀巳幺日月母民王示竹羊肉臼虎西见角贝足车長長长" + "门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜龟龟",
        strict=True,
    )
)


@cache  # this and what follows is compiled where a text is not plain
def _normal_forms() -> dict[int, str]:
    return _SUPPLEMENT | {
        code: normal
        for codes in (range(0x2F00, 0x2FE0), range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
        for code in codes
        if len(normal := unicodedata.normalize("NFKC", chr(code))) == 1 and normal != chr(code)
    }


@cache
def radicals() -> str:
    """Radicals and compatibility ideographs of the basic plane: the body of a `re` class."""
    return "".join(chr(code) for code in _normal_forms() if code <= 0xFFFF)


@cache
def _radical() -> re.Pattern[str]:
    return re.compile(f"[{radicals()}\U0002f800-\U0002fa1f]")


@cache
def _full_width() -> re.Pattern[str]:
    return re.compile(f"[{FULL_WIDTH}]")


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(f"[{INVISIBLE}]+")


_DIGITS = "〇零一二三四五六七八九"
_CIRCLES = "○◯"
ZEROS = _CIRCLES + "ΟОoO0"


@cache
def _zero() -> re.Pattern[str]:
    return re.compile(
        f"(?<=[{_DIGITS}])(?:[{ZEROS}]{{1,3}}(?=[{_DIGITS}年月日号])|[{_CIRCLES}]+)|[{_CIRCLES}](?=[{_DIGITS}]年)"
    )


@cache
def _zero_trigger(zero: str) -> re.Pattern[str]:
    # A pattern that starts with a literal is found about ten times faster than one that starts with a class.
    return re.compile(f"{zero}(?<=[{_DIGITS}].)")


def drop_invisible(text: str) -> Change | None:
    """Deletes invisible characters, which cut words in two."""
    return deleted(text, [Deletion(*found.span()) for found in _invisible().finditer(text)])


def narrow(text: str) -> Change | None:
    """Full-width letters, digits, `．`, `／` and `－` in ASCII; Chinese punctuation stays."""
    return replaced(text, text.translate(_WIDTH)) if _full_width().search(text) else None


def normalize_radicals(text: str) -> Change | None:
    """Radicals and compatibility ideographs, which look like a character, as this character."""
    return replaced(text, text.translate(_normal_forms())) if _radical().search(text) else None


def mend_zero(text: str) -> Change | None:
    """Circles, letters and the ASCII zero as 〇, where they stand among Chinese digits."""
    seen = [zero for zero in ZEROS if zero in text]
    if any(zero in _CIRCLES or _zero_trigger(zero).search(text) for zero in seen):
        return replaced(text, _zero().sub(lambda found: "〇" * len(found[0]), text))
    return None
