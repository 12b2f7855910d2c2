"""Words and signs that rules miss, or take for others."""

from __future__ import annotations

from aidie import Lexicon
from aidie.pattern import integer, literal, one_of, optional, span_of, words
from testing.defects.defect import Defect, alone, saying

TRADITIONAL = saying(words(Lexicon("posts", ["縣長", "書記"])))
FULL_WIDTH = saying("第" + integer("n", 1, 9) + one_of("Ａ级", "Ｂ级"))
PRESS_ZERO = saying(one_of("二○一八年", "二○一九年"))
PREFIX = saying("全国人大常委" + (literal("会") | literal("会议")))
ACROSS = saying("书记\u200b处")
UNSHOWN = saying("第" + one_of("一", "二") + optional("批") + "人", examples=["[第一人]"])
NO_LAYER = saying(span_of("TITLE") + "说", layer=1)

DEFECTS = [
    Defect("a traditional blind spot", "survives-cleaning", "書記", alone(TRADITIONAL)),
    Defect("a full-width blind spot", "survives-cleaning", "第1Ａ级", alone(FULL_WIDTH)),
    Defect("the press zero in a word", "survives-cleaning", "二○一八年", alone(PRESS_ZERO)),
    Defect(
        "a sign that nobody sees",
        "unclean-word",
        "'书记\\u200b处' of a literal stands in no clean text, where it is '书记处'",
        alone(ACROSS),
    ),
    Defect(
        "a word that is a prefix of another",
        "hidden-part",
        "the alternative '会议' is never taken: '全国人大常委会议' is read in another way",
        alone(PREFIX),
    ),
    Defect(
        "an alternative that no example needs",
        "unreached-part",
        "no example reaches the optional part '批' (seeded optional part at 2/0)",
        alone(UNSHOWN),
    ),
    Defect("a span that no rule makes", "drawable", "", alone(NO_LAYER)),
]
