"""Programmes: arrangements of aid between places."""

from __future__ import annotations

from aidie import Captures, Lexicon, not_after, rule
from aidie.pattern import HAN, chars, choice, one_of, optional, repeat, words
from aidie_rules.aid.patterns import AID_TO
from aidie_rules.aid.values import Program
from aidie_rules.titles.lexicons import PLACES

PROGRAMS = Lexicon.load("aidie_rules.lexicons", "program_words")
PAIR_PROGRAMS = Lexicon.load("aidie_rules.lexicons", "pair_programs")


@rule(
    words(PROGRAMS),
    examples=[
        "做好[对口支援]工作",
        "[东西部扶贫协作]座谈会",
        "开展[结对帮扶]，[结对援建]学校，开始[挂钩协作]，[滇沪合作]，加强[帮扶协作]、[协作帮扶]，深化[中西部扶贫协作]",
    ],
    counterexamples=["苏陕扶贫协作", "沪滇对口协作", "对口支持者"],
)
def program(found: Captures) -> Program | None:
    """A programme that names no pair."""
    return Program(found.text)


_OTHER_WORDS = frozenset("助建外手军兵救引")
"""援助, 援建, 援外: words that begin as a place's abbreviation would."""


def abbreviates_place(text: str, start: int, end: int) -> bool:
    """A prefecture by one character, as its helpers call it, and the work there: 援拜|工作."""
    return text[start] not in _OTHER_WORDS and text.startswith(("工作", "项目", "干部", "任务", "资金"), end)


@rule(
    "对口" + choice(words(AID_TO), "援" + chars(HAN, 1, 1).where(abbreviates_place)),
    examples=["[对口援藏]工作", "[对口援疆]二十年", "谱写[对口援拜]工作，[对口援阿]"],
    counterexamples=["对口援助物资", "对口援建项目"],
)
def program_for(found: Captures) -> Program | None:
    """Paired aid to a region: 对口援藏."""
    return Program(found.text)


@rule(
    "对口" + repeat(PLACES, 1, 3) + one_of("扶贫协作", "协作", "帮扶协作", "协作帮扶").named("work"),
    examples=[
        "[对口凉山扶贫协作: 对口扶贫协作]工作",
        "[对口怒江州帮扶协作: 对口帮扶协作]",
        "[对口重庆市丰都县扶贫协作: 对口扶贫协作]",
        "[对口丰都县协作帮扶: 对口协作帮扶]",
    ],
    counterexamples=["对口凉山州扶贫办", "对口支援凉山协作区"],
)
def program_with_place(found: Captures) -> Program | None:
    """Paired work whose name holds the place that is helped, which is no part of the arrangement: 对口凉山扶贫协作."""
    return Program("对口" + found["work"])


PAIR_PROGRAM = (
    words(PAIR_PROGRAMS).named("pair")
    + optional(one_of("对口", "东西部", "扶贫"))
    + one_of("协作", "扶贫协作", "对口协作", "帮扶协作", "帮扶", "支援")
).where(not_after("京", "沪", "苏", "浙", "粤", "闽"))
"""苏陕协作, 沪滇对口帮扶."""


def _is_program(text: str, start: int, end: int) -> bool:
    return text[start:end] in PROGRAMS


PAIR_COOPERATION = (words(PAIR_PROGRAMS).named("pair") + "合作").where(_is_program)
"""沪滇合作: two who say 合作 of what is a programme; that of others is plain cooperation."""


@rule(
    PAIR_PROGRAM,
    examples=[
        "深化[苏陕协作]",
        "[闽宁协作]二十年",
        "[京蒙扶贫协作]",
        "[沪滇对口帮扶]",
        "[沪滇对口支援]",
        "[佛凉协作]",
        "[苏陕东西部扶贫协作]",
    ],
    counterexamples=["苏陕两省协作", "华东协作", "渝藏合作", "京津冀协作"],
)
def pair_program(found: Captures) -> Program | None:
    """A programme named by the two places that run it: 苏陕协作."""
    return Program(found.text)
