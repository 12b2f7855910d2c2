"""Traditional characters and printed variants as the simplified characters that rules are written in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from aidie.text.change import Change, replaced

if TYPE_CHECKING:
    from opencc import OpenCC

# Printed and Japanese variants that OpenCC leaves alone. Source: the first table of variants
# (第一批异体字整理表) and the Joyo kanji, without those that simplified text has too (沙家浜) or that people bear in
# their names (晧).
_VARIANTS = str.maketrans(
    "衞戸靑黒淸尙鄕郷硏髙逹徧疎畧舎亜県対応発団図辺駅営労関実広検権気経総続継単戦"
    + "価変帰験険雑歩毎巻処覚観訳読頼顕労塩済沢徳斎暦歴児寛稲縄聴臓薬転鉄隠黙齢様竜両"
    + "陜値増徴鶏郞緖愼塡顚涙鑛歳廰庁廻囘囬凖勲勅厰吿呑囯坵堦塲壻奨宼寃寳屛従徃戯戱抜挙擧摠攷効曽槪歓氷浄渇漑濳犠甎痩砲"
    + "稾窓窰竸籐粧縂繊纎缐罸羗翆聦聡胷脇舩荘菓葢蓡蘓虵襃覇覩讃豊賍賛踈躰軄軰輭辤逓逰邉隣醤鈆銕鎻闗闘鬪隂霊靣頥飜飮駆髪"
    + "鬭鴈鵞歯亀呉敍晩",
    "卫户青黑清尚乡乡研高达遍疏略舍亚县对应发团图边驿营劳关实广检权气经总续继单战"
    + "价变归验险杂步每卷处觉观译读赖显劳盐济泽德斋历历儿宽稻绳听脏药转铁隐默龄样龙两"
    + "陕值增征鸡郎绪慎填颠泪矿岁厅厅回回回准勋敕厂告吞国丘阶场婿奖寇冤宝屏从往戏戏拔举举总考效曾概欢冰净渴溉潜牺砖瘦炮"
    + "稿窗窑竞藤妆总纤纤线罚羌翠聪聪胸胁船庄果盖参苏蛇褒霸睹赞丰赃赞疏体职辈软辞递游边邻酱铅铁锁关斗斗阴灵面颐翻饮驱发"
    + "斗雁鹅齿龟吴叙晚",
)
# Characters that conversion may change and that simplified text has too (乾隆, 宫商角徵羽, 毕昇): no sign of
# traditional script by themselves.
_ALSO_SIMPLIFIED = frozenset("乾吒夥徵拚捱摺於榘薹袷麴麽昇谿脩剋苧甦堃喆")
# OpenCC raises for lone surrogates.


@cache
def _unconvertible() -> re.Pattern[str]:
    return re.compile("([\ud800-\udfff]+)")


_OTHER_MARKS = "—·•\xa0"
"""What the codec lacks of the marks of ordinary text and of pages."""
_CONTROLS = bytes(code for code in range(0x80) if chr(code) not in "\t\n\r" and not 0x20 <= code < 0x7F)


def encoded_plainly(text: str) -> bytes | None:
    """A text in GB 2312, the national set of simplified characters, or None where that lacks any of it.

    That is quickly known of most text, and such text has no traditional character, no radical, and of the invisible
    marks at most control characters.
    """
    if "後" in text or "菸" in text or "醣" in text:  # the only ones of GB 2312 that are traditional
        return None
    for mark in _OTHER_MARKS:
        if mark in text:  # a twentieth of the time of replacing nothing
            text = text.replace(mark, "")
    try:
        return text.encode("gb2312")
    except UnicodeEncodeError:
        return None


def is_plain(encoded: bytes) -> bool:
    """Whether a text in GB 2312 has no control character either."""
    return len(encoded.translate(None, _CONTROLS)) == len(encoded)


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC  # plain text does without

    return OpenCC("t2s")


@cache
def traditional() -> str:
    """Every character that is a sign of traditional script: the body of a `re` class."""
    # Joined by line ends, because neighbours would be converted as words.
    basic = "\n".join(map(chr, range(0x4E00, 0xA000)))
    pairs = zip(basic[::2], _converter().convert(basic)[::2], strict=True)
    changed = {before for before, after in pairs if before != after} - _ALSO_SIMPLIFIED
    return "".join(sorted(changed | set(map(chr, _VARIANTS))))


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(f"[{traditional()}]")


def _convert(piece: str) -> str:
    if not piece or _unconvertible().match(piece):
        return piece
    converted: str = _converter().convert(piece)
    if len(converted) == len(piece):
        return converted
    # The alignment rests on equal lengths, and other releases of OpenCC may have other tables of words.
    single = (_converter().convert(character) for character in piece)
    return "".join(after if len(after) == 1 else before for before, after in zip(piece, single, strict=True))


def simplify(text: str) -> Change | None:
    """Converts the whole text, words considered, if any character of it is a sign of traditional script."""
    if not _sign().search(text):
        return None
    converted = "".join(map(_convert, _unconvertible().split(text)))
    return replaced(text, converted.translate(_VARIANTS) if _variant().search(converted) else converted)


@cache
def _variant() -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(chr, _VARIANTS))}]")
