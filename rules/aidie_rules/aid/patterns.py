"""The parts of a phrase of aid: sectors, mode, head."""

from aidie import Lexicon
from aidie.pattern import choice, one_of, optional, repeat, words

_PACKAGE = "aidie_rules.lexicons"

SECTORS = Lexicon.load(_PACKAGE, "sectors")
MODES = Lexicon.load(_PACKAGE, "modes")
AID_TO = Lexicon.load(_PACKAGE, "aid_to")
"""援藏, 援疆: the recipient is in the word."""
MANNERS = Lexicon.load(_PACKAGE, "aid_manners")

HEAD = choice(one_of("援助", "支援", "帮扶", "扶贫", "协作"), AID_TO).named("head")


def quotes_match(text: str, start: int, end: int) -> bool:
    """A word is quoted on both sides or on none."""
    return _CLOSES.get(text[start], "") == (text[end - 1] if text[end - 1] in _QUOTES else "")


_CLOSES = {"“": "”", "「": "」", "『": "』", "‘": "’", '"': '"'}
_QUOTES = tuple(_CLOSES.values())
MODE = (optional(one_of(*_CLOSES)) + words(MODES).named("mode") + optional(one_of(*_QUOTES))).where(quotes_match)
"""组团式, “组团式”."""
SECTOR = words(SECTORS).named("sector")
AND = optional(one_of("、", "，", ",", "和", "及", "与", "以及", "·"))
SECTORS_BEFORE_HEAD = (
    repeat(SECTOR + AND, 0, 8) + SECTOR + optional(one_of("等", "等领域", "等方面", "系统", "领域", "行业"))
)
"""教育、医疗 / 文化教育 / 就业、教育、人才等: fields that share one tail.

The tail is the anchor, so this is read backwards, and the last sector is taken as long as it can be.
"""
