"""What a person does or undergoes: the verb stands behind the name."""

from __future__ import annotations

from aidie import Captures, Lexicon, Span, not_before, rule
from aidie.pattern import words
from aidie_appointments.people import (
    LAYER,
    PERSON,
    POST_WORD,
    behind_name,
    changes_behind,
    changes_of_all,
)
from aidie_appointments.values import Action, Appointment, Change
from aidie_rules import Official

MOVES = Lexicon.load("aidie_appointments", "moves")
DEPARTURES = Lexicon.load("aidie_appointments", "departures")
NEWCOMERS = Lexicon.load("aidie_appointments", "newcomers")


def made(person: Span[Official], changes: tuple[Change, ...]) -> Appointment | None:
    """The appointment, or None where nothing changes."""
    return Appointment(person.value.name, changes) if changes else None


@rule(
    PERSON + POST_WORD,
    layer=LAYER,
    examples=[
        "[王春当选为市长: 王春: elected 市长]。",
        "[余家驹同志任县委委员、常委、书记: 余家驹: appointed 县委委员, appointed 常委, appointed 书记]；",
        "接受[周大川辞去县长职务: 周大川: resigned 县长]的请求",
        "[县委书记余家驹调任市委副书记: 余家驹: appointed 市委副书记]，",
        "[周大川不再担任县长一职: 周大川: removed 县长]。",
        "决定[余家驹代理县长: 余家驹: acting 代理县长]。",
        "[县委书记余家驹被免去市委常委职务: 余家驹: removed 市委常委]。",
        "[副县长周大川被撤销县委委员、常委一职: 周大川: dismissed 县委委员, dismissed 常委]；",
    ],
    counterexamples=["县长余家驹主持", "曾任县长的余家驹", "余家驹是县长。"],
)
def moved(found: Captures) -> Appointment | None:
    """A person who comes into a post or gives it up."""
    person: Span[Official] = found.span("OFFICIAL", "person")
    behind = behind_name(person)
    verb = behind[: MOVES.longest_at(behind, 0)]
    return made(person, changes_behind(person, Action(MOVES.words[verb]))) if verb else None


@rule(
    PERSON + words(DEPARTURES).named("departure"),
    layer=LAYER,
    guards=[not_before("报告", "信")],
    examples=[
        "[县长余家驹被免职: 余家驹: removed 县长]。",
        "[市委常委、副市长王春引咎辞职: 王春: resigned 市委常委, resigned 副市长]，",
    ],
    counterexamples=["县长余家驹辞职报告", "余家驹当选县长辞职"],
)
def left(found: Captures) -> Appointment | None:
    """A person who leaves the posts that stand before the name."""
    person: Span[Official] = found.span("OFFICIAL", "person")
    if behind_name(person):
        return None
    return made(person, changes_of_all(person, Action(found.payload("departure"))))


@rule(
    words(NEWCOMERS).named("new") + PERSON,
    layer=LAYER,
    examples=[
        "[新任县长余家驹: 余家驹: appointed 县长]表示",
        "[新任命的教育部部长周大川: 周大川: appointed 教育部部长]领誓",
        "[新当选的市长王春: 王春: elected 市长]表示",
    ],
    counterexamples=["新任县长表示", "现任县长余家驹表示", "新任余家驹为县长"],
)
def newly(found: Captures) -> Appointment | None:
    """A person who is new in the post before the name."""
    person: Span[Official] = found.span("OFFICIAL", "person")
    if behind_name(person):
        return None
    return made(person, changes_of_all(person, Action(found.payload("new"))))
