"""The whole extraction beside three plain `regex` patterns, an OpenCC pass and an Aho–Corasick pass, in one process.

    python benchmarks/plain_patterns.py [FILE ...]

The three patterns are what a user would write in an hour for date, title and aid: no values, no cleaning, no names.
A title with the place before it costs a regular expression dearly, so there is a set without it, too. The runs are
interleaved, and processor time is taken, so that other work on the machine changes little; what counts are the ratios
of the medians. Without files the articles of tests/corpus are read.
"""

import sys
from pathlib import Path

import opencc
import regex
from ahocorasick_rs import AhoCorasick
from timing import medians

from aidie import Extractor
from aidie_rules import RULES

DATE = regex.compile(
    r"(?:\d{4}年|[去今明]年)?\d{1,2}月(?:\d{1,2}日)?(?:[至—-](?:\d{1,2}月)?\d{1,2}日)?(?:[上下]午|晚间?)?"
    r"|\d{4}年|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?|\d{1,2}日(?:[上下]午)?"
)
_POST = (
    r"(?:[省市县区党]委|人大常委会|政协|政府|组织部|宣传部)?(?:常务)?副?"
    r"(?:总?书记|主任|主席|常委|[部市县区省]长|秘书长|指挥长)"
)
TITLE = regex.compile(r"(?:[\u4e00-\u9fff]{2,3}[省市县区])?" + _POST)
BARE_TITLE = regex.compile(_POST)
AID = regex.compile(r"[\u4e00-\u9fff]{2}(?:[、和][\u4e00-\u9fff]{2})*(?:“组团式”)?(?:援[藏疆青]|帮扶|扶贫|支援|协作)")


def plain(texts: list[str], title: regex.Pattern[str]) -> int:
    return sum(1 for text in texts for pattern in (DATE, title, AID) for _ in pattern.finditer(text))


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or sorted(Path("tests/corpus").glob("*.txt"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    characters = sum(map(len, texts))
    extractor = Extractor(RULES)
    converter = opencc.OpenCC("t2s")
    words = sorted({word for lexicon in RULES.lexicons.values() for word in lexicon.words})
    automaton = AhoCorasick(words)
    one, sixteen = texts[0], texts[0] * 16
    seconds = medians(
        {
            "three plain patterns": lambda: plain(texts, TITLE),
            "the same, titles without places": lambda: plain(texts, BARE_TITLE),
            "whole extraction": lambda: [extractor.extract(text) for text in texts],
            "whole extraction, records": lambda: [extractor.extract(text).to_dict() for text in texts],
            "OpenCC t2s": lambda: [converter.convert(text) for text in texts],
            f"Aho–Corasick, {len(words)} words": lambda: [automaton.find_matches_as_indexes(t) for t in texts],
            "one article": lambda: extractor.extract(one),
            "16 copies of it": lambda: extractor.extract(sixteen),
        }
    )
    base = seconds["three plain patterns"]
    for name, taken in seconds.items():
        size = {"one article": len(one), "16 copies of it": len(sixteen)}.get(name, characters)
        print(f"{name:32} {size / taken / 1e6:8.2f} M chars/s   {taken / base:6.2f} × the three patterns")
    print(f"16 copies / 1: {seconds['16 copies of it'] / seconds['one article']:.1f}")


if __name__ == "__main__":
    main()
