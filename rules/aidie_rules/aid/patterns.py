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

MODE_WORD = words(MODES).named("mode")
MODE = choice("“" + MODE_WORD + "”", "\"" + MODE_WORD + "\"", "「" + MODE_WORD + "」", "‘" + MODE_WORD + "’", MODE_WORD)
SECTOR = words(SECTORS).named("sector")
AND = optional(one_of("、", "，", ",", "和", "及", "与", "以及", "·"))
SECTORS_BEFORE_HEAD = repeat(SECTOR + AND, 0, 8) + SECTOR + optional(one_of("等", "等领域", "等方面", "系统", "领域", "行业"))
"""教育、医疗 / 文化教育 / 就业、教育、人才等: fields that share one tail.

The tail is the anchor, so this is read backwards, and the last sector is taken as long as it can be.
"""
