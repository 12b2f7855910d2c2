"""A rule of one's own beside the shipped ones, with its value, its examples and their check."""

from typing import ClassVar

from attrs import frozen

from aidie import Captures, Extractor, RuleSet, check_examples, rule
from aidie.pattern import integer, one_of
from aidie_rules import RULES


@frozen
class Batch:
    """A numbered batch of people who are sent."""

    label: ClassVar[str] = "BATCH"

    number: int

    def __str__(self) -> str:
        return str(self.number)

    def to_dict(self) -> dict[str, int]:
        return {"number": self.number}


@rule(
    "第" + integer("number", 1, 99) + one_of("批", "批次"),
    examples=["[第九批: 9]援藏干部", "[第12批: 12]"],
    counterexamples=["第九届", "第一百批"],
)
def batch(found: Captures) -> Batch:
    """A numbered batch."""
    return Batch(found.integer("number"))


BATCHES = RuleSet("batches", [batch])

for failure in check_examples(BATCHES):
    print(failure)
for span in Extractor(RULES | BATCHES).extract("第九批援藏干部总领队、市委副书记陆远山抵达拉萨。"):
    print(span.start, span.end, span.text, span.label, span.value)
