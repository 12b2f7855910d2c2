"""Damage clean simplified text as scraping damages it, without changing a fact.

Every function takes a text and a `random.Random` and returns the damaged text; the same text and the same
state of the generator give the same damage. An extractor finds the same facts in both, at other offsets.
"""

import random
import re
import unicodedata
from collections.abc import Callable

import opencc

Damage = Callable[[str, random.Random], str]

_TO_TRADITIONAL = opencc.OpenCC("s2t")
_TO_SIMPLIFIED = opencc.OpenCC("t2s")

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

_WORDS = re.findall(
    r"\S+",
    """
    对口支援 对口援藏 对口援疆 对口帮扶 结对帮扶 扶贫协作 东西部 援藏 援疆 组团 产业 教育 医疗 就业 干部 人才
    书记 市长 县长 常委 主任 主席 政委 自治区 党委 县委 市委 政协 人大 委员会 代表团 座谈会 拉萨 新疆 西藏
    """,
)

_PARAGRAPH = re.compile(r"^(\s*)(\S.*)$", re.MULTILINE)


def traditional_script(text: str, _rng: random.Random) -> str:
    """A page shown in traditional script; characters that would not come back are left alone.

    Raises:
        ValueError: the conversion would change the text's length.
    """
    converted = _TO_TRADITIONAL.convert(text)
    if len(converted) != len(text):
        raise ValueError(f"the conversion to traditional script changes the length of {text!r}; reword it")
    pairs = zip(text, converted, strict=True)
    return "".join(new if _TO_SIMPLIFIED.convert(new) == old else old for old, new in pairs)


def pinyin_litter(text: str, rng: random.Random) -> str:
    """Scraper sites show traditional script with the reading glued in after some characters: `政務(wù)`.

    A page litters the same characters throughout, so the choice is made once a text.
    """
    littered = {char: reading for char, reading in _READINGS.items() if rng.random() < 0.8}
    return "".join(f"{char}({littered[char]})" if char in littered else char for char in traditional_script(text, rng))


def stray_commas(text: str, rng: random.Random) -> str:
    """Conversion of punctuation leaves an ASCII comma beside `、` or `。`: `藏族,。`."""
    return re.sub("[、。]", lambda mark: rng.choice([f",{mark[0]}", f"{mark[0]},", mark[0]]), text)


def full_width_digits(text: str, _rng: random.Random) -> str:
    """Newspaper typesetting gives Arabic numerals the width of a character: `２０１７年`."""
    return text.translate({ord("0") + digit: chr(ord("０") + digit) for digit in range(10)})


def spaces_in_dates(text: str, _rng: random.Random) -> str:
    """Word processors set numerals off with spaces: `2017 年 10 月 28 日`."""
    text = re.sub(r"(?<=[0-9])(?=[年月日号时分])", " ", text)
    return re.sub(r"(?<=[0-9] [年月日时])(?=[0-9])", " ", text)


def spaces_in_words(text: str, rng: random.Random) -> str:
    """Justified columns and text copied from PDF break words: `对口 支援`, `书 记`."""

    def broken(found: re.Match[str]) -> str:
        word = found[0]
        at = rng.randrange(1, len(word))
        return f"{word[:at]} {word[at:]}" if rng.random() < 0.3 else word

    return re.sub("|".join(sorted(_WORDS, key=len, reverse=True)), broken, text)


def hard_line_wraps(text: str, _rng: random.Random) -> str:
    """Mail and PDF extraction end a line inside running text, here after a paragraph's first comma."""
    return re.sub(r"^([^，\n]*，)(?=.)", r"\1\n", text, flags=re.MULTILINE)


def compatibility_radicals(text: str, rng: random.Random) -> str:
    """PDF fonts map a character to the radical that looks the same: `⽇` for `日`, `⻓` for `长`."""
    return "".join(_RADICALS[char] if char in _RADICALS and rng.random() < 0.3 else char for char in text)


def press_zero(text: str, _rng: random.Random) -> str:
    """Older input methods write the circle of `二〇一八年` as `○`, a geometric shape."""
    return text.replace("〇", "○")


def leftover_tags(text: str, rng: random.Random) -> str:
    """Careless extraction leaves markup where paragraphs begin and end."""

    def tagged(paragraph: re.Match[str]) -> str:
        indent, content = paragraph[1], paragraph[2]
        forms = (f"<br>{content}", f"<strong>{content}</strong>", f"&nbsp;&nbsp;{content}", content)
        return indent + rng.choice(forms)

    return _PARAGRAPH.sub(tagged, text)


def zero_width_characters(text: str, rng: random.Random) -> str:
    """Editors and copy protection leave characters without width: U+200B, U+200C, U+FEFF."""
    invisible = ["\u200b", "\u200c", "\ufeff"]
    return "".join(char + rng.choice(invisible) if rng.random() < 0.05 else char for char in text)


DAMAGES: tuple[Damage, ...] = (
    spaces_in_dates,
    spaces_in_words,
    stray_commas,
    hard_line_wraps,
    press_zero,
    full_width_digits,
    compatibility_radicals,
    zero_width_characters,
    pinyin_litter,
    leftover_tags,
)
"""All but `traditional_script`, which the litter brings with it. The order keeps each damage whole: what
looks for words and dates comes first, what adds letters last."""


def all_damage(text: str, rng: random.Random) -> str:
    """The worst page: every damage of `DAMAGES`, one after another."""
    for damage in DAMAGES:
        text = damage(text, rng)
    return text
