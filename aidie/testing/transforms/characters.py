"""Damage to characters: their script, width and form, and what is glued to them."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Collection
from functools import cache

import opencc

from aidie.testing.transforms.transform import Transform

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


@cache
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


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


def _full_width_digits(text: str, rng: random.Random, words: Collection[str]) -> str:
    return text.translate({ord("0") + digit: chr(ord("０") + digit) for digit in range(10)})


FULL_WIDTH = Transform(
    "full-width-digits",
    "Arabic numerals with the width of a character: ２０１７年.",
    _full_width_digits,
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


def _zero_width_characters(text: str, rng: random.Random, words: Collection[str]) -> str:
    invisible = ["\u200b", "\u200c", "\ufeff"]
    return "".join(char + rng.choice(invisible) if rng.random() < 0.05 else char for char in text)


ZERO_WIDTH = Transform(
    "zero-width",
    "Editors and copy protection leave characters without width: U+200B, U+200C, U+FEFF.",
    _zero_width_characters,
)


def _nfd(text: str, rng: random.Random, words: Collection[str]) -> str:
    return unicodedata.normalize("NFD", text)


NFD = Transform(
    "nfd",
    "Text in canonical decomposition: letters with tone marks fall into letter and mark.",
    _nfd,
)
