"""Damage that scraping and typesetting do to text: transforms that an extractor must, or need not, see through.

The same text and the same state of the generator give the same damage. `words` are words that damage may break: those
of the rule set's lexicons.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Collection
from functools import cache

import opencc
from attrs import field, frozen

from aidie.pattern.nodes import HAN
from aidie.pattern.numerals import spellings

Change = Callable[[str, random.Random, Collection[str]], str]


@frozen
class Transform:
    """A kind of damage: called with a text it gives the damaged one.

    Where it `keeps_values`, an extractor must find the same values in both, at other offsets.
    """

    name: str
    description: str
    change: Change = field(repr=False)
    keeps_values: bool = field(default=True, kw_only=True)

    def __call__(self, text: str, rng: random.Random, words: Collection[str] = ()) -> str:
        """The damaged text."""
        return self.change(text, rng, words)


@cache
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


_READINGS = dict(
    re.findall(
        r"(\S):(\S+)",
        """
        務:wù 產:chǎn 業:yè 開:kāi 長:zhǎng 縣:xiàn 書:shū 記:jì 領:lǐng 導:dǎo 黨:dǎng 對:duì
        結:jié 幫:bāng 協:xié 醫:yī 療:liáo 團:tuán 組:zǔ 織:zhī 實:shí 現:xiàn 發:fā 會:huì
        議:yì 員:yuán 區:qū 國:guó 學:xué 衛:wèi 東:dōng 歷:lì 農:nóng 鄉:xiāng 鎮:zhèn 來:lái
        進:jìn 動:dòng 創:chuàng 當:dāng 這:zhè 從:cóng 兩:liǎng 廣:guǎng 陳:chén 楊:yáng 劉:liú 張:zhāng
        馬:mǎ 無:wú 與:yǔ 責:zé 貧:pín 項:xiàng 資:zī 間:jiān 時:shí 號:hào 報:bào 聞:wén
        訊:xùn 辦:bàn 處:chǔ 廳:tīng 隊:duì 軍:jūn 烏:wū 藝:yì 華:huá 興:xīng 橋:qiáo 車:chē
        電:diàn 線:xiàn 條:tiáo 術:shù 標:biāo 權:quán 構:gòu 聯:lián 職:zhí 設:shè 話:huà 說:shuō
        認:rèn 識:shí 講:jiǎng 調:diào 選:xuǎn 達:dá 運:yùn 過:guò 還:hái 邊:biān 關:guān 陽:yáng
        際:jì 傳:chuán 參:cān 專:zhuān 歲:suì 總:zǒng
        """,
    )
)

_KANGXI_RADICALS = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0x2F00, 0x2FD6)}
# Unicode gives these simplified radicals no normal form, so they are paired here.
_SIMPLIFIED_RADICALS = dict(zip("长西见门马黄龙风飞贝车青民页", "⻓⻄⻅⻔⻢⻩⻰⻛⻜⻉⻋⻘⺠⻚", strict=True))
_RADICALS = _KANGXI_RADICALS | _SIMPLIFIED_RADICALS

_FEWEST_CUTS = 5
"""Fewer lines do not show that they were cut."""
_INSIDE = re.compile(f"(?<=[{HAN}])(?=[{HAN}])")
# A line that ends in a mark: what follows any other may as well be its next line.
_SENTENCES = re.compile(r"^[^，。；\n]*([，。；]).*[，。；,](?:\Z|(?=\n))", re.MULTILINE)
# A line that goes on with what the one before began is no paragraph.
_PARAGRAPH = re.compile(r"(?:\A|(?<=[。\n]\n))(\s*)(\S.*)$", re.MULTILINE)


def _traditional_script(text: str, rng: random.Random, words: Collection[str]) -> str:
    # What the conversion by phrases makes longer or shorter is converted character by character.
    converted = _converter("s2t").convert(text)
    if len(converted) != len(text):
        converted = "".join(map(_converter("s2t").convert, text))
    back = _converter("t2s").convert(converted)
    return "".join(new if again == old else old for old, new, again in zip(text, converted, back, strict=True))


TRADITIONAL = Transform(
    "traditional-script",
    "A page shown in traditional script; characters that would not come back are left alone.",
    _traditional_script,
)


def _pinyin_litter(text: str, rng: random.Random, words: Collection[str]) -> str:
    littered = {char: reading for char, reading in _READINGS.items() if rng.random() < 0.8}
    return "".join(
        f"{char}({littered[char]})" if char in littered else char for char in _traditional_script(text, rng, words)
    )


PINYIN = Transform(
    "pinyin-litter",
    "Traditional script with the reading glued in after some characters, 政務(wù), the same throughout a page.",
    _pinyin_litter,
)


def _stray_commas(text: str, rng: random.Random, words: Collection[str]) -> str:
    return re.sub("[、。]", lambda mark: rng.choice([f",{mark[0]}", f"{mark[0]},", mark[0]]), text)


COMMAS = Transform(
    "stray-commas",
    "Conversion of punctuation leaves an ASCII comma beside 、 or 。: 藏族,。.",
    _stray_commas,
)


def _full_width_digits(text: str, rng: random.Random, words: Collection[str]) -> str:
    return text.translate({ord("0") + digit: chr(ord("０") + digit) for digit in range(10)})


FULL_WIDTH = Transform(
    "full-width-digits",
    "Arabic numerals with the width of a character: ２０１７年.",
    _full_width_digits,
)


def _spaces_beside_digits(text: str, rng: random.Random, words: Collection[str]) -> str:
    blank = rng.choice(" \xa0")
    return re.sub(f"(?<=[0-9])(?<![:：][0-9]{{2}})(?=[{HAN}])|(?<=[{HAN}])(?=[0-9])(?![0-9]{{1,2}}[:：])", blank, text)


SPACES_BESIDE_DIGITS = Transform(
    "spaces-beside-digits",
    "Word processors and style guides set digits off with spaces: 于 2017 年 10 月.",
    _spaces_beside_digits,
)


def _spaces_in_words(text: str, rng: random.Random, words: Collection[str]) -> str:
    lengths = sorted({len(word) for word in words if len(word) > 1}, reverse=True)

    def between_words(at: int) -> bool:
        ends = any(text[max(0, at - n) : at] in words for n in lengths)
        return ends and any(text[at : at + n] in words for n in lengths)

    damaged, at = "", 0
    while at < len(text):
        length = next((n for n in lengths if at + n <= len(text) and text[at : at + n] in words), 1)
        word = text[at : at + length]
        cuts = [found.end() for found in _INSIDE.finditer(word) if not between_words(at + found.end())]
        if cuts and rng.random() < 0.3:
            cut = rng.choice(cuts)
            word = f"{word[:cut]} {word[cut:]}"
        damaged += word
        at += length
    return damaged


SPACES_IN_WORDS = Transform(
    "spaces-in-words",
    "Justified columns and text copied from PDF break words, 书 记; not where what stands on both sides are words.",
    _spaces_in_words,
)


def _hard_line_wraps(text: str, rng: random.Random, words: Collection[str]) -> str:
    def wrapped(line: re.Match[str]) -> str:
        places = [found.end() for found in _INSIDE.finditer(line[0], line[0].index(line[1]) + 1)]
        at = rng.choice(places) if places else 0
        return f"{line[0][:at]}\n{line[0][at:]}" if at else line[0]

    return _SENTENCES.sub(wrapped, text)


LINE_WRAPS = Transform(
    "line-wraps",
    "Mail and PDF extraction end a line inside running text, behind its first mark.",
    _hard_line_wraps,
)


def _cut_lines(text: str, rng: random.Random, words: Collection[str]) -> str:
    width = rng.randint(30, 45)
    cut = re.sub(f"(.{{{width}}})(?=.)", r"\1\n", text)
    return cut if cut.count("\n") - text.count("\n") >= _FEWEST_CUTS else text


CUT_LINES = Transform(
    "cut-lines",
    "Text of some lines turned out for a page of fixed width: every line ends there.",
    _cut_lines,
)


def _compatibility_radicals(text: str, rng: random.Random, words: Collection[str]) -> str:
    return "".join(_RADICALS[char] if char in _RADICALS and rng.random() < 0.3 else char for char in text)


RADICALS = Transform(
    "radicals",
    "PDF fonts map a character to the radical that looks the same: ⽇ for 日, ⻓ for 长.",
    _compatibility_radicals,
)


def _press_zero(text: str, rng: random.Random, words: Collection[str]) -> str:
    return re.sub("(?<=[一二三四五六七八九])〇|〇(?=[一二三四五六七八九〇]年)", "○", text)


PRESS_ZERO = Transform(
    "press-zero",
    "Older input methods write the circle of 二〇一八年 as ○, a geometric shape.",
    _press_zero,
)


def _leftover_tags(text: str, rng: random.Random, words: Collection[str]) -> str:
    def tagged(paragraph: re.Match[str]) -> str:
        indent, content = paragraph[1], paragraph[2]
        broken = f"{content}<br>" if paragraph.string[paragraph.end() :][:1] != "\n" else content
        forms = (broken, f"<strong>{content}</strong>", f"&nbsp;&nbsp;{content}", content)
        return indent + rng.choice(forms)

    return _PARAGRAPH.sub(tagged, text)


TAGS = Transform(
    "tags",
    "Careless extraction leaves markup where paragraphs begin and end.",
    _leftover_tags,
)


def _zero_width_characters(text: str, rng: random.Random, words: Collection[str]) -> str:
    invisible = ["\u200b", "\u200c", "\ufeff"]
    return "".join(char + rng.choice(invisible) if rng.random() < 0.05 else char for char in text)


ZERO_WIDTH = Transform(
    "zero-width",
    "Editors and copy protection leave characters without width: U+200B, U+200C, U+FEFF.",
    _zero_width_characters,
)


def _quotes(text: str, rng: random.Random, words: Collection[str]) -> str:
    opens, closes = rng.choice([("「", "」"), ("『", "』"), ('"', '"')])
    return re.sub(r"“([^“”\n]*)”", rf"{opens}\1{closes}", text)


QUOTES = Transform(
    "quotes",
    "Quotation marks of another style: 「组团式」.",
    _quotes,
)


def _dots(text: str, rng: random.Random, words: Collection[str]) -> str:
    return re.sub(f"(?<=[{HAN}])·(?=[{HAN}])", rng.choice(["•", "‧", "・", " · ", "· "]), text)


DOTS = Transform(
    "dots",
    "Another dot between the parts of a name, or spaces beside it: 艾力•吐尔逊.",
    _dots,
)


def _dashes(text: str, rng: random.Random, words: Collection[str]) -> str:
    dash = rng.choice("—–－")
    return re.sub("(?<=[日号月年])[-—–－~～至](?=[0-9])", dash, text)


DASHES = Transform(
    "dashes",
    "Another dash, or one for 至, between numerals. A rule may tell 至 from a dash.",
    _dashes,
    keeps_values=False,
)


def _numeral_styles(text: str, rng: random.Random, words: Collection[str]) -> str:
    def spelt(found: re.Match[str]) -> str:
        styles = spellings(int(found[0]))
        return [style for style in styles if len(style) == 4][-1] if len(found[0]) == 4 else styles[-1]

    return re.sub("(?<![0-9.:/-])(?:[0-9]{4}(?=年)|[1-9][0-9]?(?=[月日]))", spelt, text)


NUMERAL_STYLES = Transform(
    "numeral-styles",
    "Years, months and days in Chinese numerals. A rule may tell the styles apart: 7日 is a day, 七日 may be a week.",
    _numeral_styles,
    keeps_values=False,
)


def _nfd(text: str, rng: random.Random, words: Collection[str]) -> str:
    return unicodedata.normalize("NFD", text)


NFD = Transform(
    "nfd",
    "Text in canonical decomposition: letters with tone marks fall into letter and mark.",
    _nfd,
)


DAMAGES: tuple[Transform, ...] = (
    SPACES_BESIDE_DIGITS,
    SPACES_IN_WORDS,
    COMMAS,
    PRESS_ZERO,
    FULL_WIDTH,
    RADICALS,
    ZERO_WIDTH,
    PINYIN,
    NFD,
    DOTS,
    TAGS,
    LINE_WRAPS,
)
"""What values must survive all at once; the script comes with the litter, and lines cannot be wrapped twice.

The order keeps each damage whole: what looks for words and dates comes first, what adds letters and lines last.
"""


def _all(text: str, rng: random.Random, words: Collection[str]) -> str:
    for damage in DAMAGES:
        text = damage(text, rng, words)
    return text


WORST = Transform("worst-page", "Every damage that values must survive, one after another.", _all)

TRANSFORMS: tuple[Transform, ...] = (TRADITIONAL, *DAMAGES, QUOTES, CUT_LINES, NUMERAL_STYLES, DASHES, WORST)
"""All of them."""
