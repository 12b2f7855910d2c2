"""Who helps whom."""

from aidie_rules.pairs.counterparts import helped_by, is_helped, its_helper, whom_it_helps
from aidie_rules.pairs.helping import (
    entrusted,
    helped,
    helped_by_noun,
    helped_by_some,
    helper_of,
    paired_work,
    under_help,
)
from aidie_rules.pairs.mutual import between, on_journey, one_by_one
from aidie_rules.pairs.named import named_by_two
from aidie_rules.pairs.sending import posted, posted_from, sends, sent
from aidie_rules.pairs.settling import settled_pairs

PAIR_RULES = (
    helped,
    helped_by,
    entrusted,
    helped_by_some,
    helper_of,
    paired_work,
    helped_by_noun,
    sent,
    posted,
    posted_from,
    sends,
    under_help,
    is_helped,
    whom_it_helps,
    its_helper,
    between,
    one_by_one,
    on_journey,
    named_by_two,
)
"""The rules for PAIR, in order."""
PAIR_DOCUMENT_RULES = (settled_pairs,)
"""What runs when all spans are known."""
