"""What is proposed and made public before the decision: 拟任."""

from __future__ import annotations

from aidie import Captures, rule
from aidie.pattern import HAN, chars, one_of, optional
from aidie_appointments.people import LAYER, PERSON, TITLES, titles_of
from aidie_appointments.values import Action, Appointment

PROPOSED_AS = one_of("拟任", "拟提名为")


@rule(
    PERSON + optional("，") + PROPOSED_AS + TITLES,
    layer=LAYER,
    examples=[
        "[余家驹，男，1975年5月生，省委党校研究生学历，1996年7月参加工作，1999年6月加入中国共产党，现任县委常委、县财政局局长，"
        "拟任副县长: 余家驹: proposed 副县长]。",
        "[县财政局局长余家驹拟提名为县委常委、副县长: 余家驹: proposed 县委常委, proposed 副县长]。",
    ],
    counterexamples=["余家驹，男，藏族，现任县财政局局长。拟任副县长", "县财政局局长王春拟任职"],
)
def proposed(found: Captures) -> Appointment:
    """A person with the post held now and the one proposed."""
    return Appointment(found.span("OFFICIAL", "person").value.name, titles_of(found, Action.PROPOSED))


def begins_a_clause(text: str, start: int, end: int) -> bool:
    """No word runs into what begins here: a mark or nothing stands before it."""
    return start == 0 or not text[start - 1].isalnum()


@rule(
    chars(HAN, 2, 4, without="〇").where(begins_a_clause).named("name") + "同志" + PROPOSED_AS + TITLES,
    layer=LAYER,
    examples=[
        "[余家驹同志拟任县长: 余家驹: proposed 县长]。",
        "公示：[卓玛央金同志拟提名为副县长: 卓玛央金: proposed 副县长]，",
    ],
    counterexamples=["余家驹拟任县长", "同志拟任县长", "新录用的余家驹同志拟任县长"],
)
def proposed_comrade(found: Captures) -> Appointment:
    """A person of whom only the name is said: 同志 closes it."""
    return Appointment(found["name"], titles_of(found, Action.PROPOSED))
