"""The shipped rules with a few more words and one more rule: nothing is copied."""

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


MORE_WORDS = RULES.with_words("sectors", {"茶产业": "agriculture"}).with_words("modes", {"夏令营式": "夏令营式"})
MINE = RuleSet("mine", [batch]).over(MORE_WORDS)

for failure in check_examples(MINE):  # of the one rule that is ours
    print(failure)
for span in Extractor(MINE).extract("第九批援藏干部推进茶产业帮扶，开展“夏令营式”援疆。"):
    print(span.start, span.end, span.text, span.label, span.value)
