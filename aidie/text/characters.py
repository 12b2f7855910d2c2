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
# Controls, soft hyphen, fillers, zero width, bidirectional marks, variation selectors, byte order mark.
INVISIBLE = (
    CONTROLS
    + "\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
)

_FULL = "".join(
    chr(code) for first, last in ("０９", "ＡＺ", "ａｚ", "－／") for code in range(ord(first), ord(last) + 1)
)
_OTHER_BLANKS = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
_OTHER_LINE_ENDS = "\x85\u2028\u2029"
# Small forms, half-width and vertical ones, the ratio sign, what stands in the place of a hyphen or a tilde, and the
# blank of typesetting systems, A3A0, which GB 18030 puts into the private use area.
_OTHER_MARKS = dict(
    zip(
        "﹐﹑﹒﹔﹕﹖﹗﹙﹚﹣" + "｡｢｣､" + "∶︰" + "＂＇" + "‐‑⁃−" + "〜∼⁓" + "\ue5e5",
        "，、.；:？！()-" + "。「」、" + "::" + "\"'" + "----" + "~~~" + "\u3000",
        strict=True,
    )
)
_WIDTH = {
    **{full: chr(ord(full) - 0xFEE0) for full in _FULL},
    **dict.fromkeys(_OTHER_BLANKS, " "),
    **dict.fromkeys(_OTHER_LINE_ENDS, "\n"),
    **_OTHER_MARKS,
}
FULL_WIDTH = "".join(_WIDTH)
"""The body of a `re` class of characters of other widths, for which ordinary text has another."""
_NARROWER = str.maketrans(_WIDTH)

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
LETTERS = "lIoO"
"""Letters that are read for the digits 1 and 0 where a page was scanned."""
_AS_DIGITS = str.maketrans(LETTERS, "1100")


@cache
def _zero() -> re.Pattern[str]:
    return re.compile(
        f"(?<=[{_DIGITS}])(?:[{ZEROS}]{{1,3}}(?=[{_DIGITS}年月日号])|[{_CIRCLES}]+)|[{_CIRCLES}](?=[{_DIGITS}]年)"
    )


@cache
def _zero_trigger(zero: str) -> re.Pattern[str]:
    # A pattern that starts with a literal is found about ten times faster than one that starts with a class.
    return re.compile(f"{zero}(?<=[{_DIGITS}].)")


@cache
def _date_with_letter() -> re.Pattern[str]:
    year = f"[12{LETTERS}](?=[0-9{LETTERS}]{{0,2}}[0-9])[0-9{LETTERS}]{{3}}(?=年)"
    month_or_day = f"(?:[0-3][{LETTERS}]|[{LETTERS}][0-9])(?=[月日])"
    return re.compile(f"(?<![0-9A-Za-z])(?:{year}|{month_or_day})")


@cache
def _letter_in_date(letter: str) -> re.Pattern[str]:
    return re.compile(f"{letter}(?=[0-9{LETTERS}]{{0,3}}[年月日])")


def drop_invisible(text: str) -> Change | None:
    """Deletes invisible characters, which cut words in two."""
    return deleted(text, [Deletion(*found.span()) for found in _invisible().finditer(text)])


def narrow(text: str) -> Change | None:
    """Letters, digits, blanks and marks of other widths as the usual ones; usual Chinese punctuation stays."""
    return replaced(text, text.translate(_NARROWER)) if _full_width().search(text) else None


def normalize_radicals(text: str) -> Change | None:
    """Radicals and compatibility ideographs, which look like a character, as this character."""
    return replaced(text, text.translate(_normal_forms())) if _radical().search(text) else None


def mend_zero(text: str) -> Change | None:
    """Circles, letters and the ASCII zero as 〇 among Chinese digits; letters as digits in a date: 20l8年, 1O月."""
    changed = text
    seen = [zero for zero in ZEROS if zero in text]
    if any(zero in _CIRCLES or _zero_trigger(zero).search(text) for zero in seen):
        changed = _zero().sub(lambda found: "〇" * len(found[0]), text)
    if any(letter in changed and _letter_in_date(letter).search(changed) for letter in LETTERS):
        changed = _date_with_letter().sub(lambda found: found[0].translate(_AS_DIGITS), changed)
    return replaced(text, changed)
