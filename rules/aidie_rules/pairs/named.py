"""Programmes that are named by the two who run them: 苏陕协作."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import choice
from aidie_rules.aid.programs import PAIR_COOPERATION, PAIR_PROGRAM
from aidie_rules.pairs.values import Pair


@rule(
    choice(PAIR_PROGRAM, PAIR_COOPERATION),
    layer=3,  # above pairs, where it names the programme of two smaller ones: 鼓楼—洛南|苏陕协作
    examples=["深化[苏陕协作: 江苏省→陕西省]", "[滇沪合作: 上海市→云南省]", "[佛凉协作: 佛山市→凉山彝族自治州]"],
    counterexamples=["东西部协作", "对口支援", "渝藏合作"],
)
def named_by_two(found: Captures) -> Pair | None:
    """Who helps whom, as the lexicon of such programmes has it."""
    supporter, _, recipient = found.payload("pair").partition("→")
    return Pair(supporter, recipient) if recipient else None
