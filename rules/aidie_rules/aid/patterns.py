"""The parts of a phrase of aid: sectors, mode, head."""

from aidie import Lexicon
from aidie.pattern import choice, one_of, optional, repeat, words

_PACKAGE = "aidie_rules.lexicons"

SECTORS = Lexicon.load(_PACKAGE, "sectors")
MODES = Lexicon.load(_PACKAGE, "modes")
RECIPIENTS = Lexicon.load(_PACKAGE, "recipients")
MANNERS = Lexicon.load(_PACKAGE, "aid_manners")

AID_TO = "援" + words(RECIPIENTS).named("recipient")
"""援藏, 援疆: the recipient is in the word."""

HEAD = choice(one_of("援助", "支援", "帮扶", "扶贫", "协作"), AID_TO).named("head")

MODE_WORD = words(MODES).named("mode")
MODE = choice("“" + MODE_WORD + "”", "\"" + MODE_WORD + "\"", "「" + MODE_WORD + "」", "‘" + MODE_WORD + "’", MODE_WORD)
SECTOR = words(SECTORS).named("sector")
AND = optional(one_of("、", "，", ",", "和", "及", "与", "以及", "·"))
_SHARED_TAIL = optional(one_of("等", "等领域", "等方面", "系统", "领域", "行业"))
SECTORS_BEFORE_HEAD = repeat(SECTOR + AND, 0, 8) + SECTOR + _SHARED_TAIL
"""教育、医疗 / 文化教育 / 就业、教育、人才等: fields that share one tail, read from the tail backwards."""
SECTORS_BEHIND_MODE = SECTOR + repeat(AND + SECTOR, 0, 8) + _SHARED_TAIL
"""The same behind a mode, read forwards: either way the word next to the anchor is taken as long as it can be."""
