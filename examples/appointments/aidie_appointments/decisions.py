"""What a body decides: the verb stands before the people."""

from __future__ import annotations

from aidie import Captures, Lexicon, Part, rule
from aidie.pattern import optional, words
from aidie_appointments.people import LAYER, PEOPLE, POST_WORD, parts_of
from aidie_appointments.values import Action, Appointment

DECISIONS = Lexicon.load("aidie_appointments", "decisions")
COMING = DECISIONS.only("appointed", "elected", "nominated", name="decisions_coming")
LEAVING = DECISIONS.only("removed", "dismissed", name="decisions_leaving")


@rule(
    words(COMING).named("decision") + optional("：") + PEOPLE,
    layer=LAYER,
    examples=[
        "决定[任命余家驹为县财政局局长: 余家驹: appointed 县财政局局长]；",
        "[选举王春为市长: 王春: elected 市长]，",
        "[任命：周大川: 周大川: appointed 副县长]和[王春为副县长]，[余家驹为县长: 余家驹: appointed 县长]。",
        "[任命余家驹为教育部副部长，免去其司法部副部长: 余家驹: appointed 教育部副部长, removed 司法部副部长]职务。",
    ],
    counterexamples=["任命县长余家驹负责", "任命为县财政局局长", "选举县长王春出席"],
)
def appointed(found: Captures) -> list[Part[Appointment]] | None:
    """People who are appointed, elected or nominated."""
    return parts_of(found, Action(found.payload("decision"))) or None


@rule(
    words(LEAVING).named("decision") + optional("：") + PEOPLE + POST_WORD,
    layer=LAYER,
    examples=[
        "决定[免去孟启明的公安部部长职务: 孟启明: removed 公安部部长]。",
        "[撤销周大川的县长一职: 周大川: dismissed 县长]，",
        "[免去：周大川: 周大川: removed 副县长]、[余家驹的副县长]职务；[王春的县长职务: 王春: removed 县长]。",
    ],
    counterexamples=["免去县长职务", "撤销县长余家驹签发的文件"],
)
def removed(found: Captures) -> list[Part[Appointment]] | None:
    """People from whom a post is taken."""
    return parts_of(found, Action(found.payload("decision"))) or None
