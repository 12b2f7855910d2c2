"""Texts made to be slow, 100,000 characters each: the time that the whole extraction takes.

    python benchmarks/adversarial.py [--limit 0.5] [NAME ...]

Each text is extracted once, and before it the first sixteenth of it, which shows how time grows: 16 × is linear.
Processor time is taken. The exit status is 1 where a text takes longer than the limit, in seconds. With names only
those texts are read.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from itertools import islice

from aidie import Extractor, Lexicon
from aidie_rules import RULES

LENGTH = 100_000
REPEATED = [
    "1",
    "年",
    "市委",
    "副",
    "、",
    "，",
    "。",
    "(",
    "（",
    "<",
    "&",
    " ",
    "\n",
    "一",
    "〇",
    "○",
    "０",
    "縣",
    "8月7日至",
    "8月7日、",
    "2020年",
    "2020-08-10 ",
    "2020-08-10 07:19 ",
    "2020-08-10\n",
    "十",
    "月",
    "日",
    "一年",
    "今年去年",
    "三年多来",
    "市长",
    "市长、",
    "副市长、",
    "市委书记、",
    "市委书记、市人大常委会主任、",
    "市委书记马明龙",
    "市委书记马明龙、",
    "马明龙",
    "马",
    "·",
    "马·",
    "市委书记马·",
    "任市长，",
    "免去市长职务，任命马明龙为市长，",
    "任命",
    "任命马明龙为",
    "组长：",
    "组长：马明龙\n",
    "援藏",
    "产业援藏、",
    "产业、",
    "教育、医疗、产业援藏",
    "“组团式”援藏",
    "对口支援",
    "苏州对口支援拉萨，",
    "镇江市、拉萨市，",
    "马明龙率代表团赴拉萨，",
    "市委书记马明龙率苏州市党政代表团赴拉萨市考察。",
    "市委书记马明龙会见苏州市党政代表团。",
    "会见代表团。",
    "率代表团",
    "率团来甬考察，",
    "我市党政代表团赴我市考察",
    "赴我市的市长马明龙一行",
    "8月7日苏州代表团赴拉萨\n",
    "马明龙率团赴拉萨\n8月7日，马明龙说。",
    "国务院",
    "中国人民",
    "大学",
    "大学校长",
    "中共西藏自治区",
    "西藏自治区拉萨市城关区委副书记、区长",
    "《",
    "《2020年",
    "：",
    "市 委 ",
    "市\n委\n",
    "務(wù)",
    "(wù)",
    ",、",
    "&amp;",
    "<b>",
    "<a href='",
    "\u200b市",
    "\ud800",
    "\0",
    "e\u0301",
    "\U00020000",
    "\U0002f800市",
]


def repeated(text: str) -> str:
    return (text * (LENGTH // len(text) + 1))[:LENGTH]


def mixed(lexicons: list[Lexicon], seed: int) -> str:
    """Words and beginnings of words, in any order."""
    rng = random.Random(seed)
    words = [sorted(lexicon.words) for lexicon in lexicons if lexicon.words]

    def pieces() -> Iterator[str]:
        while True:
            word = rng.choice(rng.choice(words))
            yield word if rng.random() < 0.5 else word[: rng.randint(1, len(word))]

    return "".join(islice(pieces(), LENGTH))[:LENGTH]


def cases() -> dict[str, str]:
    found = {piece.encode("unicode_escape").decode() if not piece.isprintable() else piece: piece for piece in REPEATED}
    texts = {name: repeated(piece) for name, piece in found.items()}
    lexicons = sorted(RULES.lexicons.values(), key=lambda lexicon: lexicon.name)
    for seed in range(3):
        texts[f"words of all lexicons, {seed}"] = mixed(lexicons, seed)
    for lexicon in lexicons:
        texts[f"words of {lexicon.name}"] = mixed([lexicon], 0)
    return texts


def timed(extractor: Extractor, text: str) -> tuple[float, int]:
    """Seconds, and how many spans there are."""
    start = time.process_time()
    spans = len(extractor.extract(text))
    return time.process_time() - start, spans


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--limit", type=float, default=0.5)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    extractor = Extractor(RULES)
    slow = 0
    rows: list[tuple[float, float, int, str]] = []
    for name, text in cases().items():
        if arguments.names and name not in arguments.names:
            continue
        extractor.extract(text[:1_000])
        part, _ = timed(extractor, text[: LENGTH // 16])
        seconds, spans = timed(extractor, text)
        rows.append((seconds, seconds / part, spans, name))
    for seconds, growth, spans, name in sorted(rows, reverse=True):
        over = seconds > arguments.limit
        slow += over
        print(f"{seconds:8.3f} s  {'over' if over else '    '}  {growth:5.1f} ×  {spans:7} spans  {name}")
    return slow > 0


if __name__ == "__main__":
    sys.exit(main())
