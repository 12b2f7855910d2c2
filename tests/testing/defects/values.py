"""Values that say too little, too much, or not the same in every place."""

from __future__ import annotations

import os
from datetime import date
from itertools import count
from typing import Any, ClassVar

from attrs import field, frozen

from aidie import Captures, Example, Lexicon, rule
from aidie.pattern import integer, one_of, words
from testing.defects.defect import Day, Defect, Said, alone

DAY = integer("day", 1, 31) + "日"
AID_TO = Lexicon("aid_to", {"援藏": "西藏", "援疆": "新疆", "援青": "青海"})
TO = words(AID_TO).named("to")
_PLACES = {"援藏": "西藏", "援疆": "新疆"}


@rule(DAY, name="seeded")
def as_written(found: Captures) -> Said:
    return Said(found["day"])


@rule(DAY, name="seeded")
def by_code(found: Captures) -> Said:
    return Said(str(sum(ord(char) - ord("0") for char in found["day"])))


@rule(one_of("半", "1", "一").named("many") + "日", name="seeded")
def arabic_only(found: Captures) -> Said:
    return Said(str(int(found["many"])))


@rule(TO, name="seeded")
def sibling_forgotten(found: Captures) -> Said:
    return Said(_PLACES[found["to"]])


@rule(TO, name="seeded")
def sibling_mistaken(found: Captures) -> Said:
    return Said(_PLACES.get(found["to"], "西藏"))


@rule(TO, name="seeded")
def sibling_refused(found: Captures) -> Said | None:
    return Said(_PLACES[found["to"]]) if found["to"] in _PLACES else None


@rule("昨天", name="seeded", examples=[Example("[昨天: 08-09]", anchor=date(2020, 8, 10))])
def without_anchor(found: Captures) -> Day:
    return Day(1, 1)


@frozen
class Unrecorded(Day):
    """Its record leaves the day out."""

    def to_dict(self) -> dict[str, Any]:
        return {"month": self.month}


@frozen
class Raw(Said):
    """Its record is no JSON."""

    def to_dict(self) -> dict[str, Any]:
        return {"when": date(2020, 8, 10)}


@frozen
class Rowed(Said):
    """Its record comes back from JSON as another."""

    def to_dict(self) -> dict[str, Any]:
        return {"text": (self.text,)}


@frozen
class Listed:
    """It can be changed, and has no hash."""

    label: ClassVar[str] = "LISTED"
    texts: list[str]

    def to_dict(self) -> dict[str, Any]:
        return {"texts": self.texts}


@frozen
class Forgetful(Day):
    """It loses its day in pickling."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Forgetful, (self.month, 1)


@frozen
class Unequal(Said):
    """Two of them are never the same."""

    number: int = field(factory=count().__next__)


@frozen
class Blind(Said):
    """Equal to any other."""

    text: str = field(eq=False)


@frozen
class Speechless(Said):
    """It cannot be shown."""

    def __str__(self) -> str:
        return self.text[9]


@rule(DAY, name="seeded")
def unrecorded(found: Captures) -> Unrecorded:
    return Unrecorded(1, found.integer("day"))


@rule(DAY, name="seeded")
def no_json(found: Captures) -> Raw:
    return Raw(found.text)


@rule(DAY, name="seeded")
def rowed(found: Captures) -> Rowed:
    return Rowed(found.text)


@rule(DAY, name="seeded")
def listed(found: Captures) -> Listed:
    return Listed([found.text])


@rule(DAY, name="seeded")
def forgetful(found: Captures) -> Forgetful:
    return Forgetful(1, found.integer("day"))


@rule(DAY, name="seeded")
def unequal(found: Captures) -> Unequal:
    return Unequal(found.text)


@rule(DAY, name="seeded")
def blind(found: Captures) -> Blind:
    return Blind(found.text)


@rule(DAY, name="seeded")
def speechless(found: Captures) -> Speechless:
    return Speechless(found.text)


@rule(DAY, name="seeded", examples=["[1日]"])
def of_process(found: Captures) -> Said:
    return Said(str(os.getpid()))


@rule(DAY, name="seeded", examples=["[1日]"])
def of_hash(found: Captures) -> Said:
    return Said("".join({"甲", "乙", "丙", "丁", "戊", "己"}))


class Lossy(Lexicon):
    """It loses what its words mean in pickling."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Lossy, (self.name, dict.fromkeys(self.words, ""))


@rule(words(Lossy("lossy", {"甲": "一", "乙": "二"})).named("word"), name="seeded")
def lossy(found: Captures) -> Said:
    return Said(found.payload("word"))


DEFECTS = [
    Defect("a numeral left as it was written", "numeral-styles-agree", "01日", alone(as_written)),
    Defect("digits read by their codes", "numeral-styles-agree", "１日", alone(by_code)),
    Defect("a word that the function does not expect", "found-whole", "半日", alone(arabic_only)),
    Defect("a sibling forgotten in a table", "found-whole", "援青", alone(sibling_forgotten)),
    Defect("a sibling taken for another", "sibling-parity", "援青", alone(sibling_mistaken)),
    Defect("a sibling refused", "sibling-parity", "援青", alone(sibling_refused)),
    Defect("an anchor ignored", "examples", "昨天", alone(without_anchor)),
    Defect("a field left out of the record", "serialisation", "2日\n1日", alone(unrecorded)),
    Defect("a record that is no JSON", "serialisation", "1日", alone(no_json)),
    Defect("a record that JSON changes", "serialisation", "1日", alone(rowed)),
    Defect("values that are equal and differ", "serialisation", "2日\n1日", alone(blind)),
    Defect("a value that can be changed", "totality", "1日", alone(listed)),
    Defect("a value that cannot be shown", "totality", "1日", alone(speechless)),
    Defect("a lost field in pickling", "pickling", "2日", alone(forgetful)),
    Defect("a lexicon that loses its payloads in pickling", "pickling", "乙", alone(lossy)),
    Defect("a value that is never the same", "found-whole", "1日", alone(unequal)),
    Defect("a value that depends on the process", "processes", "1日", alone(of_process)),
    Defect("a value that depends on the order of a set", "processes", "1日", alone(of_hash)),
]
